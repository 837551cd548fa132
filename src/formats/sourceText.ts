import { type CountedText, countText } from "../model/codePoints.ts";
import type { Passage, Voice } from "../model/map.ts";
import { sha256 } from "../model/sha256.ts";
import { type Draft, localized } from "./draft.ts";
import { limits } from "./limits.ts";
import { utf8Of } from "./utf8.ts";

/** A text that a file brings along and a map only cites, with the voice that speaks in it. */
export interface Source {
  readonly voice: string;
  readonly counted: CountedText;
}

/** What is known of such a text. */
export interface SourceText {
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
}

/** Cites a text as a document of the draft, with one voice that speaks from its beginning to its end. */
export function sourceFrom(draft: Draft, { id, text, title }: SourceText): Source {
  const counted = countText(text);
  const name = localized(title ?? id);
  draft.documents.push({ id, title: name, characters: counted.length, sha256: sha256(utf8Of(text)) });
  if (counted.length > 0) draft.voices.push({ ...voiceOf(id, 0, counted.length), id, name });
  draft.lost.add("document-text", id);
  return { voice: id, counted };
}

/** A voice that speaks in a stretch of a document; of where it stands nothing is known. */
export function voiceOf(document: string, start: number, end: number): Omit<Voice, "id" | "name"> {
  return { document, start, end, paragraphs: [], stance: "none", positions: [] };
}

/** The passage of a text that reads so, at an offset (in code points or in UTF-16 units) or else where it first stands. */
export function passageIn({ voice, counted }: Source, words: string, offset: number | undefined): Passage | undefined {
  if (words === "") return undefined;
  const { text } = counted;
  const places = offset === undefined ? [] : [counted.unitAt(offset), offset];
  const unit = places.find((place) => text.startsWith(words, place)) ?? text.indexOf(words);
  if (unit < 0) return undefined;
  const start = counted.codePointAt(unit);
  return { voice, start, end: counted.codePointAt(unit + words.length), ...said(words), mode: "asserts" };
}

/** What a passage says: its first words as the key phrase and, where there are more, all of them as the gist. */
export function said(words: string): Pick<Passage, "phrase" | "gist"> {
  const characters = [...words];
  if (characters.length <= limits.phrase) return { phrase: words };
  return { phrase: characters.slice(0, limits.phrase).join(""), gist: localized(words) };
}
