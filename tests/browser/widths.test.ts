import { expect, it } from "vitest";
import type { Face, TextLine } from "../../src/layout/layout.ts";
import { textWidth } from "../../src/layout/text.ts";
import type { Language } from "../../src/model/map.ts";
import type { SvgElement } from "../../src/render/element.ts";
import { typesetting } from "../../src/render/fonts.ts";
import { drawLine } from "../../src/render/text.ts";
import { open } from "./support/page.ts";
import { drawn } from "./support/shell.ts";

it.each([
  ["sans400", "en", "Why “payments” are not enough: 1,234.5 % – naïve, Žižek…"],
  ["sans600", "en", "Why “payments” aren’t enough — 1,234.5 %"],
  ["serif700", "en", "It’s “here” – isn’t it… 12 % — ABC"],
  ["sans400", "zh-Hant", "「地圖」，（論點）：《書名》！？、；A+B 3%——好"],
  ["sans600", "zh-Hant", "他說：「好。」（是的，）…… Abc"],
  ["sans400", "zh-Hant", "稱為“地圖”，又作‘圖’……"],
  ["serif700", "zh-Hant", "「地圖」與“論點”，慌——不慌？ABC, xyz 12"],
] as const)("a browser sets a line in %s, %s, as wide as the table says: %s", async (face, language, text) => {
  const { page, context } = await open();
  await drawn(page);
  const line = drawLine(lineOf(text, face, language), "#000000");
  // The fonts beside those of the landing come after it.
  const error = async () =>
    Math.abs((await page.evaluate(measureLine, { line, typesetting })) - textWidth(text, face, 14, language));
  await expect.poll(error).toBeLessThan(0.1);
  await context.close();
});

/** A line that does not say how wide it is to be. */
function lineOf(text: string, face: Face, language: Language): TextLine {
  return { text, face, language, role: "label", size: 14, x: 0, y: 0, width: 0 };
}

/** Runs in the page: how wide it sets a drawn line, once its fonts are there. */
async function measureLine(given: { line: SvgElement; typesetting: string }): Promise<number> {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.style.cssText = given.typesetting;
  document.body.append(svg);
  const line = write(given.line);
  svg.append(line);
  for (const run of [line, ...line.querySelectorAll("tspan")]) await loadFonts(run);
  const width = line instanceof SVGTextElement ? line.getComputedTextLength() : Number.NaN;
  svg.remove();
  return width;

  function write({ name, attributes, children }: SvgElement): SVGElement {
    const node = document.createElementNS(space, name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (attribute === "style") node.style.cssText = String(value);
      else node.setAttribute(attribute === "xml:lang" ? "lang" : attribute, String(value));
    }
    node.append(...children.map((child) => (typeof child === "string" ? child : write(child))));
    return node;
  }

  async function loadFonts(run: Element): Promise<void> {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(run);
    const fonts = await document.fonts.load(`${fontWeight} ${fontSize} ${fontFamily}`, run.textContent ?? "");
    if (fonts.length === 0) throw new Error(`the page has no font for ${fontFamily}`);
  }
}
