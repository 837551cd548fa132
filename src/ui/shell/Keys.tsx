import { shownKey } from "../keys.ts";
import styles from "./keys.module.css";

/** A key combination as key caps. */
export function Keys(props: { readonly written: string; readonly isHidden?: boolean }) {
  return (
    <span className={styles.keys} aria-hidden={props.isHidden}>
      {shownKey(props.written, isMac()).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}

function isMac(): boolean {
  return /mac|iphone|ipad/iu.test(navigator.platform);
}
