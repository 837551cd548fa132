import { jsonKeysOf } from "./jsonKeys.ts";

// By what each form is told from the others: small, since they stand ready before any reader is loaded.

/** Whether a text seems to be a nodeset, or to hold one. */
export function isAif(text: string): boolean {
  const { top, inner } = jsonKeysOf(text);
  if (top.get("AIF") === "{") return true;
  const isEmpty = top.has("locutions") || top.size === 2;
  return top.get("nodes") === "[" && top.get("edges") === "[" && (inner.has("nodeID") || (isEmpty && inner.size === 0));
}

/** Whether a text seems to be such an analysis. */
export function isOva(text: string): boolean {
  const { top, inner } = jsonKeysOf(text);
  if (top.get("nodes") !== "[" || top.get("edges") !== "[" || inner.has("nodeID")) return false;
  return top.get("analysis") === "{" || inner.has("participantID");
}

/** Whether a text seems to be SADFace: nodes and edges in lists, edges with `source_id`, or resources in a list. */
export function isSadface(text: string): boolean {
  const { top, inner } = jsonKeysOf(text);
  if (top.get("nodes") !== "[" || top.get("edges") !== "[") return false;
  return inner.has("source_id") || (top.get("resources") === "[" && !inner.has("nodeID"));
}

/** Whether a text seems to be Arguebuf JSON: nodes and edges in objects, by their ids. */
export function isArguebuf(text: string): boolean {
  const { top, inner } = jsonKeysOf(text);
  if (top.get("nodes") !== "{" || top.get("edges") !== "{") return false;
  return inner.size === 0 || inner.has("atom") || inner.has("scheme") || inner.has("source");
}

/** Whether a text seems to be an export of Kialo, of either generation. */
export function isKialo(text: string): boolean {
  return /^\uFEFF?\s*Discussion (?:Title|Name):/u.test(text);
}

/** Whether a text seems to be XML whose outermost element has that name. */
function isXml(text: string, name: string): boolean {
  const before = /\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/uy;
  const root = new RegExp(`<${name}[\\s/>]`, "uy");
  while (before.test(text)) root.lastIndex = before.lastIndex;
  return root.test(text);
}

/** Whether a text seems to be an argumentative microtext. */
export const isMicrotext = (text: string): boolean => isXml(text, "arggraph");

/** Whether a text seems to be an argument graph of Carneades: CAF or LKIF. */
export const isCarneades = (text: string): boolean => isXml(text, "(?:caf|lkif)");

/** Whether a text seems to be GraphML. */
export const isGraphml = (text: string): boolean => isXml(text, "graphml");

/** Whether a text seems to be an SVG picture. */
export const isSvg = (text: string): boolean => isXml(text, "svg");

/** Whether a text seems to be a framework in APX: the first that is no comment is a fact of one. */
export function isApx(text: string): boolean {
  return /^(?:arg|att|sup|support)\s*\(/u.test(beginning(text, "%"));
}

/** Whether a text seems to be a framework in ICCMA's form: the first line that is no comment begins with `p af`. */
export function isIccma(text: string): boolean {
  return /^p[ \t]+af\b/u.test(beginning(text, "#"));
}

/** The first signs of a text that are neither blanks nor a comment to the end of a line. */
function beginning(text: string, comment: string): string {
  const next = /\S/gu;
  for (let sign = next.exec(text); sign; sign = next.exec(text)) {
    if (sign[0] !== comment) return text.slice(sign.index, sign.index + 100);
    const end = text.indexOf("\n", sign.index);
    if (end < 0) return "";
    next.lastIndex = end;
  }
  return "";
}

/** Whether a text seems to be a graph in TGF: a line with nothing but `#`, and relations after it. */
export function isTgf(text: string): boolean {
  const found = /^[\t\p{Zs}\uFEFF]*#[\t\p{Zs}]*$/mu.exec(text);
  if (!found || /^[[{<#%*=-]/u.test(text.slice(0, found.index).trimStart())) return false;
  const after = /\S[^\r\n]*/gu;
  after.lastIndex = found.index + found[0].length;
  const [line] = after.exec(text) ?? [];
  return line === undefined || /\S\s+\S/u.test(line);
}

/** Whether a text seems to be the YAML of Carneades 4. */
export function isCarneadesYaml(text: string): boolean {
  return (
    /^\uFEFF?[^{[<]/u.test(text) && /^(?:statements|arguments|argument_schemes):[ \t]*(?:#[^\r\n]*)?$/mu.test(text)
  );
}

/** Whether a text seems to be a graph in the DOT language. */
export function isDot(text: string): boolean {
  const start = text.slice(0, 20_000);
  const blanks = /\uFEFF|\s+|\/\/[^\n]*|#[^\n]*|\/\*/uy;
  let end = 0;
  for (blanks.lastIndex = 0; blanks.test(start); end = blanks.lastIndex) {
    if (start.startsWith("/*", blanks.lastIndex - 2)) blanks.lastIndex = closeOf(start, blanks.lastIndex);
  }
  return opening.test(start.slice(end));
}

/** Where a comment that begins with a star ends; without an end, where the text does. */
function closeOf(text: string, from: number): number {
  const close = text.indexOf("*/", from);
  return close < 0 ? text.length : close + 2;
}

const opening = /^(?:strict\s+)?(?:di)?graph\b(?:\s*(?:[\p{L}\p{N}_.-]{1,200}|"(?:[^"\\]|\\.){0,2000}"))?\s*\{/iu;

/** Whether a text seems to be the annotations of brat: a span with its offsets comes first. */
export function isBrat(text: string): boolean {
  return /^\uFEFF?\s*T\d+\t\S+ \d+ \d+(?:;\d+ \d+){0,1000}\t/u.test(text);
}

/** Whether a text seems to be Argdown: front matter, a title with a colon, or a relation below a line. */
export function isArgdown(text: string): boolean {
  if (/^\uFEFF?\s*===+[ \t]*[\r\n]/u.test(text)) return true;
  if (/^\uFEFF?\s*(?:[{]|<[?!/a-z][^>]*[=?/]|\[\s*[{[\]"\d])/u.test(text)) return false;
  const titled =
    /^[ \t]*(?:(?:[*+_-]|[<+_-]{2}|[+_-]>|><|\(\d{1,9}\)|\d{1,9}\.)[ \t]*)?(?:\[[^\]\r\n(]{1,200}\]|<[^<>\r\n=-][^<>\r\n=]{0,200}>)(?::[ \t]|[ \t]*$)/mu;
  return titled.test(text) || /^[ \t]+(?:<?[+-]|[+_-]>|<_|><)[ \t]+[[<\p{L}]/mu.test(text);
}
