import { textWidth } from "./text.ts";

/** So many of the voices that say a claim stand on its card, each in a disc. */
export const mostDiscs = 3;
/** Between two discs on a card. */
export const discGap = 2;

/** How wide the disc of a voice is: a long numeral makes it a pill. */
export function discWidth(token: string, radius: number): number {
  if (token.length < 3) return 2 * radius;
  return Math.max(2 * radius, textWidth(token, "sans600", numeralSize(radius), "en") + 9);
}

/** How large what stands in a disc is set. */
export function numeralSize(radius: number): number {
  return radius > 11 ? 12 : 11;
}

/** How wide the discs on a card are together, by what stands in them. */
export function discsWidth(tokens: readonly string[]): number {
  return tokens.reduce((sum, token, i) => sum + discWidth(token, 10) + (i === 0 ? 0 : discGap), 0);
}
