import type { Steps } from "../model/steps.ts";

/** So many units are written anew in one step. */
const unitsOfStep = 262_144;

/** A text with line feeds alone at its line ends. */
export function* lineFeedsAlone(text: string): Steps<string> {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + unitsOfStep;
    // What ends a line together stays together.
    const to = text[end - 1] === "\r" && text[end] === "\n" ? end + 1 : end;
    parts.push(text.slice(from, to).replaceAll(/\r\n?/gu, "\n"));
    from = to;
    yield;
  }
  return parts.join("");
}
