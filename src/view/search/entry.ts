import { languageOf } from "../../model/languageOf.ts";
import { type Language, type Localized, languages } from "../../model/map.ts";

/** What a searched text is to the thing that is found by it. */
export type FieldPart =
  | "verdict"
  | "label"
  | "text"
  | "name"
  | "summary"
  | "phrase"
  | "gloss"
  | "gist"
  | "tag"
  | "passage";

/** How much it counts that a text of this kind has the words. */
export const weights: Readonly<Record<FieldPart, number>> = {
  verdict: 10,
  label: 10,
  name: 10,
  summary: 9,
  text: 6,
  phrase: 5,
  gloss: 5,
  gist: 4,
  tag: 3,
  passage: 2,
};

/** A passage of a claim, by its 0-based place among the claim's own. */
export interface PassageOf {
  readonly claim: string;
  readonly index: number;
  /** The id of the voice that says it. */
  readonly voice: string;
}

/** One text by which a thing is found. */
export interface Field {
  readonly part: FieldPart;
  readonly text: string;
  readonly language: Language;
  /** The passage it belongs to. */
  readonly passage?: PassageOf;
}

/** A thing that can be found, with its texts: those that count most come first. */
export interface Entry<Item> {
  readonly item: Item;
  readonly fields: readonly Field[];
}

/** A thing with its texts in the order in which one would rather find it by them. */
export function heaviestFirst<Item>(item: Item, fields: readonly Field[]): Entry<Item> {
  return { item, fields: [...fields].sort((a, b) => weights[b.part] - weights[a.part]) };
}

/** The fields of a text in whichever languages it is given. */
export function localizedFields(part: FieldPart, text: Localized | undefined, passage?: PassageOf): readonly Field[] {
  return languages.flatMap((language) => {
    const written = text?.[language];
    return written === undefined ? [] : [{ part, text: written, language, ...(passage ? { passage } : {}) }];
  });
}

/** The field of a text in the words of the original. */
export function originalField(part: FieldPart, text: string | undefined, passage?: PassageOf): readonly Field[] {
  return text === undefined || text === ""
    ? []
    : [{ part, text, language: languageOf(text), ...(passage ? { passage } : {}) }];
}
