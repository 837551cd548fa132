import { X } from "lucide-react";
import type { RefObject } from "react";
import { panelMessages } from "../../messages/panel.ts";
import { type Language, otherLanguage } from "../../model/map.ts";
import type { ClaimReading } from "./claimReading.ts";
import { Facts } from "./Facts.tsx";
import { saidIn } from "./labelOf.ts";
import { PathSentence } from "./PathSentence.tsx";
import styles from "./panel.module.css";
import { Title } from "./Title.tsx";

/** A claim in both languages, how it bears on the position, and what can be counted of it. */
export function ClaimHead(props: {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly headingId: string;
  readonly reading: ClaimReading;
  readonly close: () => void;
  readonly language: Language;
}) {
  const { heading, headingId, reading, close, language } = props;
  const words = panelMessages[language];
  const { text } = reading.branch.claim;
  const said = saidIn(text, language);
  const other = otherLanguage(said.lang);
  return (
    <div className={styles.head}>
      <button type="button" className={styles.close} aria-label={words.close} title={words.close} onClick={close}>
        <X size={16} strokeWidth={2} aria-hidden="true" />
      </button>
      <PathSentence reading={reading} language={language} />
      <h2 ref={heading} id={headingId} tabIndex={-1} className={styles.claim} lang={said.lang} dir="auto">
        <Title sentence={said.text} language={said.lang} />
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
