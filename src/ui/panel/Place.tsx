import { panelMessages, type TextState } from "../../messages/panel.ts";
import type { Language, Passage, Voice } from "../../model/map.ts";
import { Badge } from "./Badge.tsx";
import { BylineInfo } from "./BylineInfo.tsx";
import { Localized } from "./Localized.tsx";
import styles from "./passage.module.css";
import type { Place as PlaceInVoice } from "./place.ts";

/** Who says it and where: the voice with its gist, the paragraph, how sure its author is, and what became of the text. */
export function Place(props: {
  readonly voice: Voice;
  readonly passage: Passage;
  readonly place: PlaceInVoice;
  readonly state: TextState;
  readonly language: Language;
}) {
  const { voice, passage, place, state, language } = props;
  const words = panelMessages[language];
  return (
    <div className={styles.said}>
      <p className={styles.voice}>
        <b>
          <Localized text={voice.name} language={language} />
        </b>
        {voice.gist && <Localized text={voice.gist} language={language} />}
      </p>
      <div className={styles.location}>
        {place.paragraph !== undefined && <span>{words.paragraphOf(place.paragraph, place.paragraphs)}</span>}
        {voice.byline && <BylineInfo key={voice.id} byline={voice.byline} language={language} />}
        <Badge state={state} language={language} />
      </div>
      {passage.mode !== "asserts" && <p className={styles.mode}>{words.mode[passage.mode]}</p>}
    </div>
  );
}
