import { createScanner, type JSONScanner } from "jsonc-parser";
import { badEscape, comment, controlCharacter, unclosedText } from "../messages/jsonIssues.ts";
import type { Remark } from "../messages/remark.ts";
import { type Edit, inserting, replacing } from "./edit.ts";
import { leftOut } from "./leftOut.ts";
import { visible } from "./shown.ts";
import { readNumber, readWord } from "./words.ts";

/** Where something stands in a text: offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a token is; `end` is the end of the text. */
export type TokenKind = "{" | "}" | "[" | "]" | "," | ":" | "text" | "number" | "word" | "end";

/** One token: its kind, its place and, for a text, a number or a word, its value. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Absent where it cannot be told, as in an unknown word. */
  readonly value?: string | number | boolean | null;
  /** Whether a text goes on to the end of its line for want of a quote. */
  readonly isOpen?: true;
}

/**
 * Told of everything in the tokens that JSON does not take; a harmless fault leaves no doubt about what is meant. The edits
 * mend it.
 */
export type Report = (code: string, span: Span, remark: Remark, isHarmless: boolean, edits?: readonly Edit[]) => void;

/** The tokens of a text, one by one; what is nearly JSON is reported and read as it is meant. */
export function tokensOf(text: string, report: Report): () => Token {
  const scanner = createScanner(text, false);
  if (text.startsWith("\uFEFF")) scanner.setPosition(1);
  return () => {
    for (;;) {
      const token = readToken(scanner, text, report);
      if (token) return token;
    }
  };
}

type Scanned = TokenKind | "comment" | "space";

/** By the numbers that jsonc-parser gives its kinds, from 1 on. */
const scannedKinds: readonly Scanned[] = [
  ...(["{", "}", "[", "]", ",", ":", "word", "word", "word", "text", "number"] as const),
  ...(["comment", "comment", "space", "space", "word", "end"] as const),
];

/** Whether a sign can begin a token of JSON other than its three words. */
const isJsonSign: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  '{}[],:"/-0123456789'.includes(String.fromCharCode(code)),
);

function readToken(scanner: JSONScanner, text: string, report: Report): Token | undefined {
  const start = skipSpace(scanner, text);
  // The scanner would read a long run of other characters anew for each of them.
  if (start < text.length && !isJsonSign[text.charCodeAt(start)]) return readWord(scanner, text, start, report);
  const kind = scannedKinds[scanner.scan() - 1] ?? "end";
  const end = scanner.getPosition();
  switch (kind) {
    case "space":
      return undefined;
    case "comment":
      report("json/comment", { start, end }, comment(), true, [leftOut(text, { start, end })]);
      return undefined;
    case "text":
      return readText(scanner, text, { start, end }, report);
    case "number":
      return readNumber(scanner, text, { start, end }, report);
    case "word":
      return readWord(scanner, text, start, report);
    default:
      return { kind, start, end };
  }
}

/** Goes on to the next sign. */
function skipSpace(scanner: JSONScanner, text: string): number {
  const start = scanner.getPosition();
  let next = start;
  while (isSpace(text.charCodeAt(next))) next++;
  if (next > start) scanner.setPosition(next);
  return next;
}

/** Whether a character is a space, a tab or a line end. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** By the numbers that jsonc-parser gives its errors. */
const endOfText = 2;

function readText(scanner: JSONScanner, text: string, span: Span, report: Report): Token {
  const error = scanner.getTokenError();
  const value = scanner.getTokenValue();
  const end = error === 0 || error === endOfText ? textEndBeforeFault(text, span, error) : undefined;
  if (end !== undefined) return readUnclosed(scanner, text, { start: span.start, end }, report);
  if (error === endOfText) {
    if (span.end < text.length) report("json/unclosed-text", span, unclosedText(), false);
    return { kind: "text", ...span, value, isOpen: true };
  }
  if (error !== 0) reportCharacters(text, span, report);
  return { kind: "text", ...span, value };
}

/**
 * Where a text ends whose closing quote was forgotten: before the comma, colon or brackets that it ran over, either up to
 * the end of its line (`"claims: [`) or up to the quote that opens the next text (`"c1, "text": ...`).
 */
function textEndBeforeFault(text: string, span: Span, error: number): number | undefined {
  const runsOver = error === 0 ? /[\]}\s]*[,:]\s*"$/u : /(?:[\s,\]}]*[,\]}]|\s*:\s*[[{])\s*$/u;
  if (error === 0 && isSign(text.charCodeAt(span.end))) return undefined;
  if (error === 0 && !/^[\p{L}\p{N}_$]/u.test(text.slice(span.end, span.end + 2))) return undefined;
  if (error !== 0 && span.end >= text.length) return undefined;
  const raw = text.slice(Math.max(span.start + 1, span.end - 200), span.end);
  const over = runsOver.exec(raw);
  return over ? span.end - raw.length + over.index : undefined;
}

/** Whether a character is one that rightly follows a text, as nearly always. */
function isSign(code: number): boolean {
  return code === 0x3a || code === 0x2c || code === 0x7d || code === 0x5d || isSpace(code);
}

function readUnclosed(scanner: JSONScanner, text: string, span: Span, report: Report): Token {
  report("json/unclosed-text", span, unclosedText(), true, [inserting(span.end, '"')]);
  scanner.setPosition(span.end);
  return { kind: "text", ...span, value: text.slice(span.start + 1, span.end) };
}

function reportCharacters(text: string, span: Span, report: Report): void {
  const raw = text.slice(span.start, span.end);
  for (const match of raw.matchAll(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|(\\u?[^"]?)|(\p{Cc})/gu)) {
    const [found, escaped, control] = match;
    const start = span.start + match.index;
    const place = { start, end: start + found.length };
    if (escaped !== undefined) {
      report("json/bad-escape", place, badEscape(visible(found)), true, [inserting(start, "\\")]);
    }
    if (control !== undefined && control < " ") {
      const edits = [replacing(place, JSON.stringify(control).slice(1, -1))];
      report("json/control-character", place, controlCharacter(visible(found)), true, edits);
    }
  }
}
