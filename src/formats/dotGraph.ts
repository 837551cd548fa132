import type { Expectation } from "../messages/foreignIssues.ts";
import { limits } from "./limits.ts";
import type { Span } from "./tokens.ts";

/** What a node or an edge is told to be: labels, colours, types. */
export type DotAttributes = ReadonlyMap<string, string>;

/** A node of a drawn graph, with the labels of the clusters that it is in. */
export interface DotNode {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly clusters: Set<string>;
}

/** An edge of a drawn graph. */
export interface DotEdge {
  readonly from: string;
  readonly to: string;
  readonly attributes: DotAttributes;
}

/** A drawn graph: its nodes and edges in the order of the text. */
export interface DotGraph {
  readonly label: string | undefined;
  readonly nodes: ReadonlyMap<string, DotNode>;
  readonly edges: readonly DotEdge[];
  /** Where the text is none of the DOT language; what is before it was read. */
  readonly flaw?: { readonly span: Span; readonly expectation: Expectation };
}

/** Parses a graph in the DOT language of Graphviz. */
export function parseDot(text: string): DotGraph {
  return new DotParser(text).graph();
}

interface Token extends Span {
  readonly kind: "id" | "sign" | "end";
  readonly value: string;
}

/** Defaults of nodes and edges, which a subgraph inherits and may change for itself. */
interface Scope {
  readonly node: ReadonlyMap<string, string>;
  readonly edge: ReadonlyMap<string, string>;
  readonly clusters: readonly string[];
}

