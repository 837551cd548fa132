import { codePointsIn } from "../model/codePoints.ts";
import type { Voice } from "../model/map.ts";
import { type ReadText, readText } from "./readText.ts";

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
export function voiceText(text: string | ReadText, voice: Voice, shift = 0): readonly Paragraph[] {
  const read = typeof text === "string" ? readText(text) : text;
  const begin = read.unitAt(voice.start + shift);
  const end = read.unitAt(voice.end + shift);
  if (shift === 0) return paragraphsOf(read, begin, end);
  const lineEnd = read.text.indexOf("\n", end);
  return paragraphsOf(
    read,
    read.text.lastIndexOf("\n", Math.max(0, begin - 1)) + 1,
    lineEnd < 0 ? read.text.length : lineEnd,
  );
}

/** A stretch of a text, in UTF-16, and its paragraphs. */
interface Stretch {
  readonly first: number;
  readonly beyond: number;
  readonly paragraphs: readonly Paragraph[];
}

/** By text, the stretches that were asked for last: one voice is read on and on, and it may be as long as the text. */
const lastStretches = new WeakMap<ReadText["counts"], readonly Stretch[]>();

/** So many are kept: where a voice stood, and where it stands. */
const most = 2;

function paragraphsOf(read: ReadText, first: number, beyond: number): readonly Paragraph[] {
  const last = lastStretches.get(read.counts) ?? [];
  const known = last.find((one) => one.first === first && one.beyond === beyond);
  if (known) return known.paragraphs;
  const paragraphs = paragraphsIn(read, first, beyond);
  lastStretches.set(read.counts, [{ first, beyond, paragraphs }, ...last].slice(0, most));
  return paragraphs;
}

function paragraphsIn({ text, counts, codePointAt }: ReadText, first: number, beyond: number): readonly Paragraph[] {
  const stretch = text.slice(first, beyond);
  const countIn = (from: number, to: number) => (counts.units ? codePointsIn(stretch, from, to) : to - from);
  const paragraphs: Paragraph[] = [];
  let before = 0;
  let start = codePointAt(first);
  for (const { 0: words, index } of stretch.matchAll(/\S(?:[^\r\n]*\S)?/gu)) {
    start += countIn(before, index);
    before = index + words.length;
    const end = start + countIn(index, before);
    paragraphs.push({ start, end, text: words });
    start = end;
  }
  return paragraphs;
}
