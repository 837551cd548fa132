import { carriedMap } from "../../formats/carriedMap.ts";
import type { Loss } from "../../formats/loss.ts";
import { unreadLosses } from "../../formats/newerFile.ts";
import { signatureLosses } from "../../formats/signatureLosses.ts";
import { writeOurs } from "../../formats/writeOurs.ts";
import { layoutView } from "../../layout/layoutView.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { withoutBylines } from "../../model/withoutBylines.ts";
import type { SvgElement } from "../../render/element.ts";
import { outlineLosses } from "../../render/outlineLosses.ts";
import { pageOf } from "../../render/pageOf.ts";
import { drawPicture, type PictureOptions } from "../../render/picture.ts";
import { toMarkdown, type WrittenFilter } from "../../render/toMarkdown.ts";
import { toMarkup } from "../../render/toMarkup.ts";
import type { Home } from "../../store/address.ts";
import { pageHash } from "../../store/pageHash.ts";
import { pictureHash } from "../../store/pictureHash.ts";
import type { AtlasState } from "../../store/state.ts";
import { createView } from "../../view/createView.ts";
import { type Filter, isFiltering, noFilter } from "../../view/filter.ts";
import { foldsToDepth } from "../../view/folds.ts";
import { leftOutUnder } from "../../view/leftOutUnder.ts";
import { pictured } from "../../view/pictured.ts";
import type { View, ViewRequest } from "../../view/view.ts";
import { filteredSentence } from "../filter/filteredSentence.ts";
import type { LayoutElsewhere } from "../map/layoutElsewhere.ts";
import { carriedPage } from "./carriedPage.ts";
import type { Choice, ExportFormat } from "./choice.ts";
import type { MapWindow } from "./mapWindow.ts";
import { namedLosses } from "./namedLosses.ts";
import type { OutlineElsewhere } from "./outlineElsewhere.ts";
import { canRasterize, rasterize } from "./rasterize.ts";

/** A file to take away. */
export interface ExportFile {
  readonly blob: Blob;
  /** Without the dot. */
  readonly extension: string;
  /** What it says, where it is a text. */
  readonly text?: string;
  /** Where it is a picture: its width and height in pixels, and something to look at beforehand. */
  readonly size?: Size;
  readonly sight?: SvgElement | Blob;
  /** How much of it is the map that it carries. */
  readonly carriedBytes?: number;
  /** How many texts it leaves out, for no font of the page has all of their letters. */
  readonly unset?: number;
  /** What of the map it does not keep. */
  readonly losses?: readonly Loss[];
}

/** A width and a height in whole pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture that no browser can draw, for it has too many pixels. */
export class TooLarge extends RangeError {
  readonly size: Size;
  constructor(size: Size) {
    super(`a picture of ${size.width} × ${size.height} pixels is more than a browser can draw`);
    this.size = size;
  }
}

/** What files are made of. */
export interface Material {
  readonly state: AtlasState;
  readonly home: Home | undefined;
  readonly window: MapWindow | undefined;
  readonly layoutElsewhere: LayoutElsewhere;
  readonly outlineElsewhere: OutlineElsewhere;
}

const types: Readonly<Record<ExportFormat, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  pdf: "application/pdf",
  html: "text/html",
  markdown: "text/markdown",
  json: "application/json",
  other: "text/plain",
};

/** Makes the file that a reader has chosen; a signal that is raised ends it, and the promise is then refused. */
export async function makeFile(choice: Choice, material: Material, signal: AbortSignal): Promise<ExportFile> {
  const { map, language } = material.state;
  const file = await fileOf(choice, material, signal);
  return file.losses ? { ...file, losses: namedLosses(file.losses, map, language) } : file;
}

