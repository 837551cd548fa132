import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withEdits } from "../../src/formats/edit.ts";
import { type FileReading, readMapFile } from "../../src/formats/format.ts";
import { readMap } from "../../src/formats/json.ts";
import { countMendable, mendAll, mendOne } from "../../src/formats/mend.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { harborMap } from "../support/texts.ts";

const valid = writeMap(harborMap);

const read = async (text: string) => readMap(text);
const readFile = (text: string): Promise<FileReading> => readMapFile(new TextEncoder().encode(text));

async function mended(text: string) {
  const found = await mendAll(text, readMap(text).issues, read);
  if (!found) throw new Error("it was not read");
  return found;
}

/** A small map file with one part of it put in another way. */
function withPart(part: string, instead: string): string {
  const file =
    '{"version": 1, "id": "x", "question": {"en": "?"}, "claims": [{"id": "c1", "text": {"en": "One"}}, {"id": "c2", "text": {"en": "Two"}}], "relations": [{"id": "r1", "type": "rebut", "from": "c1", "to": "c2"}]}';
  if (!file.includes(part)) throw new Error(`it has no ${part}`);
  return file.replace(part, () => instead);
}

describe("a mistake about which there is no doubt", () => {
  it.each([
    ["json/trailing-comma", '"c2"}]', '"c2"},]', '"c2"}]'],
    ["json/extra-comma", '"id": "x",', '"id": "x",,', '"id": "x",'],
    ["json/missing-comma", '"id": "x",', '"id": "x"', '"id": "x",'],
    ["json/missing-colon", '"id": "x"', '"id" "x"', '"id": "x"'],
    ["json/missing-colon", '"id": "x"', '"id" = "x"', '"id" : "x"'],
    ["json/unquoted-key", '"version"', "version", '"version"'],
    ["json/wrong-quotes", '"x"', "“x”", '"x"'],
    ["json/full-width", '"id": "x"', '"id"：x"'.replace("x", '"x'), '"id":"x"'],
    ["json/odd-space", '"id": ', '"id":\u3000', '"id": '],
    ["json/comment", '"id": "x",', '"id": "x", /* short */', '"id": "x",'],
    ["json/unknown-word", '"id": "x",', '"id": "x", "tour": None,', '"id": "x",'],
    ["json/bad-number", '"version": 1', '"version": +1', '"version": 1'],
    ["json/unclosed-text", '"claims": [', '"claims: [\n', '"claims": [\n'],
    ["json/unopened-text", '"text": {"en": "One"', '"text": {"en": One"', '"text": {"en": "One"'],
    ["json/bad-escape", '"One"', '"\\One"', '"\\\\One"'],
    ["json/control-character", '"One"', '"O\tne"', '"O\\tne"'],
    ["json/extra-bracket", '"c2"}]}', '"c2"}]]}', '"c2"}]}'],
    ["json/extra-bracket", '"c2"}]}', '"c2"}]}}', '"c2"}]}'],
    ["json/extra-bracket", '{"en": "?"},', '{"en": "?"}},', '{"en": "?"},'],
    ["json/wrong-bracket", '"Two"}}]', '"Two"}}}', '"Two"}}]'],
    ["json/wrong-bracket", '"text": {"en": "One"}', '"text": {"en": "One"], "tags": ["a"}', '"tags": ["a"]'],
    ["json/duplicate-key", '"id": "x",', '"id": "x", "id": "x",', '"id": "x", "question"'],
    ["json/unclosed", '"from": "c1",', '"from": ["c1",', '"from": ["c1"],'],
    ["map/unknown-field", '"relations"', '"relation"', '"relations"'],
    ["map/missing-field", '{"version": 1, ', "{", '{"version": 1,'],
    ["map/wrong-type", '{"en": "?"}', '"?"', '{"en": "?"}'],
    ["map/wrong-type", '{"en": "?"}', '[ {"en": "?"} ]', '"question": {"en": "?"}'],
    ["map/wrong-type", '"to": "c2"', '"to": ["c2"]', '"to": "c2"'],
    [
      "map/duplicate-id",
      '"relations": [',
      '"relations": [{"id": "r1", "type": "rebut", "from": "c2", "to": "c1"}, ',
      '{"id": "r1-2"',
    ],
    ["map/wrong-type", '"text": {"en": "One"}', '"text": {"en": 1}', '"text": {"en": "1"}'],
    ["map/wrong-type", '"text": {"en": "One"}', '"text": {"en": "One"}, "weight": "0.5"', '"weight": 0.5'],
    ["map/wrong-type", '"text": {"en": "One"}', '"text": {"en": "One"}, "note": null', '"text": {"en": "One"}}'],
    ["map/bad-choice", '"rebut"', '"attacks"', '"rebut"'],
    ["map/bad-choice", '"version": 1', '"version": 0', '"version": 1'],
    ["map/empty", '{"en": "One"}', '{"en": "One", "zh-Hant": ""}', '{"en": "One"}'],
    ["map/dangling-reference", '"to": "c2"', '"to": "c-2"', '"to": "c2"'],
    ["map/named-twice", '"from": "c1"', '"from": ["c1", "c1"]', '"from": ["c1"]'],
  ])("%s: %s written as %s", async (code, part, wrong, right) => {
    const text = withPart(part, wrong);
    const { issues } = readMap(text);
    expect(issues.map((issue) => issue.code)).toContain(code);
    const all = await mended(text);
    expect(all.text).toContain(right);
    expect(all.reading.issues.filter((issue) => issue.code === code)).toEqual([]);
  });

  it("is not that an id is there twice, that an id is gone, or that two are as near", async () => {
    const entry = (id: string) => `{"id": "${id}", "text": {"en": "One more"}}`;
    const more = (...ids: readonly string[]) => withPart('"claims": [', `"claims": [${ids.map(entry).join(", ")},`);
    for (const text of [
      more("c1"),
      withPart('"to": "c2"', '"to": "c9"'),
      more("harbour", "harbors").replace('"to": "c2"', '"to": "harbor"'),
      more("Har-bor", "har_bor").replace('"to": "c2"', '"to": "harbor"'),
    ]) {
      const { issues, value } = readMap(text);
      expect(value).toBeUndefined();
      expect(countMendable(issues), text).toBe(0);
    }
    const near = more("harbour").replace('"to": "c2"', '"to": "harbor"');
    expect((await mended(near)).text).toContain('"to": "harbour"');
  });

  it("is no second field that would get a name that another gets", async () => {
    const all = await mended(
      withPart('"text": {"en": "One"}', '"text": {"en": "One"}, "notes": {"en": "a"}, "noted": {"en": "b"}'),
    );
    expect(all.text).toContain('"note": {"en": "a"}, "noted": {"en": "b"}');
    expect(all.reading.issues.map(({ code }) => code)).toEqual(["map/unknown-field"]);
  });

  it("keeps what is too long to be shown", async () => {
    const long = "a question ".repeat(50);
    expect((await mended(withPart('{"en": "?"}', `"${long}"`))).reading.value?.question).toEqual({ en: long });
  });

  it("leaves a document type out, but not what it declares", async () => {
    const graph = "<graphml><graph><node id='a'/></graph></graphml>";
    const text = `<?xml version="1.0"?>\n<!DOCTYPE graphml [\n  <!ENTITY x "y">\n]>\n${graph}`;
    const { issues } = await readFile(text);
    const all = await mendAll(text, issues, readFile);
    expect(all?.text).toBe(`<?xml version="1.0"?>\n${graph}`);
    expect(all?.reading.value?.claims.map(({ id }) => id)).toEqual(["a"]);
    expect(countMendable((await readFile(text.replace("id='a'", "id='&x;'"))).issues)).toBe(0);
  });
});

