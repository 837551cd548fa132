import { someNames } from "../../messages/someNames.ts";
import { inLanguage, type Language } from "../../model/map.ts";
import type { ShownVoice } from "../../view/view.ts";
import styles from "./panel.module.css";
import { Token } from "./Token.tsx";

/** The discs of those who say a claim: as many as there is room for, and how many more; a screen reader hears all names. */
export function Tokens(props: {
  readonly voices: readonly ShownVoice[];
  readonly language: Language;
  readonly most?: number;
}) {
  const { voices, language, most = 3 } = props;
  if (voices.length === 0) return null;
  const more = voices.length - most;
  return (
    <span className={styles.tokens}>
      {voices.slice(0, most).map((voice) => (
        <Token key={voice.id} voice={voice} />
      ))}
      {more > 0 && (
        <span className={styles.more} aria-hidden="true">
          +{more}
        </span>
      )}
      <span className="unseen"> ({namesOf(voices, language)})</span>
    </span>
  );
}

/** What some voices are called, for those who hear it. */
export function namesOf(voices: readonly ShownVoice[], language: Language): string {
  const names = voices.map(({ voice }) => inLanguage(voice.name, language));
  return someNames(names, language).join(language === "en" ? ", " : "、");
}
