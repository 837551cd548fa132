import { inLanguage, type Language, languages } from "../../model/map.ts";
import type { OutlineRow } from "./outlineRows.ts";

/**
 * The place of the row that typed letters lead to: the next one whose verdict or label begins with them in either language,
 * round the end to the start; one letter again and again goes from one to the next. Absent where none does.
 */
export function typedTo(rows: readonly OutlineRow[], from: number, typed: string): number | undefined {
  const [first = "", ...rest] = normal(typed);
  const isRepeated = rest.every((letter) => letter === first);
  const start = isRepeated ? first : normal(typed);
  for (let step = isRepeated ? 1 : 0; step <= rows.length; step++) {
    const at = (from + step) % rows.length;
    const row = rows[at];
    if (row && namesOf(row).some((name) => name.startsWith(start))) return at;
  }
  return undefined;
}

function namesOf(row: OutlineRow): readonly string[] {
  const claim = row.kind === "claim" ? row.shown.claim : row.kind === "link" ? row.link.to.claim : undefined;
  if (!claim) return [];
  const texts = [claim.verdict, claim.label ?? claim.text].filter((text) => text !== undefined);
  return texts.flatMap((text) => languages.map((language: Language) => normal(inLanguage(text, language))));
}

/** A text without what does not count when one types: case, width, signs before its first letter. */
function normal(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "");
}
