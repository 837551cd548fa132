/** An element as a strict reader of XML finds it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Reads a text as XML 1.0 without a document type, and throws at the first thing that is not well formed. */
export function readXml(text: string): XmlElement {
  const reader = { text, at: 0 };
  if (forbidden.test(text)) throw new Error("a character that XML cannot hold");
  take(reader, /<\?xml version="1\.0" encoding="UTF-8"\?>\s*/y);
  const root = readElement(reader);
  take(reader, /\s*/y);
  if (reader.at < text.length) fail(reader, "the end");
  return root;
}

/** All elements of a tree, in the order of the document. */
export function* elementsOf(root: XmlElement): Iterable<XmlElement> {
  yield root;
  for (const child of root.children) if (typeof child !== "string") yield* elementsOf(child);
}

/** The text inside an element. */
export function textOf(item: XmlElement): string {
  return item.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

interface Reader {
  readonly text: string;
  at: number;
}

const name = "[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?";
const tag = new RegExp(`<(${name})`, "y");
const attribute = new RegExp(`\\s+(${name})="([^"<]*)"`, "y");
const reference = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-fA-F]+));|&/gu;
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function readElement(reader: Reader): XmlElement {
  const elementName = take(reader, tag)[1] ?? "";
  const attributes = new Map<string, string>();
  for (let found = tryTake(reader, attribute); found; found = tryTake(reader, attribute)) {
    const [, key = "", value = ""] = found;
    if (attributes.has(key)) fail(reader, `one attribute ${key}`);
    attributes.set(key, decoded(value));
  }
  if (tryTake(reader, /\/>/y)) return { name: elementName, attributes, children: [] };
  take(reader, />/y);
  return { name: elementName, attributes, children: readChildren(reader, elementName) };
}

function readChildren(reader: Reader, elementName: string): readonly (XmlElement | string)[] {
  const children: (XmlElement | string)[] = [];
  for (;;) {
    const words = tryTake(reader, /[^<]+/y);
    if (words) {
      if (words[0].includes("]]>")) fail(reader, "no ]]>");
      children.push(decoded(words[0]));
    }
    const end = tryTake(reader, new RegExp(`</(${name})\\s*>`, "y"));
    if (end) {
      if (end[1] !== elementName) fail(reader, `</${elementName}>`);
      return children;
    }
    children.push(readElement(reader));
  }
}

function decoded(text: string): string {
  return text.replace(reference, (found, named?: string, decimal?: string, hexadecimal?: string) => {
    if (named) return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[named] ?? "";
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    throw new Error(`a bare ${found}`);
  });
}

function tryTake(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (!found) return undefined;
  reader.at += found[0].length;
  return found;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray {
  return tryTake(reader, pattern) ?? fail(reader, String(pattern));
}

function fail(reader: Reader, expected: string): never {
  throw new Error(`expected ${expected} at "${reader.text.slice(reader.at, reader.at + 40)}"`);
}
