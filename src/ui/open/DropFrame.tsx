import { dropWords } from "../../messages/reading.ts";
import type { Language } from "../../model/map.ts";
import { Sentences } from "../Sentences.tsx";
import styles from "./dropFrame.module.css";

/** A frame around the whole window: it says that a file may be dropped. */
export function DropFrame(props: { readonly language: Language }) {
  const words = dropWords[props.language];
  return (
    <div className={styles.frame} role="status" data-part="drop">
      <p dir="auto">{words.drop}</p>
      <p>
        <Sentences text={words.hint} />
      </p>
    </div>
  );
}
