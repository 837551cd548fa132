/** The page in one file but for its map, as the build leaves it (scripts/vite/onePage.ts). */
export interface BuiltPage {
  readonly script: string;
  readonly style: string;
  /** The address of its picture, as `data:`. */
  readonly icon: string;
  /** The rules of the fonts that the interface is set in, with the fonts in them. */
  readonly fonts: string;
  /** The code points that those have. */
  readonly letters: readonly number[];
  /** The rules of the whole fonts: which file of which package has which characters. */
  readonly rules: readonly { readonly text: string; readonly font: string; readonly path: string }[];
}
