import { layoutView } from "../layout/layoutView.ts";
import type { ArgumentMap } from "../model/map.ts";
import { createScene } from "../scene/createScene.ts";
import { createView } from "../view/createView.ts";
import type { ViewRequest } from "../view/view.ts";
import { drawMap } from "./drawMap.ts";
import type { ThemeName } from "./theme.ts";
import { toMarkup } from "./toMarkup.ts";

/** The picture of a map as SVG text: what the command line writes and what the page exports. */
export function pictureOf(map: ArgumentMap, request: ViewRequest, { theme }: { readonly theme: ThemeName }): string {
  const view = createView(map, request);
  return toMarkup(drawMap(createScene(view, layoutView(view)), { theme }));
}
