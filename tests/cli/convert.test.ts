import { describe, expect, it } from "vitest";
import { writeMap } from "../../src/formats/writeMap.ts";
import { debate } from "../support/maps.ts";
import { run } from "../support/run.ts";

const files = { "a.json": writeMap(debate), "more/a.json": writeMap(debate), "bad.json": "{" };

describe("convert", () => {
  it("writes another form, as the output is named or as it is asked for", async () => {
    const { exit, out, err, written } = await run("convert a.json -o b.json", { files });
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
    expect(err).toBe("1/1 a.json → b.json: 7 claims, 5 relations\n");
    expect(written.get("b.json")).toBe(files["a.json"]);
    const sadface = await run("convert a.json -o - --to sadface", { files });
    expect(sadface).toMatchObject({ exit: 0, err: "" });
    expect((await run("convert - ", { input: sadface.out })).out).toBe(files["a.json"]);
  });

  it("says what is not kept, how many and which", async () => {
    const { exit, out, err } = await run("convert a.json --to aif", { files });
    expect(exit).toBe(0);
    expect(JSON.parse(out).nodes).toHaveLength(7 + 5 + 2 * 7);
    expect(err.split("\n")).toContain("a.json: the strength of 1 relation is left out: r1");
    expect((await run("convert a.json --to aif --lang zh-Hant", { files })).err).toContain(
      "a.json：1 個關係的強度沒有保留：r1\n",
    );
  });

  it("writes an outline of all of it in Markdown", async () => {
    const { exit, out, err } = await run("convert a.json --to markdown --lang en", { files });
    expect(exit).toBe(0);
    expect(out).toContain("# Should we?");
    for (const { id } of debate.claims) expect(out).toContain(`This is the claim ${id}.`);
    expect(err).toContain("a.json: the strength of 1 relation is left out: r1");
  });

  it("reads annotations with the text of the same name", async () => {
    const annotated = { "x.ann": "T1\tClaim 0 4\tCalm\n", "x.txt": "Calm it is." };
    const { out } = await run("convert x.ann", { files: annotated });
    expect(JSON.parse(out).claims[0].passages[0]).toMatchObject({ start: 0, end: 4, phrase: "Calm" });
    expect((await run("convert x.ann", { files: { "x.ann": annotated["x.ann"] } })).err).toContain("cannot be placed");
  });

  it("gives programs the losses as JSON", async () => {
    const { err } = await run("convert a.json bad.json -o out --to aif --format json", { files });
    const [first, second] = JSON.parse(err);
    expect(first).toMatchObject({ ok: true, file: "a.json", output: "out/a.json", issues: [] });
    expect(first.losses).toContainEqual({ what: "strength", count: 1, which: ["r1"] });
    expect(second).toMatchObject({ ok: false, losses: [], issues: [{ code: "json/cut-off" }] });
  });

  it("says that a map has no room for an argument that attacks itself, and reads what it wrote", async () => {
    const there = await run("convert x.apx -o y.json", { files: { "x.apx": "arg(a). arg(b). att(a,a). att(b,a)." } });
    expect(there).toMatchObject({ exit: 0 });
    expect(there.err).toContain("x.apx: 1 relation bears on itself and is left out: r1\n");
    const back = await run("convert y.json --to apx", { files: Object.fromEntries(there.written) });
    expect(back).toMatchObject({ exit: 0, out: "arg(a).\narg(b).\natt(b,a).\n" });
  });

  it("reads a file of a newer version as far as it is known, says what is not, and never writes over it", async () => {
    const newer = files["a.json"].replace('"version": 1', '"version": 7, "polls": []');
    const world = { files: { "newer.json": newer }, links: { "way.json": "newer.json" } };
    const { exit, err, written } = await run("convert newer.json -o old.json", world);
    expect([exit, written.get("old.json")]).toEqual([0, files["a.json"]]);
    expect(err).toContain("newer.json:2:14: warning map/newer-version: The file is of version 7; ");
    expect(err).toContain("newer.json: 1 field that only a newer version has is left out: /polls\n");
    for (const output of ["newer.json", "./newer.json", "way.json"]) {
      const refused = await run(`convert newer.json -o ${output}`, world);
      expect([refused.exit, refused.written.size]).toEqual([2, 0]);
      expect(refused.err).toContain("newer.json is of a newer version and stays as it is: -o must be another file.\n");
    }
    expect((await run("evaluate newer.json", world)).err).toContain("map/newer-version");
    expect(await run("check newer.json", world)).toMatchObject({ exit: 0 });
  });

  it("writes a picture that converts back to the very map", async () => {
    const there = await run("convert a.json -o a.svg", { files });
    expect(there.err).toBe("1/1 a.json → a.svg: 7 claims, 5 relations\n");
    const back = await run("convert a.svg", { files: Object.fromEntries(there.written) });
    expect(back).toMatchObject({ exit: 0, out: writeMap(debate), err: "" });
  });

  it("tells the form by the longest ending of the output's name", async () => {
    const { written } = await run("convert a.json -o debate.Relations.csv", { files });
    expect(written.get("debate.Relations.csv")).toBe((await run("convert a.json --to csv-relations", { files })).out);
  });

  it("refuses a folder that cannot be made, once, and reads nothing", async () => {
    const world = { files: { ...files, README: "" } };
    expect(await run("convert a.json bad.json -o README", world)).toMatchObject({
      exit: 2,
      out: "",
      err: "cannot write README: a file of that name is there already\n",
    });
  });

  it.each([
    ["convert nowhere.json -o out/ --format json", "cannot read nowhere.json: there is no such file"],
    ["convert a.json -o /closed/b.json --format json", "cannot write /closed/b.json: no permission"],
    ["convert a.json -o /closed/out/ --format json", "cannot write /closed/out: no permission"],
  ])("gives programs in JSON alone what could not be read or written: `%s`", async (line, problem) => {
    const { exit, err } = await run(line, { files });
    expect(exit).toBe(2);
    expect(JSON.parse(err)).toMatchObject([{ ok: false, problem }]);
  });

  it("writes several files into a folder, each under a name of its own, and goes on after one that does not read", async () => {
    const { exit, err, written } = await run("convert a.json bad.json nowhere.json more/a.json -o out/ --to sadface", {
      files,
    });
    expect(exit).toBe(2);
    expect([...written.keys()]).toEqual(["out/a.json", "out/a-2.json"]);
    expect(err.split("\n")).toEqual([
      "1/4 a.json → out/a.json: 7 claims, 5 relations",
      expect.stringMatching(/^bad\.json:1:1: error json\/cut-off/u),
      "cannot read nowhere.json: there is no such file",
      "4/4 more/a.json → out/a-2.json: 7 claims, 5 relations",
      "",
    ]);
  });

  it.each([
    ["convert a.json -o b.docx", "b.docx does not tell a format: add --to with one of aif, "],
    ["convert a.json --to afi", "There is no writing afi, only: aif, "],
    ["convert a.json --to afi", "Did you mean aif?"],
    ["convert a.json a.json -o b.json", "Several files cannot become one b.json: -o must be a folder.\n"],
    ["convert a.json -o /closed/b.json", "cannot write /closed/b.json: no permission\n"],
  ])("refuses `%s` and says why", async (line, said) => {
    const { exit, err } = await run(line, { files });
    expect(exit).toBe(2);
    expect(err).toContain(said);
  });
});

describe("formats", () => {
  it("lists what is read and written", async () => {
    const { exit, out } = await run("formats");
    expect(exit).toBe(0);
    expect(out).toMatch(/^sadface +SADFace {2}\(reads, writes\)$/mu);
    expect((await run("formats --lang zh-Hant")).out).toContain("（讀、寫）".slice(1, -1));
    const rows: readonly unknown[] = JSON.parse((await run("formats --format json")).out);
    expect(rows).toContainEqual({
      id: "tgf",
      name: expect.any(String),
      extensions: ["tgf"],
      reads: true,
      writes: expect.any(Boolean),
    });
  });
});
