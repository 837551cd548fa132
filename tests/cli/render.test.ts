import { describe, expect, it } from "vitest";
import { writeMap } from "../../src/formats/writeMap.ts";
import { pictureOf } from "../../src/render/picture.ts";
import { defaultFolds, foldsToDepth } from "../../src/view/folds.ts";
import { debate } from "../support/maps.ts";
import { run } from "../support/run.ts";

const files = { "map.json": writeMap(debate), "bad.json": "{" };

describe("render", () => {
  it("draws the map as the page first shows it", async () => {
    const request = { language: "zh-Hant", layout: "tidy", folded: defaultFolds(debate) } as const;
    expect(await run("render map.json", { files })).toMatchObject({
      exit: 0,
      out: pictureOf(debate, request, { theme: "light" }),
      err: "",
    });
  });

  it("takes language, theme, layout and folds", async () => {
    const { out } = await run("render map.json --lang en --theme dark --layout layered --unfold all", { files });
    const request = { language: "en", layout: "layered", folded: new Set<string>() } as const;
    expect(out).toBe(pictureOf(debate, request, { theme: "dark" }));
  });

  it.each(["none", "1", "2"])("unfolds %s", async (unfold) => {
    const { out } = await run(`render --unfold ${unfold} map.json`, { files });
    const folded = foldsToDepth(debate, unfold === "none" ? "none" : Number(unfold));
    expect(out).toBe(pictureOf(debate, { language: "zh-Hant", layout: "tidy", folded }, { theme: "light" }));
  });

  it("writes to a file, the same bytes", async () => {
    const { exit, out, written } = await run("render map.json -o pictures/map.svg", { files });
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
    expect(written.get("pictures/map.svg")).toBe((await run("render map.json", { files })).out);
  });

  it("says where it cannot write", async () => {
    expect(await run("render map.json --output /closed/map.svg", { files })).toMatchObject({
      exit: 2,
      err: "cannot write /closed/map.svg: no permission\n",
    });
  });

  it("draws nothing of a map with problems, and says them", async () => {
    const { exit, out, err } = await run("render bad.json", { files });
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).toMatch(/^bad\.json:1:1: error json\/cut-off: /u);
  });
});