async function fileOf(choice: Choice, material: Material, signal: AbortSignal): Promise<ExportFile> {
  switch (choice.format) {
    case "svg":
      return svgFile(choice, material, await pictureFor(choice, material, signal));
    case "png":
      return pngFile(choice, material, await pictureFor(choice, material, signal));
    case "pdf":
      return pdfFile(material, await pictureFor(choice, material, signal));
    case "html":
      return htmlFile(choice, material, signal);
    case "markdown": {
      const { title, answers, sources } = choice;
      const { map } = material.state;
      const view = createView(map, requestOf(choice, material.state));
      const isBoth = choice.language === "both";
      const options = { title, answers, sources, isBoth, ...writtenFilter(choice, material.state, view) };
      return {
        ...textFile(toMarkdown(view, options), "md", choice),
        losses: [...outlineLosses(map, view, options), ...unreadLosses(map)],
      };
    }
    case "json": {
      const { map } = material.state;
      const { text, losses } = writeOurs(unsigned(map));
      return { ...textFile(text, "json", choice), losses: [...withheldOf(map), ...losses] };
    }
    case "other":
      return otherFile(choice, material.state);
  }
}

/** The map in the form of another program; who signs is left out there too. */
async function otherFile(choice: Choice, state: AtlasState): Promise<ExportFile> {
  const { formats } = await import("../../formats/format.ts");
  const form = formats.find(({ id }) => id === choice.form);
  if (!form?.write) throw new RangeError(`there is no writing "${choice.form}"`);
  const { text, losses } = await form.write(unsigned(state.map), languageOf(choice, state));
  const file = textFile(text, form.extensions[0] ?? "json", choice);
  return { ...file, losses: [...withheldOf(state.map), ...losses] };
}

function textFile(text: string, extension: string, { format }: Choice): ExportFile {
  return { blob: new Blob([text], { type: types[format] }), text, extension };
}

async function svgFile(choice: Choice, material: Material, drawn: SvgElement): Promise<ExportFile> {
  const picture = choice.texts === "outlines" ? await material.outlineElsewhere(drawn) : drawn;
  const carriedBytes = choice.map ? carriedMap(unsigned(material.state.map)).length : undefined;
  const file = { ...textFile(toMarkup(picture), "svg", choice), size: sizeOf(drawn, 1), sight: picture };
  return carriedBytes === undefined ? file : { ...file, carriedBytes, losses: withheldOf(material.state.map) };
}

/** Made of outlines, for a picture within a page has none of the page's fonts. */
async function pngFile(choice: Choice, { outlineElsewhere }: Material, drawn: SvgElement): Promise<ExportFile> {
  const size = sizeOf(drawn, Number(choice.scale));
  if (!canRasterize(size.width, size.height)) throw new TooLarge(size);
  const blob = await rasterize(toMarkup(await outlineElsewhere(drawn)), size.width, size.height);
  return { blob, extension: "png", size, sight: blob };
}

/** Looked at as the picture that it is made of. */
async function pdfFile({ outlineElsewhere }: Material, drawn: SvgElement): Promise<ExportFile> {
  const [{ toPdf }, picture] = await Promise.all([import("../../render/pdf/toPdf.ts"), outlineElsewhere(drawn, true)]);
  const { bytes, unset } = toPdf(picture);
  const blob = new Blob([bytes], { type: types.pdf });
  return { blob, extension: "pdf", size: sizeOf(drawn, 1), sight: picture, unset: unset.length };
}

/** Looked at as the picture of what it shows at first. */
async function htmlFile(choice: Choice, material: Material, signal: AbortSignal): Promise<ExportFile> {
  const { state } = material;
  const [built, sight] = await Promise.all([carriedPage(signal), pictureFor(choice, material, signal)]);
  const map = unsigned(state.map);
  const [language, hash] = [languageOf(choice, state), pageHash(map, requestOf(choice, state))];
  const text = pageOf(built, { map, fileName: state.fileName, hash, language });
  return { blob: new Blob([text], { type: types.html }), extension: "html", sight, losses: withheldOf(state.map) };
}

