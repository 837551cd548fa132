import { useRef } from "react";
import { panelMessages } from "../../messages/panel.ts";
import { type Language, type Localized, otherLanguage } from "../../model/map.ts";
import styles from "./passage.module.css";
import { useRoomForBoth } from "./useRoomForBoth.ts";

/** What a passage says in the annotator's words, in the reader's language first. */
export function Gist({ gist, language }: { readonly gist: Localized; readonly language: Language }) {
  const box = useRef<HTMLDivElement>(null);
  const hasRoom = useRoomForBoth(box, gist);
  return (
    <div ref={box} className={styles.gist} data-part="gist" data-both={hasRoom ? "" : undefined}>
      <p className={styles.caption}>{panelMessages[language].gistCaption}</p>
      {[language, otherLanguage(language)].map((lang) => {
        const text = gist[lang];
        return (
          text !== undefined && (
            <p key={lang} lang={lang} dir="auto">
              {text}
            </p>
          )
        );
      })}
    </div>
  );
}
