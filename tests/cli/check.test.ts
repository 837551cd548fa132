import { describe, expect, it } from "vitest";
import { writeMap } from "../../src/formats/writeMap.ts";
import { debate } from "../support/maps.ts";
import { run } from "../support/run.ts";

const good = writeMap(debate);
const bad = good.replace('"rebut"', '"rebuts"').replace('"version": 1', '"version": "1"');
const files = { "good.json": good, "maps/bad.json": bad };

describe("check", () => {
  it("says that a good map is good, and how much is in it", async () => {
    expect(await run("check good.json", { files })).toMatchObject({
      exit: 0,
      out: "good.json: no problems; 3 voices, 7 claims, 5 relations\n",
      err: "",
    });
  });

  it("says each issue on a line, and finds all files' issues at once", async () => {
    const { exit, out } = await run("check maps/bad.json good.json", { files });
    expect(exit).toBe(1);
    expect(out.split("\n")).toEqual([
      'maps/bad.json:2:14: error map/wrong-type: There is no version "1". Write 1.',
      expect.stringMatching(
        /^maps\/bad\.json:\d+:26: error map\/bad-choice: "rebuts" is none of the values this field takes\. Did you mean "rebut"\?$/u,
      ),
      "good.json: no problems; 3 voices, 7 claims, 5 relations",
      "",
    ]);
  });

  it("shows a person the lines of the file", async () => {
    const { out } = await run("check maps/bad.json", { files, isTerminal: true });
    expect(out).toContain('   2 |   "version": "1",\n     |              ^^^\n       Expected: Version 1.\n');
  });

  it("gives programs all of it as JSON", async () => {
    const { exit, out } = await run("check --format json maps/bad.json good.json", { files });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        file: "maps/bad.json",
        ok: false,
        issues: [
          { code: "map/wrong-type", line: 2, column: 14, length: 3, pointer: "/version", fix: { en: "Write 1." } },
          { code: "map/bad-choice", pointer: "/relations/2/type", found: { "zh-Hant": '"rebuts" 不在可用的值之中。' } },
        ],
      },
      { file: "good.json", ok: true, issues: [] },
    ]);
  });

  it("goes on after a file that cannot be read, and says so by its exit", async () => {
    expect(await run("check nowhere.json good.json", { files })).toMatchObject({
      exit: 2,
      out: "good.json: no problems; 3 voices, 7 claims, 5 relations\n",
      err: "cannot read nowhere.json: there is no such file\n",
    });
  });

  it("shows twenty issues and counts the rest", async () => {
    const many = good.replaceAll('"en"', '"english"');
    const { out } = await run("check many.json --lang zh-Hant", { files: { "many.json": many } });
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toMatch(/^many\.json: 還有 \d+ 個同類的問題（map\/unknown-field）$/u);
  });

  it("lets a map with warnings pass", async () => {
    const long = good.replace("論點 calm", "這一個標籤比卡片的一行長了不少，放不下");
    const { exit, out } = await run("check long.json", { files: { "long.json": long } });
    expect(exit).toBe(0);
    expect(out).toContain(": warning map/long-label: This label has 19 characters; the card cuts it.");
  });
});
