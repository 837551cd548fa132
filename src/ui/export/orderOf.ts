import { type FileOrder, isDrawn, type MapWindow } from "../../files/order.ts";
import type { Language } from "../../model/map.ts";
import type { Home } from "../../store/address.ts";
import { pageHash } from "../../store/pageHash.ts";
import { pictureHash } from "../../store/pictureHash.ts";
import type { AtlasState } from "../../store/state.ts";
import { type Filter, noFilter } from "../../view/filter.ts";
import { foldsToDepth } from "../../view/folds.ts";
import type { ViewRequest } from "../../view/view.ts";
import { phrasesOf } from "../filter/valueName.ts";
import { carriedPage } from "./carriedPage.ts";
import type { Choice } from "./choice.ts";

/** What is shown, where it has its address, and what of it is in the window. */
export interface Shown {
  readonly state: AtlasState;
  readonly home: Home | undefined;
  readonly window: MapWindow | undefined;
}

/** What file a choice asks for of what is shown; a signal that is raised ends the asking, and the promise is then refused. */
export async function orderOf(choice: Choice, shown: Shown, signal: AbortSignal): Promise<FileOrder> {
  const { state, home, window } = shown;
  const request = requestOf(choice, state);
  const filter = filterOf(choice, state);
  return {
    ...{ map: state.map, fileName: state.fileName, request, filter, phrases: phrasesOf(state.map, filter) },
    choice: { ...choice, isBoth: choice.language === "both" },
    window: choice.scope === "window" ? window : undefined,
    ...addressesOf(choice, request, { state, home }),
    page: choice.format === "html" ? await carriedPage(signal) : undefined,
  };
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

/** Where the same can be seen on the page, and on another that has the map. */
function addressesOf(choice: Choice, request: ViewRequest, { state, home }: Pick<Shown, "state" | "home">) {
  const { map, camera } = state;
  if (!isDrawn(choice.format)) return { address: undefined, hash: "" };
  if (choice.format === "html") return { address: undefined, hash: pageHash(map, request) };
  const looks = {
    theme: choice.ground === "dark" ? "dark" : "light",
    filter: filterOf(choice, state),
    ...(choice.scope === "window" && camera ? { camera } : {}),
  } as const;
  const address = home && new URL(`#${pictureHash(map, request, looks, home)}`, location.href).href;
  return { address, hash: pictureHash(map, request, looks) };
}
