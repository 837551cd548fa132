import { inOneGo, type Steps } from "./steps.ts";

/** A text with its code points counted, so that offsets of one kind give those of the other. */
export interface CountedText {
  readonly text: string;
  /** How many code points it has. */
  readonly length: number;
  /** The UTF-16 offset of a code point; one beyond the end gives the end. */
  unitAt(codePoint: number): number;
  /** How many code points stand before a UTF-16 offset. */
  codePointAt(unit: number): number;
}

/** Every so many code points the offset is noted. */
const step = 512;

/** What counting the code points of a text came to: with it nothing need be counted again. */
export interface Counts {
  readonly length: number;
  /** Where every 512th code point begins, in UTF-16; absent where every code point is one unit. */
  readonly units?: Uint32Array;
}

/** Counts a text once; each look-up is quick then. */
export function countText(text: string): CountedText {
  return countedText(text, inOneGo(countInSteps(text)));
}

/** A text whose code points have been counted. */
export function countedText(text: string, { length, units }: Counts): CountedText {
  if (!units) return plainText(text);
  return {
    text,
    length,
    unitAt: (codePoint) => (codePoint >= length ? text.length : unitFrom(text, units, Math.max(0, codePoint))),
    codePointAt: (unit) => codePointFrom(text, units, unit),
  };
}

/** So many units are looked at in one step. */
const unitsOfStep = 65_536;

/** Counts the code points of a text in short steps. */
export function* countInSteps(text: string): Steps<Counts> {
  if (!(yield* hasWide(text))) return { length: text.length };
  const units: number[] = [];
  const counted = { unit: 0, count: 0 };
  while (counted.unit < text.length) {
    countSome(text, units, counted);
    yield;
  }
  return { length: counted.count, units: Uint32Array.from(units) };
}

/** Whether any unit of a text is half of a code point. */
function* hasWide(text: string): Steps<boolean> {
  for (let from = 0; from < text.length; from += unitsOfStep) {
    if (/[\ud800-\udfff]/.test(text.slice(from, from + unitsOfStep))) return true;
    yield;
  }
  return false;
}

function countSome(text: string, units: number[], counted: { unit: number; count: number }): void {
  const end = Math.min(text.length, counted.unit + unitsOfStep);
  let { unit, count } = counted;
  for (; unit < end; unit += widthAt(text, unit)) {
    if (count % step === 0) units.push(unit);
    count++;
  }
  counted.unit = unit;
  counted.count = count;
}

/** How many code points stand in a stretch of a text, in UTF-16. */
export function codePointsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let unit = from; unit < to; unit += widthAt(text, unit)) count++;
  return count;
}

function plainText(text: string): CountedText {
  const within = (offset: number) => Math.min(Math.max(0, offset), text.length);
  return { text, length: text.length, unitAt: within, codePointAt: within };
}

function widthAt(text: string, unit: number): number {
  return (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
}

function unitFrom(text: string, units: Uint32Array, codePoint: number): number {
  let unit = units[Math.floor(codePoint / step)] ?? 0;
  for (let rest = codePoint % step; rest > 0; rest--) unit += widthAt(text, unit);
  return unit;
}

function codePointFrom(text: string, units: Uint32Array, unit: number): number {
  let low = 0;
  for (let high = units.length - 1; low < high; ) {
    const middle = Math.ceil((low + high) / 2);
    if ((units[middle] ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  let count = low * step;
  const end = Math.min(unit, text.length);
  for (let at = units[low] ?? 0; at < end; at += widthAt(text, at)) count++;
  return count;
}
