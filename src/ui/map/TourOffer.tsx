import type { ReactNode } from "react";
import { TourButton } from "../tour/TourButton.tsx";
import { useAtlas } from "../useAtlas.ts";
import { onScreen } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import styles from "./map.module.css";
import { tourPlace } from "./tourPlace.ts";
import type { Arrangement } from "./useArrangement.ts";
import { useCameraFeed } from "./useCameraFeed.ts";

/** Smaller than this its words would be hard to read. */
const leastZoom = 0.8;

/** The offer of the tour at the foot of the headline; it goes with the map, and is no stop of the keyboard's out of sight. */
export function TourOffer(props: { readonly feed: CameraFeed; readonly arrangement: Arrangement }): ReactNode {
  const { feed, arrangement } = props;
  const place = tourPlace(arrangement.scene);
  const transform = useCameraFeed(feed, (camera) => {
    if (!place || camera.zoom < leastZoom) return "";
    const { x, y, width, height } = onScreen(place, camera);
    const isSeen = x > -width && y > -height && x < innerWidth && y < innerHeight;
    return isSeen ? `translate(${x}px, ${y}px) scale(${Math.min(camera.zoom, 1.25)})` : "";
  });
  const isUnderWay = useAtlas((state) => state.step !== undefined);
  return transform === "" || isUnderWay ? null : (
    <div className={styles.tourOffer} style={{ transform }}>
      <TourButton />
    </div>
  );
}
