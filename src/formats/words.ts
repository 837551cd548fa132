import type { JSONScanner } from "jsonc-parser";
import { badNumber, fullWidth, oddSpace, unopenedText, wrongQuotes } from "../messages/jsonIssues.ts";
import { replacing } from "./edit.ts";
import { cutVisible } from "./shown.ts";
import type { Report, Span, Token, TokenKind } from "./tokens.ts";

const numberLike = /[+-]?[\w.+-]+/uy;

/** A number, or what is nearly one. */
export function readNumber(scanner: JSONScanner, text: string, span: Span, report: Report): Token {
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
  const edits = meant === undefined ? undefined : [replacing(span, meant)];
  report("json/bad-number", span, badNumber(cutVisible(found), meant), isKnown, edits);
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

/** For each quote that is not JSON's: what ends a text that begins with it, and what such a text holds. */
const quotes: ReadonlyMap<string, { readonly closing: string; readonly content: RegExp }> = new Map(
  [
    ["'", "'"],
    ["`", "`"],
    ["“", '”“"'],
    ["”", "”"],
    ["‘", "’‘"],
    ["’", "’"],
    ["「", "」"],
    ["＂", "＂"],
  ].map(([open = "", closing = ""]) => [open, { closing, content: new RegExp(`[^${closing}\\r\\n]{0,2000}`, "uy") }]),
);

const keywords: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

const anyWord = /.[^\s{}[\]",:/，、：｛｝［］\p{Z}\p{Cf}\p{Cc}]*/suy;

/** What begins with no sign of JSON: one of its words, or something that is nearly JSON; nothing for an odd space. */
export function readWord(scanner: JSONScanner, text: string, start: number, report: Report): Token | undefined {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const sign = halfWidth.get(first);
  if (sign !== undefined) return readSign(scanner, start, first, sign, report);
  if (/^[\p{Z}\p{Cf}\p{Cc}]/u.test(first)) return skipSpace(scanner, start, first, report);
  const quoted = readQuoted(scanner, text, start, report);
  if (quoted) return quoted;
  if (/^[+-]?\.?\d/u.test(text.slice(start, start + 3))) {
    const end = start + matchAt(numberLike, text, start).length;
    scanner.setPosition(end);
    return badNumberToken(text, { start, end }, report);
  }
  return (
    readKeyword(scanner, text, start) ?? readUnopened(scanner, text, start, report) ?? unknownWord(scanner, text, start)
  );
}

function readKeyword(scanner: JSONScanner, text: string, start: number): Token | undefined {
  const word = matchAt(anyWord, text, start);
  const value = keywords.get(word);
  if (value === undefined) return undefined;
  const end = start + word.length;
  scanner.setPosition(end);
  return { kind: "word", start, end, value };
}

function readSign(scanner: JSONScanner, start: number, found: string, kind: TokenKind, report: Report): Token {
  const span = { start, end: start + found.length };
  report("json/full-width", span, fullWidth(found, kind), true, [replacing(span, kind)]);
  scanner.setPosition(span.end);
  return { kind, ...span };
}

function skipSpace(scanner: JSONScanner, start: number, found: string, report: Report): undefined {
  const span = { start, end: start + found.length };
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  report("json/odd-space", span, oddSpace(`U+${code}`), true, [replacing(span, " ")]);
  scanner.setPosition(span.end);
}

function readQuoted(scanner: JSONScanner, text: string, start: number, report: Report): Token | undefined {
  const open = text.charAt(start);
  const quote = quotes.get(open);
  if (!quote) return undefined;
  const content = matchAt(quote.content, text, start + 1);
  const close = text.charAt(start + 1 + content.length);
  if (close === "" || !quote.closing.includes(close)) return undefined;
  const span = { start, end: start + content.length + 2 };
  report("json/wrong-quotes", span, wrongQuotes(`${open} ${close}`), true, [replacing(span, JSON.stringify(content))]);
  scanner.setPosition(span.end);
  return { kind: "text", ...span, value: content };
}

/** A text whose opening quote was forgotten: words up to a quote that ends an entry. */
function readUnopened(scanner: JSONScanner, text: string, start: number, report: Report): Token | undefined {
  const found = matchAt(/[^"\r\n,:{}[\]]{1,200}"(?=\s*[,:}\]])/uy, text, start);
  if (found === "") return undefined;
  const span = { start, end: start + found.length };
  const value = found.slice(0, -1);
  report("json/unopened-text", span, unopenedText(cutVisible(value)), true, [replacing(span, JSON.stringify(value))]);
  scanner.setPosition(span.end);
  return { kind: "text", ...span, value };
}

function unknownWord(scanner: JSONScanner, text: string, start: number): Token {
  const end = start + matchAt(anyWord, text, start).length;
  scanner.setPosition(end);
  return { kind: "word", start, end };
}

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}
