import type { Passage } from "../model/map.ts";
import type { Draft } from "./draft.ts";
import { type HighlightedText, readHighlights } from "./highlights.ts";
import { passageIn, type Source, said, sourceFrom } from "./sourceText.ts";

const sourceId = "source";

/**
 * Cites the page that an analysis was made from: a claim that no voice states yet is looked for among its highlights, by
 * the number of the node or by its words, and then in the text.
 */
export function addHighlights(draft: Draft, html: string, title: string | undefined): void {
  const page = readHighlights(html);
  if (page.text.trim() === "") return;
  const source = sourceFrom(draft, { id: sourceId, text: page.text, title });
  for (const [i, claim] of draft.claims.entries()) {
    if (claim.passages && claim.passages.length > 0) continue;
    const words = typeof claim.text === "string" ? claim.text : "";
    const passage = highlightOf(claim.key, words, page, source) ?? passageIn(source, words, undefined);
    if (passage) draft.claims[i] = { ...claim, passages: [passage] };
  }
}

/** The highlight of a claim. The numbers of highlights are the annotator's own and often no node's, so words go first. */
function highlightOf(id: string, words: string, page: HighlightedText, source: Source): Passage | undefined {
  const byWords = page.highlights.find(({ start, end }) => page.text.slice(start, end).trim() === words.trim());
  const found = byWords ?? page.highlights.find((highlight) => highlight.id === id || highlight.id === `node${id}`);
  if (!found) return undefined;
  const { voice, counted } = source;
  const start = counted.codePointAt(found.start);
  const end = counted.codePointAt(found.end);
  return { voice, start, end, ...said(page.text.slice(found.start, found.end)), mode: "asserts" };
}
