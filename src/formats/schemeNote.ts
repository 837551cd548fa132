import type { Localized } from "../model/map.ts";

/** How a note begins that names the argumentation scheme of a relation. */
const opening = "Scheme: ";

/** The names under which a relation of no particular scheme goes. */
const plain = /^(?:ra|ca|default (?:inference|conflict)|support|attack|inference|conflict|scheme_.*unspecified)?$/iu;

/** The scheme of a relation as its note; none where it is of no particular one. */
export function schemeNote(name: string): Localized | undefined {
  const trimmed = name.trim();
  return plain.test(trimmed) ? undefined : { en: `${opening}${trimmed}` };
}

/** The scheme that a note names. */
export function schemeIn(note: Localized | undefined): string | undefined {
  const name = note?.en?.startsWith(opening) ? note.en.slice(opening.length) : undefined;
  return name !== undefined && note?.["zh-Hant"] === undefined && schemeNote(name)?.en === note?.en ? name : undefined;
}
