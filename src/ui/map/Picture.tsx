import { memo, type ReactNode, useDeferredValue, useLayoutEffect } from "react";
import { drawNear } from "../../render/layers.ts";
import { overviewZoom } from "../../render/overviewZoom.ts";
import type { Theme } from "../../store/state.ts";
import { later } from "../later.tsx";
import type { CameraFeed } from "./cameraFeed.ts";
import { decorationOf } from "./decoration.tsx";
import { toReact } from "./toReact.tsx";
import type { Arrangement } from "./useArrangement.ts";
import { useCameraFeed } from "./useCameraFeed.ts";

const Overview = later(async () => (await import("./Overview.tsx")).Overview);

/** What one level of the picture is drawn from. */
export interface Drawing {
  readonly arrangement: Arrangement;
  readonly theme: Theme;
  /** Puts the marks of selection, focus and pointer on what has been drawn anew. */
  readonly markAgain: () => void;
}

/**
 * The picture of an arrangement, near and from afar, drawn once: neither zoom nor selection, focus or hover touch it. What
 * they change are attributes of its elements, which React does not know of. What follows from a map is drawn at once where it
 * is seen, and at the other level a moment later.
 */
export function Picture(props: Drawing & { readonly feed: CameraFeed }): ReactNode {
  const { arrangement, theme, feed, markAgain } = props;
  // Coming from afar, it is still seen a little nearer.
  const isFar = useCameraFeed(feed, ({ zoom }) => zoom < overviewZoom + 0.05);
  const before = useDeferredValue(arrangement);
  const unseen = before.layout === arrangement.layout ? before : arrangement;
  return (
    <>
      <Overview arrangement={isFar ? arrangement : unseen} theme={theme} markAgain={markAgain} />
      <Cards arrangement={isFar ? unseen : arrangement} theme={theme} markAgain={markAgain} />
    </>
  );
}

const Cards = memo(function Cards({ arrangement, theme, markAgain }: Drawing): ReactNode {
  const { scene } = arrangement;
  useLayoutEffect(() => {
    if (scene) markAgain();
  }, [scene, markAgain]);
  return toReact(drawNear(scene, { theme }), decorationOf(arrangement));
});
