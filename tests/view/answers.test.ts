import { describe, expect, it } from "vitest";
import type { ArgumentMap } from "../../src/model/map.ts";
import { inOneGo } from "../../src/model/steps.ts";
import { type AnswerMark, answersInSteps } from "../../src/view/answers.ts";
import { readingTree } from "../../src/view/tree.ts";
import { debate, mapOf } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";

const answersOf = (map: ArgumentMap) => inOneGo(answersInSteps(map));
const answers = answersOf(debate);
const rowOf = (voice: string) => answers.groups.flatMap(({ rows }) => rows).find((row) => row.voice.id === voice);
const written = ({ claim, kind, column }: AnswerMark) => `${claim} ${kind} ${column}`;

describe("who says what", () => {
  it("has a column for each claim in reading order, by camp", () =>
    expect(answers.camps.map(({ claims }) => claims.join(" "))).toEqual(["calm base data old habit cash", "alarm"]));

  it("has a row for each voice, those without a side last", () =>
    expect(answers.groups.map(({ camp, rows }) => [camp, ...rows.map(({ voice }) => voice.id)])).toEqual([
      [0, "v1"],
      [1, "v2"],
      [undefined, "v3"],
    ]));

  it("marks what each voice says, reasons apart from objections", () => {
    expect(rowOf("v1")?.marks.map(written)).toEqual(["base reason 1", "data reason 2", "habit reason 4"]);
    expect(rowOf("v2")?.marks.map(written)).toEqual(["cash objection 5", "alarm reason 0"]);
    expect(rowOf("v2")).toMatchObject({ reasons: 1, objections: 1 });
  });

  it("tells a position that is taken in part from one taken in full", () => {
    const [row] = answersOf(mapOf("yes <- a, no <- b; v1: yes no; v1 = partly yes no")).groups[0]?.rows ?? [];
    expect(row?.marks.map(written)).toEqual(["yes reason 0", "no part 0"]);
  });

  it("marks a claim once however often a voice says it, at its first passage", () => {
    const map = mapOf("a <- b; v1: a b b; v2: b");
    const [mark] = answersOf(map).groups.flatMap(({ rows }) => rows)[1]?.marks ?? [];
    expect(mark).toMatchObject({ claim: "b", passage: 2 });
  });

  it("loses no claim and no saying, whatever the map", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const map = randomMap({ seed, claims: 40 });
      const { camps, groups } = answersOf(map);
      expect(camps.flatMap(({ claims }) => claims)).toEqual([...readingTree(map).branches.keys()]);
      const sayings = map.claims.flatMap(({ id, passages }) => [
        ...new Set(passages.map(({ voice }) => `${voice} ${id}`)),
      ]);
      const marked = groups.flatMap(({ rows }) =>
        rows.flatMap(({ voice, marks }) => marks.map(({ claim }) => `${voice.id} ${claim}`)),
      );
      expect(marked.sort()).toEqual(sayings.sort());
    }
  });
});
