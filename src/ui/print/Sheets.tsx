import { useLayoutEffect, useMemo } from "react";
import { layoutView } from "../../layout/layoutView.ts";
import { branchWords } from "../../messages/branch.ts";
import { type ArgumentMap, inLanguage } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { drawPicture } from "../../render/picture.ts";
import { createBareView } from "../../view/bareView.ts";
import { type Filter, isFiltering } from "../../view/filter.ts";
import { filteredSentence } from "../../view/filteredSentence.ts";
import { firstFolds } from "../../view/firstFolds.ts";
import { foldsToDepth } from "../../view/folds.ts";
import { pictured } from "../../view/pictured.ts";
import type { View } from "../../view/view.ts";
import { phrasesOf } from "../filter/valueName.ts";
import { toReact } from "../map/toReact.tsx";
import { labelOf } from "../panel/labelOf.ts";
import { useAtlas } from "../useAtlas.ts";
import { useSupposed, useView } from "../useView.ts";
import { PrintedOutline } from "./PrintedOutline.tsx";
import styles from "./print.module.css";

/** The map as it is folded, on a sheet of its own, then all of it, of its branch, or of what is filtered, as a numbered outline. */
export function Sheets() {
  const view = useView();
  const map = useAtlas((state) => state.map);
  const filter = useAtlas((state) => state.filter);
  const branch = useAtlas((state) => state.branch);
  const picture = useMemo(() => {
    // Paper cannot wait for a layout that is made beside the page.
    const layout = view.layout === "layered" ? "tidy" : view.layout;
    const shown = pictured({ ...view, layout }, sentenceOf(map, filter, view));
    const options = { theme: "transparent", washes: false, name: "print" } as const;
    return toReact(drawPicture(shown, layoutView(shown), options), () => undefined);
  }, [view, map, filter]);
  const bare = useMemo(
    () =>
      createBareView(map, {
        ...{ language: view.language, layout: "tidy" },
        folded: isFiltering(filter) ? firstFolds(map, filter) : foldsToDepth(map, "all"),
        ...(branch === undefined ? {} : { branch }),
      }),
    [map, view.language, filter, branch],
  );
  const whole = useSupposed(bare);
  useLayoutEffect(() => {
    const page = document.documentElement;
    // Not before there is something to print in the page's place.
    page.toggleAttribute("data-printing", true);
    return () => {
      page.toggleAttribute("data-printing", false);
    };
  }, []);
  return (
    <div className={styles.sheets} lang={view.language} data-part="print">
      <div className={styles.map}>{picture}</div>
      <PrintedOutline view={whole} scope={scopeOf(map, whole, filter)} />
    </div>
  );
}

function sentenceOf(map: ArgumentMap, filter: Filter, view: View): string | undefined {
  return filteredSentence(map, filter, { view, phrases: phrasesOf(map, filter) });
}

/** What only a part of the map is printed for: one branch by itself, a filter. */
function scopeOf(map: ArgumentMap, view: View, filter: Filter): readonly string[] {
  const { branch, language } = view;
  const claim = indexOf(map).claims.get(branch ?? "");
  const filtered = sentenceOf(map, filter, view);
  return [
    ...(claim ? [branchWords[language].printed(inLanguage(labelOf(claim), language), view.counts)] : []),
    ...(filtered === undefined ? [] : [filtered]),
  ];
}