class DotParser {
  readonly #text: string;
  #token: Token;
  #depth = 0;
  #label: string | undefined;
  #flaw: DotGraph["flaw"];
  readonly #nodes = new Map<string, DotNode>();
  readonly #edges: DotEdge[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#token = this.#next(text.startsWith("\uFEFF") ? 1 : 0);
  }

  graph(): DotGraph {
    if (this.#isWord("strict")) this.#take();
    const isGraph = this.#isWord("graph") || this.#isWord("digraph");
    if (isGraph) this.#take();
    if (isGraph && this.#token.kind === "id") this.#take();
    if (!isGraph || !this.#isSign("{")) this.#fail("dot-graph");
    else this.#body({ node: new Map(), edge: new Map(), clusters: [] });
    const { kind } = this.#token;
    if (!this.#flaw && kind !== "end") this.#fail("dot-graph");
    const flaw = this.#flaw ? { flaw: this.#flaw } : {};
    return { label: this.#label, nodes: this.#nodes, edges: this.#edges, ...flaw };
  }

  #fail(expectation: Expectation): void {
    const { start, end } = this.#token;
    this.#flaw ??= { span: { start, end: Math.max(end, start + 1) }, expectation };
    this.#token = { kind: "end", value: "", start: this.#text.length, end: this.#text.length };
  }

  #isWord(word: string): boolean {
    return this.#token.kind === "id" && this.#token.value.toLowerCase() === word;
  }

  #isSign(sign: string): boolean {
    return this.#token.kind === "sign" && this.#token.value === sign;
  }

  #take(): Token {
    const token = this.#token;
    this.#token = this.#next(token.end);
    return token;
  }

  /** The next token from a place on; quoted texts that `+` joins are one. */
  #next(from: number): Token {
    const start = this.#afterBlanks(from);
    const one = this.#one(start);
    if (one.kind !== "id" || this.#text[start] !== '"') return one;
    let { value, end } = one;
    for (;;) {
      const plus = this.#afterBlanks(end);
      const quote = this.#text[plus] === "+" ? this.#afterBlanks(plus + 1) : -1;
      if (quote < 0 || this.#text[quote] !== '"') return { kind: "id", value, start, end };
      const part = this.#one(quote);
      value += part.value;
      end = part.end;
    }
  }

  #afterBlanks(from: number): number {
    const blanks = /\s+|\/\/[^\n]*|(?<![^\n])#[^\n]*|\/\*/uy;
    let end = from;
    for (blanks.lastIndex = from; blanks.test(this.#text); end = blanks.lastIndex) {
      if (!this.#text.startsWith("/*", blanks.lastIndex - 2)) continue;
      const close = this.#text.indexOf("*/", blanks.lastIndex);
      if (close < 0) return end;
      blanks.lastIndex = close + 2;
    }
    return end;
  }

  #one(start: number): Token {
    if (start >= this.#text.length) return { kind: "end", value: "", start, end: start };
    const sign = this.#text[start] ?? "";
    if (sign === "<") return this.#markup(start);
    if (sign === '"') return this.#quoted(start);
    const pattern =
      /[\p{L}\p{M}_\u0080-\u{10ffff}][\p{L}\p{M}\p{N}_\u0080-\u{10ffff}]*|-?(?:\.\d+|\d+(?:\.\d*)?)|->|--|[{}[\]=;,:]/uy;
    pattern.lastIndex = start;
    const [whole] = pattern.exec(this.#text) ?? [];
    if (whole === undefined) return { kind: "sign", value: sign, start, end: start + 1 };
    const kind = /^(?:->|--|[{}[\]=;,:])$/u.test(whole) ? "sign" : "id";
    return { kind, value: whole, start, end: start + whole.length };
  }

  /** A text in quotes: in it a quote stands after a backslash, and a line may go on after one. */
  #quoted(start: number): Token {
    const signs = /["\\]/gu;
    signs.lastIndex = start + 1;
    for (let found = signs.exec(this.#text); found; found = signs.exec(this.#text)) {
      if (found[0] === "\\") signs.lastIndex++;
      else {
        const value = this.#text
          .slice(start + 1, found.index)
          .replace(/\\(\r\n|[\s\S])/gu, (pair, sign) => (sign === '"' ? sign : /\n$/u.test(sign) ? "" : pair));
        return { kind: "id", value, start, end: found.index + 1 };
      }
    }
    return { kind: "sign", value: '"', start, end: start + 1 };
  }

  /** A label in the markup of Graphviz, between angle brackets that may stand in each other: its text alone. */
  #markup(start: number): Token {
    let depth = 0;
    const brackets = /[<>]/gu;
    brackets.lastIndex = start;
    for (let found = brackets.exec(this.#text); found; found = brackets.exec(this.#text)) {
      depth += found[0] === "<" ? 1 : -1;
      if (depth > 0) continue;
      return { kind: "id", value: textOfMarkup(this.#text.slice(start + 1, found.index)), start, end: found.index + 1 };
    }
    return { kind: "sign", value: "<", start, end: start + 1 };
  }

  #body(scope: Scope): readonly string[] {
    const met: string[] = [];
    let inner = scope;
    if (this.#depth === limits.depth) this.#fail("dot-statement");
    this.#depth++;
    this.#take();
    while (!this.#isSign("}")) {
      if (this.#token.kind === "end") {
        this.#fail("dot-graph");
        return met;
      }
      const { names, scope: changed } = this.#statement(inner);
      for (const name of names) met.push(name);
      inner = changed;
      if (this.#isSign(";") || this.#isSign(",")) this.#take();
    }
    this.#take();
    this.#depth--;
    return met;
  }

  #statement(scope: Scope): { readonly names: readonly string[]; readonly scope: Scope } {
    for (const kind of ["node", "edge", "graph"] as const) {
      if (this.#isWord(kind)) return { names: [], scope: this.#defaults(kind, scope) };
    }
    const { names, assigned } = this.#end(scope);
    if (assigned) return { names: [], scope: assigned };
    if (!this.#isSign("->") && !this.#isSign("--")) {
      const attributes = this.#attributes();
      for (const name of names)
        for (const [key, value] of attributes) this.#nodes.get(name)?.attributes.set(key, value);
      return { names, scope };
    }
    return { names: this.#chain(names, scope), scope };
  }

  #defaults(kind: "node" | "edge" | "graph", scope: Scope): Scope {
    this.#take();
    const attributes = this.#attributes();
    if (kind === "graph") return this.#labelled(attributes.get("label"), scope);
    return { ...scope, [kind]: new Map([...scope[kind], ...attributes]) };
  }

  /** The label of a cluster is for all that follows in it; that of the whole is its name. */
  #labelled(label: string | undefined, scope: Scope): Scope {
    if (label === undefined || label === "") return scope;
    if (this.#depth === 1) this.#label = label;
    return this.#depth === 1 ? scope : { ...scope, clusters: [...scope.clusters.slice(0, this.#depth - 2), label] };
  }

  /** One end of an edge: a node or all in a subgraph; or it turns out that something is set. */
  #end(scope: Scope): { readonly names: readonly string[]; readonly assigned?: Scope } {
    if (this.#isWord("subgraph") || this.#isSign("{")) {
      if (this.#isWord("subgraph")) this.#take();
      if (this.#token.kind === "id") this.#take();
      if (!this.#isSign("{")) this.#fail("dot-graph");
      return { names: this.#token.kind === "end" ? [] : this.#body(scope) };
    }
    if (this.#token.kind !== "id") {
      this.#fail("dot-statement");
      return { names: [] };
    }
    const name = this.#take().value;
    if (this.#isSign("=")) return { names: [], assigned: this.#assignment(name, scope) };
    while (this.#isSign(":")) {
      this.#take();
      if (this.#token.kind === "id") this.#take();
    }
    this.#addNode(name, scope);
    return { names: [name] };
  }

  #assignment(name: string, scope: Scope): Scope {
    this.#take();
    if (this.#token.kind !== "id") {
      this.#fail("dot-statement");
      return scope;
    }
    const { value } = this.#take();
    return name === "label" ? this.#labelled(value, scope) : scope;
  }

  #addNode(name: string, scope: Scope): void {
    const known = this.#nodes.get(name);
    const node = known ?? { name, attributes: new Map(scope.node), clusters: new Set<string>() };
    for (const cluster of scope.clusters) node.clusters.add(cluster);
    if (!known) this.#nodes.set(name, node);
  }

  #chain(first: readonly string[], scope: Scope): readonly string[] {
    const ends = [first];
    while (this.#isSign("->") || this.#isSign("--")) {
      this.#take();
      ends.push(this.#end(scope).names);
    }
    const attributes = new Map([...scope.edge, ...this.#attributes()]);
    for (const [i, from] of ends.entries()) {
      for (const source of from) {
        for (const to of ends[i + 1] ?? []) {
          if (this.#edges.length > limits.relations) return [];
          this.#edges.push({ from: source, to, attributes });
        }
      }
    }
    return ends.flat();
  }

  #attributes(): ReadonlyMap<string, string> {
    const attributes = new Map<string, string>();
    while (this.#isSign("[")) {
      this.#take();
      while (this.#token.kind === "id") this.#attribute(attributes);
      if (!this.#isSign("]")) this.#fail("dot-statement");
      this.#take();
    }
    return attributes;
  }

  #attribute(attributes: Map<string, string>): void {
    const key = this.#take().value.toLowerCase();
    if (this.#isSign("=")) {
      this.#take();
      attributes.set(key, this.#token.kind === "id" ? this.#take().value : "");
    } else attributes.set(key, "true");
    if (this.#isSign(",") || this.#isSign(";")) this.#take();
  }
}

/** The text of a label in markup; a table's rows and line breaks part its words. */
function textOfMarkup(markup: string): string {
  return markup
    .replace(/<[^<>]*>/gu, " ")
    .replace(/&(?:lt|gt|amp|quot|nbsp|#\d{1,7});/gu, (entity) => entities.get(entity) ?? signOf(entity))
    .replace(/\s+/gu, " ")
    .trim()
    .replaceAll("\\", "\\\\");
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&nbsp;", " "],
]);

function signOf(entity: string): string {
  const code = Number(entity.slice(2, -1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
