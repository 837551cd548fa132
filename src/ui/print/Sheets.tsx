import { useLayoutEffect, useMemo } from "react";
import { layoutView } from "../../layout/layoutView.ts";
import { drawPicture } from "../../render/picture.ts";
import { createBareView } from "../../view/bareView.ts";
import { foldsToDepth } from "../../view/folds.ts";
import { pictured } from "../../view/pictured.ts";
import { toReact } from "../map/toReact.tsx";
import { useAtlas } from "../useAtlas.ts";
import { useSupposed, useView } from "../useView.ts";
import { PrintedOutline } from "./PrintedOutline.tsx";
import styles from "./print.module.css";

/** The map as it is folded, on a sheet of its own, then all of it as a numbered outline. */
export function Sheets() {
  const view = useView();
  const map = useAtlas((state) => state.map);
  const picture = useMemo(() => {
    // Paper cannot wait for a layout that is made beside the page.
    const layout = view.layout === "layered" ? "tidy" : view.layout;
    const shown = pictured({ ...view, layout });
    const options = { theme: "transparent", washes: false, name: "print" } as const;
    return toReact(drawPicture(shown, layoutView(shown), options), () => undefined);
  }, [view]);
  const bare = useMemo(
    () => createBareView(map, { language: view.language, layout: "tidy", folded: foldsToDepth(map, "all") }),
    [map, view.language],
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
      <PrintedOutline view={whole} />
    </div>
  );
}
