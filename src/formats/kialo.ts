import { unfit, untitled } from "../messages/foreignIssues.ts";
import { type CountedText, countText } from "../model/codePoints.ts";
import type { ArgumentMap, Passage } from "../model/map.ts";
import { sha256 } from "../model/sha256.ts";
import { createDraft, type Draft, localized, localizedOrNone } from "./draft.ts";
import type { Reading } from "./issue.ts";
import { type KialoNode, type KialoSource, kialoNodes, kialoSources } from "./kialoLines.ts";
import { type Flaw, issuesAt } from "./placeIssues.ts";
import { settle } from "./settle.ts";
import { shown } from "./shown.ts";
import { said, voiceOf } from "./sourceText.ts";
import type { Span } from "./tokens.ts";
import { utf8Of } from "./utf8.ts";

/**
 * Reads the text that Kialo exports, of both generations: one line a claim (`1.1. Pro: ...`) or its number and its text on
 * lines of their own. Numbers are ids; `-> See 1.1.` is the same claim once more. Sources are voices of the file itself, which
 * is the document: a claim that cites one has its quotation, or else its address, as a passage.
 */
export function readKialo(text: string): Reading<ArgumentMap> {
  const draft = createDraft();
  const { title, nodes, end, stray } = kialoNodes(text);
  if (stray) return { issues: issuesAt(text, [strayFlaw(text, stray)]) };
  draft.question = localizedOrNone(title) ?? untitled;
  const passages = addSources(draft, text, kialoSources(text, end));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // What has answers without a stance below it is a question, whatever it is called.
  const asked = new Set(nodes.flatMap(({ stance, parent }) => (stance === undefined && parent ? [parent] : [])));
  for (const node of nodes) {
    const isPosition = node.stance === undefined && !asked.has(node.id);
    if (node.see === undefined) addClaim(draft, node, { passages, isPosition });
    addRelation(draft, node, byId);
  }
  return settle(draft);
}

/** The first line that is no entry where the first entry should be. */
function strayFlaw(text: string, span: Span): Flaw {
  const remark = unfit(shown(text.slice(span.start, span.end)), "kialo-entry");
  return { code: "format/unfit", severity: "error", span, remark: () => remark };
}

interface Context {
  readonly passages: ReadonlyMap<string, Passage>;
  readonly isPosition: boolean;
}

function addClaim(draft: Draft, node: KialoNode, { passages, isPosition }: Context): void {
  const cited = [...new Set(node.text.match(/\[\d{1,4}\]/gu) ?? [])];
  const known = cited.flatMap((number) => passages.get(number) ?? []);
  for (const number of cited) if (!passages.has(number)) draft.lost.add("source", `${node.id} ${number}`);
  const links = linksOf(node.text);
  draft.claims.push({
    key: node.id,
    text: plainText(node.text, passages),
    kind: isPosition ? "position" : "reason",
    passages: known,
    ...(links.length > 0 ? { note: localized(links.join("\n")) } : {}),
  });
}

/** The links in a claim, each with the words it stands on; they are no addresses to follow but texts. */
function linksOf(text: string): readonly string[] {
  return [...text.matchAll(link)].map(([, label = "", address = ""]) => `${unescaped(label)}: ${address}`);
}

const link = /(?<!\\)\[((?:[^[\]\\\n]|\\.){1,2000})\]\(([^\s()]{1,2000})\)/gu;

/** A claim without the marks of Markdown and without the numbers of sources that are passages. */
function plainText(text: string, passages: ReadonlyMap<string, Passage>): string {
  const words = text
    .replace(link, (_, label: string) => label)
    .replace(/ ?(\[\d{1,4}\])/gu, (whole, number: string) => (passages.has(number) ? "" : whole));
  return unescaped(words).trim();
}

function unescaped(text: string): string {
  return text.replace(/\\([()[\]<>@\\*_#`~|{}.!+-])/gu, "$1");
}

/** The relation of a claim to the one above it; a thesis answers the question and bears on nothing. */
function addRelation(draft: Draft, { id, stance, see, parent }: KialoNode, byId: ReadonlyMap<string, KialoNode>): void {
  const from = see ?? id;
  const above = parent === undefined ? undefined : byId.get(parent);
  const target = above?.see ?? parent;
  if (stance === undefined || target === undefined) {
    if (stance !== undefined) draft.lost.add("relation-without-conclusion", id);
    else if (see !== undefined) draft.lost.add("other-relation", `${id} → ${see}`);
    return;
  }
  draft.relations.push({ type: stance, from: [from], to: target, basis: "explicit" });
}

/** The sources at the end of the file as voices of it, each with the passage that is cited by its number. */
function addSources(draft: Draft, text: string, sources: readonly KialoSource[]): ReadonlyMap<string, Passage> {
  const passages = new Map<string, Passage>();
  if (sources.length === 0) return passages;
  const counted: CountedText = countText(text);
  const title = draft.question ?? untitled;
  draft.documents.push({ id: "kialo", title, characters: counted.length, sha256: sha256(utf8Of(text)) });
  for (const { number, address, quote, start, end } of sources) {
    const place = { start: counted.codePointAt(start), end: counted.codePointAt(end) };
    if (passages.has(number)) draft.lost.add("source", number);
    else {
      draft.voices.push({ ...voiceOf("kialo", place.start, place.end), id: number, name: localized(address) });
      passages.set(number, { voice: number, ...passagePlace(counted, quote, place), mode: "reports" });
    }
  }
  return passages;
}

function passagePlace(
  counted: CountedText,
  quote: KialoSource["quote"],
  whole: { readonly start: number; readonly end: number },
): Pick<Passage, "start" | "end" | "phrase" | "gist"> {
  const start = quote ? counted.codePointAt(quote.start) : whole.start;
  const end = quote ? counted.codePointAt(quote.end) : whole.end;
  const words = counted.text.slice(counted.unitAt(start), counted.unitAt(end));
  return { start, end, ...said(words) };
}
