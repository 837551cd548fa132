import { inLanguage, type Language } from "../../model/map.ts";
import type { ShownVoice } from "../../view/view.ts";
import styles from "./panel.module.css";
import { Token } from "./Token.tsx";

const roomFor = 3;

/** The discs of those who say a claim: three, and how many more; a screen reader hears all their names. */
export function Tokens({ voices, language }: { readonly voices: readonly ShownVoice[]; readonly language: Language }) {
  if (voices.length === 0) return null;
  const more = voices.length - roomFor;
  return (
    <span className={styles.tokens}>
      {voices.slice(0, roomFor).map((voice) => (
        <Token key={voice.id} voice={voice} />
      ))}
      {more > 0 && (
        <span className={styles.more} aria-hidden="true">
          +{more}
        </span>
      )}
      <span className={styles.unseen}>
        {" "}
        ({voices.map(({ voice }) => inLanguage(voice.name, language)).join(language === "en" ? ", " : "、")})
      </span>
    </span>
  );
}
