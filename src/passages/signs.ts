/** Hears of a sign of a text; `startOf` tells where the last so many signs began. */
export type SignHeard = (sign: number, startOf: (signs: number) => number, end: number) => void;

/** So many units of a text are read in one step. */
const unitsOfStep = 32_768;

const space = 0x20;

/**
 * Reads a text sign by sign, a run of white space as one space, and tells of each where it stands, in code points; each call
 * reads on for a step, and says whether more is left. What began up to so many signs ago can be asked.
 */
export function createSignReader(text: string, most: number, heard: SignHeard): () => boolean {
  // The begins of the last signs, by their numbers: what comes after the last one takes the place of the first.
  const starts = new Int32Array(2 ** Math.ceil(Math.log2(most + 1)));
  const mask = starts.length - 1;
  let [unit, codePoint, count] = [0, 0, 0];
  let wasSpace = false;
  const startOf = (signs: number) => starts[(count - signs) & mask] ?? 0;
  return () => {
    for (const end = Math.min(text.length, unit + unitsOfStep); unit < end; codePoint++) {
      const sign = signAt(text, unit);
      unit += sign > 0xffff ? 2 : 1;
      const isSpace = isWhite(sign);
      if (isSpace && wasSpace) continue;
      wasSpace = isSpace;
      starts[count & mask] = codePoint;
      count++;
      heard(isSpace ? space : sign, startOf, codePoint + 1);
    }
    return unit < text.length;
  };
}

function signAt(text: string, unit: number): number {
  const first = text.charCodeAt(unit);
  return first < 0xd800 || first > 0xdbff ? first : (text.codePointAt(unit) ?? 0);
}

/** Whether a sign is white space, as `\s` of a pattern has it. */
function isWhite(sign: number): boolean {
  if (sign < 0xa0) return sign === space || (sign >= 9 && sign <= 13);
  if (sign < 0x1680) return sign === 0xa0;
  if (sign <= 0x200a) return sign === 0x1680 || sign >= 0x2000;
  return sign < 0x3001
    ? sign === 0x2028 || sign === 0x2029 || sign === 0x202f || sign === 0x205f || sign === 0x3000
    : sign === 0xfeff;
}
