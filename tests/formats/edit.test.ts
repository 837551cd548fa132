import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChangedLines, changedLines, type LinePart } from "../../src/formats/changedLines.ts";
import { afterEachOther, type Edit, withEdits } from "../../src/formats/edit.ts";
import { entryLeftOut, leftOut } from "../../src/formats/leftOut.ts";

/** Some edits of a text of that length, in order and apart. */
function editsOf(length: number): fc.Arbitrary<readonly Edit[]> {
  const places = fc.uniqueArray(fc.nat(length), { maxLength: 8 }).map((all) => all.sort((a, b) => a - b));
  return fc
    .tuple(places, fc.array(fc.stringMatching(/^[x\n]{0,3}$/u), { minLength: 4, maxLength: 4 }))
    .map(([at, texts]) =>
      texts.flatMap((text, i): readonly Edit[] => {
        const [start, end] = [at[2 * i], at[2 * i + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, text }];
      }),
    );
}

describe("edits made after each other", () => {
  it("come to the same as what they are together", () =>
    fc.assert(
      fc.property(
        fc
          .stringMatching(/^[a-e\n]{0,30}$/u)
          .chain((text) => editsOf(text.length).map((first) => ({ text, first })))
          .chain(({ text, first }) =>
            editsOf(withEdits(text, first).length).map((second) => ({ text, first, second })),
          ),
        ({ text, first, second }) => {
          const both = afterEachOther(first, second);
          expect(withEdits(text, both)).toBe(withEdits(withEdits(text, first), second));
          for (const [i, edit] of both.entries()) expect(edit.start).toBeGreaterThan(both[i - 1]?.end ?? -1);
        },
      ),
      { numRuns: 1000 },
    ));
});

describe("what is left out of a text", () => {
  const without = (text: string, edit: Edit) => withEdits(text, [edit]);
  const at = (text: string, part: string) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length };
  };

  it.each([
    ["a\n  // b\nc", "// b", "a\nc"],
    ["a\r\n// b\r\nc", "// b", "a\r\nc"],
    ["a // b", "// b", "a"],
    ["[1 /* b */, 2]", "/* b */", "[1, 2]"],
    ["[1/* b */2]", "/* b */", "[1 2]"],
  ])("takes its line with it, or the blanks before: %j", (text, part, rest) => {
    expect(without(text, leftOut(text, at(text, part)))).toBe(rest);
  });

  it.each([
    ['{"a": 1, "b": 2}', '"a": 1', '{ "b": 2}'],
    ['{"a": 1, "b": 2}', '"b": 2', '{"a": 1}'],
    ["[\n  1,\n  2,\n  3\n]", "2", "[\n  1,\n  3\n]"],
    ["[\n  1,\n  2\n]", "2", "[\n  1\n]"],
    ["[ 1 ]", "1", "[ ]"],
  ])("takes one of the commas around an entry with it: %j", (text, part, rest) => {
    expect(without(text, entryLeftOut(text, at(text, part)))).toBe(rest);
  });
});

const marked = (parts: readonly LinePart[]) =>
  parts.map((one) => (one.isChanged ? `[${one.text}]` : one.text)).join("");
const told = ({ line, before, after }: ChangedLines) => `${line}: ${marked(before)} > ${marked(after)}`;

describe("the lines that edits change", () => {
  const text = "one\ntwo two\nthree\nfour";

  it("are told as they are and as they will be, what goes and comes marked", () => {
    const edits = [
      { start: 4, end: 7, text: "2" },
      { start: 8, end: 8, text: "+" },
      { start: 18, end: 22, text: "4\n5" },
    ];
    expect(changedLines(text, edits).changes.map(told)).toEqual(["2: [two] two > [2] [+]two", "4: [four] > [4\n5]"]);
    expect(changedLines(text, edits, 1)).toMatchObject({ changes: [{ line: 2 }], more: 1 });
  });

  it("are nothing afterwards where whole lines go", () => {
    expect(changedLines(text, [{ start: 4, end: 12, text: "" }]).changes.map(told)).toEqual(["2: [two two] > "]);
    expect(
      changedLines(text, [
        { start: 4, end: 12, text: "" },
        { start: 12, end: 13, text: "T" },
      ]).changes.map(told),
    ).toEqual(["2: [two two] > ", "3: [t]hree > [T]hree"]);
  });

  it("are shown safely: nothing hidden, and shortened where they are long", () => {
    const long = `${"a".repeat(500)}\u202e${"b".repeat(500)}`;
    const [change] = changedLines(long, [{ start: 500, end: 501, text: "\t" }]).changes;
    expect(change && told(change)).toBe(
      `1: …${"a".repeat(80)}[<U+202E>]${"b".repeat(80)}… > …${"a".repeat(80)}[␉]${"b".repeat(80)}…`,
    );
  });
});
