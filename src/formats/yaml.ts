import { notYaml, type YamlReason, yamlAlias } from "../messages/foreignIssues.ts";
import { tooDeep } from "../messages/issues.ts";
import { limits } from "./limits.ts";
import type { Json } from "./parseJson.ts";
import type { Flaw } from "./placeIssues.ts";
import { cutVisible } from "./shown.ts";
import type { Span } from "./tokens.ts";

/** A value of a YAML text, with its place. */
export type YamlNode = Span &
  (
    | { readonly kind: "scalar"; readonly text: string; readonly value: string | number | boolean | null }
    | { readonly kind: "list"; readonly items: readonly YamlNode[] }
    | { readonly kind: "map"; readonly entries: readonly YamlEntry[] }
  );

/** A key with its value. */
export interface YamlEntry {
  readonly key: string;
  readonly at: Span;
  readonly value: YamlNode;
}

/** What a YAML text gives: its value, or what stands in the way. */
export type ParsedYaml = { readonly root: YamlNode } | { readonly flaw: Flaw };

/**
 * Parses YAML 1.2 as people write it: maps and lists by indentation or in brackets, plain, quoted and block texts, comments.
 * Anchors, aliases and merges are refused: by them such texts grow without end. So are tags and keys that are no text.
 */
export function parseYaml(text: string, { start, end }: Span = { start: 0, end: text.length }): ParsedYaml {
  try {
    return { root: new YamlParser(text, start, end).whole() };
  } catch (error) {
    if (error instanceof YamlFault) return { flaw: error.flaw };
    throw error;
  }
}

/** Ends the parsing where it cannot go on; never leaves `parseYaml`. */
class YamlFault extends Error {
  readonly flaw: Flaw;

  constructor(flaw: Flaw) {
    super(flaw.code);
    this.flaw = flaw;
  }
}

/** A line with something on it: how far in it begins, and where. */
interface Line {
  readonly indent: number;
  readonly at: number;
}

class YamlParser {
  readonly #text: string;
  readonly #end: number;
  #at: number;
  #depth = -1;

  constructor(text: string, start: number, end: number) {
    this.#text = text.slice(0, end);
    this.#end = this.#text.length;
    this.#at = text.startsWith("\uFEFF", start) ? start + 1 : start;
  }

