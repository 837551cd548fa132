import { type ReactNode, useDeferredValue } from "react";
import { drawNear } from "../../render/layers.ts";
import { overviewZoom } from "../../render/overviewZoom.ts";
import { later } from "../later.tsx";
import type { CameraFeed } from "./cameraFeed.ts";
import { decorationOf } from "./decoration.tsx";
import { type Drawing, Level } from "./Level.tsx";
import { useCameraFeed } from "./useCameraFeed.ts";

const Overview = later(async () => (await import("./Overview.tsx")).Overview);

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
  // From afar the cards answer to pointer and keyboard all the same, so they must stand where they are seen.
  const cards = isFar && before.layout === arrangement.layout ? before : arrangement;
  const overview = !isFar && before.map === arrangement.map ? before : arrangement;
  return (
    <>
      <Overview arrangement={overview} theme={theme} markAgain={markAgain} />
      <Level arrangement={cards} theme={theme} markAgain={markAgain} draw={drawNear} decorationOf={decorationOf} />
    </>
  );
}
