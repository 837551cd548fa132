import { describe, expect, it } from "vitest";
import { readArgdown } from "../../src/formats/argdown.ts";
import { writeArgdown } from "../../src/formats/argdownWriter.ts";
import { debate, mapOf } from "../support/maps.ts";
import { saidBy } from "./support/saidBy.ts";

const claimIn = (text: string, id: string) => readArgdown(text).value?.claims.find((claim) => claim.id === id);

describe("reading Argdown", () => {
  it.each([
    ["+ and - bear on what they are below", "[A]\n  + <b>\n  - <c>", "b+A c-A"],
    ["<+ and <- say the same", "[A]\n  <+ <b>\n  <- <c>", "b+A c-A"],
    ["+> and -> go the other way", "[A]\n  +> <b>\n  -> [C]", "A+b A-C"],
    ["trees go by how far in a line begins", "[A]\n  + <b>\n      - <c>\n  - <d>", "b+A c-b d-A"],
    ["a relation below a blank line goes on with the tree", "a\n\n    + b", "c2+c1"],
    ["contradictions go both ways", "[A]\n  >< [B]", "B-A A-B !symmetric"],
    [
      "so do attacks between statements in strict mode",
      "===\nmodel:\n  mode: strict\n===\n\n[A]\n  - [B]",
      "B-A A-B !symmetric",
    ],
    ["what is said twice is one relation", "[A]\n  + <b>\n\n<b>\n  +> [A]", "b+A !twice"],
    ["an undercut of a sketched argument undercuts what it does", "[A]\n  + <b>\n    _ <c>", "b+A c-r1"],
    ["lists hold statements", "* [A]: a\n  - [B]: b\n* [C]: c\n  + [A]", "B-A A+C"],
    ["comments are no text", "[A] // + [B]\n  /* - [C] */\n  <!-- \n - [D] --> + [E]", "E+A"],
  ])("%s", (_, text, relations) => {
    expect(saidBy(readArgdown(text))).toBe(relations);
  });

  it("makes each inference of a reconstructed argument a relation with linked premises", () => {
    const text = "<X>: x\n\n(1) [A]: a\n(2) [B]: b\n-- Modus ponens --\n(3) [C]: c\n(4) [D]\n----\n(5) [E]\n  -> [F]";
    const reading = readArgdown(text);
    expect(saidBy(reading)).toBe("A,B+C C,D+E E-F !reconstruction");
    expect(reading.value?.relations.map(({ id, note }) => [id, note?.en])).toEqual([
      ["X (1)", "Scheme: Modus ponens"],
      ["X", "x"],
      ["r1", undefined],
    ]);
  });

  it("takes the premises that an inference says it uses", () => {
    expect(saidBy(readArgdown("(1) [A]\n(2) [B]\n--\n{uses: [2]}\n--\n(3) [C]"))).toBe("B+C !reconstruction");
  });

  it("undercuts the inference that is meant, and the last one where an argument is attacked as a whole", () => {
    const text = "<X>\n\n(1) [A]\n----\n  <_ [U]\n    + [V]\n(2) [B]\n\n<X>\n  - [W]";
    expect(saidBy(readArgdown(text))).toBe("A+B U-X V+U W-X !reconstruction !on-argument");
  });

  it("says what an argument bears on of its conclusion", () => {
    const text = "<X>\n  +> [T]\n  +> [B]\n\n<X>\n\n(1) [A]\n----\n(2) [B]";
    expect(saidBy(readArgdown(text))).toBe("A+B B+T !reconstruction");
  });

  it("reads what is said in a text: marks, escapes, codes, mentions, links, tags and data", () => {
    const claim = claimIn(
      `[A]: *One* __two__ 2*3 \\#four .->. :heart: @[B] [five](http://e.org/5) #six #(seven 7) {source: "p. 9", isInMap: false}`,
      "A",
    );
    expect(claim?.text).toEqual({ en: "One two 2*3 #four → ❤ B five" });
    expect(claim?.tags).toEqual(["six", "seven 7"]);
    expect(claim?.note).toEqual({ en: "five: http://e.org/5\nsource: p. 9" });
  });

  it("takes headings for tags, the title for the question, the first wording of a statement, and leaves prose out", () => {
    const text = "===\ntitle: Why?\nauthor: N.\n===\n\n# Part\n\nJust words.\n\n[A]: One\n  + <b>\n\n[A]: Two";
    const { value, losses } = readArgdown(text);
    expect(value?.question).toEqual({ en: "Why?" });
    expect(value?.claims.map(({ id, kind, tags }) => [id, kind, tags])).toEqual([
      ["A", "position", ["Part"]],
      ["b", "reason", ["Part"]],
    ]);
    expect(losses?.map(({ what, which }) => [what, which])).toEqual([
      ["metadata", ["author"]],
      ["prose", ["Just words."]],
      ["rewording", ["A"]],
      ["group", ["Part"]],
    ]);
  });

  it.each([
    ["a comment that does not end", "[A]: a\n/* b", "2:1"],
    ["front matter that does not end", "===\ntitle: a\n\n[A]", "1:1"],
    ["an alias in the front matter", "===\na: &x 1\nb: *x\n===\n", "2:4"],
    ["an alias in the data of a statement", "[A]: a {b: &x [1], c: *x}", "1:12"],
    ["a relation to nothing", "    + [B]", "1:5"],
    ["a relation of nothing", "[A]\n  + \n  - [B]", "2:3"],
    ["premises without a conclusion", "(1) [A]\n(2) [B]", "2:1"],
    ["an inference from nothing", "(1) [A]\n----\n----\n(2) [B]", "3:1"],
    ["an inference that does not end", "(1) [A]\n-- by magic\n(2) [B]", "2:1"],
  ])("says where it finds %s", (_, text, place) => {
    const [issue] = readArgdown(text).issues;
    expect(`${issue?.line}:${issue?.column}`).toBe(place);
  });
});

describe("writing Argdown", () => {
  it("says the map in its body, and the rest in its front matter", () => {
    const { text, losses } = writeArgdown(debate, "en");
    expect(text.slice(text.indexOf("===\n\n") + 5)).toMatchSnapshot();
    expect(losses).toEqual([]);
  });

  it("keeps what is changed in its body elsewhere", () => {
    const { text } = writeArgdown(mapOf("a <- b, c x- d"), "en");
    const changed = text
      .replace("[Claim b]: This is the claim b.", "[Claim b]: It is new. #fresh")
      .replace(/ {2}- \[Claim d\].*\n/u, "");
    const { value } = readArgdown(`${changed}\n[Claim a]\n  - [Z]: Another.\n`);
    expect(value?.claims.find(({ id }) => id === "b")).toMatchObject({ text: { en: "It is new." }, tags: ["fresh"] });
    expect(value?.relations.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["r1", ["b"], "a"],
      ["r2", ["Z"], "a"],
    ]);
  });
});
