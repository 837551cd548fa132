import { describe, expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";

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
});