const signs = [...valid.matchAll(/["{}[\]:,]/gu)].map(({ index }) => index);
const without = (offset: number) => valid.slice(0, offset) + valid.slice(offset + 1);

describe("a slip of the hand", () => {
  it("is mended into the very map that was meant, in 85 of 100 cases and more, and never into another", async () => {
    let whole = 0;
    for (const offset of signs) {
      const { value } = (await mended(without(offset))).reading;
      if (value) expect(value).toEqual(harborMap);
      if (value) whole++;
    }
    expect(whole / signs.length).toBeGreaterThanOrEqual(0.85);
  });

  it("that is mended alone is there no more", async () => {
    for (const offset of signs) {
      const text = without(offset);
      const { issues } = readMap(text);
      for (const issue of issues.filter(({ edits }) => edits)) {
        const after = (await mendOne(text, issue, read))?.reading.issues ?? [issue];
        const same = after.filter(
          ({ code, line, column }) => `${code}${line}:${column}` === `${issue.code}${issue.line}:${issue.column}`,
        );
        expect(same, `${issue.code} in ${text.slice(offset - 20, offset + 20)}`).toEqual([]);
      }
    }
  });
});

/** Slips and mistakes of every kind, some of them in one file. */
const pieces = [
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "：",
  "“x”",
  "//x\n",
  "null",
  "\u3000",
  "7",
  '"a": "b",',
  "\t",
  "'",
  "=",
  "\\",
];
const mistakes = fc.array(fc.tuple(fc.nat(valid.length), fc.nat(3), fc.constantFrom("", ...pieces)), {
  minLength: 1,
  maxLength: 6,
});

function mistaken(slips: readonly (readonly [at: number, struck: number, put: string])[]): string {
  return slips.reduce((text, [at, struck, put]) => text.slice(0, at) + put + text.slice(at + struck), valid);
}

describe("mending all of a faulty file", () => {
  it("leaves nothing that can be mended, and touches nothing but what it says", () =>
    fc.assert(
      fc.asyncProperty(mistakes, async (slips) => {
        const text = mistaken(slips);
        const all = await mended(text);
        expect(all.reading.issues.filter(({ edits }) => edits)).toEqual([]);
        expect(withEdits(text, all.edits)).toBe(all.text);
        expect(all.reading).toEqual(readMap(all.text));
        for (const [i, edit] of all.edits.entries()) {
          expect(edit.start).toBeGreaterThanOrEqual(all.edits[i - 1]?.end ?? 0);
          expect(edit.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    ));

  it("changes nothing in a file without a remedy", async () => {
    const text = readFileSync(new URL("./broken/02-cut-off.json", import.meta.url), "utf8");
    expect(await mended(text)).toMatchObject({ text, edits: [] });
  });

  it("says nothing where the reading took too long", async () => {
    const text = withPart('"rebut"', '"attacks"');
    const { issues } = readMap(text);
    const tooLong = async () => undefined;
    expect(await mendAll(text, issues, tooLong)).toBeUndefined();
    expect(issues[0] && (await mendOne(text, issues[0], tooLong))).toBeUndefined();
  });
});
