import { describe, expect, it } from "vitest";
import { fontRulesOf } from "../../src/cli/fontRules.ts";
import { formatLoss } from "../../src/formats/loss.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import type { BuiltPage } from "../../src/render/builtPage.ts";
import { outlineLosses } from "../../src/render/outlineLosses.ts";
import { type PictureOptions, pictureOf } from "../../src/render/picture.ts";
import { toMarkdown } from "../../src/render/toMarkdown.ts";
import { createView } from "../../src/view/createView.ts";
import { defaultFolds, foldsToDepth } from "../../src/view/folds.ts";
import { layoutNames } from "../../src/view/view.ts";
import { debate } from "../support/maps.ts";
import { run } from "../support/run.ts";
import { wordsOfPdf } from "../support/wordsOfPdf.ts";
import { elementsOf, readXml } from "../support/xml.ts";

const files = { "map.json": writeMap(debate), "bad.json": "{" };

/** A stand-in for what the build leaves of the page: the fonts are those of the disk. */
const page: BuiltPage = {
  ...{ script: "0", style: "", icon: "data:,", fonts: "" },
  letters: [...new Set(writeMap(debate))].flatMap((letter) => letter.codePointAt(0) ?? []),
  rules: fontRulesOf("src/ui/fonts.css").map(({ text, file }) => {
    const [, font = "", path = ""] = /@fontsource-variable\/([^/]+)\/(.*)$/u.exec(file) ?? [];
    return { text, font, path };
  }),
};

function toldIn(html: string): unknown {
  return JSON.parse(/id="told">(.*?)<\/script>/u.exec(html)?.[1] ?? "");
}

