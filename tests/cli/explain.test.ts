import { describe, expect, it } from "vitest";
import { run } from "../support/run.ts";

describe("explain", () => {
  it("says what a code means, with a wrong and a right sample", async () => {
    const { exit, out } = await run("explain json/trailing-comma");
    expect(exit).toBe(0);
    expect(out).toBe(`json/trailing-comma
A comma stands after the last entry of an object or a list.

Wrong:
    {"id": "r2", "type": "support", "from": "umbrella", "to": "rain",}

Right:
    {"id": "r2", "type": "support", "from": "umbrella", "to": "rain"}
`);
    expect((await run("explain map/bad-choice --lang zh-Hant")).out).toContain("\n\n這樣不對：\n    {");
    expect(JSON.parse((await run("explain map/empty --format json")).out)).toMatchObject({ code: "map/empty" });
  });

  it("says which code was meant", async () => {
    for (const [asked, meant] of [
      ["bad-choice", "map/bad-choice"],
      ["map/bad-chioce", "map/bad-choice"],
    ]) {
      const { exit, err } = await run(`explain ${asked}`);
      expect([exit, err]).toEqual([2, `There is no code ${asked}. Did you mean ${meant}?\n`]);
    }
    expect((await run("explain nothing-of-the-kind")).err).toBe("There is no code nothing-of-the-kind.\n");
  });

  it("is pointed to below the issues that a person reads", async () => {
    const files = { "a.json": '{"version": 1' };
    const { out } = await run("check a.json", { files, isTerminal: true });
    expect(out).toContain("What it means, with samples: argument-atlas explain json/cut-off\n");
    expect((await run("check a.json", { files })).out).not.toContain("argument-atlas explain");
  });
});
