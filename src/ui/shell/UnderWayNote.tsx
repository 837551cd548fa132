import { useCallback, useLayoutEffect } from "react";
import { underWayWords } from "../../messages/underWay.ts";
import type { Language } from "../../model/map.ts";
import type { Progress } from "../progress.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useStopKey } from "../useStopKey.ts";
import floating from "./floating.module.css";
import { ProgressBar } from "./ProgressBar.tsx";
import { StoppableBar } from "./StoppableBar.tsx";
import styles from "./underWayNote.module.css";

/** Says over a screen what is under way there, and how far that has come; where there is something to go back to, it can be stopped. */
export function UnderWayNote(props: {
  readonly part: string;
  readonly language: Language;
  readonly progress: Progress;
  readonly said: string;
  /** What is said once it was stopped. */
  readonly stopped: string;
  readonly stop?: (() => void) | undefined;
}) {
  const { part, language, progress, said, stopped, stop } = props;
  const announce = useAnnounce();
  // As it comes: what is said of a stop that follows at once is said after it.
  useLayoutEffect(() => {
    announce(said, "heard");
  }, [announce, said]);
  const leave = useCallback(() => {
    stop?.();
    announce(stopped, "seen");
  }, [stop, stopped, announce]);
  useStopKey(stop && leave);
  return (
    <div className={`${floating.floating} ${styles.note}`} data-part={part}>
      <p>{said}</p>
      {stop ? (
        <StoppableBar language={language} progress={progress} stop={leave} />
      ) : (
        <ProgressBar progress={progress} label={underWayWords[language].progress} />
      )}
    </div>
  );
}
