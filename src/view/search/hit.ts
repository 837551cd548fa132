import { inLanguage, type Language, type Localized, otherLanguage } from "../../model/map.ts";
import type { Entry, Field, FieldPart, PassageOf } from "./entry.ts";
import { asWritten, type Folding, type Stretch } from "./folding.ts";
import { formIn, isTelling, type Sought, stretchesOf } from "./sought.ts";

/** A text with the stretches that have what was sought. */
export interface Marked {
  readonly text: string;
  readonly language: Language;
  /** In UTF-16 units, in order, none touching another. */
  readonly marks: readonly Stretch[];
}

/** Where else than in its title a thing has what was sought. */
export interface Evidence extends Marked {
  readonly part: FieldPart;
  readonly passage?: PassageOf;
}

/** A thing that was found, as it is shown. */
export interface Hit<Item> {
  readonly item: Item;
  readonly title: Marked;
  /** Absent where the title has all that was sought. */
  readonly evidence?: Evidence;
}

/** Shows an entry that was found: its title, and the text that has what the title lacks. */
export function hitOf<Item>(
  { item, fields }: Entry<Item>,
  title: Localized,
  sought: readonly Sought[],
  language: Language,
  fold: Folding,
): Hit<Item> {
  const plain = plainHit(item, title, language);
  const { text } = plain.title;
  const shown = fold(text).text;
  const lacking = sought.filter((one) => isTelling(one) && formIn(shown, one) < 0);
  const field = evidenceAmong(fields, lacking, language, fold);
  return {
    item,
    title: { ...plain.title, marks: marksIn(text, sought, fold) },
    ...(field ? { evidence: evidenceOf(field, sought, fold) } : {}),
  };
}

/** A thing as it is listed where nothing in particular is sought. */
export function plainHit<Item>(item: Item, title: Localized, language: Language): Hit<Item> {
  const isOwn = title[language] !== undefined;
  const text = inLanguage(title, language);
  return { item, title: { text, language: isOwn ? language : otherLanguage(language), marks: [] } };
}

/** The text that has most of what the title lacks; of several the one that counts most, the reader's language first. */
function evidenceAmong(
  fields: readonly Field[],
  lacking: readonly Sought[],
  language: Language,
  fold: Folding,
): Field | undefined {
  if (lacking.length === 0) return undefined;
  let best: Field | undefined;
  let most = 0;
  for (const field of fields) {
    const held = lacking.filter((sought) => formIn(fold(field.text).text, sought) >= 0).length;
    const isNearer = best?.part === field.part && best.language !== language && field.language === language;
    if (held > most || (held === most && held > 0 && isNearer)) best = field;
    most = Math.max(most, held);
    if (most === lacking.length && best?.language === language) break;
  }
  return best;
}

function evidenceOf({ part, text, language, passage }: Field, sought: readonly Sought[], fold: Folding): Evidence {
  return {
    part,
    text,
    language,
    ...(passage ? { passage } : {}),
    marks: marksIn(text, sought, fold),
  };
}

/** The stretches of a text that have what is sought, those that touch made one. */
function marksIn(text: string, sought: readonly Sought[], fold: Folding): readonly Stretch[] {
  const folded = fold(text);
  const stretches = sought
    .filter(isTelling)
    .flatMap((one) => stretchesOf(folded.text, one))
    .map((stretch) => asWritten(folded, stretch))
    .sort((a, b) => a.start - b.start);
  const marks: Stretch[] = [];
  for (const stretch of stretches) {
    const last = marks.at(-1);
    if (last && stretch.start <= last.end)
      marks.splice(-1, 1, { start: last.start, end: Math.max(last.end, stretch.end) });
    else marks.push(stretch);
  }
  return marks;
}
