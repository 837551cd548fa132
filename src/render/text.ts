import type { Point, TextLine } from "../layout/layout.ts";
import { element, type SvgElement } from "./element.ts";
import { fontOf, halfWidths, han } from "./fonts.ts";
import { legible } from "./legible.ts";
import type { Theme } from "./theme.ts";

const origin: Point = { x: 0, y: 0 };

/** A line of text, as wide as the width table says, its place counted from `at`. */
export function drawLine(line: TextLine, fill: string, at: Point = origin): SvgElement {
  const { family, weight } = fontOf(line.face);
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

// What the serif face has a whole em wide, although a line in English wants it narrow: quotation marks, and Chinese marks.
const tooWide =
  /[\u2010\u2018\u2019\u201C\u201D\u2022\u2027\u3001\u3002\u3008-\u3011\u3014-\u3019\u301D\u301E\u30FB\uFF01\uFF02\uFF07-\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF3B\uFF3D\uFF5B-\uFF5D]/u;

function narrowMarks({ text, language, face }: TextLine): Readonly<Record<string, string>> {
  const isWide = language === "en" && face === "serif700" && tooWide.test(text);
  return isWide ? { style: halfWidths } : {};
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
      "font-family": fontOf("sans600").family,
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
      return theme.ink;
    case "questionSecond":
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