describe("render", () => {
  it("draws the map as the page first shows it", async () => {
    const request = { language: "zh-Hant", layout: "tidy", folded: defaultFolds(debate) } as const;
    expect(await run("render --no-map map.json", { files })).toMatchObject({
      exit: 0,
      out: pictureOf(debate, request, { theme: "light" }),
      err: "",
    });
  });

  it("says on standard error what of a foreign file is not drawn", async () => {
    const { exit, out, err } = await run("render g.dot", { files: { "g.dot": "digraph { b -> a }" } });
    expect(exit).toBe(0);
    expect(out).toContain("</svg>");
    expect(err).toBe("g.dot: 1 relation without a type is read as a support: b → a\n");
  });

  it("carries the map and the view in an SVG, which draws the same again unless told otherwise", async () => {
    const signed = {
      ...debate,
      voices: debate.voices.map((voice) => ({ ...voice, byline: { name: "Somebody", confidence: "likely" } as const })),
    };
    const options = "--lang en --theme dark --layout layered --unfold none --verdicts needs-one --reject base";
    const { err, out } = await run(`render map.json ${options}`, { files: { "map.json": writeMap(signed) } });
    expect(out).not.toContain("Somebody");
    expect(err).toBe("map.json: the names that 3 voices are signed with are left out: v1, v2, v3\n");
    const again = await run("render x.svg", { files: { "x.svg": out } });
    expect(again).toMatchObject({ exit: 0, out, err: "" });
    const lighter = await run("render x.svg --theme light --lang zh-Hant --no-map", { files: { "x.svg": out } });
    const same = "--layout layered --unfold none --verdicts needs-one --reject base --no-map";
    expect(lighter.out).toBe((await run(`render map.json ${same}`, { files })).out);
    expect((await run("convert x.svg", { files: { "x.svg": out } })).out).toBe(writeMap(debate));
  });

  it.each(layoutNames)("takes language, theme, layout (%s) and folds", async (layout) => {
    const { out } = await run(`render --no-map map.json --lang en --theme dark --layout ${layout} --unfold all`, {
      files,
    });
    const request = { language: "en", layout, folded: new Set<string>() } as const;
    expect(out).toBe(pictureOf(debate, request, { theme: "dark" }));
  });

  it.each(["none", "1", "2"])("unfolds %s", async (unfold) => {
    const { out } = await run(`render --no-map --unfold ${unfold} map.json`, { files });
    const folded = foldsToDepth(debate, unfold === "none" ? "none" : Number(unfold));
    expect(out).toBe(pictureOf(debate, { language: "zh-Hant", layout: "tidy", folded }, { theme: "light" }));
  });

  it.each(["--theme transparent", "--sources", "--no-title", "--no-legend", "--no-answers"])(
    "takes %s",
    async (option) => {
      const { out } = await run(`render --no-map map.json --lang en ${option}`, { files });
      const request = { language: "en", layout: "tidy", folded: defaultFolds(debate) } as const;
      const options: Readonly<Record<string, Partial<PictureOptions>>> = {
        "--theme transparent": { theme: "transparent" },
        "--sources": { sources: true },
        "--no-title": { title: false },
        "--no-legend": { legend: false },
        "--no-answers": { answers: false },
      };
      expect(out).toBe(pictureOf(debate, request, { theme: "light", ...options[option] }));
      expect(out).not.toBe(pictureOf(debate, request, { theme: "light" }));
    },
  );

  it("draws one branch, whole unless told", async () => {
    const request = { language: "zh-Hant", layout: "tidy", branch: "base" } as const;
    const { out } = await run("render --no-map map.json --branch base", { files });
    expect(out).toBe(pictureOf(debate, { ...request, folded: new Set() }, { theme: "light" }));
    const folded = await run("render --no-map map.json --branch base --unfold 2", { files });
    expect(folded.out).toBe(pictureOf(debate, { ...request, folded: foldsToDepth(debate, 2) }, { theme: "light" }));
  });

  it("draws what falls if claims, voices or documents are false", async () => {
    const { out } = await run("render --no-map map.json --reject data --reject v2 --reject=document:doc --unfold all", {
      files,
    });
    const rejected = [
      { kind: "claim", id: "data" },
      { kind: "voice", id: "v2" },
      { kind: "document", id: "doc" },
    ] as const;
    const request = { language: "zh-Hant", layout: "tidy", folded: new Set<string>(), rejected } as const;
    expect(out).toBe(pictureOf(debate, request, { theme: "light" }));
    expect(out).toContain('data-whatif="rejected"');
    const outline = await run("render --no-map map.json --reject data --format markdown --lang en --unfold all", {
      files,
    });
    expect(outline.out).toContain("**Suppose “Claim data” is false**");
    expect(outline.out).toContain("(**Lost every reason**)");
  });

  it("rejects nothing that the map does not have", async () => {
    const { exit, err } = await run("render --no-map map.json --reject dato", { files });
    expect({ exit, err }).toEqual({
      exit: 2,
      err: "The map has no claim, voice or document dato. Did you mean data?\n",
    });
  });

  it("draws no branch of a claim that the map does not have", async () => {
    expect(await run("render --no-map map.json --branch bass", { files })).toMatchObject({
      exit: 2,
      out: "",
      err: "The map has no claim bass. Did you mean base?\n",
    });
  });

  it("writes an address into the picture", async () => {
    const { out } = await run("render --no-map map.json --permalink https://example.org/#l=en&t=dark", { files });
    expect(out).toContain("<metadata>https://example.org/#l=en&amp;t=dark</metadata>");
  });

  it("writes an outline in one language or in both", async () => {
    const view = createView(debate, { language: "en", layout: "tidy", folded: foldsToDepth(debate, "all") });
    const { out } = await run("render --no-map map.json --format markdown --lang en --unfold all --sources", { files });
    expect(out).toBe(toMarkdown(view));
    const bare = await run(
      "render --no-map map.json --format markdown --lang en --unfold all --no-title --no-answers",
      {
        files,
      },
    );
    expect(bare.out).toBe(toMarkdown(view, { title: false, answers: false, sources: false }));
    const both = await run("render --no-map map.json --format markdown --lang both", { files });
    expect(both.out).toContain("*Should we?*");
  });

  it("says on standard error what of the map an outline does not hold, as it is asked for", async () => {
    const { err, exit, written } = await run("render map.json -o map.md --lang en --unfold none --no-answers", {
      files,
    });
    const view = createView(debate, { language: "en", layout: "tidy", folded: foldsToDepth(debate, "none") });
    const losses = outlineLosses(debate, view, { answers: false, sources: false });
    expect({ exit, err }).toEqual({
      exit: 0,
      err: losses.map((loss) => `map.json: ${formatLoss(loss, "en")}\n`).join(""),
    });
    expect(losses.map(({ what }) => what)).toEqual(expect.arrayContaining(["voices", "passages", "unseen-claim"]));
    expect(written.get("map.md")).toMatch(/^# Should we/u);
    expect((await run("render map.json -o map.md --lang zh-Hant", { files })).err).toMatch(/^map\.json：.*沒有保留/mu);
  });

  it("draws no picture in two languages", async () =>
    expect(await run("render --no-map map.json --lang both", { files })).toMatchObject({
      exit: 2,
      out: "",
      err: "--lang both goes with --format markdown only: a picture is in one language.\n",
    }));

  it("turns texts into outlines", async () => {
    const { out } = await run("render --no-map map.json --outlines", { files });
    const all = [...elementsOf(readXml(out))];
    expect(all.filter(({ name }) => name === "text")).toEqual([]);
    expect(all.filter(({ name }) => name === "title")).toHaveLength(1);
  });

  it.each([1, 2, 4])("writes a PNG, %i times as large as the picture", async (scale) => {
    const { written } = await run(`render --no-map map.json -o map.png --scale ${scale}`, { files });
    const png = Buffer.from(written.get("map.png") ?? "");
    const [, width, height] =
      /width="([\d.]+)" height="([\d.]+)"/u.exec((await run("render --no-map map.json", { files })).out) ?? [];
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(Math.abs(png.readUInt32BE(16) - Number(width) * scale)).toBeLessThanOrEqual(1);
    expect(Math.abs(png.readUInt32BE(20) - Number(height) * scale)).toBeLessThanOrEqual(1);
  });

  it("writes a PDF as large as the picture, and names the texts that its fonts cannot set", async () => {
    const { err, exit, written } = await run("render map.json -o map.pdf", { files });
    expect({ err, exit }).toEqual({ err: "", exit: 0 });
    const pdf = Buffer.from(written.get("map.pdf") ?? "").toString("latin1");
    const [, width] = /width="([\d.]+)"/u.exec((await run("render --no-map map.json", { files })).out) ?? [];
    expect(pdf.startsWith("%PDF-1.6\n")).toBe(true);
    expect(Number(/\/MediaBox \[0 0 ([\d.]+)/u.exec(pdf)?.[1])).toBeCloseTo(Number(width) * 0.75, 1);
    const thai = { ...debate, question: { "zh-Hant": "ก", en: "ก" } };
    const told = await run("render map.json -o map.pdf", { files: { "map.json": writeMap(thai) } });
    expect(told.exit).toBe(0);
    expect(told.err).toBe("left out, for the fonts lack letters of it: “ก”.\n");
  });

  it("writes a PDF whose words can be sought and copied: what its glyphs stand for is told", async () => {
    const { written } = await run("render map.json -o map.pdf --lang zh-Hant --unfold all", { files });
    const bytes = Buffer.from(written.get("map.pdf") ?? "");
    const words = wordsOfPdf(bytes).replaceAll("\n", "");
    for (const line of ["該不該？", ...debate.claims.map(({ label }) => label?.["zh-Hant"] ?? "")]) {
      expect(words).toContain(line);
    }
  });

  it("takes the form from the name of the output, unless told", async () => {
    const { written } = await run("render --no-map map.json -o map.md", { files });
    expect(written.get("map.md")).toMatch(/^# 該不該？/u);
    const told = await run("render --no-map map.json -o map.md --format svg", { files });
    expect(told.written.get("map.md")).toMatch(/^<\?xml/u);
  });

  it("writes a page in one file, with all of the map but who signs, and what is asked for at first", async () => {
    const signed = {
      ...debate,
      voices: debate.voices.map((voice) => ({ ...voice, byline: { name: "Somebody", confidence: "likely" } as const })),
    };
    const world = { files: { "a/map.json": writeMap(signed) }, page };
    const line =
      "render a/map.json -o map.html --lang en --theme dark --unfold none --branch base --verdicts needs-one";
    const { exit, err, written } = await run(line, world);
    const told = "the names that 3 voices are signed with are left out: v1, v2, v3";
    expect({ exit, err }).toEqual({ exit: 0, err: `a/map.json: ${told}\n` });
    expect((await run("convert a/map.json --to html", world)).err).toBe(`a/map.json: ${told}\n`);
    const text = String(written.get("map.html"));
    expect(text).toContain("<title>Should we? · Argument Atlas</title>");
    expect(toldIn(text)).toEqual({
      ...{ map: debate, fileName: "map.json", language: "en", theme: "dark" },
      hash: "b=base&f=@none&e=needs-one",
    });
    const plain = toldIn((await run("render a/map.json --format html", world)).out);
    expect(plain).toEqual({ map: debate, fileName: "map.json", hash: "" });
  });

  it("brings fonts for what the interface has no letters for, and says which package is missing", async () => {
    const files = { "map.json": writeMap(debate).replace("Should we?", "Should we, 龘?") };
    const { out } = await run("render map.json --format html", { files, page });
    expect([...out.matchAll(/unicode-range: ([^}]*);/gu)].map(([, range]) => range)).toContain("U+9f98");
    const without = await run("render map.json --format html", { files, page, hasPackages: false });
    expect(without).toMatchObject({
      exit: 0,
      err: expect.stringMatching(/^The package @fontsource-variable\S+ is missing: /u),
    });
    expect(toldIn(without.out)).toMatchObject({ fileName: "map.json" });
  });

  it.each(["render map.json -o map.html", "convert map.json -o map.html", "convert map.json --to html"])(
    "says how the page is built where it is not: %s",
    async (line) =>
      expect(await run(line, { files })).toMatchObject({
        exit: 2,
        out: "",
        err: "The page that HTML files are made of is not built: run npm run build in the project.\n",
      }),
  );

  it("prints no PNG", async () =>
    expect(await run("render --no-map map.json --format png", { files })).toMatchObject({
      exit: 2,
      err: "A PNG goes into a file: add -o NAME.png.\n",
    }));

  it("says what is wanting for outlines", async () =>
    expect(await run("render --no-map map.json --outlines", { files, hasPackages: false })).toMatchObject({
      exit: 2,
      err: "The package @fontsource-variable/inter is not here: outlines, PNG and PDF need it. Run npm ci in the project, or npm install @fontsource-variable/inter.\n",
    }));

  it("writes to a file, the same bytes", async () => {
    const { exit, out, written } = await run("render --no-map map.json -o pictures/map.svg", { files });
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
    expect(written.get("pictures/map.svg")).toBe((await run("render --no-map map.json", { files })).out);
  });

  it("says where it cannot write", async () => {
    expect(await run("render --no-map map.json --output /closed/map.svg", { files })).toMatchObject({
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
