import type { SvgElement } from "../render/element.ts";
import type { MadeFile } from "./makeFile.ts";
import type { FileChoice } from "./order.ts";

/** A file to take away. */
export interface ExportFile extends Omit<MadeFile, "contents" | "picture"> {
  readonly blob: Blob;
  /** How it begins, where it is a text. */
  readonly text?: string;
  /** Where it is a picture, something to look at beforehand, unless it is too large for that. */
  readonly sight?: SvgElement | Blob;
}

/** As much of a text as anybody looks at beforehand, in UTF-16 units. */
const mostSeen = 20_000;

const types: Readonly<Record<FileChoice["format"], string>> = {
  svg: "image/svg+xml",
  // Until somebody makes pixels of it.
  png: "image/svg+xml",
  pdf: "application/pdf",
  html: "text/html",
  markdown: "text/markdown",
  json: "application/json",
  other: "text/plain",
};

const texts: ReadonlySet<string> = new Set(["svg", "markdown", "json", "other"]);

/** Packs a file that was made, with what it is drawn as to look at. */
export function pack({ contents, picture, ...facts }: MadeFile, format: FileChoice["format"]): ExportFile {
  const [first = ""] = contents;
  return {
    ...facts,
    blob: new Blob([...contents], { type: types[format] }),
    ...(texts.has(format) && typeof first === "string" ? { text: first.slice(0, mostSeen) } : {}),
    ...(picture ? { sight: picture } : {}),
  };
}
