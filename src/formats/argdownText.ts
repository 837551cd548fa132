import type { Flaw } from "./placeIssues.ts";
import type { Span } from "./tokens.ts";
import { parseYaml, type YamlNode } from "./yaml.ts";

/** What a row of an Argdown text says: a statement or an argument, by its title, its text or both. */
export interface Saying {
  readonly kind: "statement" | "argument";
  readonly title: string | undefined;
  readonly text: string;
  readonly tags: readonly string[];
  /** Its links, each with the words it stands on; they are no addresses to follow but texts. */
  readonly links: readonly string[];
  readonly data: readonly YamlNode[];
  /** An alias in its data. */
  readonly flaw: Flaw | undefined;
}

/** Reads what a row says. */
export function sayingIn(text: string, { start, end }: Span): Saying {
  const whole = text.slice(start, end);
  const from = whole.search(/\S|$/u);
  const titled = titleIn(whole.slice(from));
  const inline = new Inline(text, start + from + (titled?.length ?? 0), end);
  const rest = inline.read();
  // A title that words follow without a colon is no title but the beginning of a text.
  if (titled && !titled.isDefinition && rest.text !== "") {
    return { kind: "statement", title: undefined, ...new Inline(text, start + from, end).read() };
  }
  return { kind: titled?.kind ?? "statement", title: titled?.title, ...rest };
}

interface Titled {
  readonly kind: Saying["kind"];
  readonly title: string;
  readonly length: number;
  readonly isDefinition: boolean;
}

function titleIn(text: string): Titled | undefined {
  const found = /^(?:\[([^\]\r\n]{1,2000})\](?!\()|<([^>\r\n-][^>\r\n]{0,2000})>)(:?)/u.exec(text);
  const title = (found?.[1] ?? found?.[2] ?? "").trim();
  if (!found || title === "") return undefined;
  const kind = found[1] === undefined ? "argument" : "statement";
  return { kind, title, length: found[0].length, isDefinition: found[3] === ":" };
}

/** A stretch of a text: words, a mark of emphasis, or a tag. */
interface Piece {
  words: string;
  readonly mark?: string;
  readonly tag?: string;
}

/** Signs of logic and of mood that Argdown has codes for, between two full stops or two colons. */
const codes: ReadonlyMap<string, string> = new Map([
  ...([
    ["~", "¬"],
    ["A", "∀"],
    ["E", "∃"],
    ["->", "→"],
    ["<->", "↔"],
    ["^", "∧"],
    ["v", "∨"],
    ["v_", "⊻"],
  ] as const),
  ...([
    ["<>", "◇"],
    ["[]", "◻"],
    ["O", "𝗢"],
    ["P", "𝗣"],
    ["+1", "👍"],
    ["up", "👍"],
    ["-1", "👎"],
  ] as const),
  ...([
    ["down", "👎"],
    ["y", "✔"],
    ["check", "✔"],
    ["n", "❌"],
    ["cross", "❌"],
    ["?", "❓"],
  ] as const),
  ...([
    ["question", "❓"],
    ["star", "⭐"],
    ["heart", "❤"],
    ["happy", "😀"],
    ["smile", "☺️"],
  ] as const),
  ...([
    ["smiley", "☺️"],
    ["laugh", "😆"],
    ["lol", "😆"],
    ["rofl", "🤣"],
    ["joy", "😂"],
    ["love", "😍"],
  ] as const),
  ...([
    ["wink", "😉"],
    ["shush", "🤫"],
    ["meh", "😐"],
    ["eye-roll", "🙄"],
    ["sad", "😢"],
  ] as const),
  ...([
    ["disappointed", "😞"],
    ["scream", "😱"],
    ["think", "🤔"],
  ] as const),
]);

/** A code of a sign, where one stands in a text. */
const coded = /([.:])([^\s.:\\]{1,12})\1/uy;

class Inline {
  readonly #text: string;
  readonly #end: number;
  #at: number;
  #unmatched = 0;
  readonly #pieces: Piece[] = [];
  readonly #open: Piece[] = [];
  readonly #links: string[] = [];
  readonly #data: YamlNode[] = [];
  #flaw: Flaw | undefined;

  constructor(text: string, start: number, end: number) {
    this.#text = text.slice(0, end);
    this.#at = start;
    this.#end = end;
  }

  read(): Pick<Saying, "text" | "tags" | "links" | "data" | "flaw"> {
    while (this.#at < this.#end) this.#step();
    const tags = this.#pieces.flatMap(({ tag }) => (tag === undefined ? [] : [tag]));
    const last = this.#pieces.findLastIndex(({ words, tag }) => tag === undefined && words.trim() !== "");
    // Tags at the end are no words of the text.
    const said = this.#pieces.filter(({ tag }, i) => tag === undefined || i < last);
    return {
      text: said
        .map(({ words }) => words)
        .join("")
        .replace(/\s+/gu, " ")
        .trim(),
      tags: [...new Set(tags)],
      links: this.#links,
      data: this.#data,
      flaw: this.#flaw,
    };
  }

  #step(): void {
    const sign = this.#text[this.#at] ?? "";
    switch (sign) {
      case "\\":
        this.#say(this.#text.slice(this.#at + 1, this.#at + 2) || sign, 2);
        return;
      case "[":
        this.#link();
        return;
      case "@":
        this.#mention();
        return;
      case "#":
        this.#tag();
        return;
      case "{":
        this.#metadata();
        return;
      case "*":
      case "_":
        this.#emphasis(sign);
        return;
      case ".":
      case ":":
        this.#code();
        return;
      default:
        this.#say(this.#match(/[^\\[@#{*_.:]+/uy)?.[0] ?? sign);
        return;
    }
  }

