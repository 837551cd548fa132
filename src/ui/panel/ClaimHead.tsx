import type { RefObject } from "react";
import { type Language, otherLanguage } from "../../model/map.ts";
import type { ClaimReading } from "./claimReading.ts";
import { Facts } from "./Facts.tsx";
import { saidIn } from "./labelOf.ts";
import { PathSentence } from "./PathSentence.tsx";
import styles from "./panel.module.css";
import { titlePhrases } from "./titlePhrases.ts";

/** A claim in both languages, how it bears on the position, and what can be counted of it. */
export function ClaimHead(props: {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly headingId: string;
  readonly reading: ClaimReading;
  readonly language: Language;
}) {
  const { heading, headingId, reading, language } = props;
  const { text } = reading.branch.claim;
  const said = saidIn(text, language);
  const other = otherLanguage(said.lang);
  return (
    <div className={styles.head}>
      <PathSentence reading={reading} language={language} />
      <h2 ref={heading} id={headingId} tabIndex={-1} className={styles.claim} lang={said.lang} dir="auto">
        {titlePhrases(said.text).map((phrase) => (
          <span key={phrase}>{phrase}</span>
        ))}
      </h2>
      {text[other] !== undefined && (
        <p className={styles.translation} lang={other} dir="auto">
          {text[other]}
        </p>
      )}
      <Facts reading={reading} language={language} />
    </div>
  );
}
