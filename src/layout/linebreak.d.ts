declare module "linebreak" {
  /** Finds where a text may break into lines (Unicode Standard Annex 14). */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, in UTF-16 units from the start of the text; nothing at its end. */
    nextBreak(): { readonly position: number; readonly required?: boolean } | null;
  }
}
