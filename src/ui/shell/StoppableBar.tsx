import { type ReactNode, useLayoutEffect, useRef } from "react";
import { underWayWords } from "../../messages/underWay.ts";
import type { Language } from "../../model/map.ts";
import { focusAgain } from "../focusAgain.ts";
import type { Progress } from "../progress.ts";
import { ProgressBar } from "./ProgressBar.tsx";
import styles from "./stoppableBar.module.css";

/** How far long work has come, and a button that stops it; the focus goes back from there to where it came from. */
export function StoppableBar(props: {
  readonly language: Language;
  readonly progress: Progress;
  readonly stop: () => void;
}): ReactNode {
  const { progress: label, stop } = underWayWords[props.language];
  const button = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<Element>(null);
  useLayoutEffect(() => {
    const own = button.current;
    return () => {
      if (own && document.activeElement === own) focusAgain(cameFrom.current);
    };
  }, []);
  return (
    <div className={styles.bar}>
      <ProgressBar progress={props.progress} label={label} />
      <button
        ref={button}
        type="button"
        title="Esc"
        onFocus={(event) => {
          cameFrom.current = event.relatedTarget;
        }}
        onClick={() => {
          // Before it is stopped, so that what comes into sight with the focus gives way to what was in sight then.
          focusAgain(cameFrom.current);
          props.stop();
        }}
      >
        {stop}
      </button>
    </div>
  );
}
