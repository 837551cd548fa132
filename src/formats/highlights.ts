/** The text of a page that an analysis was made from, and what is highlighted in it. */
export interface HighlightedText {
  readonly text: string;
  readonly highlights: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

/** Reads the source text of an OVA analysis: HTML of which the line ends and the spans with an id mean something. */
export function readHighlights(html: string): HighlightedText {
  let text = "";
  const open: { id: string; start: number }[] = [];
  const highlights: { id: string; start: number; end: number }[] = [];
  for (const [token, tag, entity] of html.matchAll(/<(\/?[a-zA-Z][^<>]*)>|&(#?\w{1,8});|[^<&]+|[<&]/gu)) {
    text += tag === undefined ? textOf(token, entity) : lineEndOf(tag);
    if (tag !== undefined && /^span\b/iu.test(tag)) open.push({ id: idIn(tag), start: text.length });
    const span = tag !== undefined && /^\/span\b/iu.test(tag) ? open.pop() : undefined;
    if (span && span.id !== "" && span.start < text.length) highlights.push({ ...span, end: text.length });
  }
  return { text, highlights };
}

function lineEndOf(tag: string): string {
  return /^br\b|^\/(?:p|div)\b/iu.test(tag) ? "\n" : "";
}

function idIn(tag: string): string {
  return /\bid\s*=\s*["']?([^"'\s]+)/iu.exec(tag)?.[1] ?? "";
}

function textOf(token: string, entity: string | undefined): string {
  return entity === undefined ? token : decoded(entity, token);
}

function decoded(entity: string, token: string): string {
  const code = /^#x([\da-f]+)$/iu.exec(entity)?.[1];
  const number = code === undefined ? Number(/^#(\d+)$/u.exec(entity)?.[1] ?? Number.NaN) : Number.parseInt(code, 16);
  if (number > 0 && number <= 0x10ffff) return String.fromCodePoint(number);
  return entities.get(entity.toLowerCase()) ?? token;
}
