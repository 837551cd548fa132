import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../../src/formats/limits.ts";
import { parseByTokens } from "../../src/formats/parseJson.ts";
import { plainJson } from "../../src/formats/plainJson.ts";

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
/** JSON of which some keys are there twice, and which has colons, quotes and backslashes where they mean nothing. */
const keys = fc.constantFrom("a", "b", ":", '"', "\\", "__proto__", "支付");
const values = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string(), fc.double(), fc.boolean(), keys).map((value) => JSON.stringify(value)),
    fc.array(tie("value")).map((list) => `[${list.join(" , ")}]`),
    fc
      .array(fc.tuple(keys, tie("value")), { maxLength: 4 })
      .map((members) => `{${members.map(([key, value]) => `${JSON.stringify(key)} : ${value}`).join(",")}}`),
  ),
})).value;

describe("the quick reading of a flawless text", () => {
  it("says what the reading by tokens says, of all texts that it does not leave to it", () => {
    let taken = 0;
    fc.assert(
      fc.property(
        values,
        fc.nat(),
        fc.constantFrom("", "x", '"', ":", "{", "}", "[", ",", "\\", "\n", "1"),
        (text, at, put) => {
          const place = at % (text.length + 1);
          for (const written of [text, `${text.slice(0, place)}${put}${text.slice(place + 1)}`]) {
            const value = plainJson(written);
            if (value === undefined) continue;
            taken++;
            expect({ value, faults: [], more: 0 }).toEqual(parseByTokens(written));
            expect(JSON.stringify(value)).toBe(JSON.stringify(parseByTokens(written).value));
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  it("is taken for objects and lists in which each key is there once", () => {
    expect(plainJson('{"a": {"b": [1, "a: b", "\\":"]}, "c": {}}')).toEqual({ a: { b: [1, "a: b", '":'] }, c: {} });
    expect(plainJson(nested(limits.depth))).toBeDefined();
  });

  it.each([
    ["a key twice", '{"a": 1, "a": 2}'],
    ["a key twice, once with an escape", '{"a": 1, "\\u0061": 2}'],
    ["a key twice within a list", '[[{"a": {"b": 1, "b": 1}}]]'],
    ["no JSON", '{"a": 1,}'],
    ["nothing", ""],
    ["one text", '"a"'],
    ["nothing in it", "null"],
    ["too deep", nested(limits.depth + 1)],
    ["far too deep", nested(1_000_000)],
  ])("is left to the other where there is %s", (_, text) => expect(plainJson(text)).toBeUndefined());

  it("has no key that is not written", () => {
    const value = plainJson('{"__proto__": {"a": []}, "b": {}}');
    expect("toString" in (value as object)).toBe(false);
    expect(Object.keys(value as object)).toEqual(["__proto__", "b"]);
    expect("a" in {}).toBe(false);
  });
});
