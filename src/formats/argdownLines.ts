import type { Expectation } from "../messages/foreignIssues.ts";
import type { Span } from "./tokens.ts";

/** How a line of an Argdown text begins, after its indentation. */
export type RowKind = "text" | "relation" | "premise" | "inference";

/** A row of a block: a line with a sign of its own, and the lines that go on with what it says. */
export interface Row {
  readonly kind: RowKind;
  /** The sign of a relation, or the number of a premise; empty for a text. */
  readonly sign: string;
  readonly indent: number;
  /** Where its first sign stands. */
  readonly start: number;
  /** Where what it says begins, after its sign. */
  readonly content: number;
  end: number;
}

/** What stands between blank lines. */
export interface Block {
  readonly kind: "heading" | "premises" | "list" | "text";
  readonly rows: Row[];
}

/** An Argdown text without its comments, in blocks; places are those of the text itself. */
export interface ArgdownLines {
  /** The text with blanks for its comments. */
  readonly text: string;
  /** Where the YAML stands before it. */
  readonly front: Span | undefined;
  readonly blocks: readonly Block[];
  readonly flaw?: { readonly span: Span; readonly expectation: Expectation };
}

/** Stands for each sign of a comment until it is known which lines are blank without it. */
const struck = "\ufffe";

/** Splits an Argdown text into blocks of rows. */
export function argdownLines(source: string): ArgdownLines {
  const { front, body, flaw } = frontOf(source);
  const strikes = strike(source.slice(body));
  const text = `${source.slice(0, body)}${strikes.text}`;
  const fault = flaw ?? (strikes.open === undefined ? undefined : openComment(body + strikes.open));
  const blocks = blocksIn(text, body);
  return { text: text.replaceAll(struck, " "), front, blocks, ...(fault ? { flaw: fault } : {}) };
}

function openComment(start: number): NonNullable<ArgdownLines["flaw"]> {
  return { span: { start, end: start + 2 }, expectation: "argdown-comment" };
}

function frontOf(source: string): {
  readonly front: Span | undefined;
  readonly body: number;
  readonly flaw?: ArgdownLines["flaw"];
} {
  const [head = ""] = /^\uFEFF?\s*===+[ \t]*(?:\r\n|\r|\n)/u.exec(source) ?? [];
  if (head === "") return { front: undefined, body: source.startsWith("\uFEFF") ? 1 : 0 };
  const foot = /^[ \t]*===+[ \t]*$/gmu;
  foot.lastIndex = head.length;
  const found = foot.exec(source);
  if (found) return { front: { start: head.length, end: found.index }, body: foot.lastIndex };
  const start = source.indexOf("=");
  return {
    front: undefined,
    body: source.length,
    flaw: { span: { start, end: start + 3 }, expectation: "argdown-front" },
  };
}

/** The text with its comments struck out, line ends kept; and where one begins that does not end. */
function strike(source: string): { readonly text: string; readonly open: number | undefined } {
  let open: number | undefined;
  const comments = /\\[^\r\n]|<!--|\/\*|(?<!:)\/\/[^\r\n]*|\[[^\]\r\n]{1,2000}\]\([^)\r\n]{1,2000}\)/gu;
  const parts: string[] = [];
  let from = 0;
  for (let found = comments.exec(source); found; found = comments.exec(source)) {
    const [sign] = found;
    if (/^[\\[]/u.test(sign)) continue;
    const closing = sign === "<!--" ? "-->" : sign === "/*" ? "*/" : "";
    const close = closing === "" ? comments.lastIndex : source.indexOf(closing, found.index + sign.length);
    if (close < 0) open ??= found.index;
    const end = close < 0 ? source.length : close + closing.length;
    parts.push(plain(source.slice(from, found.index)), source.slice(found.index, end).replace(/[^\r\n]/gu, blot));
    from = end;
    comments.lastIndex = end;
  }
  parts.push(plain(source.slice(from)));
  return { text: parts.join(""), open };
}

/** As many marks as the sign has units, so that places stay. */
const blot = (sign: string) => struck.repeat(sign.length);

function plain(text: string): string {
  return text.replaceAll(struck, "\ufffd");
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** How far in it begins, a tab being four blanks. */
  readonly indent: number;
  /** Where its first sign stands. */
  readonly at: number;
}

function blocksIn(text: string, body: number): readonly Block[] {
  const blocks: Block[] = [];
  let open: BlockBuilder | undefined;
  for (const line of linesIn(text, body)) {
    const said = text.slice(line.start, line.end);
    if (said.trim() === "") {
      open = undefined;
      continue;
    }
    // A line with nothing but a comment on it does not end what goes on around it.
    if (said.replaceAll(struck, " ").trim() === "") continue;
    open ??= continued(blocks, text, line) ?? begun(blocks, text, line);
    open.take(line);
  }
  return blocks;
}

