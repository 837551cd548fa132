import type { SvgElement } from "../render/element.ts";
import type { MadeFile } from "./makeFile.ts";
import { type FileFormat, isDrawn } from "./order.ts";

/** A file to take away. */
export interface ExportFile extends Omit<MadeFile, "contents" | "picture"> {
  readonly blob: Blob;
  /** Where it is a text: how it begins, and all of it unless that is too long for a clipboard. */
  readonly start?: string;
  readonly text?: string;
  /** Where it is a picture, something to look at beforehand, perhaps in a while. */
  readonly sight?: SvgElement | Blob | Promise<Blob>;
  /** Whether it is a picture that is too large to be looked at beforehand. */
  readonly isUnseen?: boolean;
}

/** As much of a text as anybody looks at beforehand, and as much as is for a clipboard, in UTF-16 units. */
const most = { seen: 20_000, copied: 2 ** 23 } as const;

const types: Readonly<Record<FileFormat, string>> = {
  svg: "image/svg+xml",
  // Until somebody makes pixels of it.
  png: "image/svg+xml",
  pdf: "application/pdf",
  html: "text/html",
  markdown: "text/markdown",
  json: "application/json",
  other: "text/plain",
};

/** Packs a file that was made, with what it is drawn as to look at. */
export function pack({ contents, picture, ...facts }: MadeFile, format: FileFormat): ExportFile {
  return {
    ...facts,
    blob: new Blob([...contents], { type: types[format] }),
    ...(format === "svg" || !isDrawn(format) ? textOf(contents) : {}),
    ...(picture ? { sight: picture } : {}),
  };
}

function textOf(contents: MadeFile["contents"]): Pick<ExportFile, "start" | "text"> {
  const [first = ""] = contents;
  if (typeof first !== "string") return {};
  const isShort = contents.reduce((sum, { length }) => sum + length, 0) <= most.copied;
  return { start: first.slice(0, most.seen), ...(isShort ? { text: contents.join("") } : {}) };
}
