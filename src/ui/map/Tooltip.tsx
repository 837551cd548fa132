import { type ReactNode, useEffect } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import { mapMessages } from "../../messages/map.ts";
import { inLanguage } from "../../model/map.ts";
import { onScreen, type Size } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import { nameOfVoice, voiceReading } from "./cardReading.ts";
import { indexOf } from "./kin.ts";
import styles from "./map.module.css";
import { boxOf } from "./pin.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { HoverControl, Hovered } from "./useHover.ts";

const gap = 8;
const mostWidth = 320;
const someHeight = 110;

/** What the pointer rests on, in full: a claim's sentence and who says it, or a voice and what it says. */
export function Tooltip(props: {
  readonly arrangement: Arrangement;
  readonly hover: HoverControl;
  readonly feed: CameraFeed;
  readonly stage: Size;
}): ReactNode {
  const { arrangement, hover, feed, stage } = props;
  const { hovered, isLong } = hover.hover;
  const { hush } = hover;
  useEffect(() => {
    return isLong ? feed.subscribe(hush) : undefined;
  }, [isLong, feed, hush]);
  if (!hovered || !isLong) return null;
  const anchor = anchorOf(arrangement, hovered);
  if (!anchor) return null;
  const seen = onScreen(anchor, feed.camera());
  const isBelow = seen.y + seen.height + gap + someHeight < stage.height;
  const left = Math.max(gap, Math.min(seen.x, stage.width - mostWidth - gap));
  return (
    <div
      role="tooltip"
      className={styles.tooltip}
      lang={arrangement.view.language}
      style={isBelow ? { left, top: seen.y + seen.height + gap } : { left, bottom: stage.height - seen.y + gap }}
      onPointerEnter={hover.keep}
      onPointerLeave={hover.leave}
    >
      {hovered.kind === "claim" ? (
        <ClaimWords arrangement={arrangement} claim={hovered.id} />
      ) : (
        <VoiceWords arrangement={arrangement} voice={hovered.id} />
      )}
    </div>
  );
}

function ClaimWords({ arrangement: { view }, claim }: { arrangement: Arrangement; claim: string }): ReactNode {
  const shown = indexOf(view).claims.get(claim);
  if (!shown) return null;
  const voices = shown.voices.flatMap((voice) => nameOfVoice(view, voice) ?? []);
  return (
    <>
      <p>{inLanguage(shown.claim.text, view.language)}</p>
      {voices.length > 0 && <p className={styles.saidBy}>{mapMessages[view.language].saidBy(voices)}</p>}
    </>
  );
}

function VoiceWords({ arrangement: { view }, voice }: { arrangement: Arrangement; voice: string }): ReactNode {
  const shown = view.voices.find(({ id }) => id === voice);
  return shown ? <p>{mapMessages[view.language].voice(voiceReading(view, shown))}</p> : null;
}

function anchorOf(arrangement: Arrangement, { kind, id }: Hovered): Rectangle | undefined {
  if (kind === "claim") return boxOf(arrangement, id);
  const token = arrangement.scene.strip.find(({ voice }) => voice === id);
  if (!token) return undefined;
  const { x, y, radius } = token;
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}
