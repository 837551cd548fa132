import { memo, type ReactNode, useLayoutEffect } from "react";
import type { SvgElement } from "../../render/element.ts";
import type { LayerOptions } from "../../render/layers.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Theme } from "../../store/state.ts";
import { type Decorate, toReact } from "./toReact.tsx";
import type { Arrangement } from "./useArrangement.ts";

/** What one level of the picture is drawn from. */
export interface Drawing {
  readonly arrangement: Arrangement;
  readonly theme: Theme;
  /** Puts the marks of selection, focus and pointer on what has been drawn anew. */
  readonly markAgain: () => void;
}

/** How a level is drawn, and what it bears live. */
interface Manner {
  readonly draw: (scene: Scene, options: Pick<LayerOptions, "theme">) => SvgElement;
  readonly decorationOf: (arrangement: Arrangement) => Decorate;
}

/** One level of the picture of an arrangement, drawn once. */
export const Level = memo(function Level(props: Drawing & Manner): ReactNode {
  const { arrangement, theme, markAgain, draw, decorationOf } = props;
  const { scene } = arrangement;
  useLayoutEffect(() => {
    if (scene) markAgain();
  }, [scene, markAgain]);
  return toReact(draw(scene, { theme }), decorationOf(arrangement));
});
