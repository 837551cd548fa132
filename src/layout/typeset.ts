import { type Language, type Localized, otherLanguage } from "../model/map.ts";
import type { Face, TextLine, TextRole } from "./layout.ts";
import { breakText, countLines, type Room, type Setting, textWidth } from "./text.ts";

/** How lines of a role are set: the face, the size, and how far apart base lines are, in world pixels. */
export interface Style {
  readonly role: TextRole;
  readonly face: Face;
  readonly size: number;
  readonly lineHeight: number;
}

/** A text with the language that it is in. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}

/** A text whose lines stand together, by the room they have and the gap above them. */
export interface Block extends Said {
  readonly style: Style;
  readonly room: Room;
  readonly gap: number;
  /** Where it is broken at places of its own. */
  readonly lines?: readonly string[];
}

/** A text in the asked language, else in the other, with the language it turned out to be in. */
export function said(text: Localized | undefined, language: Language): Said | undefined {
  const own = text?.[language];
  if (own) return { text: own, language };
  const other = otherLanguage(language);
  const translated = text?.[other];
  return translated ? { text: translated, language: other } : undefined;
}

/** A text in the other language, where it has both. */
export function saidOtherwise(text: Localized | undefined, language: Language): Said | undefined {
  const other = otherLanguage(language);
  const found = text?.[other];
  return found && text?.[language] ? { text: found, language: other } : undefined;
}

/** A text as a block; none where there is no text. */
export function blockOf(found: Said | undefined, style: Style, room: Room, gap = 0): readonly Block[] {
  if (!found) return [];
  const { text, language } = found;
  return [{ text, language, style, room, gap }];
}

function settingOf({ style: { face, size }, language }: Block): Setting {
  return { face, size, language };
}

/** How high blocks are, one under the other. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block, i) => sum + (i === 0 ? 0 : block.gap) + linesIn(block) * block.style.lineHeight, 0);
}

function linesIn(block: Block): number {
  return block.lines?.length ?? countLines(block.text, settingOf(block), block.room);
}

/** The lines of blocks that stand one under the other, from the top. */
export function stackLines(blocks: readonly Block[], x: number, top: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  let y = top;
  blocks.forEach((block, i) => {
    if (i > 0) y += block.gap;
    for (const text of block.lines ?? breakText(block.text, settingOf(block), block.room)) {
      lines.push(lineOf(text, block.style, block.language, x, baseLine(y, block.style)));
      y += block.style.lineHeight;
    }
  });
  return lines;
}

/** One line of text by the left end of its base line. */
export function lineOf(text: string, style: Style, language: Language, x: number, y: number): TextLine {
  const { role, face, size } = style;
  return { text, role, language, face, size, x, y, width: textWidth(text, face, size, language) };
}

// How far below the middle of a line its base line is, in em: half of what the fonts rise more than they fall.
const drop = { sans400: 0.364, sans600: 0.364, serif700: 0.4325 } as const;

/** Where the base line of a line is, by the line's top. */
export function baseLine(top: number, { face, size, lineHeight }: Style): number {
  return top + lineHeight / 2 + size * drop[face];
}
