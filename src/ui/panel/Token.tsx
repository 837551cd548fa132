import type { ShownVoice } from "../../view/view.ts";
import styles from "./panel.module.css";

/** A voice's disc: its number in the ring of its position; beside it stand words, so it is silent for screen readers. */
export function Token({ voice }: { readonly voice: ShownVoice }) {
  return (
    <span
      className={styles.token}
      aria-hidden="true"
      data-answer={voice.id}
      data-camp={voice.camp}
      data-part-camp={voice.partCamp}
      data-long={voice.token.length > 2 ? "" : undefined}
      data-silent={voice.camp === undefined ? "" : undefined}
    >
      {voice.token}
    </span>
  );
}
