import type { Marked } from "./hit.ts";

/** A marked text cut to so many UTF-16 units around its first mark, with an ellipsis where something is left out. */
export function excerpt<Text extends Marked>(marked: Text, room: number): Text {
  const { text, marks } = marked;
  if (text.length <= room) return marked;
  const first = marks[0]?.start ?? 0;
  const start = first < room / 2 ? 0 : breakBefore(text, first - Math.floor(room / 4));
  const end = start + room >= text.length ? text.length : breakBefore(text, start + room);
  const [before, after] = [start > 0 ? "…" : "", end < text.length ? "…" : ""];
  const shift = before.length - start;
  const kept = marks.filter((mark) => mark.start < end).map((mark) => ({ ...mark, end: Math.min(mark.end, end) }));
  return {
    ...marked,
    text: `${before}${text.slice(start, end)}${after}`,
    marks: kept.map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

/** The nearest place before the given one at which no word and no character is cut in two. */
function breakBefore(text: string, at: number): number {
  const nearby = text.slice(Math.max(0, at - 16), at);
  const space = nearby.lastIndexOf(" ");
  const place = space < 0 ? at : at - nearby.length + space + 1;
  return /[\udc00-\udfff]/u.test(text[place] ?? "") ? place - 1 : place;
}
