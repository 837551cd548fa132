import { carriedMap } from "../formats/carriedMap.ts";
import type { Loss } from "../formats/loss.ts";
import { unreadLosses } from "../formats/newerFile.ts";
import { signatureLosses } from "../formats/signatureLosses.ts";
import { writeOurs } from "../formats/writeOurs.ts";
import type { Layout } from "../layout/layout.ts";
import type { Heard } from "../model/heard.ts";
import type { ArgumentMap } from "../model/map.ts";
import { withoutBylines } from "../model/withoutBylines.ts";
import type { SvgElement } from "../render/element.ts";
import { outlineLosses } from "../render/outlineLosses.ts";
import { pageOf } from "../render/pageOf.ts";
import { drawPicture } from "../render/picture.ts";
import { toMarkdown, type WrittenFilter } from "../render/toMarkdown.ts";
import { markupIn } from "../render/toMarkup.ts";
import { createView } from "../view/createView.ts";
import { filteredSentence } from "../view/filteredSentence.ts";
import { leftOutUnder } from "../view/leftOutUnder.ts";
import { pictured } from "../view/pictured.ts";
import type { View } from "../view/view.ts";
import type { FileOrder } from "./order.ts";
import { isTooLarge, type Size, TooLarge } from "./tooLarge.ts";

/** A file as it was made, before anybody packs it. */
export interface MadeFile {
  /** Piece by piece: all of a very large one may be longer than a text can be. */
  readonly contents: readonly (string | Uint8Array<ArrayBuffer>)[];
  /** Without the dot. */
  readonly extension: string;
  /** Where it is a picture: its width and height in pixels. */
  readonly size?: Size;
  /** What it was drawn as, or, where it is a page, what that shows at first. */
  readonly picture?: SvgElement;
  /** How much of it is the map that it carries. */
  readonly carriedBytes?: number;
  /** How many texts it leaves out, for no font has all of their letters. */
  readonly unset?: number;
  /** What of the map it does not keep. */
  readonly losses?: readonly Loss[];
}

/** What is done by others while a file is made. */
export interface FileHelpers {
  readonly layout: (view: View) => Promise<Layout>;
  /** Turns the texts of a picture into outlines: of whole lines, or glyph by glyph. */
  readonly outline: (picture: SvgElement, isByGlyph?: boolean) => Promise<SvgElement>;
  /** Hears what share of the work is done, as far as anybody can tell. */
  readonly heard?: Heard;
}

/** Makes the file that is ordered. */
export async function makeFile(order: FileOrder, helpers: FileHelpers): Promise<MadeFile> {
  const { map, choice } = order;
  switch (choice.format) {
    case "svg":
      return svgFile(order, helpers, await pictureFor(order, helpers));
    case "png":
      return pngFile(order, helpers, await pictureFor(order, helpers));
    case "pdf":
      return pdfFile(helpers, await pictureFor(order, helpers));
    case "html":
      return htmlFile(order, helpers);
    case "markdown":
      return markdownFile(order);
    case "json": {
      const { text, losses } = writeOurs(unsigned(map));
      return { contents: [text], extension: "json", losses: [...withheldOf(map), ...losses] };
    }
    case "other":
      return otherFile(order);
  }
}

function markdownFile({ map, request, choice, filter, phrases }: FileOrder): MadeFile {
  const { title, answers, sources, isBoth } = choice;
  const view = createView(map, request);
  const sentenceIn = (language: View["language"]) => filteredSentence(map, filter, { view, language, phrases }) ?? "";
  const filtered: WrittenFilter | undefined = phrases && {
    sentence: { "zh-Hant": sentenceIn("zh-Hant"), en: sentenceIn("en") },
    leftOut: leftOutUnder(map, view, filter),
  };
  const options = { title, answers, sources, isBoth, ...(filtered ? { filtered } : {}) };
  const losses = [...outlineLosses(map, view, options), ...unreadLosses(map)];
  return { contents: [toMarkdown(view, options)], extension: "md", losses };
}

