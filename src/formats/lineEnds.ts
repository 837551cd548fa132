/** Whether a sign of a text, or what is beyond its ends, ends a line. */
export function isLineEnd(sign: string | undefined): boolean {
  return sign === undefined || sign === "\n" || sign === "\r";
}

/** Where the line begins that an offset is in. */
export function startOfLine(text: string, at: number): number {
  let start = at;
  while (!isLineEnd(text[start - 1])) start--;
  return start;
}

/** Where the line ends that an offset is in, before what ends it. */
export function endOfLine(text: string, at: number): number {
  let end = at;
  while (!isLineEnd(text[end])) end++;
  return end;
}
