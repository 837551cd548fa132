import { cutVisible } from "../../formats/shown.ts";
import { dropWords } from "../../messages/reading.ts";
import type { Language } from "../../model/map.ts";
import styles from "./dropFrame.module.css";

/** A frame around the whole window: it says that a file may be dropped, or which one is being read. */
export function DropFrame(props: {
  readonly language: Language;
  /** The name of the file that is being read. */
  readonly reading: string | undefined;
  readonly isOver: boolean;
}) {
  const words = dropWords[props.language];
  return (
    <div className={styles.frame} role="status" data-part="drop" data-reads={!props.isOver}>
      <p dir="auto">{props.reading === undefined ? words.drop : words.reading(cutVisible(props.reading, 120))}</p>
      <p>{words.hint}</p>
    </div>
  );
}
