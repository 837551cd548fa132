import { SaxesParser } from "saxes";
import { doctype, notWellFormed } from "../messages/foreignIssues.ts";
import { tooDeep } from "../messages/issues.ts";
import type { Remark } from "../messages/remark.ts";
import type { Edit } from "./edit.ts";
import { leftOut } from "./leftOut.ts";
import { limits } from "./limits.ts";
import type { Flaw } from "./placeIssues.ts";
import { cutVisible } from "./shown.ts";

/** An element of an XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its elements and texts, in order. */
  readonly children: readonly (XmlElement | string)[];
  /** Where its tag stands, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What an XML text gives: its outermost element, or why there is none. */
export type ParsedXml = { readonly root: XmlElement } | { readonly flaw: Flaw };

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Parses XML without any document type: entities of its own making and fetched ones are how such texts do harm. */
export function parseXml(text: string): ParsedXml {
  const parser = new SaxesParser({ position: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let flaw: Flaw | undefined;
  const refuse = (code: string, remark: Remark, start: number) => {
    const edits = code === "format/doctype" ? withoutDoctype(text, start) : undefined;
    flaw ??= { code, severity: "error", span: { start, end: start + 1 }, remark: () => remark, edits };
    // Nothing after it counts; going on would find a thousand faults more, one at a time.
    throw halt;
  };
  const add = (child: XmlElement | string) => {
    if (!flaw) open.at(-1)?.children.push(child);
  };
  parser.on("error", (error) => refuse("format/not-well-formed", notWellFormed(reasonOf(error)), parser.position - 1));
  parser.on("doctype", () => refuse("format/doctype", doctype(), text.search(/<!DOCTYPE/iu)));
  parser.on("opentag", ({ name, attributes }) => {
    const start = text.lastIndexOf("<", parser.position - 1);
    if (open.length === limits.depth) refuse("map/too-deep", tooDeep(limits.depth), start);
    const element = {
      name,
      attributes: new Map(Object.entries(attributes)),
      children: [],
      start,
      end: parser.position,
    };
    add(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  try {
    parser.write(text.startsWith("\uFEFF") ? text.slice(1) : text).close();
  } catch (error) {
    if (error !== halt) throw error;
  }
  if (flaw) return { flaw };
  return root
    ? { root }
    : {
        flaw: {
          code: "format/not-well-formed",
          severity: "error",
          span: { start: 0, end: 1 },
          remark: () => notWellFormed(""),
        },
      };
}

/** What leaves the document type out; nothing where the text would be wanting what it declares. */
function withoutDoctype(text: string, start: number): readonly Edit[] | undefined {
  const end = text.indexOf(">", Math.max(start, endOfDeclarations(text, start)));
  const needsIt = /&(?!(?:lt|gt|amp|quot|apos|#\w{1,8});)/u.test(text.slice(end));
  return start < 0 || end < 0 || needsIt ? undefined : [leftOut(text, { start, end: end + 1 })];
}

/** Where the declarations in a document type end; before it where there are none. */
function endOfDeclarations(text: string, start: number): number {
  const first = text.indexOf("[", start);
  return first < 0 || first > text.indexOf(">", start) ? -1 : text.indexOf("]", first);
}

/** Ends the parsing; never leaves `parseXml`. */
const halt = new Error("halt");

/** What the parser says is wrong, without the place that it puts before it. */
function reasonOf(error: Error): string {
  return cutVisible(error.message.replace(/^[^ ]*\d+:\d+: /u, ""), 120);
}

/** The child elements of a name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** The first child element of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** All elements of a name in an element, however deep, in order. */
export function allIn(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.name === name ? [child, ...allIn(child, name)] : allIn(child, name);
  });
}

/** All the text in an element. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}
