import { headlineMessages } from "../messages/headline.ts";
import type { Language, Localized } from "../model/map.ts";
import type { View } from "../view/view.ts";
import type { TextLine } from "./layout.ts";
import { breakText, type Room, textWidth } from "./text.ts";
import {
  type Block,
  blockOf,
  heightOf,
  lineOf,
  type Said,
  type Style,
  said,
  saidOtherwise,
  stackLines,
} from "./typeset.ts";

/** The question and what is said beside it, with the height it takes. */
export interface Headline {
  readonly lines: readonly TextLine[];
  readonly top: number;
  readonly bottom: number;
}

const left = 36;
const width = 316;
/** The middle of the block stands this much above that of the map: below it there is room for a button. */
const rise = 72;

/** Where the headline's column ends. */
export const headlineRight = left + width;

/** Stands the headline beside a map, by the height of what it is centred on. */
export function standHeadline(view: View, middle: number): Headline {
  const words = headlineMessages[view.language];
  const summary = words.summary(view.counts);
  const live = view.branch === undefined ? summary : words.branch(view.counts);
  // As high whatever it says, so that all else stands where it does on the page.
  const height = heightOf(blocksOf(view, summary));
  const blocks = blocksOf(view, view.summary ?? live);
  const top = middle - rise - height / 2;
  const lines = stackLines(blocks, left, top).flatMap((line) => (line.role === "summary" ? withFigures(line) : [line]));
  return { lines, top, bottom: top + height };
}

function blocksOf({ question, language }: View, sentences: readonly string[]): readonly Block[] {
  const words = headlineMessages[language];
  return [
    ...blockOf({ text: words.kicker, language }, kicker, { width, lines: 1 }),
    ...questionBlock(question, language),
    ...blockOf(saidOtherwise(question, language), second, { width, lines: 3, isBalanced: true }, 8),
    ...sentences.flatMap((text, i) =>
      blockOf({ text, language }, summary, { width: width - 6, lines: 4 }, i === 0 ? 18 : 0),
    ),
  ];
}

const kicker: Style = { role: "kicker", face: "sans400", size: 12, lineHeight: 18 };
const second: Style = { role: "questionSecond", face: "sans400", size: 14, lineHeight: 21 };
const summary: Style = { role: "summary", face: "sans400", size: 13, lineHeight: 22.75 };
const figure: Style = { ...summary, face: "sans600" };

function questionBlock(question: Localized, language: Language): readonly Block[] {
  const found = said(question, language);
  if (!found) return [];
  const style = questionStyle(found.language);
  return [{ ...found, style, room: questionRoom, gap: 10, lines: questionLines(found, style) }];
}

function questionStyle(language: Language): Style {
  const isLatin = language === "en";
  return { role: "question", face: "serif700", size: isLatin ? 26.5 : 35, lineHeight: isLatin ? 34.45 : 46.2 };
}

const questionRoom: Room = { width, lines: 6, isBalanced: true };

/** A question breaks where its clauses end, if that takes no more lines than breaking it anywhere. */
function questionLines({ text, language }: Said, style: Style): readonly string[] {
  const lines = breakText(text, { ...style, language }, questionRoom);
  const clauses =
    text.match(/[^，。；：？！,.;:?!]+(?:[，。；：？！]+|[,.;:?!]+(?:\s+|$)|$)/gu)?.map((clause) => clause.trim()) ??
    [];
  const fits = clauses.every((clause) => textWidth(clause, style.face, style.size, language) <= width);
  const isWhole = clauses.join("").replace(/\s/gu, "") === text.replace(/\s/gu, "");
  return fits && isWhole && clauses.length === lines.length ? clauses : lines;
}

/** A line of the summary in which the figures stand out. */
function withFigures({ text, language, x, y }: TextLine): readonly TextLine[] {
  const runs: TextLine[] = [];
  let left = x;
  for (const [run] of text.matchAll(/\d+|\D+/gu)) {
    const style = /\d/u.test(run) ? figure : summary;
    const widthOf = (part: string) => textWidth(part, style.face, style.size, language);
    const indent = widthOf(run.slice(0, run.length - run.trimStart().length));
    if (run.trim() !== "") runs.push(lineOf(run.trim(), style, language, left + indent, y));
    left += widthOf(run);
  }
  return runs;
}
