import { describe, expect, it } from "vitest";
import { readDot } from "../../src/formats/dot.ts";
import { saidBy } from "./support/saidBy.ts";

describe("reading DOT", () => {
  it.each([
    ["types", 'digraph { a -> b [type=support]; c -> b [type="attack"] }', "a+b c-b"],
    ["labels", 'graph { a -- b [label="+"]; c -- b [label=con]; }', "a+b c-b"],
    [
      "colours",
      'digraph { a -> b [color=green] c -> b [color="#d22"] d -> b [color="#cc2222"] }',
      "a+b c+b d-b !untyped",
    ],
    ["dashes", "digraph { a -> b [style=dashed, arrowhead=tee] }", "a-b"],
    ["chains, groups and defaults", "digraph { edge [color=red]; a -> b -> {c d} }", "a-b b-c b-d"],
    [
      "points that join premises",
      'digraph { p [shape=point label=""]; a -> p; b -> p; p -> c [color=red]; d -> p [type=attack] }',
      "a,b-c d-p",
    ],
    [
      "comments, ports and joined texts",
      '# x\nstrict digraph "g" { /* y */ "a" + "b":n:sw -> c [color=green] // z\n}',
      "ab+c",
    ],
  ])("goes by %s", (_, text, relations) => {
    expect(saidBy(readDot(text))).toBe(relations);
  });

  it("takes labels for texts, also in markup, and clusters for tags", () => {
    const { value } = readDot(
      'digraph { label="Why?"; subgraph cluster_1 { label=Harbour; a [label="one\\ntwo"]; } b [label=<<b>three</b><br/>four &amp; five>] }',
    );
    expect(value?.question).toEqual({ en: "Why?" });
    expect(value?.claims.map(({ text, tags }) => [text.en, tags])).toEqual([
      ["one\ntwo", ["Harbour"]],
      ["three four & five", []],
    ]);
  });

  it.each([
    ["no graph", "digraphs { }", "1:1 format/unfit"],
    ["a graph that does not end", "digraph { a -> b", "1:17 format/unfit"],
    ["an edge to nothing", "digraph {\n a -> ; }", "2:7 format/unfit"],
  ])("says where it finds %s", (_, text, place) => {
    expect(saidBy(readDot(text))).toBe(place);
  });
});
