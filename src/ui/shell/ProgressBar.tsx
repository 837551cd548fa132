import { useSyncExternalStore } from "react";
import type { Progress } from "../progress.ts";
import styles from "./progressBar.module.css";

/** How far long work has come; without an end as long as nobody can tell. */
export function ProgressBar(props: { readonly progress: Progress; readonly label: string }) {
  const { subscribe, hundredths } = props.progress;
  const done = useSyncExternalStore(subscribe, hundredths);
  return <progress className={styles.bar} aria-label={props.label} max={100} value={done} />;
}
