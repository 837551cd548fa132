import type { Voice } from "../model/map.ts";
import { readText } from "./readText.ts";

/** A paragraph of a text, in code points of that text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What a voice says in a text, paragraph by paragraph; what stands between the voices is left out. In a text where the
 * passages have moved, `shift` says how far; the stretch is then widened to whole paragraphs.
 */
export function voiceText(text: string, voice: Voice, shift = 0): readonly Paragraph[] {
  const counted = readText(text);
  const begin = counted.unitAt(voice.start + shift);
  const end = counted.unitAt(voice.end + shift);
  const first = shift === 0 ? begin : text.lastIndexOf("\n", Math.max(0, begin - 1)) + 1;
  const lineEnd = text.indexOf("\n", end);
  const beyond = shift === 0 || lineEnd < 0 ? (shift === 0 ? end : text.length) : lineEnd;
  return paragraphsIn(text.slice(first, beyond), counted.codePointAt(first));
}

function paragraphsIn(text: string, offset: number): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before = 0;
  let start = offset;
  for (const match of text.matchAll(/\S(?:[^\r\n]*\S)?/gu)) {
    start += [...text.slice(before, match.index)].length;
    const end = start + [...match[0]].length;
    paragraphs.push({ start, end, text: match[0] });
    before = match.index + match[0].length;
    start = end;
  }
  return paragraphs;
}
