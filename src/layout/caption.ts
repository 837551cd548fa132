import type { Language } from "../model/map.ts";
import type { Point, TextLine } from "./layout.ts";
import { textWidth } from "./text.ts";
import { baseLine, lineOf, type Style } from "./typeset.ts";

/** How the small words beside voices are set. */
export const captionStyle: Style = { role: "caption", face: "sans400", size: 12, lineHeight: 16 };

/** How wide a caption is. */
export function captionWidth(text: string, language: Language): number {
  return textWidth(text, captionStyle.face, captionStyle.size, language);
}

/** A caption by its left end and its upper edge. */
export function captionAt(text: string, x: number, top: number, language: Language): TextLine {
  return lineOf(text, captionStyle, language, x, baseLine(top, captionStyle));
}

/** How many voices stand where there is one place for all of them, around the middle of that; none where there are none. */
export function othersAround(count: number, { x, y }: Point, language: Language): readonly TextLine[] {
  const text = `+${count}`;
  const top = y - captionStyle.lineHeight / 2;
  return count > 0 ? [captionAt(text, x - captionWidth(text, language) / 2, top, language)] : [];
}
