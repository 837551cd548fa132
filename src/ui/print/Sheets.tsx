import { useMemo } from "react";
import { layoutView } from "../../layout/layoutView.ts";
import { drawPicture } from "../../render/picture.ts";
import { createView } from "../../view/createView.ts";
import { foldsToDepth } from "../../view/folds.ts";
import { toReact } from "../map/toReact.tsx";
import { useAtlas } from "../useAtlas.ts";
import { useView } from "../useView.ts";
import { PrintedOutline } from "./PrintedOutline.tsx";
import styles from "./print.module.css";

/** The map as it is folded, on a sheet of its own, then all of it as a numbered outline. */
export function Sheets() {
  const view = useView();
  const map = useAtlas((state) => state.map);
  const picture = useMemo(() => {
    // Paper cannot wait for a layout that is made beside the page.
    const shown = view.layout === "layered" ? ({ ...view, layout: "tidy" } as const) : view;
    return toReact(drawPicture(shown, layoutView(shown), { theme: "transparent", washes: false }), () => undefined);
  }, [view]);
  const whole = useMemo(
    () => createView(map, { language: view.language, layout: "tidy", folded: foldsToDepth(map, "all") }),
    [map, view.language],
  );
  return (
    <div className={styles.sheets} lang={view.language} data-part="print">
      <div className={styles.map}>{picture}</div>
      <PrintedOutline view={whole} />
    </div>
  );
}
