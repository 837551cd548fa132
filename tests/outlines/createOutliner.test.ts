import { Resvg } from "@resvg/resvg-js";
import { beforeAll, describe, expect, it } from "vitest";
import { layoutView } from "../../src/layout/layoutView.ts";
import { textWidth } from "../../src/layout/text.ts";
import type { Language } from "../../src/model/map.ts";
import { createOutliner, type Outliner } from "../../src/outlines/createOutliner.ts";
import { element, type SvgElement } from "../../src/render/element.ts";
import { drawPicture } from "../../src/render/picture.ts";
import { drawLine } from "../../src/render/text.ts";
import { themes } from "../../src/render/theme.ts";
import { toMarkup } from "../../src/render/toMarkup.ts";
import { createView } from "../../src/view/createView.ts";
import { fontFiles } from "../support/fontFiles.ts";
import { debate } from "../support/maps.ts";
import { elementsOf, readXml } from "../support/xml.ts";

let outline: Outliner;
beforeAll(async () => {
  outline = createOutliner(await fontFiles());
});

function line(text: string, language: Language, face: "sans400" | "sans600" | "serif700" = "sans400"): SvgElement {
  const width = textWidth(text, face, 20, language);
  return drawLine({ text, language, face, size: 20, x: 10, y: 30, width, role: "label" }, "#000000");
}

function sheet(...children: readonly SvgElement[]): SvgElement {
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", width: 600, height: 40 }, ...children);
}

/** Where the ink of a picture lies, in pixels. */
function inkOf(picture: SvgElement) {
  const { pixels, width, height } = new Resvg(toMarkup(picture), { font: { loadSystemFonts: false } }).render();
  const columns = new Set<number>();
  for (let at = 0; at < width * height; at++) if ((pixels[at * 4 + 3] ?? 0) > 40) columns.add(at % width);
  return { left: Math.min(...columns), right: Math.max(...columns), columns: columns.size };
}

describe("a text as an outline", () => {
  it.each<[string, Language, "sans400" | "sans600" | "serif700"]>([
    ["Alipay is long past mere payment", "en", "sans400"],
    ["支付寶全面升級，微信慌不慌？", "zh-Hant", "serif700"],
    ["「引號」與“彎引號”，還有……", "zh-Hant", "sans600"],
    ["“Quoted” words—and 3 figures", "en", "serif700"],
  ])("is as wide as the width table says: %s (%s, %s)", async (text, language, face) => {
    const { left, right } = inkOf(await outline(sheet(line(text, language, face))));
    const width = textWidth(text, face, 20, language);
    expect(left).toBeGreaterThanOrEqual(9);
    expect(right).toBeGreaterThan(10 + width - 21);
    expect(right).toBeLessThanOrEqual(11 + width);
  });

  it("needs no font to be seen; a text does", async () => {
    const text = sheet(line("支付", "zh-Hant"));
    expect(inkOf(text).columns).toBe(0);
    expect(inkOf(await outline(text)).columns).toBeGreaterThan(20);
  });

  it("is bolder where the text is", async () => {
    const area = async (face: "sans400" | "sans600") => {
      const { pixels } = new Resvg(toMarkup(await outline(sheet(line("微信", "zh-Hant", face))))).render();
      return pixels.reduce((sum, value, i) => sum + (i % 4 === 3 ? value : 0), 0);
    };
    expect(await area("sans600")).toBeGreaterThan(1.15 * (await area("sans400")));
  });

  it("is drawn glyph by glyph where that is asked, looks the same, and says what each stands for", async () => {
    const text = sheet(line("支付 Pay…", "zh-Hant", "sans600"), line("fi “q”", "en", "serif700"));
    const glyphs = await outline(text, true);
    const known = [...elementsOf(readXml(toMarkup(glyphs)))].flatMap(
      ({ attributes }) => attributes.get("data-text") ?? [],
    );
    expect(known.join("")).toBe("支付 Pay…fi “q”");
    expect(inkOf(glyphs)).toEqual(inkOf(await outline(text)));
  });

  it("stays a text where the fonts lack one of its characters", async () => {
    const mixed = await outline(sheet(line("abc \u0F40", "en"), line("abc", "en")));
    expect([...elementsOf(readXml(toMarkup(mixed)))].map(({ name }) => name)).toEqual(["svg", "text", "g", "path"]);
  });
});

it.each(["en", "zh-Hant"] as const)("a whole picture can be outlined, and keeps all else, %s", async (language) => {
  const view = createView(debate, { language, layout: "tidy", folded: new Set() });
  const picture = drawPicture(view, layoutView(view), { theme: "light", sources: true });
  const before = [...elementsOf(readXml(toMarkup(picture)))];
  const after = [...elementsOf(readXml(toMarkup(await outline(picture))))];
  expect(after.filter(({ name }) => name === "text" || name === "tspan")).toEqual([]);
  const kept = (all: typeof before) => all.filter(({ name }) => ["rect", "circle", "title", "desc"].includes(name));
  expect(kept(after)).toEqual(kept(before));
  expect(after.some(({ attributes }) => attributes.get("fill") === themes.light.ink3)).toBe(true);
});

it("the same picture gives the same outlines", async () => {
  const text = sheet(line("支付寶 Alipay", "zh-Hant"));
  const again = createOutliner(await fontFiles());
  expect(toMarkup(await again(text))).toBe(toMarkup(await outline(text)));
});