function sizeOf({ attributes }: SvgElement, scale: number): Size {
  const { width, height } = attributes;
  return { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) };
}

/** The picture that a choice asks for. */
async function pictureFor(choice: Choice, material: Material, signal: AbortSignal): Promise<SvgElement> {
  const { state, window } = material;
  const request = requestOf(choice, state);
  const shown = createView(state.map, request);
  const view = pictured(shown, filteredSentence(state.map, filterOf(choice, state), shown));
  const layout = await laidOut(view, material.layoutElsewhere, signal);
  const { title, legend, answers, sources, ground, scope } = choice;
  const options: PictureOptions = {
    ...{ theme: ground, title, legend, answers, sources },
    ...(scope === "window" ? window : {}),
    ...waysBack(choice, request, material),
  };
  return drawPicture(view, layout, options);
}

/** The language in which a choice begins. */
function languageOf({ language }: Choice, state: AtlasState): Language {
  return language === "both" ? state.language : language;
}

/** What of the map is shown: for the window, just what the page shows. */
function requestOf(choice: Choice, state: AtlasState): ViewRequest {
  const { map, layout, folded, rejected, verdicts } = state;
  const branch = branchOf(choice, state);
  const isWhole = choice.scope === "unfolded" || choice.scope === "branch";
  return {
    language: languageOf(choice, state),
    layout,
    folded: isWhole ? foldsToDepth(map, "all") : folded,
    rejected,
    ...(verdicts === undefined ? {} : { verdicts }),
    ...(branch === undefined ? {} : { branch }),
  };
}

/** The claim whose branch alone a choice takes out of the map; absent: all of the map. */
export function branchOf({ scope }: Choice, { selection, branch }: AtlasState): string | undefined {
  if (scope === "branch") return branch ?? selection;
  return scope === "window" ? branch : undefined;
}

/** What leaves only a part of what is shown: where all is unfolded, nothing does. */
function filterOf({ scope }: Choice, { filter }: AtlasState): Filter {
  return scope === "window" || scope === "folded" ? filter : noFilter;
}

function writtenFilter(choice: Choice, state: AtlasState, view: View): { readonly filtered?: WrittenFilter } {
  const filter = filterOf(choice, state);
  const sentenceIn = (language: Language) => filteredSentence(state.map, filter, view, language) ?? "";
  if (!isFiltering(filter)) return {};
  const sentence = { "zh-Hant": sentenceIn("zh-Hant"), en: sentenceIn("en") };
  return { filtered: { sentence, leftOut: leftOutUnder(state.map, view, filter) } };
}

/** The map shows what a layout that takes too long falls back to; so does its picture. */
const deadline = 3000;

async function laidOut(view: View, elsewhere: LayoutElsewhere, signal: AbortSignal) {
  if (view.layout !== "layered") return layoutView(view);
  try {
    return await elsewhere(view, AbortSignal.any([signal, AbortSignal.timeout(deadline)]));
  } catch {
    signal.throwIfAborted();
    return layoutView({ ...view, layout: "tidy" });
  }
}

/** What leads back to what the picture shows: its address, where the page has one, and the map that it is to carry. */
function waysBack(choice: Choice, request: ViewRequest, { state, home }: Material) {
  const { camera } = state;
  const looks = {
    theme: choice.ground === "dark" ? "dark" : "light",
    filter: filterOf(choice, state),
    ...(choice.scope === "window" && camera ? { camera } : {}),
  } as const;
  const address = home && new URL(`#${pictureHash(state.map, request, looks, home)}`, location.href).href;
  const carried = carriedBy(choice, state.map, pictureHash(state.map, request, looks));
  return { ...(address === undefined ? {} : { permalink: address }), ...(carried ? { carried } : {}) };
}

function carriedBy(choice: Choice, map: ArgumentMap, view: string) {
  return choice.format === "svg" && choice.map ? { map: carriedMap(unsigned(map)), view } : undefined;
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