  whole(): YamlNode {
    this.#skip(/[ \t]*(?:#[^\r\n]*)?[\r\n]+|%[^\r\n]*[\r\n]+|---(?=[\s]|$)[ \t]*(?:#[^\r\n]*)?[\r\n]*/uy);
    const line = this.#line();
    const value = line ? this.#block(line, -1) : nothing(this.#at);
    this.#skip(/\.\.\.[ \t]*(?=[\r\n]|$)/uy);
    this.#skip(/\s*(?:#[^\r\n]*)?[\r\n]|[ \t]+$|#[^\r\n]*$/uy);
    if (this.#at < this.#end) this.#refuse("indentation", this.#at);
    return value;
  }

  /** Passes over a pattern as often as it is there. */
  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    while (pattern.lastIndex < this.#end && pattern.test(this.#text)) this.#at = Math.min(pattern.lastIndex, this.#end);
  }

  #refuse(reason: YamlReason, at: number): never {
    const end = Math.min(this.#end, at + 1);
    const found = cutVisible(/[^\r\n]*/u.exec(this.#text.slice(at, Math.min(this.#end, at + 80)))?.[0] ?? "");
    throw new YamlFault({
      code: "format/not-yaml",
      severity: "error",
      span: { start: Math.min(at, end), end },
      remark: () => notYaml(found, reason),
    });
  }

  #refuseAlias(at: number): never {
    const remark = yamlAlias(cutVisible(/\S*/u.exec(this.#text.slice(at, at + 60))?.[0] ?? ""));
    throw new YamlFault({
      code: "format/yaml-alias",
      severity: "error",
      span: { start: at, end: at + 1 },
      remark: () => remark,
    });
  }

  #within<Value>(at: number, parse: () => Value): Value {
    if (this.#depth === limits.depth) {
      const remark = tooDeep(limits.depth);
      const span = { start: at, end: at + 1 };
      throw new YamlFault({ code: "map/too-deep", severity: "error", span, remark: () => remark });
    }
    this.#depth++;
    const value = parse();
    this.#depth--;
    return value;
  }

  /** The next line with something on it, from the beginning of a line on; what is passed over is blank or a comment. */
  #line(): Line | undefined {
    this.#skip(/[ \t]*(?:#[^\r\n]*)?[\r\n]/uy);
    const start = this.#at;
    this.#skip(/ +/uy);
    const indent = this.#at - start;
    const at = this.#at;
    this.#at = start;
    if (at >= this.#end || this.#text[at] === "#") return undefined;
    if (/^[ \t]+$/u.test(this.#text.slice(at, at + 100))) return undefined;
    if (this.#text[at] === "\t") this.#refuse("tab", at);
    if (indent === 0 && /^(?:\.\.\.|---)(?:\s|$)/u.test(this.#text.slice(at, at + 4))) return undefined;
    return { indent, at };
  }

  /** The value that begins at a line, or after a dash on it. */
  #block({ indent, at }: Line, parent: number): YamlNode {
    return this.#within(at, () => {
      this.#at = at;
      if (this.#isDash(at)) return this.#list(indent);
      return this.#keyAt(at) ? this.#map(indent) : this.#inline(parent);
    });
  }

  #isDash(at: number): boolean {
    return this.#text[at] === "-" && (at + 1 >= this.#end || /\s/u.test(this.#text[at + 1] ?? ""));
  }

  #list(indent: number): YamlNode {
    const start = this.#at;
    const items: YamlNode[] = [];
    do {
      const dash = this.#at;
      this.#at++;
      this.#skip(/[ ]+/uy);
      items.push(this.#isLineEnd() ? this.#below(indent, false) : this.#block(this.#column(dash, indent), indent));
    } while (this.#isNext(indent, (at) => this.#isDash(at)));
    return { kind: "list", items, start, end: this.#at };
  }

  /** What stands after a dash, as far in as it stands itself. */
  #column(dash: number, indent: number): Line {
    return { indent: indent + this.#at - dash, at: this.#at };
  }

  /** Goes to the next line that is just so far in and begins so; one further in has no business there. */
  #isNext(indent: number, begins: (at: number) => boolean): boolean {
    const line = this.#line();
    if (!line || line.indent < indent) return false;
    if (line.indent > indent) this.#refuse("indentation", line.at);
    if (!begins(line.at)) return false;
    this.#at = line.at;
    return true;
  }

  #map(indent: number): YamlNode {
    const start = this.#at;
    const entries: YamlEntry[] = [];
    const keys = new Set<string>();
    do {
      const { key, at } = this.#key(keys);
      this.#skip(/[ \t]+/uy);
      entries.push({ key, at, value: this.#isLineEnd() ? this.#below(indent, true) : this.#inline(indent) });
    } while (this.#isNext(indent, (at) => this.#keyAt(at) || this.#refuse("key", at)));
    return { kind: "map", entries, start, end: this.#at };
  }

  /** The key that stands here, and its colon; each once in a map. */
  #key(keys: Set<string>): { readonly key: string; readonly at: Span } {
    const start = this.#at;
    const sign = this.#text[start] ?? "";
    const key = sign === '"' || sign === "'" ? this.#quoted(sign) : this.#plainKey();
    const at = { start, end: this.#at };
    if (key === "<<") this.#refuseAlias(start);
    if (keys.has(key)) this.#refuse("twice", start);
    keys.add(key);
    this.#skip(/[ \t]+/uy);
    this.#at++;
    return { key, at };
  }

  #plainKey(): string {
    const start = this.#at;
    this.#skip(/[^\r\n:#]+|:(?!\s|$)|(?<!\s)#/uy);
    return this.#text.slice(start, this.#at).trimEnd();
  }

  /** Whether a key with its colon stands there, on one line. */
  #keyAt(at: number): boolean {
    const pattern =
      /(?:"(?:[^"\\\r\n]|\\.){0,1024}"|'(?:[^'\r\n]|''){0,1024}'|[^\s"'[\]{}#&*!|>%@`,:-][^\r\n:#]*|[:-](?=\S)[^\r\n:#]*)(?:(?::(?!\s|$)|(?<=\S)#)[^\r\n:#]*){0,1024}:(?=\s|$)/uy;
    this.#hazard(at);
    pattern.lastIndex = at;
    return pattern.test(this.#text) && pattern.lastIndex <= this.#end;
  }

  #hazard(at: number): void {
    if (/[&*]/u.test(this.#text[at] ?? "")) this.#refuseAlias(at);
    if (/[!%@`?]/u.test(this.#text[at] ?? "") && !/^\?\S/u.test(this.#text.slice(at, at + 2))) this.#refuse("sign", at);
  }

  /** The value below a key or a dash: further in, a list also just as far; else there is none. */
  #below(indent: number, mayBeList: boolean): YamlNode {
    const from = this.#at;
    this.#skip(/[ \t]*(?:#[^\r\n]*)?[\r\n]/uy);
    const line = this.#line();
    if (!line || line.indent < indent) return nothing(from);
    if (line.indent > indent) return this.#block(line, indent);
    return mayBeList && this.#isDash(line.at) ? this.#block(line, indent) : nothing(from);
  }

  #isLineEnd(): boolean {
    if (this.#at >= this.#end || /[\r\n]/u.test(this.#text[this.#at] ?? "")) return true;
    return this.#text[this.#at] === "#" && /\s/u.test(this.#text[this.#at - 1] ?? " ");
  }

  /** A value that begins on this line; what of it goes on stands further in than its parent. */
  #inline(parent: number): YamlNode {
    const start = this.#at;
    const sign = this.#text[start] ?? "";
    this.#hazard(start);
    if (sign === "|" || sign === ">") return this.#scroll(sign, parent);
    if (sign === "[" || sign === "{") return this.#closed(() => this.#flow());
    if (sign === '"' || sign === "'") {
      return this.#closed(() => {
        const text = this.#quoted(sign);
        return { kind: "scalar", text, value: text, start, end: this.#at };
      });
    }
    return this.#plain(parent);
  }

  /** A value after which nothing more stands on its line. */
  #closed(parse: () => YamlNode): YamlNode {
    const value = parse();
    this.#skip(/[ \t]+/uy);
    if (!this.#isLineEnd()) this.#refuse("after", this.#at);
    this.#skip(/#[^\r\n]*/uy);
    return value;
  }

  #plain(parent: number): YamlNode {
    const start = this.#at;
    let text = this.#plainLine();
    for (let line = this.#further(parent); line; line = this.#further(parent)) {
      this.#at = line.at;
      text = `${text}${line.gap}${this.#plainLine()}`;
    }
    return { kind: "scalar", text, value: meantBy(text), start, end: this.#at };
  }

  #plainLine(): string {
    const start = this.#at;
    this.#skip(/[^\r\n:#]+|:(?!\s|$)|(?<!\s)#/uy);
    if (this.#text[this.#at] === ":" && this.#at < this.#end) this.#refuse("colon", this.#at);
    const text = this.#text.slice(start, this.#at).trim();
    this.#skip(/#[^\r\n]*/uy);
    return text;
  }

  /** The next line of a text that goes on, and what the line ends between mean: a blank, or so many line ends. */
  #further(parent: number): (Line & { readonly gap: string }) | undefined {
    const from = this.#at;
    this.#skip(/[ \t]*(?:\r\n|\r|\n)/uy);
    const breaks = this.#text.slice(from, this.#at);
    if (breaks === "") return undefined;
    const line = this.#at < this.#end && this.#text[this.#at] !== "#" ? this.#line() : undefined;
    if (!line || line.indent <= parent || line.at < this.#at) {
      this.#at = from;
      return undefined;
    }
    return { ...line, gap: gapOf(breaks.match(/\r\n|\r|\n/gu)?.length ?? 1) };
  }

  /** A text in quotes that stands here. */
  #quoted(quote: string): string {
    const start = this.#at;
    this.#at++;
    this.#skip(quote === '"' ? /[^"\\]+|\\[\s\S]/uy : /[^']+|''/uy);
    if (this.#at >= this.#end) this.#refuse("unclosed", start);
    const folded = foldedQuote(this.#text.slice(start + 1, this.#at));
    this.#at++;
    return quote === '"' ? unescaped(folded) : folded.replaceAll("''", "'");
  }

  /** A text that keeps its line ends (`|`) or has blanks for them (`>`). */
  #scroll(sign: string, parent: number): YamlNode {
    const start = this.#at;
    const head = /[|>]([-+0-9]{0,2})[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n|$)/uy;
    head.lastIndex = start;
    const [whole, marks = ""] = head.exec(this.#text) ?? [];
    if (whole === undefined) this.#refuse("sign", start);
    this.#at = Math.min(this.#end, start + whole.length);
    const lines = this.#linesFurtherIn(parent, Number(/\d/u.exec(marks)?.[0] ?? 0));
    const said = lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
    const body = sign === "|" ? said.join("\n") : foldedLines(said);
    const isBare = marks.includes("-") || body === "";
    const text = `${body}${marks.includes("+") ? "\n".repeat(lines.length - said.length + 1) : isBare ? "" : "\n"}`;
    return { kind: "scalar", text, value: text, start, end: this.#at };
  }

  #linesFurtherIn(parent: number, told: number): readonly string[] {
    const lines: string[] = [];
    let indent = told > 0 ? Math.max(parent, 0) + told : undefined;
    while (this.#at < this.#end) {
      const pattern = /( *)([^\r\n]*)(\r\n|\r|\n|$)/uy;
      pattern.lastIndex = this.#at;
      const [whole = "", blanks = "", words = ""] = pattern.exec(this.#text) ?? [];
      if (words.trim() !== "") {
        indent ??= blanks.length;
        if (blanks.length <= parent || blanks.length < indent) break;
      }
      if (whole === "") break;
      lines.push(`${blanks}${words}`.slice(indent ?? blanks.length));
      this.#at = Math.min(this.#end, this.#at + whole.length);
    }
    return lines;
  }

  /** A list or a map in brackets. */
  #flow(): YamlNode {
    const start = this.#at;
    return this.#within(start, () => {
      if (this.#text[start] === "[") {
        const items = this.#parts("]", () => this.#flowValue());
        return { kind: "list", items, start, end: this.#at };
      }
      const keys = new Set<string>();
      const entries = this.#parts("}", () => this.#flowEntry(keys));
      return { kind: "map", entries, start, end: this.#at };
    });
  }

  /** What stands between a bracket and the one that closes it, parted by commas. */
  #parts<Part>(closing: string, parse: () => Part): readonly Part[] {
    const start = this.#at;
    const parts: Part[] = [];
    this.#at++;
    for (;;) {
      this.#blanks();
      if (this.#at >= this.#end) this.#refuse("unclosed", start);
      if (this.#text[this.#at] === closing) break;
      parts.push(parse());
      this.#blanks();
      if (this.#text[this.#at] === ",") this.#at++;
      else if (this.#at < this.#end && this.#text[this.#at] !== closing) this.#refuse("comma", this.#at);
    }
    this.#at++;
    return parts;
  }

  #blanks(): void {
    this.#skip(/[\s]+|(?<=\s)#[^\r\n]*/uy);
  }

  #flowEntry(keys: Set<string>): YamlEntry {
    const start = this.#at;
    const sign = this.#text[start] ?? "";
    this.#hazard(start);
    const isQuoted = sign === '"' || sign === "'";
    const key = isQuoted ? this.#quoted(sign) : this.#flowPlain();
    const at = { start, end: this.#at };
    if (key === "<<") this.#refuseAlias(start);
    if (keys.has(key)) this.#refuse("twice", start);
    keys.add(key);
    this.#blanks();
    if (this.#text[this.#at] !== ":") return { key, at, value: nothing(this.#at) };
    this.#at++;
    this.#blanks();
    const isEmpty = /[,}\]]/u.test(this.#text[this.#at] ?? "");
    return { key, at, value: isEmpty ? nothing(this.#at) : this.#flowValue() };
  }

  #flowValue(): YamlNode {
    const start = this.#at;
    const sign = this.#text[start] ?? "";
    this.#hazard(start);
    if (sign === "[" || sign === "{") return this.#flow();
    const isQuoted = sign === '"' || sign === "'";
    const text = isQuoted ? this.#quoted(sign) : this.#flowPlain();
    return { kind: "scalar", text, value: isQuoted ? text : meantBy(text), start, end: this.#at };
  }

  #flowPlain(): string {
    const start = this.#at;
    this.#skip(/[^,[\]{}:#]+|:(?![\s,[\]{}]|$)|(?<!\s)#/uy);
    if (this.#at === start) this.#refuse("comma", start);
    return this.#text.slice(start, this.#at).trim().replace(/\s+/gu, " ");
  }
}

function nothing(at: number): YamlNode {
  return { kind: "scalar", text: "", value: null, start: at, end: at };
}

/** What so many line ends within a text mean. */
function gapOf(breaks: number): string {
  return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

/** A text in quotes with what its line ends mean. */
function foldedQuote(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u);
  if (lines.length === 1) return text;
  const last = lines.length - 1;
  const parts: string[] = [];
  let breaks = 0;
  for (const [i, line] of lines.entries()) {
    const words = i === 0 ? line.trimEnd() : i === last ? line.trimStart() : line.trim();
    if (i > 0) breaks++;
    if (words === "" && i > 0 && i < last) continue;
    if (breaks > 0) parts.push(gapOf(breaks));
    parts.push(words);
    breaks = 0;
  }
  return parts.join("");
}

/** Lines of which each that follows another just as far in is joined to it by a blank. */
function foldedLines(lines: readonly string[]): string {
  let text = "";
  let isJoined = false;
  for (const line of lines) {
    const isText = /^\S/u.test(line);
    const isFirst = text === "" || (isText && text.endsWith("\n"));
    const gap = isText && isJoined ? " " : "\n";
    text += isFirst ? line : `${gap}${line}`;
    isJoined = isText;
  }
  return text;
}

/** What a plain text means: a number, true, false, nothing, or itself. */
function meantBy(text: string): string | number | boolean | null {
  if (/^(?:|~|null|Null|NULL)$/u.test(text)) return null;
  if (/^(?:true|True|TRUE)$/u.test(text)) return true;
  if (/^(?:false|False|FALSE)$/u.test(text)) return false;
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/u.test(text)) return Number(text);
  return text;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["a", "\u0007"],
  ["e", "\u001b"],
  ["0", "\0"],
  ["_", "\u00a0"],
  ["N", "\u0085"],
  ["L", "\u2028"],
  ["P", "\u2029"],
]);

function unescaped(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U(00[0-9a-fA-F]{6})|([\s\S]))/gu,
    (_, two: string | undefined, four: string | undefined, eight: string | undefined, sign: string) => {
      const code = Number.parseInt(two ?? four ?? eight ?? "-1", 16);
      if (code > 0x10ffff) return "\ufffd";
      if (four !== undefined) return String.fromCharCode(code);
      return code >= 0 ? String.fromCodePoint(code) : (escapes.get(sign) ?? sign);
    },
  );
}

/** A YAML value as JSON says it; objects have no prototype. */
export function jsonOf(node: YamlNode): Json {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(jsonOf);
  const object: Record<string, Json> = Object.create(null);
  for (const { key, value } of node.entries) object[key] = jsonOf(value);
  return object;
}

/** The value at a key of a YAML map. */
export function yamlAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === "map" ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

/** The texts that a value says: itself, or those of its list. */
export function textsIn(node: YamlNode | undefined): readonly string[] {
  if (node?.kind === "scalar") return node.value === null ? [] : [node.text];
  return node?.kind === "list" ? node.items.flatMap(textsIn) : [];
}
