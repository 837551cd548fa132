import { type ReactNode, useMemo } from "react";
import { closeUpOf, closeUpZoom } from "../../layout/closeUp.ts";
import type { Rectangle } from "../../layout/layout.ts";
import { pictureWords } from "../../messages/picture.ts";
import { drawCloseUp } from "../../render/closeUp.ts";
import type { Pen } from "../../render/pen.ts";
import { themes } from "../../render/theme.ts";
import { meeting } from "../../scene/extent.ts";
import type { Camera } from "../../store/state.ts";
import { voicesById } from "../../view/shownVoices.ts";
import { useSeenTheme } from "../useSeenTheme.ts";
import { inWorld, type Size } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import { indexOf, type Kin } from "./kin.ts";
import { type Decorate, toReact } from "./toReact.tsx";
import type { Arrangement } from "./useArrangement.ts";
import { useCameraFeed } from "./useCameraFeed.ts";

/** From this zoom on close-ups are at hand, a little before they are seen. */
const atHand = 1.5;
/** So far beyond the edges of the map they are at hand too, in screen pixels. */
const margin = 240;

/** All that is known of the claims in sight, on their cards, while these are seen from close. */
export function CloseUps(props: {
  readonly feed: CameraFeed;
  readonly arrangement: Arrangement;
  readonly stage: Size;
  /** What keeps its colour while the rest steps back. */
  readonly lit: Kin | undefined;
}): ReactNode {
  const { feed, arrangement, stage, lit } = props;
  const { view, layout, scene } = arrangement;
  const theme = useSeenTheme();
  const zoom = useCameraFeed(feed, () => (feed.rested().zoom < atHand ? 0 : closeUpZoom(feed.rested().zoom)));
  const near = useCameraFeed(feed, () => namesInSight(layout.boxes, feed.rested(), stage));
  const pen = useMemo((): Pen => {
    const { language } = scene;
    return { theme: themes[theme], language, words: pictureWords[language], prefix: "atlas-close-", isLive: false };
  }, [scene, theme]);
  if (zoom === 0) return null;
  const { claims } = indexOf(view);
  const voices = voicesById(view.voices);
  const inSight = new Set(near.split(" ").map(Number));
  const decorate: Decorate = ({ attributes }) => {
    const claim = claims.get(String(attributes["data-mark"]));
    if (!claim) return undefined;
    const [isLit, isOutside] = [lit?.claims.has(claim.id), claim.isOutside];
    return {
      properties: {
        "aria-hidden": true,
        "data-lit": isLit ? "" : undefined,
        "data-outside": isOutside ? "" : undefined,
      },
    };
  };
  return (
    <g>
      {scene.cards.map((card, i) => {
        const [claim, box] = [claims.get(card.claim), layout.boxes[i]];
        if (!claim || !box || !inSight.has(i)) return null;
        const closeUp = closeUpOf(claim, box, { language: view.language, zoom, voices });
        return <g key={card.claim}>{toReact(drawCloseUp(card, closeUp, pen), decorate)}</g>;
      })}
    </g>
  );
}

/** The places in the list of what can be seen, or nearly: a plain text, so that it is the same as long as they are. */
function namesInSight(places: readonly Rectangle[], camera: Camera, stage: Size): string {
  if (camera.zoom < atHand) return "";
  const [width, height] = [stage.width / camera.zoom, stage.height / camera.zoom];
  return meeting(places, { ...inWorld({ x: 0, y: 0 }, camera), width, height }, margin / camera.zoom).join(" ");
}
