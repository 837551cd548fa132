import { type Edit, replacing } from "./edit.ts";
import { isLineEnd } from "./lineEnds.ts";
import type { Span } from "./tokens.ts";

/** The edit that leaves a stretch of a text out: with its line where nothing else is on it, else with the blanks before it. */
export function leftOut(text: string, { start, end }: Span): Edit {
  let [from, to] = [start, end];
  while (isBlank(text[from - 1])) from--;
  while (isBlank(text[to])) to++;
  const isLine = isLineEnd(text[from - 1]) && isLineEnd(text[to]);
  if (isLine) return { start: from, end: to + (text.startsWith("\r\n", to) ? 2 : to < text.length ? 1 : 0), text: "" };
  // What stood apart because of it is not to run together.
  const joins = isWordlike(text[start - 1]) && isWordlike(text[end]);
  return joins ? replacing({ start, end }, " ") : { start: isWordlike(text[end]) ? start : from, end, text: "" };
}

/** The edit that leaves an entry of an object or a list out, with one of the commas around it. */
export function entryLeftOut(text: string, { start, end }: Span): Edit {
  const after = spacesFrom(text, end);
  if (text[after] === ",") return leftOut(text, { start, end: after + 1 });
  const before = spacesBefore(text, start);
  return text[before - 1] === "," ? { start: before - 1, end, text: "" } : leftOut(text, { start, end });
}

function spacesFrom(text: string, at: number): number {
  let to = at;
  while (isSpace(text[to])) to++;
  return to;
}

function spacesBefore(text: string, at: number): number {
  let from = at;
  while (isSpace(text[from - 1])) from--;
  return from;
}

function isBlank(sign: string | undefined): boolean {
  return sign === " " || sign === "\t";
}

function isSpace(sign: string | undefined): boolean {
  return sign !== undefined && (isBlank(sign) || isLineEnd(sign));
}

/** Whether a sign would become part of what stands beside it. */
function isWordlike(sign: string | undefined): boolean {
  return sign !== undefined && !isSpace(sign) && !"{}[],:".includes(sign);
}
