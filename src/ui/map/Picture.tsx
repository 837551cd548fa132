import { memo, type ReactNode } from "react";
import { drawLive } from "../../render/layers.ts";
import type { Theme } from "../../store/state.ts";
import { decorationOf, overviewDecorationOf } from "./decoration.tsx";
import { toReact } from "./toReact.tsx";
import type { Arrangement } from "./useArrangement.ts";

/**
 * The picture of an arrangement, near and from afar, drawn once: neither zoom nor selection, focus or hover touch it. What
 * they change are attributes of its elements, which React does not know of.
 */
export const Picture = memo(function Picture(props: { arrangement: Arrangement; theme: Theme }): ReactNode {
  const { arrangement, theme } = props;
  const decorate = decorationOf(arrangement);
  const decorateOverview = overviewDecorationOf(arrangement);
  return (
    <>
      {toReact(drawLive(arrangement.scene, { theme, level: "overview" }), decorateOverview)}
      {toReact(drawLive(arrangement.scene, { theme, level: "near" }), decorate)}
    </>
  );
});