function* linesIn(text: string, from: number): Generator<Line> {
  const pattern = /([ \t\ufffe]*)([^\r\n]*)(?:\r\n|\r|\n|$)/uy;
  pattern.lastIndex = from;
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const [whole = "", blanks = "", words = ""] = pattern.exec(text) ?? [];
    if (whole === "") return;
    const at = start + blanks.length;
    yield { start, end: at + words.length, indent: blanks.replaceAll("\t", "    ").length, at };
  }
}

/** The block before, where a relation that is set in stands below it after blank lines. */
function continued(blocks: readonly Block[], text: string, line: Line): BlockBuilder | undefined {
  const last = blocks.at(-1);
  if (!last || last.kind === "heading" || line.indent === 0 || !relation(text, line)) return undefined;
  return new BlockBuilder(last, text);
}

function begun(blocks: Block[], text: string, line: Line): BlockBuilder {
  const block: Block = { kind: kindOf(text, line), rows: [] };
  blocks.push(block);
  return new BlockBuilder(block, text);
}

function kindOf(text: string, { at, indent }: Line): Block["kind"] {
  if (indent === 0 && matchAt(/#+ /uy, text, at)) return "heading";
  if (matchAt(premise, text, at)) return "premises";
  return matchAt(item, text, at) ? "list" : "text";
}

const premise = /\((\d+)\)(?=\s|$)/uy;
const item = /(?:\*|\d+\.)[ \t]+(?=\S)/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The sign of a relation that a line begins with. */
function relation(text: string, { at }: Line): RegExpExecArray | undefined {
  return matchAt(/(?:[+_-]>|<[+_-]|><)|[+-](?=[\s[<]|$)|_(?=\s|$)/uy, text, at);
}

/** Puts the lines of a block together into rows. */
class BlockBuilder {
  readonly #block: Block;
  readonly #text: string;
  /** Whether an inference is under way, whose rules may stand on lines of their own. */
  #isOpen = false;

  constructor(block: Block, text: string) {
    this.#block = block;
    this.#text = text;
  }

  take(line: Line): void {
    const { rows } = this.#block;
    const row = this.#isOpen ? undefined : this.#rowAt(line);
    const last = rows.at(-1);
    if (row) rows.push(row);
    else if (last) last.end = line.end;
    if (row?.kind === "inference") this.#isOpen = this.#opens(row);
    else if (this.#text.slice(line.at, line.end).replaceAll(struck, " ").trimEnd().endsWith("--")) this.#isOpen = false;
  }

  #rowAt(line: Line): Row | undefined {
    const { kind, rows } = this.#block;
    const isFirst = rows.length === 0;
    const row = (rowKind: RowKind, sign: string, length: number): Row => {
      const { indent, at, end } = line;
      return { kind: rowKind, sign, indent, start: at, content: Math.min(at + length, end), end };
    };
    if (kind === "heading") return isFirst ? row("text", "", this.#length(/#+ /uy, line)) : undefined;
    const last = rows.at(-1);
    const related = isFirst || line.indent > 0 ? relation(this.#text, line) : undefined;
    if (related) return row("relation", related[0], related[0].length);
    if (kind === "premises") return this.#premiseAt(line, row);
    if (kind === "list") {
      const length = this.#length(item, line);
      if (length > 0) return row("text", "", length);
    }
    return isFirst || last?.kind === "inference" ? row("text", "", 0) : undefined;
  }

  #length(pattern: RegExp, { at }: Line): number {
    return matchAt(pattern, this.#text, at)?.[0].length ?? 0;
  }

  #premiseAt(line: Line, row: (kind: RowKind, sign: string, length: number) => Row): Row | undefined {
    const numbered = matchAt(premise, this.#text, line.at);
    if (numbered) return row("premise", numbered[1] ?? "", numbered[0].length);
    const dashes = this.#length(/-{2,}/uy, line);
    if (dashes > 0) return row("inference", "", dashes);
    return this.#block.rows.length === 0 ? row("text", "", 0) : undefined;
  }

  /** Whether an inference begins here that names rules and has not come to its second dashes. */
  #opens({ start, content, end }: Row): boolean {
    const said = this.#text.slice(content, end).replaceAll(struck, " ");
    if (said.trim() !== "") return !said.trimEnd().endsWith("--");
    if (this.#text.slice(start, content).trim().length >= 4) return false;
    const after = this.#text.slice(end, end + 400).replaceAll(struck, " ");
    return !/^\s*(?:\(\d+\)(?:\s|$)|[+_-]>|<[+_-]|><|[+_-]\s)/u.test(after);
  }
}
