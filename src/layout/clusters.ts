// Combining marks, joiners and variation selectors stay with what they follow.
const stayBehind = [
  [0x300, 0x36f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200d, 0x200d],
  [0x20d0, 0x20ff],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
] as const;

const joiner = 0x200d;

/** Where the character that begins at a place of a text ends, with all that stays behind it; at most at an end. */
export function clusterEnd(text: string, start: number, end: number): number {
  let at = start + lengthAt(text, start);
  while (at < end && (staysBehind(text.charCodeAt(at)) || text.charCodeAt(at - 1) === joiner)) at += lengthAt(text, at);
  return Math.min(at, end);
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function staysBehind(unit: number): boolean {
  return unit >= 0x300 && stayBehind.some(([first, last]) => unit >= first && unit <= last);
}
