import { panelMessages } from "../../messages/panel.ts";
import { type ArgumentMap, inLanguage, type Language, type Passage, type Voice } from "../../model/map.ts";
import { AttachBox } from "./AttachBox.tsx";
import type { Attachments } from "./attachments.ts";
import { Gist } from "./Gist.tsx";
import { Kept } from "./Kept.tsx";
import { Gloss, KeyPhrase } from "./KeyPhrase.tsx";
import styles from "./passage.module.css";
import type { PassageReading } from "./passageReading.ts";
import { Reader } from "./Reader.tsx";

/** The passage itself: in its text where that is attached, else its key phrase; with its gist either way. */
export function PassageBody(props: {
  readonly voice: Voice;
  readonly passage: Passage;
  readonly index: number;
  readonly reading: PassageReading;
  readonly attachments: Attachments;
  readonly attach: (file: File) => void;
  readonly remove: () => void;
  readonly map: ArgumentMap;
  readonly language: Language;
}) {
  const { map, voice, passage, index, reading, attachments, attach, remove, language } = props;
  const words = panelMessages[language];
  const refusal = attachments.refusal?.[language];
  const kept = reading.state !== "none" && (
    <Kept
      keeping={attachments.keeping.get(voice.document)}
      refusal={refusal}
      language={language}
      attach={attach}
      remove={remove}
    />
  );
  if (reading.text) {
    return (
      <>
        {reading.state === "moved" && <p className={styles.remark}>{movedRemark(reading, language)}</p>}
        <Reader
          key={voice.id}
          label={words.wholeText(inLanguage(voice.name, language))}
          source={index}
          {...reading.text}
          map={map}
          language={language}
        />
        <div className={styles.beside}>
          <Gloss passage={passage} language={language} />
          {passage.gist && <Gist gist={passage.gist} language={language} />}
        </div>
        {kept}
      </>
    );
  }
  return (
    <>
      {reading.state === "missing" && <p className={styles.remark}>{words.notInFile}</p>}
      <div className={styles.cited}>
        <KeyPhrase passage={passage} language={language} />
        {passage.gist && <Gist gist={passage.gist} language={language} />}
        {reading.state === "none" && <AttachBox refusal={refusal} attach={attach} language={language} />}
      </div>
      {kept}
    </>
  );
}

function movedRemark({ place, recorded, distance }: PassageReading, language: Language): string {
  const words = panelMessages[language];
  const [from, to] = [recorded?.paragraph, place.paragraph];
  return from !== undefined && to !== undefined && from !== to ? words.movedTo(from, to) : words.movedBy(distance);
}
