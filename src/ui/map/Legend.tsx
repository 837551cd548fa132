import { type ReactNode, useMemo } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import { mapMessages } from "../../messages/map.ts";
import { pictureWords } from "../../messages/picture.ts";
import { sans } from "../../render/fonts.ts";
import { drawLegend } from "../../render/legend.ts";
import type { Pen } from "../../render/pen.ts";
import { themes } from "../../render/theme.ts";
import { extentOfDisc, overlap, stepsOfRibbon } from "../../scene/extent.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import { useAtlas } from "../useAtlas.ts";
import { inWorld, type Size } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import styles from "./map.module.css";
import { headlineOf } from "./spineShown.ts";
import { toReact } from "./toReact.tsx";
import { tourPlace } from "./tourPlace.ts";
import type { Arrangement } from "./useArrangement.ts";
import { useCameraFeed } from "./useCameraFeed.ts";

const corner = { left: 66, bottom: 22 };
const clearance = 8;

/** The key to the signs of the map, drawn as the map draws them, wherever it covers nothing. */
export function Legend(props: {
  readonly feed: CameraFeed;
  readonly arrangement: Arrangement;
  readonly stage: Size;
  readonly landing: Camera;
}): ReactNode {
  const { feed, arrangement, stage, landing } = props;
  const { scene } = arrangement;
  const theme = useAtlas((state) => state.theme);
  const legends = useMemo(
    () => [false, true].map((isShort) => drawLegend(scene, penOf(scene, theme), isShort)),
    [scene, theme],
  );
  // On a wide screen it grows with the picture and stands where the headline begins.
  const scale = Math.max(1, landing.zoom);
  const left = scale > 1 ? Math.max(corner.left, landing.x + 36 * scale) : corner.left;
  const covered = useMemo(() => coverable(scene), [scene]);
  const ribbons = useMemo(() => scene.ribbons.flatMap(stepsOfRibbon), [scene]);
  // The whole of it where there is room, else the short one.
  const found = useCameraFeed(feed, (camera) => {
    for (const [i, legend] of legends.entries()) {
      const [width, height] = [legend.width * scale, legend.height * scale];
      const place = { x: left, y: stage.height - corner.bottom - height };
      // Asked for each step of the camera: one rectangle goes into the world, rather than all parts onto the screen.
      const area = { ...inWorld(place, camera), width: width / camera.zoom, height: height / camera.zoom };
      const meets = (part: Rectangle) => overlap(part, area, clearance / camera.zoom);
      if (!covered.some(meets)) return `${i} ${ribbons.some(meets) ? "on lines" : "free"}`;
    }
    return "0 on words";
  });
  const legend = legends[Number(found.slice(0, 1))];
  if (!legend) return null;
  return (
    <svg
      className={styles.legend}
      data-lies={found.slice(2)}
      role="img"
      aria-label={`${mapMessages[scene.language].legend}: ${[...legend.meanings, ...followingOf(scene)].join("; ")}`}
      width={legend.width * scale}
      height={legend.height * scale}
      viewBox={`0 0 ${legend.width} ${legend.height}`}
      fontFamily={sans}
      style={{ left, bottom: corner.bottom }}
    >
      {legend.elements.map((element, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its parts are always the same, in the same order
        <g key={i}>{toReact(element, () => undefined)}</g>
      ))}
    </svg>
  );
}

function penOf(scene: Scene, theme: "light" | "dark"): Pen {
  const { language } = scene;
  // The hatch of its samples is that of the map.
  return { theme: themes[theme], language, words: pictureWords[language], prefix: "atlas-near-", isLive: false };
}

/** What the signs of a what-if and of verdicts mean, each under its heading. */
function followingOf({ whatIf, verdicts }: Scene): readonly string[] {
  return [whatIf, verdicts].flatMap((key) => (key ? [key.heading, ...key.signs.map(({ meaning }) => meaning)] : []));
}

/** What a legend must not lie on. */
function coverable(scene: Scene): readonly Rectangle[] {
  const discs = scene.strip.map(extentOfDisc);
  const headline = scene.headline.length > 0 ? [headlineOf(scene), tourPlace(scene) ?? headlineOf(scene)] : [];
  return [...headline, ...discs, ...scene.territories, ...scene.cards];
}
