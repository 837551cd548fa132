import { useCallback } from "react";
import { cutVisible } from "../../formats/shown.ts";
import { dropWords } from "../../messages/reading.ts";
import { underWayWords } from "../../messages/underWay.ts";
import type { Language } from "../../model/map.ts";
import { Sentences } from "../Sentences.tsx";
import { StoppableBar } from "../shell/StoppableBar.tsx";
import { useAnnounce } from "../useAnnounce.ts";
import { useIsLong } from "../useIsLong.ts";
import { useStopKey } from "../useStopKey.ts";
import styles from "./dropFrame.module.css";
import type { Reading } from "./useOpening.ts";

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
  const leave = useCallback(() => {
    stop();
    announce(words.readingStopped(name), "seen");
  }, [stop, announce, words, name]);
  // Before it is seen nobody means it.
  useStopKey(useIsLong() ? leave : undefined);
  return (
    <div className={`${styles.frame} ${styles.reading}`} data-part="drop">
      <div role="status">
        <p dir="auto">{dropWords[language].reading(name)}</p>
      </div>
      <p>
        <Sentences text={dropWords[language].stays} />
      </p>
      <div className={styles.work}>
        <StoppableBar language={language} progress={reading.progress} stop={leave} />
      </div>
    </div>
  );
}
