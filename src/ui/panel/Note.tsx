import { panelMessages } from "../../messages/panel.ts";
import type { Language, Localized as LocalizedText } from "../../model/map.ts";
import { Localized } from "./Localized.tsx";
import styles from "./panel.module.css";

/** The annotator's remarks, set apart from what the debate says. */
export function Note({ notes, language }: { readonly notes: readonly LocalizedText[]; readonly language: Language }) {
  if (notes.length === 0) return null;
  return (
    <div className={styles.note} role="note" data-part="note">
      <p>{panelMessages[language].annotatorsNote}</p>
      {notes.map((note) => (
        <p key={note["zh-Hant"] ?? note.en}>
          <Localized text={note} language={language} />
        </p>
      ))}
    </div>
  );
}
