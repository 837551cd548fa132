import type { SvgElement } from "./element.ts";
import { round } from "./path.ts";

/** Writes a picture down as SVG text: every string escaped, every number rounded, always the same bytes. */
export function toMarkup(picture: SvgElement): string {
  return markupIn(picture).join("");
}

/** The same in pieces: all of a very large one may be longer than a text can be. */
export function markupIn(picture: SvgElement): readonly string[] {
  const written: Written = { pieces: [], parts: ['<?xml version="1.0" encoding="UTF-8"?>\n'] };
  write(picture, written);
  written.parts.push("\n");
  return [...written.pieces, written.parts.join("")];
}

/** What is written: whole pieces, and the parts of the next. */
interface Written {
  readonly pieces: string[];
  readonly parts: string[];
}

const mostParts = 200_000;

function write(item: SvgElement, written: Written): void {
  const { parts, pieces } = written;
  if (parts.length > mostParts) pieces.push(parts.splice(0).join(""));
  parts.push("<", item.name);
  for (const [name, value] of Object.entries(item.attributes)) {
    if (!attributeName.test(name)) throw new RangeError(`"${name}" cannot be the name of an attribute`);
    parts.push(" ", name, '="', typeof value === "number" ? String(round(value)) : escaped(value), '"');
  }
  if (item.children.length === 0) {
    parts.push("/>");
    return;
  }
  parts.push(">");
  // Text is set just as it stands, so only what holds no text is broken into lines.
  const lineBreak = item.children.some((child) => typeof child === "string") ? "" : "\n";
  for (const child of item.children) {
    parts.push(lineBreak);
    if (typeof child === "string") parts.push(escaped(child));
    else write(child, written);
  }
  parts.push(lineBreak, "</", item.name, ">");
}

// Lower-case words with dashes, one prefix, and the camel case of SVG; never a handler of events.
const attributeName = /^(?!on)[a-zA-Z][a-zA-Z-]*(:[a-z]+)?$/u;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as it may stand in XML, between tags or quotes. */
function escaped(text: string): string {
  return text.replace(notXml, "").replace(special, (character) => entities[character] ?? "");
}

const special = /[&<>"'\t\n\r]/gu;

// What XML 1.0 has no way to write: control characters, lone surrogates, and two that are no characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to strip
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
