import { countText } from "../../model/codePoints.ts";
import type { Paragraph } from "../../passages/voiceText.ts";
import type { Stretch } from "./place.ts";

/** So much of a long voice is shown on either side of a passage, in code points: the page does not set a book at once. */
export const reach = 10_000;

/** How far is shown on a side once more of it was asked for so many times: twice as far each time, so that the end is never many steps away. */
export function reachAfter(times: number): number {
  return reach * 2 ** times;
}

/** What is shown of a voice around a passage, so far before and after it; all of a voice that is no longer than what two reaches show. */
export function shownAround(
  paragraphs: readonly Paragraph[],
  { start, end }: Stretch,
  { before, after }: { readonly before: number; readonly after: number },
): readonly Paragraph[] {
  const [first, last] = [paragraphs.at(0), paragraphs.at(-1)];
  if (!first || !last || last.end - first.start <= 2 * reach) return paragraphs;
  // A passage may itself be a book.
  return shownText(paragraphs, { start: start - before, end: Math.min(end, start + reach) + after });
}

/** The part of a voice that lies in a stretch of its text: whole paragraphs, but for those that are longer than what is shown. */
export function shownText(paragraphs: readonly Paragraph[], { start, end }: Stretch): readonly Paragraph[] {
  return paragraphs
    .filter((paragraph) => paragraph.start < end && start < paragraph.end)
    .map((paragraph) => (paragraph.end - paragraph.start > reach ? cut(paragraph, start, end) : paragraph));
}

function cut(paragraph: Paragraph, start: number, end: number): Paragraph {
  const { unitAt } = countText(paragraph.text);
  const [from, to] = [Math.max(start, paragraph.start), Math.min(end, paragraph.end)];
  const text = paragraph.text.slice(unitAt(from - paragraph.start), unitAt(to - paragraph.start));
  return { start: from, end: to, text };
}

/** Whether a voice has text before, or after, what is shown of it. */
export function beyond(paragraphs: readonly Paragraph[], shown: readonly Paragraph[]) {
  return {
    before: (shown.at(0)?.start ?? 0) > (paragraphs.at(0)?.start ?? 0),
    after: (shown.at(-1)?.end ?? 0) < (paragraphs.at(-1)?.end ?? 0),
  };
}
