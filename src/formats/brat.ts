import { unfit, untitled } from "../messages/foreignIssues.ts";
import type { ArgumentMap, Passage } from "../model/map.ts";
import { createDraft, type Draft, localized } from "./draft.ts";
import type { Reading } from "./issue.ts";
import { limits } from "./limits.ts";
import { type Flaw, issuesAt } from "./placeIssues.ts";
import { settle } from "./settle.ts";
import { shown } from "./shown.ts";
import { type Source, said, sourceFrom } from "./sourceText.ts";

/**
 * Reads the annotations of brat (`.ann`), as argument corpora use it: spans are claims, those of a major claim one position;
 * `supports` and `attacks` are relations, a stance `For` or `Against` one to the major claim, notes notes. The annotated text,
 * a file of the same name (`.txt`), is the document; where it is given, spans are passages of it.
 */
export function readBrat(text: string, source?: string): Reading<ArgumentMap> {
  const draft = createDraft();
  draft.question = untitled;
  const flaws: Flaw[] = [];
  const annotations = annotationsIn(text, flaws);
  if (flaws.length > 0) return { issues: issuesAt(text, flaws.slice(0, limits.problems)) };
  const document = source === undefined ? undefined : sourceFrom(draft, { id: "text", text: source });
  const majors = annotations.filter(({ kind, type }) => kind === "T" && isMajor(type)).map(({ id }) => id);
  const context = { document, majors: new Set(majors), major: majors[0], notes: notesIn(annotations), firstAt: [] };
  for (const annotation of annotations) add(draft, annotation, context);
  const spans = new Set(annotations.map(({ id }) => id));
  for (const [of, words] of context.notes) if (!spans.has(of)) draft.lost.add("metadata", words);
  return settle(draft);
}

/** A line of the file: what it is called, of what kind and type, and what else it says. */
interface Annotation {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  /** What follows the type, in words. */
  readonly rest: readonly string[];
  readonly words: string;
}

function annotationsIn(text: string, flaws: Flaw[]): readonly Annotation[] {
  return [...text.matchAll(/[^\r\n]+/gu)].flatMap(({ 0: line, index }): readonly Annotation[] => {
    if (line.trim() === "") return [];
    const annotation = annotationIn(line.replace(/^\uFEFF/u, ""));
    if (annotation) return [annotation];
    const remark = unfit(shown(line), "brat-line");
    const span = { start: index, end: index + line.length };
    flaws.push({ code: "format/unfit", severity: "error", span, remark: () => remark });
    return [];
  });
}

/** What each kind of line must say after its type. */
const shapes: ReadonlyMap<string, RegExp> = new Map([
  ["T", /^\d+ \d+(?:;\d+ \d+){0,1000}$/u],
  ["R", /^\w+:[TRE]\d+ \w+:[TRE]\d+$/u],
  ["A", /^[TRE]\d+(?: .*)?$/u],
  ["#", /^\S+$/u],
]);

function annotationIn(line: string): Annotation | undefined {
  const [id = "", told = "", ...words] = line.split("\t");
  if (!/^(?:[TREAMN]\d+|#\d*|\*)$/u.test(id)) return undefined;
  const [type = "", ...rest] = told.trim().split(" ");
  const kind = id[0] ?? "";
  const shape = shapes.get(kind);
  if (type === "" || (shape && !shape.test(rest.join(" ")))) return undefined;
  return { id, kind, type, rest, words: words.join("\t") };
}

function isMajor(type: string): boolean {
  return /^(?:major|main|central)[-_]?claim$|^thesis$/iu.test(type);
}

/** The notes of annotators, by what they are about. */
function notesIn(annotations: readonly Annotation[]): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const { kind, rest, words } of annotations) {
    const [of = ""] = rest;
    if (kind === "#" && words.trim() !== "") notes.set(of, [notes.get(of), words.trim()].filter(Boolean).join("\n"));
  }
  return notes;
}

interface Context {
  readonly document: Source | undefined;
  /** The spans of the major claim; the first stands for all of them. */
  readonly majors: ReadonlySet<string>;
  readonly major: string | undefined;
  /** Where that one stands among the claims. */
  readonly firstAt: number[];
  readonly notes: ReadonlyMap<string, string>;
}

function add(draft: Draft, annotation: Annotation, context: Context): void {
  const { id, kind, type, rest } = annotation;
  if (kind === "T") addSpan(draft, annotation, context);
  else if (kind === "R") addRelation(draft, annotation, context);
  else if (kind === "A") addStance(draft, annotation, context);
  else if (kind !== "#")
    draft.lost.add(kind === "*" ? "other-relation" : "foreign-node", `${id} ${type} ${rest.join(" ")}`);
}

function addSpan(
  draft: Draft,
  { id, type, rest, words }: Annotation,
  { document, major, notes, firstAt }: Context,
): void {
  const passage = document && passageAt(document, rest);
  if (!passage) draft.lost.add("source", id);
  const passages = passage ? [passage] : [];
  const [first = -1] = firstAt;
  const known = draft.claims[first];
  if (isMajor(type) && id !== major && known) {
    draft.lost.add("merged", id);
    draft.claims[first] = { ...known, passages: [...(known.passages ?? []), ...passages] };
    return;
  }
  const note = notes.get(id);
  if (id === major && first < 0) firstAt.push(draft.claims.length);
  draft.claims.push({
    key: id,
    text: words.trim(),
    kind: isMajor(type) ? "position" : "reason",
    tags: /^(?:claim|premise)$/iu.test(type) || isMajor(type) ? [] : [type],
    passages,
    ...(note ? { note: localized(note) } : {}),
  });
}

/** The stretch of the text from the first to the last of the places that are told, in code points. */
function passageAt({ voice, counted }: Source, places: readonly string[]): Passage | undefined {
  const numbers = places.join(" ").split(/[ ;]/u).map(Number);
  const start = Math.min(...numbers);
  const end = Math.min(counted.length, Math.max(...numbers));
  if (start >= end) return undefined;
  return {
    voice,
    start,
    end,
    ...said(counted.text.slice(counted.unitAt(start), counted.unitAt(end))),
    mode: "asserts",
  };
}

/** The span that stands for one: of all of the major claim's the first. */
function addRelation(draft: Draft, { id, type, rest }: Annotation, context: Context): void {
  const [from = "", to = ""] = rest.map((end) => claimFor(end.slice(end.indexOf(":") + 1), context));
  const isRebut = /attack|rebut|contra|oppos|undercut|against|conflict/iu.test(type);
  if (!isRebut && !/support|premise|reason|evidence|^for$/iu.test(type)) {
    draft.lost.add("other-relation", `${id} ${type}`);
    return;
  }
  draft.relations.push({ key: id, id, type: isRebut ? "rebut" : "support", from: [from], to });
}

function claimFor(id: string, { major, majors }: Context): string {
  return major !== undefined && majors.has(id) ? major : id;
}

function addStance(draft: Draft, { id, type, rest }: Annotation, { major }: Context): void {
  const [of = "", value = ""] = rest;
  if (!/^stance$/iu.test(type) || major === undefined || !/^(?:for|against)$/iu.test(value)) {
    draft.lost.add("metadata", `${id} ${type}`);
    return;
  }
  draft.relations.push({ id, type: /^for$/iu.test(value) ? "support" : "rebut", from: [of], to: major });
}
