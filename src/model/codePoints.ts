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

/** Counts a text once; each look-up is quick then. */
export function countText(text: string): CountedText {
  if (!/[\ud800-\udfff]/u.test(text) && !/[\u{10000}-\u{10ffff}]/u.test(text)) return plainText(text);
  const units: number[] = [];
  let count = 0;
  for (let unit = 0; unit < text.length; unit += widthAt(text, unit)) {
    if (count % step === 0) units.push(unit);
    count++;
  }
  return {
    text,
    length: count,
    unitAt: (codePoint) => (codePoint >= count ? text.length : unitFrom(text, units, Math.max(0, codePoint))),
    codePointAt: (unit) => codePointFrom(text, units, unit),
  };
}

function plainText(text: string): CountedText {
  const within = (offset: number) => Math.min(Math.max(0, offset), text.length);
  return { text, length: text.length, unitAt: within, codePointAt: within };
}

function widthAt(text: string, unit: number): number {
  return (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
}

function unitFrom(text: string, units: readonly number[], codePoint: number): number {
  let unit = units[Math.floor(codePoint / step)] ?? 0;
  for (let rest = codePoint % step; rest > 0; rest--) unit += widthAt(text, unit);
  return unit;
}

function codePointFrom(text: string, units: readonly number[], unit: number): number {
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
