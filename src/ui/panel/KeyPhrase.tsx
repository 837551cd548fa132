import { panelMessages } from "../../messages/panel.ts";
import { languageOf } from "../../model/languageOf.ts";
import type { Language, Passage } from "../../model/map.ts";
import styles from "./passage.module.css";

/** A few words of the original, set large in their own brackets, with what they mean in the other language. */
export function KeyPhrase({ passage, language }: { readonly passage: Passage; readonly language: Language }) {
  const original = languageOf(passage.phrase);
  const [open, close] = original === "en" ? ["“", "”"] : ["「", "」"];
  const gloss = original === language ? undefined : passage.gloss;
  return (
    <>
      <p className={styles.phrase} lang={original} dir="auto" data-part="phrase">
        <b aria-hidden="true">{open}</b>
        <mark>{passage.phrase}</mark>
        <b aria-hidden="true">{close}</b>
      </p>
      <p className={styles.caption}>{panelMessages[language].keyPhraseCaption(gloss)}</p>
    </>
  );
}
