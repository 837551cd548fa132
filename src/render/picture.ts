import type { Layout, Rectangle } from "../layout/layout.ts";
import { layoutView } from "../layout/layoutView.ts";
import type { ArgumentMap } from "../model/map.ts";
import { createScene } from "../scene/createScene.ts";
import { partOf } from "../scene/partOf.ts";
import { within } from "../scene/within.ts";
import { withSources } from "../scene/withSources.ts";
import { createView } from "../view/createView.ts";
import { pictured } from "../view/pictured.ts";
import type { View, ViewRequest } from "../view/view.ts";
import { type DrawOptions, drawMap } from "./drawMap.ts";
import type { SvgElement } from "./element.ts";
import { themeNames } from "./theme.ts";
import { toMarkup } from "./toMarkup.ts";

/** What a picture may lie on: paper in one of the themes, or nothing, in the colours of the light one. */
export const groundNames = [...themeNames, "transparent"] as const;
export type GroundName = (typeof groundNames)[number];

/** What a picture of a map shows, and how; but for the ground, each has a default. */
export interface PictureOptions
  extends Pick<DrawOptions, "level" | "legend" | "washes" | "permalink" | "carried" | "name"> {
  readonly theme: GroundName;
  /** With the question; it has it unless told. */
  readonly title?: boolean;
  /** With who says what; it has it unless told. */
  readonly answers?: boolean;
  /** With numbers on the cards and a list of the passages they stand for; it has none unless told. */
  readonly sources?: boolean;
  /** The part of the world that it shows; absent: all of it. */
  readonly window?: Rectangle;
}

/** The picture of a map as SVG text: what the command line writes and what the page exports. */
export function pictureOf(map: ArgumentMap, request: ViewRequest, options: PictureOptions): string {
  const view = pictured(createView(map, request));
  return toMarkup(drawPicture(view, layoutView(view), options));
}

/** The picture of a view that has been laid out. */
export function drawPicture(view: View, layout: Layout, options: PictureOptions): SvgElement {
  const { theme, title = true, answers = true, sources = false, window, ...drawing } = options;
  const whole = createScene(view, layout);
  const cited = sources ? withSources(whole, view) : whole;
  const wanted = partOf(cited, { title, answers });
  return drawMap(window ? within(wanted, window) : wanted, {
    ...drawing,
    theme: theme === "transparent" ? "light" : theme,
    background: theme !== "transparent",
    isCut: window !== undefined,
  });
}
