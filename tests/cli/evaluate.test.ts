import { describe, expect, it } from "vitest";
import { writeMap } from "../../src/formats/writeMap.ts";
import { debate } from "../support/maps.ts";
import { run } from "../support/run.ts";

const files = {
  "map.json": writeMap(debate),
  "two.apx": "arg(b). arg(a). arg(10). arg(9). att(a,b). att(b,a). att(a,10). att(b,10). att(10,9).",
  "bag.apx": "arg(c,0.5). arg(p,0.8). arg(q,0.3). arg(o,0.6). sup(p,c). sup(q,c). att(o,c).",
  "odd.tgf": "a\nb\nc\n#\na b\nb c\nc a\n",
  "chain.af": "p af 3\n3 2\n2 1\n",
  "empty.apx": "",
  "restless.apx": "arg(a,0). arg(b,0.75). att(a,b). support(a,a). support(b,a).",
  "self.apx": "% before\r\narg(a).  \r\n\r\narg(b). % behind\r\natt(a,a).\r\natt(b,a). \t\r\nsupport(b,a).\r\n",
  "blank.tgf": "1 \r\n\r\n2\t\r\n#\r\n1 2 \r\n\r\n2 1\r\n",
  "remarked.af": "# first\np af 3\n\n1 2 \n  2 3\n# 3 attacks itself\n3 3",
  "proto.apx": "arg(2). arg(__proto__). arg(1). att(2,__proto__).",
};

async function json(line: string): Promise<unknown> {
  const { out, exit, err } = await run(`evaluate ${line} --format json`, { files });
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  return JSON.parse(out);
}

describe("evaluate", () => {
  it("gives programs the extensions, arguments in the order of the file", async () => {
    expect(await json("two.apx --semantics preferred")).toEqual({
      arguments: ["b", "a", "10", "9"],
      extensions: [
        ["b", "9"],
        ["a", "9"],
      ],
    });
    expect(await json("two.apx")).toEqual({ arguments: ["b", "a", "10", "9"], extensions: [[]] });
    expect(await json("chain.af --semantics grounded")).toEqual({
      arguments: ["1", "2", "3"],
      extensions: [["1", "3"]],
    });
    expect(await json("odd.tgf --semantics stable")).toEqual({ arguments: ["a", "b", "c"], extensions: [] });
    expect(await json("odd.tgf --semantics semi-stable")).toEqual({ arguments: ["a", "b", "c"], extensions: [[]] });
    expect(await json("empty.apx --semantics stable")).toEqual({ arguments: [], extensions: [[]] });
  });

  it("gives programs the strengths, in the order of the file", async () => {
    expect(await json("bag.apx --semantics quadratic-energy")).toEqual({
      strengths: { c: expect.closeTo(0.6, 12), p: 0.8, q: 0.3, o: 0.6 },
    });
    expect(await json("bag.apx --semantics df-quad")).toMatchObject({ strengths: { c: expect.closeTo(0.63, 12) } });
    const { out } = await run("evaluate proto.apx --semantics h-categoriser --format json", { files });
    expect(out).toBe(
      '{\n  "strengths": {\n    "2": 0.5,\n    "__proto__": 0.3333333333333333,\n    "1": 0.5\n  }\n}\n',
    );
  });

  it("gives programs null where strengths do not settle, and tells people", async () => {
    expect(await json("restless.apx --semantics df-quad")).toEqual({ strengths: { a: null, b: null } });
    expect((await run("evaluate restless.apx --semantics df-quad", { files })).out).toBe(
      "does not settle in 6000 rounds: there is no number to show\n",
    );
    expect(await json("empty.apx --semantics df-quad")).toEqual({ strengths: {} });
  });

  it("reads remarks, blanks and line ends of any kind, and arguments that attack themselves", async () => {
    expect(await json("self.apx --semantics complete")).toEqual({ arguments: ["a", "b"], extensions: [["b"]] });
    expect(await json("blank.tgf --semantics complete")).toEqual({
      arguments: ["1", "2"],
      extensions: [[], ["1"], ["2"]],
    });
    expect(await json("remarked.af --semantics semi-stable")).toEqual({
      arguments: ["1", "2", "3"],
      extensions: [["1"]],
    });
    expect((await run("evaluate remarked.af", { files })).out).toContain(
      "3: Open: depends on a circle: “3” rules itself out.\n",
    );
  });

  it("reads support as it is told, and rejects what it is told, before or behind the file", async () => {
    const inExtension = async (line: string) => JSON.stringify(await json(line)).replace(/^.*"extensions":/u, "");
    expect(await inExtension("bag.apx --reject p q")).toBe('[["o"]]}');
    expect(await inExtension("bag.apx --support attack-only --reject o")).toBe('[["c","p","q"]]}');
    expect(await inExtension("--reject p --reject o q bag.apx")).toBe("[[]]}");
    expect(await inExtension("--reject o bag.apx --reject p")).toBe('[["c","q"]]}');
    expect(await inExtension("bag.apx --reject o --support deductive")).toBe('[["c","p","q"]]}');
  });

  it("tells people why each claim stands, falls or stays open", async () => {
    const { out, exit } = await run("evaluate map.json", { files });
    expect(exit).toBe(0);
    await expect(out).toMatchFileSnapshot("evaluate/debate.en.txt");
    await expect((await run("evaluate map.json --lang zh-Hant", { files })).out).toMatchFileSnapshot(
      "evaluate/debate.zh-Hant.txt",
    );
    expect((await run("evaluate two.apx", { files })).out).toContain(
      "9: Open: depends on a circle: “a” and “b” rule each other out.\n",
    );
  });

  it("tells people the extensions, and what is in all of them", async () => {
    expect((await run("evaluate two.apx --semantics preferred", { files })).out).toBe(
      "{b, 9}\n{a, 9}\n2 in all\nin every one: 9\nin one at least: b, a, 9\n",
    );
    expect((await run("evaluate odd.tgf --semantics stable", { files })).out).toBe("there is none\n");
    expect((await run("evaluate bag.apx --semantics mlp", { files })).out).toContain("0.6225  c\n");
  });

  it("says honestly that there are more than 300", async () => {
    const pairs = Array.from({ length: 9 }, (_, i) => `arg(a${i}). arg(b${i}). att(a${i},b${i}). att(b${i},a${i}).`);
    const many = { files: { "many.apx": pairs.join("\n") } };
    const { out } = await run("evaluate many.apx --semantics preferred --format json", many);
    expect(JSON.parse(out)).toMatchObject({ more: true });
    expect(JSON.parse(out).extensions.length).toBe(300);
    expect((await run("evaluate many.apx --semantics preferred", many)).out).toContain(
      "more than 300; not all are listed\n",
    );
  });

  it("refuses what it does not know", async () => {
    expect((await run("evaluate map.json --reject hobit", { files })).err).toBe(
      "The map has no claim, voice or document hobit. Did you mean habit?\nHelp: argument-atlas evaluate --help\n",
    );
    expect((await run("evaluate bag.apx --semantics prefered", { files })).err).toContain("Did you mean preferred?");
    expect((await run("evaluate map.json --reject r1", { files })).err).toContain(
      "r1 is a relation: only claims, voices and documents can be supposed to be false.",
    );
    expect((await run("evaluate --reject a", { files })).err).toContain("evaluate needs to know which file.");
    expect((await run("evaluate --reject a --reject b", { files })).err).toContain(
      "evaluate needs to know which file.",
    );
  });
});
