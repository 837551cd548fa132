import { tidyInSteps } from "../../layout/tidy.ts";
import { topInSteps } from "../../layout/top.ts";
import { branchWords } from "../../messages/branch.ts";
import { printingWords } from "../../messages/printing.ts";
import { type ArgumentMap, inLanguage } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { mapped, type Steps } from "../../model/steps.ts";
import type { SvgElement } from "../../render/element.ts";
import { drawPicture } from "../../render/picture.ts";
import { shownCount, viewInSteps } from "../../view/bareView.ts";
import { isFiltering, noFilter } from "../../view/filter.ts";
import { filteredSentence } from "../../view/filteredSentence.ts";
import { firstFolds } from "../../view/firstFolds.ts";
import { foldsToDepth } from "../../view/folds.ts";
import { leftOutUnder } from "../../view/leftOutUnder.ts";
import { pictured } from "../../view/pictured.ts";
import type { View, ViewRequest } from "../../view/view.ts";
import { toDom } from "../element/toDom.ts";
import { phrasesOf } from "../filter/valueName.ts";
import { labelOf } from "../panel/labelOf.ts";
import type { AskedView, Follow } from "../useView.ts";
import { html } from "./html.ts";
import styles from "./print.module.css";
import { outlineInSteps } from "./printedOutline.ts";

/** What is to stand on paper. */
export interface SheetsOrder {
  readonly asked: AskedView;
  readonly follow: Follow;
  /** Whether the browser waits for it: then of very many claims only some are listed. */
  readonly isHurried: boolean;
}

/** So many claims at most are drawn on one sheet, and listed while the browser waits. */
const most = { drawn: 1000, listed: 2000 } as const;

/**
 * The map as it is folded, on a sheet of its own, then all of it, of its branch, or of what is filtered, as a numbered outline; in
 * short steps. What is left out is said there.
 */
export function* sheetsInSteps(order: SheetsOrder): Steps<readonly Element[]> {
  const { map, request } = order.asked;
  const hasPicture = isFew(map, request, most.drawn);
  const { view, isAll } = yield* listedView(order);
  const words = printingWords[request.language];
  const said = [
    ...scopeOf(order.asked, view),
    ...(isAll ? [] : [words.notAll(view.claims.length, shownCount(map, wholeOf(order.asked)))]),
    ...(hasPicture ? [] : [words.noPicture(most.drawn)]),
  ];
  return [
    ...(hasPicture ? [yield* mapSheet(order)] : []),
    yield* outlineInSteps(view, { scope: said, away: isAll ? undefined : awayFrom(map, view, request.filter) }),
  ];
}

/** Whether no more claims are shown of a map that is asked for so. */
function isFew(map: ArgumentMap, asked: Pick<ViewRequest, "folded" | "branch">, most: number): boolean {
  // A branch by itself may be small in a large map.
  return asked.branch === undefined ? shownCount(map, asked, most) <= most : shownCount(map, asked) <= most;
}

/** The map as it is folded, on a sheet of its own. */
function* mapSheet({ asked: { map, request }, follow }: SheetsOrder): Steps<Element> {
  // Paper cannot wait for a layout that is made beside the page.
  const layout = request.layout === "layered" ? "tidy" : request.layout;
  const view = yield* follow(yield* viewInSteps(map, { ...request, layout }), request.folded);
  const shown = pictured(view, sentenceOf(map, request, view));
  const placed = yield* layout === "top" ? topInSteps(shown) : tidyInSteps(shown);
  yield;
  const picture = drawPicture(shown, placed, { theme: "transparent", washes: false, name: "print" });
  yield;
  const sheet = html("div", { class: styles.map });
  sheet.append(yield* elementsOf(picture));
  return sheet;
}

/** A picture as elements of the page, those of its layers in short steps. */
function* elementsOf(picture: SvgElement): Steps<Element> {
  const made = bare(picture);
  for (const child of picture.children) {
    if (typeof child === "string") {
      made.append(child);
      continue;
    }
    const layer = bare(child);
    layer.append(
      ...(yield* mapped(child.children, (part) => (typeof part === "string" ? part : toDom(part, asDrawn)))),
    );
    made.append(layer);
  }
  return made;
}

/** An element without what it holds. */
function bare(drawn: SvgElement): Element {
  return toDom({ ...drawn, children: [] }, asDrawn);
}

function asDrawn(drawn: SvgElement): SvgElement {
  return drawn;
}

/** By shown claim, how many are folded away under it: what a filter leaves out is said of the whole. */
function awayFrom(map: ArgumentMap, view: View, filter = noFilter): ReadonlyMap<string, number> {
  const leftOut = isFiltering(filter) ? leftOutUnder(map, view, filter) : new Map<string, number>();
  return new Map(view.claims.map(({ id, hidden }) => [id, hidden.supports + hidden.rebuts - (leftOut.get(id) ?? 0)]));
}

/**
 * What is listed: all of the map, of its branch, or of what is filtered; where that is too much, what of it is unfolded, or, where
 * that is all of a large map, what is at first: better something of each camp than all of the first.
 */
function* listedView({ asked: { map, request }, follow, isHurried }: SheetsOrder) {
  const whole = wholeOf({ map, request });
  const isAll = !isHurried || isFew(map, whole, most.listed);
  const isPart = request.branch !== undefined || isFiltering(request.filter ?? noFilter);
  const part = isPart || isFew(map, request, most.listed) ? request.folded : firstFolds(map, noFilter);
  const view = yield* follow(yield* viewInSteps(map, isAll ? whole : { ...whole, folded: part }), request.folded);
  if (isAll) return { view, isAll };
  const claims = view.claims.slice(0, most.listed);
  return { view: { ...view, claims, counts: { ...view.counts, shown: claims.length } }, isAll };
}

/** What asks for all that is listed where there is time for it. */
export function wholeOf({ map, request: { language, filter = noFilter, branch } }: AskedView): ViewRequest {
  const folded = isFiltering(filter) ? firstFolds(map, filter) : foldsToDepth(map, "all");
  return { language, layout: "tidy", folded, ...(branch === undefined ? {} : { branch }) };
}

function sentenceOf(map: ArgumentMap, { filter = noFilter }: ViewRequest, view: View): string | undefined {
  return filteredSentence(map, filter, { view, phrases: phrasesOf(map, filter) });
}

/** What only a part of the map is printed for: one branch by itself, a filter. */
function scopeOf({ map, request }: AskedView, view: View): readonly string[] {
  const { branch, language } = view;
  const claim = indexOf(map).claims.get(branch ?? "");
  const filtered = sentenceOf(map, request, view);
  return [
    ...(claim ? [branchWords[language].printed(inLanguage(labelOf(claim), language), view.counts)] : []),
    ...(filtered === undefined ? [] : [filtered]),
  ];
}
