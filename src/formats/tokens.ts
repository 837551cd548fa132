import { createScanner, type JSONScanner } from "jsonc-parser";
import {
  badEscape,
  badNumber,
  comment,
  controlCharacter,
  fullWidth,
  oddSpace,
  unclosedText,
  unopenedText,
  wrongQuotes,
} from "../messages/jsonIssues.ts";
import type { Remark } from "../messages/remark.ts";
import { cut, visible } from "./shown.ts";

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

/** Told of everything in the tokens that JSON does not take; a harmless fault leaves no doubt about what is meant. */
export type Report = (code: string, span: Span, remark: Remark, isHarmless: boolean) => void;

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

function readToken(scanner: JSONScanner, text: string, report: Report): Token | undefined {
  const kind = scannedKinds[scanner.scan() - 1] ?? "end";
  const start = scanner.getTokenOffset();
  const end = scanner.getPosition();
  switch (kind) {
    case "space":
      return undefined;
    case "comment":
      report("json/comment", { start, end }, comment(), true);
      return undefined;
    case "text":
      return readText(scanner, text, { start, end }, report);
    case "number":
      return readNumber(scanner, text, { start, end }, report);
    case "word":
      return readWord(scanner, text, { start, end }, report);
    default:
      return { kind, start, end };
  }
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
 * the end of its line or up to the quote that opens the next text (`"c1, "text": ...`).
 */
function textEndBeforeFault(text: string, span: Span, error: number): number | undefined {
  const runsOver = error === 0 ? /[\]}\s]*[,:]\s*"$/u : /[\s,\]}]*[,\]}]\s*$/u;
  if (error === 0 && !/^[\p{L}\p{N}_$]/u.test(text.slice(span.end, span.end + 2))) return undefined;
  if (error !== 0 && span.end >= text.length) return undefined;
  const raw = text.slice(Math.max(span.start + 1, span.end - 200), span.end);
  const over = runsOver.exec(raw);
  return over ? span.end - raw.length + over.index : undefined;
}

function readUnclosed(scanner: JSONScanner, text: string, span: Span, report: Report): Token {
  report("json/unclosed-text", span, unclosedText(), true);
  scanner.setPosition(span.end);
  return { kind: "text", ...span, value: text.slice(span.start + 1, span.end) };
}

function reportCharacters(text: string, span: Span, report: Report): void {
  const raw = text.slice(span.start, span.end);
  for (const match of raw.matchAll(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|(\\u?[^"]?)|(\p{Cc})/gu)) {
    const [found, escaped, control] = match;
    const start = span.start + match.index;
    const place = { start, end: start + found.length };
    if (escaped !== undefined) report("json/bad-escape", place, badEscape(visible(found)), true);
    if (control !== undefined && control < " ") {
      report("json/control-character", place, controlCharacter(visible(found)), true);
    }
  }
}

const numberLike = /[+-]?[\w.+-]+/uy;

function readNumber(scanner: JSONScanner, text: string, span: Span, report: Report): Token {
  const whole = matchAt(numberLike, text, span.start);
  const end = Math.max(span.end, span.start + whole.length);
  if (end === span.end && scanner.getTokenError() === 0) {
    return { kind: "number", ...span, value: Number(scanner.getTokenValue()) };
  }
  scanner.setPosition(end);
  return badNumberToken(text, { start: span.start, end }, report);
}

function badNumberToken(text: string, span: Span, report: Report): Token {
  const found = text.slice(span.start, span.end);
  const plain = found.replace(/^\+/u, "").replaceAll("_", "").replace(/\.$/u, "");
  const value = Number(plain);
  const isKnown = plain !== "" && Number.isFinite(value);
  const meant = isKnown ? String(value) : undefined;
  report("json/bad-number", span, badNumber(cut(visible(found)), meant), isKnown);
  return isKnown ? { kind: "number", ...span, value } : { kind: "number", ...span };
}

const halfWidth: ReadonlyMap<string, "{" | "}" | "[" | "]" | "," | ":"> = new Map([
  ["，", ","],
  ["、", ","],
  ["：", ":"],
  ["｛", "{"],
  ["｝", "}"],
  ["［", "["],
  ["］", "]"],
]);

const closingQuotes: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ["`", "`"],
  ["“", '”“"'],
  ["”", "”"],
  ["‘", "’‘"],
  ["’", "’"],
  ["「", "」"],
  ["＂", "＂"],
]);

const keywords: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

function readWord(scanner: JSONScanner, text: string, span: Span, report: Report): Token | undefined {
  const word = text.slice(span.start, span.end);
  const keyword = keywords.get(word);
  if (keyword !== undefined) return { kind: "word", ...span, value: keyword };
  const first = [...word.slice(0, 2)][0] ?? word;
  const sign = halfWidth.get(first);
  if (sign !== undefined) return readSign(scanner, span.start, first, sign, report);
  if (/^[\p{Z}\p{Cf}\p{Cc}]/u.test(first)) return skipSpace(scanner, span.start, first, report);
  const closing = closingQuotes.get(first);
  if (closing !== undefined) {
    const quoted = readQuoted(scanner, text, span.start, closing, report);
    if (quoted) return quoted;
  }
  if (/^[+-]?\.?\d/u.test(word)) {
    const end = span.start + matchAt(numberLike, text, span.start).length;
    scanner.setPosition(end);
    return badNumberToken(text, { start: span.start, end }, report);
  }
  return readUnopened(scanner, text, span.start, report) ?? unknownWord(scanner, word, span.start);
}

function readSign(scanner: JSONScanner, start: number, found: string, kind: TokenKind, report: Report): Token {
  const span = { start, end: start + found.length };
  report("json/full-width", span, fullWidth(found, kind), true);
  scanner.setPosition(span.end);
  return { kind, ...span };
}

function skipSpace(scanner: JSONScanner, start: number, found: string, report: Report): undefined {
  const span = { start, end: start + found.length };
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  report("json/odd-space", span, oddSpace(`U+${code}`), true);
  scanner.setPosition(span.end);
}

function readQuoted(
  scanner: JSONScanner,
  text: string,
  start: number,
  closing: string,
  report: Report,
): Token | undefined {
  const open = text.charAt(start);
  const content = matchAt(new RegExp(`[^${closing}\\r\\n]{0,2000}`, "uy"), text, start + 1);
  const close = text.charAt(start + 1 + content.length);
  if (close === "" || !closing.includes(close)) return undefined;
  const span = { start, end: start + content.length + 2 };
  report("json/wrong-quotes", span, wrongQuotes(`${open} ${close}`), true);
  scanner.setPosition(span.end);
  return { kind: "text", ...span, value: content };
}

/** A text whose opening quote was forgotten: words up to a quote that ends an entry. */
function readUnopened(scanner: JSONScanner, text: string, start: number, report: Report): Token | undefined {
  const found = matchAt(/[^"\r\n,:{}[\]]{1,200}"(?=\s*[,:}\]])/uy, text, start);
  if (found === "") return undefined;
  const span = { start, end: start + found.length };
  const value = found.slice(0, -1);
  report("json/unopened-text", span, unopenedText(cut(visible(value))), true);
  scanner.setPosition(span.end);
  return { kind: "text", ...span, value };
}

function unknownWord(scanner: JSONScanner, word: string, start: number): Token {
  const found = /^[^，、：｛｝［］\p{Z}\p{Cf}\p{Cc}]+/u.exec(word)?.[0] ?? word;
  const end = start + found.length;
  scanner.setPosition(end);
  return { kind: "word", start, end };
}

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}
