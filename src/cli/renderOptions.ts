import { verdictSupports } from "../evaluation/verdict.ts";
import { type ArgumentMap, type Language, languages } from "../model/map.ts";
import { groundNames, type PictureOptions } from "../render/picture.ts";
import type { MarkdownOptions } from "../render/toMarkdown.ts";
import type { Shown } from "../store/state.ts";
import { defaultFolds, type Folds, foldsToDepth } from "../view/folds.ts";
import { layoutNames, type ViewRequest } from "../view/view.ts";
import type { Arguments } from "./options.ts";

/** How far a map is to be unfolded; by default, as the page first shows it. */
export type Unfold = "all" | "none" | "default" | number;
type Options = Arguments["options"];

/** How far the reader wants a map unfolded; nothing where that cannot be read. */
export function unfoldOf(given: string | undefined): Unfold | undefined {
  if (given === undefined) return "default";
  if (given === "all" || given === "none") return given;
  return /^[1-9]\d{0,3}$/u.test(given) ? Number(given) : undefined;
}

/** What of a map the reader wants to see: what they ask for, else what the picture shows that it came in. */
export function requestOf(map: ArgumentMap, unfold: Unfold, options: Options, shown: Partial<Shown> = {}): ViewRequest {
  const language: Language = languages.find((name) => name === options.get("lang")) ?? shown.language ?? "zh-Hant";
  const branch = options.get("branch") ?? shown.branch;
  const verdicts = verdictSupports.find((support) => support === options.get("verdicts")) ?? shown.verdicts;
  const isAsShown = unfold === "default" && !options.has("branch") && shown.folded !== undefined;
  return {
    language,
    layout: layoutNames.find((name) => name === options.get("layout")) ?? shown.layout ?? "tidy",
    folded: isAsShown ? shown.folded : foldsOf(map, unfold, branch),
    ...(shown.rejected ? { rejected: shown.rejected } : {}),
    ...(branch === undefined ? {} : { branch }),
    ...(verdicts === undefined ? {} : { verdicts }),
  };
}

/** A branch is shown whole unless told; the whole map as the page first shows it. */
function foldsOf(map: ArgumentMap, unfold: Unfold, branch: string | undefined): Folds {
  if (unfold !== "default") return foldsToDepth(map, unfold);
  return branch === undefined ? defaultFolds(map) : foldsToDepth(map, "all");
}

/** What the reader wants in an outline. */
export function outlineOf(options: Options): MarkdownOptions {
  return {
    isBoth: options.get("lang") === "both",
    title: !options.has("no-title"),
    answers: !options.has("no-answers"),
    sources: options.has("sources"),
  };
}

/** What the reader wants in a picture, and what it is to lie on. */
export function pictureOptionsOf(options: Options, shown: Partial<Shown> = {}): PictureOptions {
  const permalink = options.get("permalink");
  return {
    theme: groundNames.find((name) => name === options.get("theme")) ?? shown.theme ?? "light",
    title: !options.has("no-title"),
    legend: !options.has("no-legend"),
    answers: !options.has("no-answers"),
    sources: options.has("sources"),
    ...(permalink === undefined ? {} : { permalink }),
  };
}
