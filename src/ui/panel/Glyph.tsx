import { panelMessages } from "../../messages/panel.ts";
import type { Language, RelationType } from "../../model/map.ts";
import styles from "./panel.module.css";

/** The word of a relation as a sign: a disc that says because, a diamond that says but. */
export function Glyph({ type, language }: { readonly type: RelationType; readonly language: Language }) {
  const words = panelMessages[language];
  return (
    <span className={styles.glyph} data-type={type}>
      <span aria-hidden="true">{words.glyph[type]}</span>
      <span className="unseen">{type === "support" ? words.because : words.but} </span>
    </span>
  );
}