  #say(words: string, length = words.length): void {
    this.#pieces.push({ words });
    this.#at += length;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text) ?? undefined;
  }

  #link(): void {
    const found = this.#match(/\[([^\]]{1,2000})\]\(([^)\s]{1,2000})\)/uy);
    if (!found) {
      this.#say("[");
      return;
    }
    const [whole, label = "", address = ""] = found;
    this.#links.push(`${label.replace(/\s+/gu, " ")}: ${address}`);
    this.#say(label, whole.length);
    return;
  }

  #mention(): void {
    const found = this.#match(/@(?:\[([^\]\r\n]{1,2000})\]|<([^>\r\n]{1,2000})>)/uy);
    if (found) this.#say(found[1] ?? found[2] ?? "", found[0].length);
    else this.#say("@");
  }

  #tag(): void {
    const found = this.#match(/#(?:\(([^)]{1,2000})\)|([\p{L}\p{M}\p{N}_-]+))/uy);
    if (!found || /[\p{L}\p{N}]/u.test(this.#text[this.#at - 1] ?? "")) {
      this.#say("#");
      return;
    }
    this.#pieces.push({ words: found[0], tag: (found[1] ?? found[2] ?? "").replace(/\s+/gu, " ").trim() });
    this.#at += found[0].length;
  }

  /** YAML in braces; braces that hold no map are words. */
  #metadata(): void {
    const end = this.#unmatched < mostUnmatched ? this.#closingBrace() : undefined;
    if (end === undefined) {
      this.#unmatched++;
      this.#say("{");
      return;
    }
    const isBlock = /^\{[ \t]*[\r\n]/u.test(this.#text.slice(this.#at, this.#at + 200));
    const span = isBlock ? { start: this.#at + 1, end: end - 1 } : { start: this.#at, end };
    const parsed = parseYaml(this.#text, isBlock ? { ...span, start: this.#lineAfter(span.start) } : span);
    if ("flaw" in parsed && parsed.flaw.code !== "format/not-yaml") this.#flaw ??= parsed.flaw;
    const isData =
      "root" in parsed && parsed.root.kind === "map" && parsed.root.entries.some(({ value }) => !isNothing(value));
    if (!isData && !this.#flaw) {
      this.#say("{");
      return;
    }
    if ("root" in parsed) this.#data.push(parsed.root);
    this.#at = end;
  }

  #lineAfter(at: number): number {
    return at + (/^[ \t]*(?:\r\n|\r|\n)/u.exec(this.#text.slice(at, at + 200))?.[0].length ?? 0);
  }

  /** Where the brace is closed that stands here; those in quotes do not count. */
  #closingBrace(): number | undefined {
    const signs = /[{}]|"(?:[^"\\\r\n]|\\.){0,2000}"/gu;
    signs.lastIndex = this.#at;
    let depth = 0;
    for (let found = signs.exec(this.#text); found; found = signs.exec(this.#text)) {
      if (found[0] === "{") depth++;
      if (found[0] === "}") depth--;
      if (depth === 0) return signs.lastIndex;
      if (found.index > this.#at + longestData) return undefined;
    }
    return undefined;
  }

  /** Marks of emphasis go in pairs: one before a word, one after; others are words. */
  #emphasis(sign: string): void {
    const mark = this.#text.startsWith(sign + sign, this.#at) ? sign + sign : sign;
    const before = this.#text[this.#at - 1] ?? " ";
    const after = this.#text[this.#at + mark.length] ?? " ";
    const partner = this.#open.findLastIndex((piece) => piece.mark === mark);
    if (/\S/u.test(before) && partner >= 0 && !/[\p{L}\p{N}]/u.test(after)) {
      const [opening] = this.#open.splice(partner, 1);
      if (opening) opening.words = "";
      this.#at += mark.length;
      return;
    }
    const piece: Piece = { words: mark, mark };
    if (/\S/u.test(after) && !/[\p{L}\p{N}]/u.test(before) && this.#open.length < mostUnmatched) this.#open.push(piece);
    this.#pieces.push(piece);
    this.#at += mark.length;
  }

  #code(): void {
    const [whole, , code = ""] = this.#match(coded) ?? [];
    const sign = codes.get(code);
    if (whole !== undefined && sign !== undefined) this.#say(sign, whole.length);
    else this.#say(this.#text[this.#at] ?? "");
  }
}

/** So many braces and marks that nothing closes are looked at; further ones are words. */
const mostUnmatched = 50;
const longestData = 100_000;

function isNothing(node: YamlNode): boolean {
  return node.kind === "scalar" && node.value === null;
}

/** A text on one line in which nothing has a meaning in Argdown but itself. */
export function escapedArgdown(text: string): string {
  return text
    .replace(/[\\[\]<>{}#@*_]/gu, (sign) => `\\${sign}`)
    .replaceAll("//", "/\\/")
    .replace(/([.:])(?=([^\s.:\\]{1,12})\1)/gu, (sign, _, code: string) => (codes.has(code) ? `\\${sign}` : sign));
}
