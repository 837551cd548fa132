import { useCallback, useLayoutEffect, useRef } from "react";
import { cutVisible } from "../../formats/shown.ts";
import { dropWords } from "../../messages/reading.ts";
import { underWayWords } from "../../messages/underWay.ts";
import type { Language } from "../../model/map.ts";
import { focusAgain } from "../focusAgain.ts";
import { ProgressBar } from "../shell/ProgressBar.tsx";
import { useAnnounce } from "../useAnnounce.ts";
import { useIsLong } from "../useIsLong.ts";
import styles from "./dropFrame.module.css";
import type { Reading } from "./useOpening.ts";
import { useStopKey } from "./useStopKey.ts";

/** A frame around the whole window: it says which file is being read and how far that has come, and lets it be stopped. */
export function ReadingFrame(props: {
  readonly language: Language;
  readonly reading: Reading;
  readonly stop: () => void;
}) {
  const { language, reading, stop } = props;
  const words = underWayWords[language];
  const name = cutVisible(reading.fileName, 120);
  const announce = useAnnounce();
  const frame = useRef<HTMLDivElement>(null);
  const leave = useCallback(() => {
    stop();
    announce(words.readingStopped(name), "seen");
  }, [stop, announce, words, name]);
  // Before it is seen nobody means it.
  useStopKey(useIsLong() ? leave : undefined);
  useLayoutEffect(() => {
    const [before, own] = [document.activeElement, frame.current];
    return () => {
      if (own?.contains(document.activeElement)) focusAgain(before);
    };
  }, []);
  return (
    <div ref={frame} className={`${styles.frame} ${styles.reading}`} data-part="drop">
      <div role="status">
        <p dir="auto">{dropWords[language].reading(name)}</p>
      </div>
      <p>{dropWords[language].stays}</p>
      <div className={styles.work}>
        <ProgressBar progress={reading.progress} label={words.progress} />
        <button type="button" title="Esc" onClick={leave}>
          {words.stop}
        </button>
      </div>
    </div>
  );
}
