import { type MouseEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { mapMessages } from "../../messages/map.ts";
import type { Language } from "../../model/map.ts";
import { voicesById } from "../../view/shownVoices.ts";
import { onScreen, type Size } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import { voiceReading } from "./cardReading.ts";
import { type Left, leftToSay } from "./leftToSay.ts";
import styles from "./map.module.css";
import { stopPlace } from "./stop.ts";
import { tooltipPlace, withSign } from "./tooltipPlace.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { HoverControl } from "./useHover.ts";

/** What the pointer rests on, in full: of a claim its sentence and who says it, as far as its card does not; or a voice and what it says. */
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
  const words = useRef<HTMLDivElement>(null);
  const left = hovered?.kind === "claim" && isLong ? leftToSay(hovered.id, arrangement, feed.camera().zoom) : undefined;
  const isSaid = left && left.sentence === undefined && left.voices.length === 0;
  const anchor = hovered && isLong && !isSaid ? stopPlace(arrangement, hovered) : undefined;
  useLayoutEffect(() => {
    if (!hovered || !anchor || !words.current) return;
    const { offsetWidth: width, offsetHeight: height, style } = words.current;
    const camera = feed.camera();
    const seen = { scene: arrangement.scene, camera, stage };
    const { x, y } = tooltipPlace(onScreen(withSign(anchor, hovered, seen.scene), camera), { width, height }, seen);
    style.left = `${x}px`;
    style.top = `${y}px`;
  });
  if (!hovered || !anchor) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the words themselves answer to nothing; what lies beneath has its keys
    <div
      ref={words}
      role="tooltip"
      className={styles.tooltip}
      lang={arrangement.view.language}
      onPointerEnter={hover.keep}
      onPointerLeave={hover.leave}
      onClick={(event) => clickBeneath(event, hush)}
    >
      {left ? (
        <ClaimWords left={left} language={arrangement.view.language} />
      ) : (
        <VoiceWords arrangement={arrangement} voice={hovered.id} />
      )}
    </div>
  );
}

/** Hands a click on to what the words cover. */
function clickBeneath(event: MouseEvent, hush: () => void): void {
  const { clientX, clientY, detail, altKey, ctrlKey, metaKey } = event;
  const { currentTarget } = event;
  const beneath = document.elementsFromPoint(clientX, clientY).find((element) => !currentTarget.contains(element));
  hush();
  beneath?.dispatchEvent(
    new window.MouseEvent("click", { bubbles: true, clientX, clientY, detail, altKey, ctrlKey, metaKey }),
  );
}

function ClaimWords({ left, language }: { readonly left: Left; readonly language: Language }): ReactNode {
  const { sentence, voices } = left;
  return (
    <>
      {sentence !== undefined && <p>{sentence}</p>}
      {voices.length > 0 && <p className={styles.saidBy}>{mapMessages[language].saidBy(voices)}</p>}
    </>
  );
}

function VoiceWords({ arrangement: { view }, voice }: { arrangement: Arrangement; voice: string }): ReactNode {
  const shown = voicesById(view.voices).get(voice);
  return shown ? <p>{mapMessages[view.language].voice(voiceReading(view, shown))}</p> : null;
}
