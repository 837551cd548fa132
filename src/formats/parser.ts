import type { Container, Position } from "../messages/jsonIssues.ts";
import type { Remark } from "../messages/remark.ts";
import type { Heard } from "../model/heard.ts";
import type { Edit } from "./edit.ts";
import { limits } from "./limits.ts";
import type { Path } from "./places.ts";
import { shown } from "./shown.ts";
import { type Span, type Token, type TokenKind, tokensOf } from "./tokens.ts";

/** What is not JSON at one place of a text. */
export interface Fault {
  readonly code: string;
  readonly span: Span;
  readonly path: Path;
  /** A second place that the remark names. */
  readonly other?: Span;
  readonly remark: (other: Position) => Remark;
  /** Whether there is no doubt about what is meant, so that the rest of the value can be judged. */
  readonly isHarmless: boolean;
  /** What mends it, where that can be told. */
  readonly edits?: readonly Edit[];
}

/** Where the reading of a JSON text stands. */
export interface Parser {
  readonly text: string;
  readonly faults: Fault[];
  /** How many more faults there are. */
  more: number;
  readonly path: (string | number)[];
  /** The objects and lists that are open, outermost first. */
  readonly open: Container[];
  /** The next token, not yet taken. */
  token: Token;
  /** What is wrong in it; reported when it is taken, when its path is known. */
  pending: (() => void)[];
  /** The token before it. */
  last: Token;
  /** Where the last token ended that is no comma. */
  end: number;
  readonly tokens: { next: () => Token };
  /** Hears how far the reading has come. */
  readonly heard: Heard | undefined;
  /** The first object since the last doubt that its indentation says was left open, and the key at which that shows. */
  leftOpen: LeftOpen | undefined;
  /** Up to where further faults are taken for consequences of the last doubt. */
  blindUntil: number;
}

interface LeftOpen {
  readonly opening: Span;
  readonly key: Span;
  readonly name: string;
  readonly path: Path;
  /** Where it should have ended. */
  readonly end: number;
}

/** What a fault says; a second place that it names comes to it once the lines are counted. */
export type Says = Remark | ((other: Position) => Remark);

/** A parser at the first token of a text. */
export function startParser(text: string, heard?: Heard): Parser {
  const nothing: Token = { kind: "end", start: 0, end: 0 };
  const parser: Parser = {
    text,
    faults: [],
    more: 0,
    path: [],
    open: [],
    token: nothing,
    pending: [],
    last: nothing,
    end: 0,
    tokens: { next: () => nothing },
    heard,
    leftOpen: undefined,
    blindUntil: -1,
  };
  parser.tokens.next = tokensOf(text, (code, span, says, isHarmless, edits) => {
    parser.pending.push(() => (isHarmless ? slip : doubt)(parser, code, span, says, edits && { edits }));
  });
  parser.token = parser.tokens.next();
  return parser;
}

/** Takes the next token. */
export function take(parser: Parser): Token {
  if (parser.pending.length > 0) {
    for (const tell of parser.pending) tell();
    parser.pending = [];
  }
  parser.last = parser.token;
  if (parser.last.kind !== ",") parser.end = parser.last.end;
  parser.token = parser.tokens.next();
  return parser.last;
}

/** What more there is to say of a fault. */
interface More {
  readonly other?: Span | undefined;
  readonly edits?: readonly Edit[];
}

interface Doubtful extends More {
  readonly blindUntil?: number;
  readonly path?: Path;
}

/** Reports a fault after which what follows on its line can be anything, or up to where `blindUntil` says. */
export function doubt(
  parser: Parser,
  code: string,
  span: Span,
  says: Says,
  { blindUntil, path = parser.path, ...more }: Doubtful = {},
): void {
  if (span.start < parser.blindUntil) return;
  report(parser, { code, span, says, isHarmless: false, path, ...more });
  parser.leftOpen = undefined;
  parser.blindUntil = blindUntil ?? endOfLine(parser.text, span.start);
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? Number.POSITIVE_INFINITY : end + 1;
}

/** Reports a fault that leaves no doubt about what is meant. */
export function slip(parser: Parser, code: string, span: Span, says: Says, more: More = {}): void {
  const { path } = parser;
  if (span.start >= parser.blindUntil) report(parser, { code, span, says, isHarmless: true, path, ...more });
}

interface Reported extends Pick<Fault, "code" | "span" | "path" | "isHarmless">, More {
  readonly says: Says;
}

function report(parser: Parser, { code, span, path, says, isHarmless, other, edits }: Reported): void {
  if (parser.faults.length >= limits.problems) {
    parser.more++;
    return;
  }
  parser.faults.push({
    code,
    span: { start: span.start, end: span.end },
    path: [...path],
    remark: typeof says === "function" ? says : () => says,
    isHarmless,
    ...(other ? { other } : {}),
    ...(edits ? { edits } : {}),
  });
}

/** The next token as a message names it. */
export function named(parser: Parser): string {
  const { token, text } = parser;
  if (token.kind === "text") return shown(token.value);
  return shown(text.slice(token.start, token.end));
}

/** Reads no further: the next token is the end, and nothing more is reported. */
export function stop(parser: Parser): void {
  const end: Token = { kind: "end", start: parser.text.length, end: parser.text.length };
  parser.token = end;
  parser.tokens.next = () => end;
  parser.blindUntil = Number.POSITIVE_INFINITY;
}

/** Whether the next token is of a kind. */
export function isNext(parser: Parser, kind: TokenKind): boolean {
  return parser.token.kind === kind;
}
