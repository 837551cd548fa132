import type { RelationType } from "../model/map.ts";
import type { Span } from "./tokens.ts";

/** One entry of a Kialo export: a claim, or a link to one. */
export interface KialoNode {
  readonly id: string;
  /** The id of the entry above it; none for the first of all. */
  readonly parent: string | undefined;
  /** Pro or con; none for a thesis or a question. */
  readonly stance: RelationType | undefined;
  readonly text: string;
  /** The claim that it stands for, where it is a link. */
  readonly see: string | undefined;
}

/** A source in the list at the end of a Kialo export; places in UTF-16 units of the file. */
export interface KialoSource {
  /** As claims cite it: `[1]`. */
  readonly number: string;
  readonly address: string;
  readonly start: number;
  readonly end: number;
  /** Where the quoted words stand, without their quotation marks. */
  readonly quote?: Span;
}

interface KialoText {
  readonly title: string;
  readonly nodes: readonly KialoNode[];
  /** Where the list of sources begins, or the end of the file. */
  readonly end: number;
  /** A line that stands where the first entry should; then there are none, or some before it are lost. */
  readonly stray?: Span;
}

interface OpenNode {
  readonly id: string;
  readonly word: string;
  readonly lines: string[];
}

const entry = /^\s*(\d{1,9}(?:\.\d{1,9}){0,9999})\.[ \t]*(?:(Pro|Con|Thesis|Question):)?/u;

/**
 * The entries of an export. Claims may run over lines and hold numbered lists; so a line begins an entry only if its number is
 * the first below the entry before it, or the next beside that one or beside one above it.
 */
export function kialoNodes(text: string): KialoText {
  const listAt = /^Sources:[ \t]*\r?$/mu.exec(text)?.index ?? text.length;
  const head = /^\uFEFF?\s*Discussion (?:Title|Name):[ \t]*(?:\r?\n[ \t]*)?([^\r\n]*)(?:\r?\n)?/u.exec(text);
  const open: OpenNode[] = [];
  let stray: Span | undefined;
  let start = head?.[0].length ?? 0;
  for (const line of text.slice(start, listAt).split("\n")) {
    const [opening = "", id = "", word = ""] = entry.exec(line) ?? [];
    const last = open.at(-1);
    if (id !== "" && follows(id, last?.id)) open.push({ id, word, lines: [line.slice(opening.length).trim()] });
    else if (last) last.lines.push(line.trim());
    else if (line.trim() !== "") stray ??= { start: start + line.search(/\S/u), end: start + line.trimEnd().length };
    start += line.length + 1;
  }
  const end = open.length > 0 ? listAt : text.length;
  stray ??= open.length > 0 ? undefined : { start: 0, end: Math.max(1, text.trimEnd().length) };
  return { title: head?.[1] ?? "", nodes: open.map(nodeFrom), end, ...(stray ? { stray } : {}) };
}

/** Whether a number can stand after another: first below it, or next beside it or one of those above; there is one `1.` alone. */
function follows(id: string, last: string | undefined): boolean {
  if (last === undefined) return id === "1";
  if (id === `${last}.1`) return true;
  const steps = id.split(".").map(Number);
  const before = last.split(".").map(Number);
  if (steps.length === 1 || steps.length > before.length) return false;
  return steps.every((step, i) => step === (before[i] ?? 0) + (i === steps.length - 1 ? 1 : 0));
}

function nodeFrom({ id, word, lines }: OpenNode): KialoNode {
  const text = lines.join("\n").trim();
  const see = /^-> See (\d{1,9}(?:\.\d{1,9}){0,9999})\.?$/u.exec(text)?.[1];
  const stance = word === "Pro" ? "support" : word === "Con" ? "rebut" : undefined;
  const parent = id.includes(".") ? id.slice(0, id.lastIndexOf(".")) : undefined;
  return { id, parent, stance, text, see };
}

/** The list of sources that begins at a place: a number and an address a line, perhaps the quoted words on those after it. */
export function kialoSources(text: string, from: number): readonly KialoSource[] {
  const list = text.slice(from);
  const heads = [...list.matchAll(/^[ \t]*(\[\d{1,4}\])[ \t]*([^\r\n]*)/gmu)];
  return heads.map((head, i) => {
    const start = from + head.index + head[0].indexOf("[");
    const next = heads[i + 1];
    const block = text.slice(start, next ? from + next.index : text.length).trimEnd();
    const quote = quoteIn(block, start);
    return {
      number: head[1] ?? "",
      address: (head[2] ?? "").trim() || (head[1] ?? ""),
      start,
      end: start + block.length,
      ...(quote ? { quote } : {}),
    };
  });
}

/** Where the words stand that are quoted in an entry of the list, from the first line on that begins with a quotation mark. */
function quoteIn(block: string, offset: number): Span | undefined {
  const mark = /^[\t\p{Zs}]*["“]/mu.exec(block);
  if (!mark) return undefined;
  const start = mark.index + mark[0].length;
  const end = /["”]$/u.test(block) ? block.length - 1 : block.length;
  return start < end ? { start: offset + start, end: offset + end } : undefined;
}
