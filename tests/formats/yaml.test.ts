import { describe, expect, it } from "vitest";
import { jsonOf, parseYaml } from "../../src/formats/yaml.ts";

const read = (text: string) => {
  const parsed = parseYaml(text);
  return "root" in parsed ? JSON.parse(JSON.stringify(jsonOf(parsed.root))) : parsed.flaw.code;
};
const placeIn = (text: string) => {
  const parsed = parseYaml(text);
  return "flaw" in parsed ? parsed.flaw.span.start : undefined;
};

describe("reading YAML", () => {
  it.each<readonly [string, string, unknown]>([
    ["maps in maps", "a:\n  b: 1\n  c: two\nd: ~\n", { a: { b: 1, c: "two" }, d: null }],
    ["lists, also as far in as their key", "a:\n- 1\n- x: y\n  z: w\n-\n  - 2\n", { a: [1, { x: "y", z: "w" }, [2]] }],
    ["brackets over several lines", "a: [1, 'it''s',\n  {b: c, d}, ] # end\n", { a: [1, "it's", { b: "c", d: null }] }],
    ["JSON", '{"a":"\\u0041\\n","b":[true,null,-1.5e3]}', { a: "A\n", b: [true, null, -1500] }],
    ["texts that go on", "a: one\n  two\n\n  three\nb: x#y # no\n", { a: "one two\nthree", b: "x#y" }],
    ["quoted texts that go on", 'a: "one\n  two"\n', { a: "one two" }],
    ["kept line ends", "a: |\n  one\n   two\nb: 1\n", { a: "one\n two\n", b: 1 }],
    ["folded line ends", "a: >-\n  one\n  two\n\n  three\nb: 1\n", { a: "one two\nthree", b: 1 }],
    ["comments and a mark of the beginning", "--- # x\n# y\na: 1\n  # z\n", { a: 1 }],
    ["keys in quotes and with signs", '"a b": 1\n¬app(a1): 2\nx:y: 3\n', { "a b": 1, "¬app(a1)": 2, "x:y": 3 }],
    ["nothing", "# nothing\n", null],
    ["names of prototypes", "__proto__: 1\nconstructor: 2", JSON.parse('{"__proto__": 1, "constructor": 2}')],
  ])("%s", (_, text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each([
    ["an anchor", "a: &x 1", 3],
    ["an alias", "a: 1\nb: *x", 8],
    ["an alias in brackets", "a: [1, *x]", 7],
    ["a merge", "a:\n  <<: {b: 1}", 5],
  ])("refuses %s", (_, text, at) => {
    expect([read(text), placeIn(text)]).toEqual(["format/yaml-alias", at]);
  });

  it.each([
    ["a tag", "a: !!set {}", 3],
    ["a key twice", "a: 1\na: 2", 5],
    ["a tab for indentation", "a:\n\tb: 1", 3],
    ["a line that is too far in", "a: [1]\n  b: 2", 9],
    ["a line that is not far enough in", "a:\n    b: 1\n  c: 2", 14],
    ["an open bracket", "a: [1, 2", 3],
    ["an open quote", 'a: "b', 3],
    ["a second value", "a: [1] 2", 7],
    ["a second document", "a: 1\n---\nb: 2", 5],
  ])("says where it finds %s", (_, text, at) => {
    expect([read(text), placeIn(text)]).toEqual(["format/not-yaml", at]);
  });

  it("stops at 64 levels", () => {
    expect(read(`${"[".repeat(64)}${"]".repeat(64)}`)).not.toBe("map/too-deep");
    expect(read(`${"[".repeat(70)}${"]".repeat(70)}`)).toBe("map/too-deep");
    expect(read(Array.from({ length: 70 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""))).toBe("map/too-deep");
  });
});
