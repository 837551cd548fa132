import { type ReactNode, useMemo } from "react";
import { mapMessages } from "../../messages/map.ts";
import { pictureWords } from "../../messages/picture.ts";
import { sans } from "../../render/fonts.ts";
import { drawLegend, extents } from "../../render/legend.ts";
import type { Pen } from "../../render/pen.ts";
import { themes } from "../../render/theme.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import { useAtlas } from "../useAtlas.ts";
import type { Size } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import { legendPlace } from "./legendPlace.ts";
import styles from "./map.module.css";
import { toReact } from "./toReact.tsx";
import type { Arrangement } from "./useArrangement.ts";
import { useCameraFeed } from "./useCameraFeed.ts";

const corner = { left: 66, bottom: 22 };

/**
 * The key to the signs of the map, drawn as the map draws them, wherever it covers nothing: all of it where there is room, else
 * less. Who hears the page is told all of it, wherever others look.
 */
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
    () => extents.map((extent) => drawLegend(scene, penOf(scene, theme), extent)),
    [scene, theme],
  );
  // On a wide screen it grows with the picture and stands where the headline begins.
  const scale = Math.max(1, landing.zoom);
  const left = scale > 1 ? Math.max(corner.left, landing.x + 36 * scale) : corner.left;
  const keys = legends.map(({ width, height }) => ({ width: width * scale, height: height * scale }));
  const found = useCameraFeed(feed, (camera) => {
    const { key, lies } = legendPlace(scene, keys, { camera, stage, corner: { ...corner, left } });
    return `${key} ${lies}`;
  });
  const legend = legends[Number(found.slice(0, 1))];
  const [full] = legends;
  if (!legend || !full) return null;
  const meanings = [...full.meanings, ...followingOf(scene)].join("; ");
  return (
    <>
      <span className="unseen" role="img" aria-label={`${mapMessages[scene.language].legend}: ${meanings}`} />
      <svg
        className={styles.legend}
        data-lies={found.slice(2)}
        aria-hidden="true"
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
    </>
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
