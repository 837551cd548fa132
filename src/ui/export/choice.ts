import { type FileFormat, fileFormats } from "../../files/order.ts";
import { languages } from "../../model/map.ts";
import { groundNames } from "../../render/picture.ts";
import { canOutline } from "./canOutline.ts";

/** A PDF is made of outlines, and a page in one file has neither those nor what others are made of; nor has one that is not built. */
export const exportFormats = fileFormats.filter((format) => {
  if (format === "html") return canOutline && !import.meta.env.DEV;
  return canOutline || format !== "pdf";
});
export const exportScopes = ["window", "folded", "unfolded", "branch"] as const;
export const exportLanguages = [...languages, "both"] as const;
export const exportScales = ["1", "2", "4"] as const;
export const exportTexts = ["text", "outlines"] as const;
export const exportParts = ["title", "legend", "answers", "sources", "map"] as const;

/** The forms of other programs, by their ids in `formats`. */
export const exportForms = [
  ...(["argdown", "aif", "sadface", "graphml", "dot", "mermaid"] as const),
  ...(["csv-claims", "csv-relations", "apx", "tgf"] as const),
] as const;

export type ExportScope = (typeof exportScopes)[number];
export type ExportLanguage = (typeof exportLanguages)[number];
export type ExportScale = (typeof exportScales)[number];
export type ExportText = (typeof exportTexts)[number];
export type ExportPart = (typeof exportParts)[number];
export type ExportForm = (typeof exportForms)[number];

/** What a reader wants to take away of a map, and how. */
export interface Choice extends Readonly<Record<ExportPart, boolean>> {
  readonly format: FileFormat;
  /** Which one, where it is for another program. */
  readonly form: ExportForm;
  readonly scope: ExportScope;
  readonly ground: (typeof groundNames)[number];
  readonly language: ExportLanguage;
  /** How many times larger a picture of pixels is. */
  readonly scale: ExportScale;
  /** What the texts of a drawn picture are: texts in fonts, or outlines that need none. */
  readonly texts: ExportText;
}

/** What there is to choose for a format; what is not, is not asked. */
export interface Offer {
  readonly forms: readonly ExportForm[];
  readonly scopes: readonly ExportScope[];
  readonly grounds: readonly Choice["ground"][];
  readonly languages: readonly ExportLanguage[];
  readonly scales: readonly ExportScale[];
  readonly texts: readonly ExportText[];
  readonly parts: readonly ExportPart[];
}

const nothing: Offer = { forms: [], scopes: [], grounds: [], languages: [], scales: [], texts: [], parts: [] };
const pictureParts = ["title", "legend", "answers", "sources"] as const;
const picture: Offer = { ...nothing, scopes: exportScopes, grounds: groundNames, languages, parts: pictureParts };

/** By format, what there is to choose. */
export const offers: Readonly<Record<FileFormat, Offer>> = {
  svg: { ...picture, texts: canOutline ? exportTexts : [], parts: exportParts },
  png: { ...picture, scales: exportScales },
  pdf: picture,
  html: { ...nothing, scopes: ["folded", "unfolded", "branch"], languages },
  markdown: {
    ...nothing,
    scopes: ["folded", "unfolded", "branch"],
    languages: exportLanguages,
    parts: ["title", "answers", "sources"],
  },
  json: nothing,
  other: { ...nothing, forms: exportForms, languages },
};

/** A choice as far as it can be had: what a format does not offer, or what is not there now, gives way to the nearest. */
export function possible(choice: Choice, absent: ReadonlySet<ExportScope>, page: Pick<Choice, "language">): Choice {
  const { scopes, languages: offered } = offers[choice.format];
  const hasScope = scopes.includes(choice.scope) && !absent.has(choice.scope);
  return {
    ...choice,
    scope: hasScope ? choice.scope : "folded",
    language: offered.length === 0 || offered.includes(choice.language) ? choice.language : page.language,
  };
}
