import { textWidth } from "./text.ts";

/** So many of the voices that say a claim stand on its card at most, each in a disc; and so wide they may be together. */
const most = { discs: 3, width: 80 } as const;
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

/** What stands in the discs on a card, of those who say its claim: of the first of them, one at least. */
export function discsOf(voices: readonly string[], tokenOf: (voice: string) => string): readonly string[] {
  let shown = voices.slice(0, most.discs).map(tokenOf);
  while (shown.length > 1 && discsWidth(shown) > most.width) shown = shown.slice(0, -1);
  return shown;
}

/** Half of the width of a disc, where it is a pill. */
export function pillOf(token: string, radius: number): { readonly half?: number } {
  const half = discWidth(token, radius) / 2;
  return half > radius ? { half } : {};
}
