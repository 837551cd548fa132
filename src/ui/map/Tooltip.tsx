import { type MouseEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { closeUpOf, closeUpZoom } from "../../layout/closeUp.ts";
import { mapMessages } from "../../messages/map.ts";
import { inLanguage } from "../../model/map.ts";
import { voicesById } from "../../view/shownVoices.ts";
import { levelAt, onScreen, type Size } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import { nameOfVoice, voiceReading } from "./cardReading.ts";
import { indexOf } from "./kin.ts";
import styles from "./map.module.css";
import { boxOf } from "./pin.ts";
import { stopPlace } from "./stop.ts";
import { tooltipPlace, withSign } from "./tooltipPlace.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { HoverControl } from "./useHover.ts";

/** What the pointer rests on, in full: a claim's sentence and who says it, unless its card says that, or a voice and what it says. */
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
  const isSaid = hovered?.kind === "claim" && isLong && isReadInFull(hovered.id, arrangement, feed.camera().zoom);
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
      {hovered.kind === "claim" ? (
        <ClaimWords arrangement={arrangement} claim={hovered.id} />
      ) : (
        <VoiceWords arrangement={arrangement} voice={hovered.id} />
      )}
    </div>
  );
}

/** Whether a claim's card, seen from close, says its whole sentence and who says it: then nothing is left to tell. */
function isReadInFull(claim: string, arrangement: Arrangement, zoom: number): boolean {
  const { view } = arrangement;
  const [shown, box] = [indexOf(view).claims.get(claim), boxOf(arrangement, claim)];
  if (!shown || !box || levelAt(zoom, "near") !== "close") return false;
  const voices = new Map(view.voices.map(({ id, voice }) => [id, voice]));
  const { lines } = closeUpOf(shown, box, { language: view.language, zoom: closeUpZoom(zoom), voices });
  const sentence = lines.filter(({ role }) => role === "label");
  return sentence.length > 0 && !sentence.some(({ text }) => text.endsWith("…"));
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
  const shown = voicesById(view.voices).get(voice);
  return shown ? <p>{mapMessages[view.language].voice(voiceReading(view, shown))}</p> : null;
}
