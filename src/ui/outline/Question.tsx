import { type Language, type Localized, otherLanguage } from "../../model/map.ts";
import { saidIn } from "../panel/labelOf.ts";
import { titlePhrases } from "../panel/titlePhrases.ts";
import styles from "./contents.module.css";

/** The question as the headline, with the other language under it. */
export function Question(props: { readonly question: Localized; readonly language: Language }) {
  const said = saidIn(props.question, props.language);
  const other = otherLanguage(said.lang);
  const second = props.question[other];
  return (
    <>
      <h1 className={styles.question} lang={said.lang} dir="auto">
        {titlePhrases(said.text).map((phrase) => (
          <span key={phrase}>{phrase}</span>
        ))}
      </h1>
      {second !== undefined && (
        <p className={styles.second} lang={other} dir="auto">
          {second}
        </p>
      )}
    </>
  );
}
