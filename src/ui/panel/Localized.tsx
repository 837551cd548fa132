import type { Language, Localized as LocalizedText } from "../../model/map.ts";
import { saidIn } from "./labelOf.ts";
import styles from "./panel.module.css";

/** A text of the map in the reader's language, else in the other, marked as the language it is in. */
export function Localized({ text, language }: { readonly text: LocalizedText; readonly language: Language }) {
  const said = saidIn(text, language);
  return (
    <bdi lang={said.lang} className={styles.label}>
      {said.text}
    </bdi>
  );
}
