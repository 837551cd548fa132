import { toBase64 } from "../formats/base64.ts";
import { visible } from "../formats/shown.ts";
import { utf8Of } from "../formats/utf8.ts";
import type { Language } from "../model/map.ts";
import { sha256 } from "../model/sha256.ts";

/** What a page that needs no other file is made of. */
export interface PageParts {
  readonly title: string;
  readonly language: Language;
  /** Absent: what the reader's system prefers. */
  readonly theme?: "light" | "dark";
  /** The program, which finds its data by the id `told`. */
  readonly script: string;
  readonly styles: readonly string[];
  /** The address of a picture, as `data:`. */
  readonly icon: string;
  readonly data: unknown;
  /** What a reader is told whose browser runs no programs. */
  readonly withoutScript: string;
}

/**
 * A page as one text: its policy allows the program and the styles that stand in it, by their hashes, and no word to
 * any host. The data are inert: no character of theirs begins a tag.
 */
export function toPage(parts: PageParts): string {
  const { title, language, theme, script, icon, data, withoutScript } = parts;
  const styles = parts.styles.filter((style) => style !== "").map(asElementText);
  const program = asElementText(script);
  return [
    "<!doctype html>",
    `<html lang="${language}"${theme ? ` data-theme="${theme}"` : ""}>`,
    "<head>",
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(program, styles)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="Argument Atlas">',
    `<title>${escaped(visible(title))}</title>`,
    `<link rel="icon" href="${escaped(icon)}">`,
    ...styles.map((style) => `<style>${style}</style>`),
    "</head>",
    "<body>",
    '<div id="root"></div>',
    `<noscript>${escaped(withoutScript)}</noscript>`,
    `<script type="application/json" id="told">${asInertJson(data)}</script>`,
    `<script>${program}</script>`,
    "</body>",
    "</html>\n",
  ].join("\n");
}

function policyFor(program: string, styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(program)}`,
    `style-src ${styles.map(hashOf).join(" ") || "'none'"}`,
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  const hex = sha256(utf8Of(text));
  const bytes = Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
  return `'sha256-${toBase64(bytes)}'`;
}

/** JSON in which nothing can end the element around it, or begin another. */
function asInertJson(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/**
 * A program or a style sheet as it may stand in its element. What would end the element, or change how it is read, is
 * written with an escape that means the same in a string, a template or a pattern: it stands nowhere else.
 */
function asElementText(text: string): string {
  return text.replace(/\r\n?/gu, "\n").replace(/<(?=\/?(?:script|style)|!--)/giu, "\\x3c");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? "");
}
