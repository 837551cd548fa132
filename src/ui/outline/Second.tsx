import { type Language, type Localized, otherLanguage } from "../../model/map.ts";
import styles from "./outline.module.css";

/** A text in the language that the page is not in, where it is given in both. */
export function Second(props: { readonly text: Localized; readonly lead?: Localized; readonly language: Language }) {
  const { text, lead, language } = props;
  const other = otherLanguage(language);
  const said = text[other];
  if (said === undefined || text[language] === undefined) return <span className={styles.second} />;
  const before = lead?.[other];
  const colon = other === "en" ? ": " : "：";
  return (
    <bdi className={styles.second} lang={other}>
      {before === undefined ? said : `${before}${colon}${said}`}
    </bdi>
  );
}
