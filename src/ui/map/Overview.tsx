import { memo, type ReactNode, useLayoutEffect } from "react";
import { drawFar } from "../../render/farLayers.ts";
import { overviewDecorationOf } from "./overviewDecoration.ts";
import type { Drawing } from "./Picture.tsx";
import { toReact } from "./toReact.tsx";

/** The picture of an arrangement from afar, drawn once. */
export const Overview = memo(function Overview({ arrangement, theme, markAgain }: Drawing): ReactNode {
  const { scene } = arrangement;
  useLayoutEffect(() => {
    if (scene) markAgain();
  }, [scene, markAgain]);
  return toReact(drawFar(scene, { theme }), overviewDecorationOf(arrangement));
});
