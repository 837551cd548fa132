import type { TextLine } from "../layout/layout.ts";
import { breakText, textWidth } from "../layout/text.ts";
import { writtenWords } from "../messages/written.ts";
import type { Language } from "../model/map.ts";
import type { SceneSource } from "../scene/scene.ts";
import type { SvgElement } from "./element.ts";
import type { Pen } from "./pen.ts";
import { drawLine } from "./text.ts";

/** The list of a picture's sources in columns, with the origin at its left top corner. */
export interface SourceList {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly SvgElement[];
}

const size = 12;
const rowHeight = 19;
const titleHeight = 26;
const numberWidth = 30;
const gutter = 28;
/** How narrow a column may be: a place and a phrase, or these with what the phrase means. */
const least = { plain: 300, glossed: 480 } as const;

/** Each source with its number, its place and its key phrase, column by column. */
export function drawSources(sources: readonly SceneSource[], width: number, pen: Pen): SourceList {
  const narrowest = sources.some(({ gloss }) => gloss !== undefined) ? least.glossed : least.plain;
  const whole = Math.max(width, narrowest);
  const columns = Math.floor((whole + gutter) / (narrowest + gutter));
  const columnWidth = (whole + gutter) / columns - gutter;
  const perColumn = Math.ceil(sources.length / columns);
  const title = lineOf(writtenWords[pen.language].sources, pen.language, 0, size, "sans600");
  return {
    width: whole,
    height: titleHeight + perColumn * rowHeight,
    elements: [
      drawLine(title, pen.theme.ink),
      ...sources.flatMap((source, i) => {
        const x = Math.floor(i / perColumn) * (columnWidth + gutter);
        const y = titleHeight + (i % perColumn) * rowHeight + size;
        return row(source, x, y, columnWidth, pen);
      }),
    ],
  };
}

function row(source: SceneSource, x: number, y: number, width: number, pen: Pen): readonly SvgElement[] {
  const { theme, language } = pen;
  const number = lineOf(`${source.number}`, language, x, y, "sans600");
  const right = x + width;
  const place = fitted(source.place, language, x + numberWidth, y, right);
  const phrase = fitted(source.phrase.text, source.phrase.language, place.x + place.width, y, right);
  const gloss =
    source.gloss === undefined ? undefined : fitted(source.gloss, language, phrase.x + phrase.width, y, right);
  return [
    drawLine({ ...number, x: x + numberWidth - 8 - number.width }, theme.ink3),
    drawLine(place, theme.ink2),
    drawLine(phrase, theme.ink),
    ...(gloss && gloss.width > 0 ? [drawLine(gloss, theme.ink2)] : []),
  ];
}

/** A line that ends in an ellipsis where it would reach beyond its column. */
function fitted(text: string, language: Language, x: number, y: number, right: number): TextLine {
  const room = Math.max(size, right - x);
  const indent = text.startsWith(" ") ? textWidth(" ", "sans400", size, language) : 0;
  const [line = ""] = breakText(text, { face: "sans400", size, language }, { width: room - indent, lines: 1 });
  return lineOf(line, language, x + indent, y);
}

function lineOf(text: string, language: Language, x: number, y: number, face: TextLine["face"] = "sans400"): TextLine {
  return { text, role: "caption", language, face, size, x, y, width: textWidth(text, face, size, language) };
}
