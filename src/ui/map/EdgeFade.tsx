import type { ReactNode } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import { onScreen, type Size } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import styles from "./map.module.css";
import { useCameraFeed } from "./useCameraFeed.ts";

const slack = 12;

/** Lets the map fade where it goes on beyond the upper or lower edge. */
export function EdgeFade({ feed, bounds, stage }: { feed: CameraFeed; bounds: Rectangle; stage: Size }): ReactNode {
  const goesOnAbove = useCameraFeed(feed, (camera) => onScreen(bounds, camera).y < -slack);
  const goesOnBelow = useCameraFeed(feed, (camera) => {
    const { y, height } = onScreen(bounds, camera);
    return y + height > stage.height + slack;
  });
  return <div className={styles.fade} data-above={goesOnAbove} data-below={goesOnBelow} aria-hidden="true" />;
}
