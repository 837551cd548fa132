import { panelMessages } from "../../messages/panel.ts";
import { languageOf } from "../../model/languageOf.ts";
import type { Language, Passage } from "../../model/map.ts";
import styles from "./passage.module.css";

/** A few words of the original, set large in their own brackets, with what they mean in the other language. */
export function KeyPhrase({ passage, language }: { readonly passage: Passage; readonly language: Language }) {
  const original = languageOf(passage.phrase);
  const [open, close] = original === "en" ? ["“", "”"] : ["「", "」"];
  return (
    <>
      <p className={styles.phrase} lang={original} dir="auto" data-part="phrase">
        <b aria-hidden="true">{open}</b>
        <mark>{passage.phrase}</mark>
        <b aria-hidden="true">{close}</b>
      </p>
      <p className={styles.caption}>{panelMessages[language].keyPhraseCaption(glossFor(passage, language))}</p>
    </>
  );
}

/** What the key phrase means, where it is marked in a text of another language. */
export function Gloss({ passage, language }: { readonly passage: Passage; readonly language: Language }) {
  const gloss = glossFor(passage, language);
  return gloss === undefined ? null : (
    <p className={styles.caption}>{panelMessages[language].keyPhraseCaption(gloss)}</p>
  );
}

function glossFor({ phrase, gloss }: Passage, language: Language): string | undefined {
  return languageOf(phrase) === language ? undefined : gloss;
}
