import type { Rectangle } from "../layout/layout.ts";
import type { ArgumentMap, Language } from "../model/map.ts";
import type { BuiltPage } from "../render/builtPage.ts";
import type { PictureOptions } from "../render/picture.ts";
import type { Filter } from "../view/filter.ts";
import type { ViewRequest } from "../view/view.ts";

/** How a map can be written out. */
export const fileFormats = ["svg", "png", "pdf", "html", "markdown", "json", "other"] as const;
export type FileFormat = (typeof fileFormats)[number];

const drawn: ReadonlySet<FileFormat> = new Set(["svg", "png", "pdf", "html"]);

/** Whether a file of this format is a picture, or shows one at first; else it is a text. */
export function isDrawn(format: FileFormat): boolean {
  return drawn.has(format);
}

/** The part of the world that a window shows, and whether near or from afar. */
export interface MapWindow {
  readonly window: Rectangle;
  readonly level: "near" | "overview";
}

/** In which form a file is ordered, and what is to stand in it. */
export interface FileChoice {
  readonly format: FileFormat;
  /** Which one, where it is for another program: an id of `formats`. */
  readonly form: string;
  readonly ground: PictureOptions["theme"];
  /** How many times larger a picture of pixels is. */
  readonly scale: string;
  /** What the texts of a drawn picture are: texts in fonts, or outlines that need none. */
  readonly texts: "text" | "outlines";
  readonly isBoth: boolean;
  readonly title: boolean;
  readonly legend: boolean;
  readonly answers: boolean;
  readonly sources: boolean;
  /** Whether a picture carries the map with it. */
  readonly map: boolean;
}

/** What file is to be made of a map. It is all plain values, so that a worker can be told of it. */
export interface FileOrder {
  readonly map: ArgumentMap;
  readonly fileName: string;
  readonly request: ViewRequest;
  readonly choice: FileChoice;
  readonly filter: Filter;
  /** What the filter asks for, in words; absent where it filters nothing. */
  readonly phrases: Readonly<Record<Language, string>> | undefined;
  /** What a picture shows; absent: all of the world, to read. */
  readonly window: MapWindow | undefined;
  /** Where the same can be seen on the page; absent where that has no address. */
  readonly address: string | undefined;
  /** What leads to the same on a page that has this map, as the part of an address after `#`. */
  readonly hash: string;
  /** What a page in one file is made of, but for its map. */
  readonly page: BuiltPage | undefined;
}
