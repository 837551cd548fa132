import type { Point, TextLine } from "../layout/layout.ts";
import { element, type SvgElement } from "./element.ts";
import { fontOf, halfWidths, han, sans } from "./fonts.ts";
import { legible } from "./legible.ts";
import type { Theme } from "./theme.ts";

const origin: Point = { x: 0, y: 0 };

/** A line of text, as wide as the width table says, its place counted from `at`. */
export function drawLine(line: TextLine, fill: string, at: Point = origin): SvgElement {
  const { family, weight } = fontOf(line);
  return element(
    "text",
    {
      class: line.role,
      x: at.x + line.x,
      y: at.y + line.y,
      "font-family": family,
      "font-size": line.size,
      "font-weight": weight,
      ...(line.width > 0 ? { textLength: line.width, lengthAdjust: "spacingAndGlyphs" } : {}),
      "xml:lang": line.language,
      "unicode-bidi": "isolate",
      ...narrowMarks(line),
      fill,
    },
    ...words(line),
  );
}

// What the running faces would take from Inter, although a line in Chinese wants it a whole em wide.
const wideMarks = /([\u2018\u2019\u201C\u201D\u2026]+)/u;

/** The text of a line; in Chinese, its quotation marks and ellipses are asked of a Chinese face. */
function words({ text, language, face }: TextLine): readonly (SvgElement | string)[] {
  const seen = legible(text);
  if (language === "en" || face === "serif700" || !wideMarks.test(seen)) return [seen];
  return seen
    .split(wideMarks)
    .filter((part) => part !== "")
    .map((part) => (wideMarks.test(part) ? element("tspan", { "font-family": han }, part) : part));
}

/** In English, the marks that fill an em in the serif face take half of it. */
function narrowMarks({ language, face }: TextLine): Readonly<Record<string, string>> {
  return language === "en" && face === "serif700" ? { style: halfWidths } : {};
}

/** A few figures or a letter, centred on a point. */
export function drawNumeral(
  text: string,
  at: Point,
  size: number,
  { fill, weight }: { readonly fill: string; readonly weight: number },
): SvgElement {
  return element(
    "text",
    {
      x: at.x,
      y: at.y + size * halfOfFigure,
      "font-family": sans,
      "font-size": size,
      "font-weight": weight,
      "text-anchor": "middle",
      "unicode-bidi": "isolate",
      fill,
    },
    legible(text),
  );
}

// Figures and capitals of Inter stand .727 em high on the base line.
const halfOfFigure = 0.3635;

/** The colour of a line of text by what it is; a verdict takes its camp's pigment instead. */
export function toneOf(line: TextLine, theme: Theme): string {
  switch (line.role) {
    case "question":
    case "label":
    case "leaf":
    case "verdict":
    case "phrase":
      return theme.ink;
    case "questionSecond":
    case "sayer":
      return theme.ink2;
    case "summary":
      return line.face === "sans600" ? theme.ink : theme.ink2;
    case "kicker":
    case "second":
    case "count":
    case "caption":
      return theme.ink3;
  }
}
