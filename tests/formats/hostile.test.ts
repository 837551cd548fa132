import { describe, expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";
import { limits } from "../../src/formats/limits.ts";

/** All that is printable in ASCII; for letters and digits those that JSON has a use for. */
const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((sign) =>
  /[\W_05Eaefnrtu]/u.test(sign),
);
const openers = [
  "{",
  "[",
  '"',
  "{[",
  '{"a":',
  '["',
  "/*",
  "//",
  "“",
  "‘",
  "「",
  "'",
  "` ",
  "，",
  "： “",
  '"\\',
  '{"a"',
  '"a ',
  "\u00a0",
];
const head = '{"version": 1, "id": "x", "question": {"en": "?"}, "claims": [], "relations": [], "tour": ';

/** Long enough that work growing with the square would take minutes. */
const length = 50_000;

/** Of the processor, so that a busy machine does not count. */
function secondsToRead(text: string): number {
  const start = process.cpuUsage();
  readMap(text);
  return process.cpuUsage(start).user / 1_000_000;
}

describe("a text made to take long", () => {
  it.each([...new Set([...printable, ...openers])])("of %j alone is read in less than 2 s", (sign) => {
    const run = sign.repeat(length / sign.length);
    for (const text of [run, head + run, `${head}[${run}]}`]) expect(secondsToRead(text)).toBeLessThan(2);
  });

  it("of thousands of ids that nothing has is read in less than 2 s", () => {
    const claims = Array.from({ length: 2000 }, (_, i) => `{"id": "claim-${i}", "text": {"en": "x"}}`);
    const relations = claims.map((_, i) => `{"id": "r${i}", "type": "rebut", "from": "claims-${i}x", "to": "cl-${i}"}`);
    const text = `{"version": 1, "id": "x", "question": {"en": "?"}, "claims": [${claims}], "relations": [${relations}]}`;
    expect(secondsToRead(text)).toBeLessThan(2);
    expect(readMap(text).issues).toHaveLength(4000);
  });

  it("of thousands of unknown fields in one object is read in less than 2 s", () => {
    const fields = Array.from({ length: 20_000 }, (_, i) => `"field${i}": ${i}`);
    expect(secondsToRead(`${head}[], ${fields}}`)).toBeLessThan(2);
  });

  it.each([
    ["an unknown field", "map/unknown-field", '{"id": "x", "text": {"en": "x"}, "colour": 1}', "claims"],
    ["no text", "map/missing-field", '{"id": "x"}', "claims"],
    ["a number for a tag", "map/wrong-type", "1", "tags"],
  ])("of 150,000 entries with %s is read to its end", (_, code, entry, list) => {
    const entries = new Array<string>(150_000).fill(entry).join();
    const claims = list === "claims" ? entries : `{"id": "x", "text": {"en": "x"}, "${list}": [${entries}]}`;
    const text = `{"version": 1, "id": "x", "question": {"en": "?"}, "relations": [], "claims": [${claims}]}`;
    const { issues, more } = readMap(text);
    expect(issues).toHaveLength(limits.problems);
    expect(issues.some((issue) => issue.code === code)).toBe(true);
    expect(more).toBeGreaterThanOrEqual(150_000 - limits.problems);
  });

  it.each([
    ["commas", `[${",".repeat(1_000_000)}`, 999_999],
    ["keys that are there already", `{${'"a": 1,'.repeat(100_000)}"a": 1}`, 100_000],
    ["words without quotes", `[${"key,\n".repeat(100_000)}`, 100_000],
  ])("of very many %s is read in less than 5 s, its first problems described, the others counted", (_, run, least) => {
    expect(secondsToRead(head + run)).toBeLessThan(5);
    const { issues, more = 0 } = readMap(head + run);
    expect(issues).toHaveLength(limits.problems);
    expect(issues.length + more).toBeGreaterThanOrEqual(least);
  });
});