/** The map in the form of another program; who signs is left out there too. */
async function otherFile({ map, request, choice }: FileOrder): Promise<MadeFile> {
  const { formats } = await import("../formats/format.ts");
  const form = formats.find(({ id }) => id === choice.form);
  if (!form?.write) throw new RangeError(`there is no writing "${choice.form}"`);
  const { text, losses } = await form.write(unsigned(map), request.language);
  return { contents: [text], extension: form.extensions[0] ?? "json", losses: [...withheldOf(map), ...losses] };
}

async function svgFile({ map, choice }: FileOrder, { outline, heard }: FileHelpers, drawn: SvgElement) {
  const picture = choice.texts === "outlines" ? await outline(drawn) : drawn;
  heard?.(0.8);
  const file = { contents: markupIn(picture), extension: "svg", size: sizeOf(drawn, 1), picture };
  return choice.map ? { ...file, carriedBytes: carriedMap(unsigned(map)).length, losses: withheldOf(map) } : file;
}

/** Made of outlines, for a picture within a page has none of the page's fonts; whoever asked makes pixels of it. */
async function pngFile({ choice }: FileOrder, { outline }: FileHelpers, drawn: SvgElement): Promise<MadeFile> {
  const size = sizeOf(drawn, Number(choice.scale));
  if (isTooLarge(size)) throw new TooLarge(size);
  return { contents: markupIn(await outline(drawn)), extension: "png", size };
}

/** Looked at as the picture that it is made of. */
async function pdfFile({ outline, heard }: FileHelpers, drawn: SvgElement): Promise<MadeFile> {
  const [{ toPdf }, picture] = await Promise.all([import("../render/pdf/toPdf.ts"), outline(drawn, true)]);
  heard?.(0.8);
  const { bytes, unset } = toPdf(picture);
  return { contents: [bytes], extension: "pdf", size: sizeOf(drawn, 1), picture, unset: unset.length };
}

/** Looked at as the picture of what it shows at first. */
async function htmlFile(order: FileOrder, helpers: FileHelpers): Promise<MadeFile> {
  const { page, fileName, hash, request } = order;
  if (!page) throw new TypeError("a page in one file is made of a built page, which is not there");
  const picture = await pictureFor(order, helpers);
  const map = unsigned(order.map);
  const text = pageOf(page, { map, fileName, hash, language: request.language });
  return { contents: [text], extension: "html", picture, losses: withheldOf(order.map) };
}

function sizeOf({ attributes }: SvgElement, scale: number): Size {
  const { width, height } = attributes;
  return { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) };
}

/** The picture that is ordered. */
async function pictureFor(order: FileOrder, { layout, heard }: FileHelpers): Promise<SvgElement> {
  const { map, request, choice, filter, phrases, window } = order;
  const shown = createView(map, request);
  const view = pictured(shown, filteredSentence(map, filter, { view: shown, phrases }));
  heard?.(0.1);
  const placed = await layout(view);
  heard?.(0.4);
  const { title, legend, answers, sources, ground } = choice;
  const looks = { theme: ground, title, legend, answers, sources };
  const drawn = drawPicture(view, placed, { ...looks, ...window, ...waysBack(order) });
  heard?.(0.6);
  return drawn;
}

/** What leads back to what the picture shows: its address, where the page has one, and the map that it is to carry. */
function waysBack({ map, choice, address, hash }: FileOrder) {
  const isCarrying = choice.format === "svg" && choice.map;
  return {
    ...(address === undefined ? {} : { permalink: address }),
    ...(isCarrying ? { carried: { map: carriedMap(unsigned(map)), view: hash } } : {}),
  };
}

/** What of a map goes out in no form: who signs, and what only a newer version reads. */
function withheldOf(map: ArgumentMap): readonly Loss[] {
  return [...signatureLosses(map), ...unreadLosses(map)];
}

/** The map without the names that answers are signed with: one and the same, so that it is compressed once. */
function unsigned(map: ArgumentMap): ArgumentMap {
  const known = unsignedMaps.get(map) ?? withoutBylines(map);
  unsignedMaps.set(map, known);
  return known;
}

const unsignedMaps = new WeakMap<ArgumentMap, ArgumentMap>();
