import { type ReactNode, useLayoutEffect, useRef } from "react";
import { underWayWords } from "../../messages/underWay.ts";
import type { Language } from "../../model/map.ts";
import { focusAgain } from "../focusAgain.ts";
import type { Progress } from "../progress.ts";
import { ProgressBar } from "./ProgressBar.tsx";
import styles from "./stoppableBar.module.css";

/** How far long work has come, and a button that stops it; when it goes, the focus it may have had goes back where it was. */
export function StoppableBar(props: {
  readonly language: Language;
  readonly progress: Progress;
  readonly stop: () => void;
}): ReactNode {
  const { progress: label, stop } = underWayWords[props.language];
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const [before, own] = [document.activeElement, button.current];
    return () => {
      if (document.activeElement === own) focusAgain(before);
    };
  }, []);
  return (
    <div className={styles.bar}>
      <ProgressBar progress={props.progress} label={label} />
      <button ref={button} type="button" title="Esc" onClick={props.stop}>
        {stop}
      </button>
    </div>
  );
}
