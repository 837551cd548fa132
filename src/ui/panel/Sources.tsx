import { useMemo, useRef } from "react";
import { panelMessages } from "../../messages/panel.ts";
import { type ArgumentMap, type Claim, inLanguage, type Language, type Voice } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import type { ShownVoice } from "../../view/view.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { useAttachments } from "./attachments.ts";
import { attachFile, removeText } from "./attachText.ts";
import { labelOf } from "./labelOf.ts";
import { PassageBody } from "./PassageBody.tsx";
import { Place } from "./Place.tsx";
import { PlaceStrip, type Tick } from "./PlaceStrip.tsx";
import styles from "./passage.module.css";
import { passageReading, passagesOfVoice } from "./passageReading.ts";
import { type CitedPassage, fractionOf, inReadingOrder } from "./place.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { stepSource } from "./useSourceCommands.ts";
import { useSwipe } from "./useSwipe.ts";
import { passageId, tabOf, VoiceTabs } from "./VoiceTabs.tsx";

/** Every passage that states a claim, one shown: who says it, where, and in which words. */
export function Sources(props: {
  readonly claim: Claim;
  readonly voices: readonly ShownVoice[];
  readonly language: Language;
}) {
  const { claim, voices, language } = props;
  const atlas = useAtlasItself();
  const announce = useAnnounce();
  const map = useAtlas((state) => state.map);
  const shown = useAtlas((state) => state.passage);
  const texts = useAtlas((state) => state.texts);
  const attachments = useAttachments();
  const { select } = atlas.actions;
  const passages = useMemo(() => inReadingOrder(claim, map.voices), [claim, map]);
  const cited = passages.find(({ index }) => index === shown);
  const voice = cited && indexOf(map).voices.get(cited.passage.voice);
  const ofVoice = useMemo(() => (voice ? passagesOfVoice(map, voice.id) : []), [map, voice]);
  const text = voice && texts.get(voice.document);
  const reading = useMemo(
    () => cited && voice && passageReading(cited, voice, ofVoice, text),
    [cited, voice, ofVoice, text],
  );
  const panel = useRef<HTMLDivElement>(null);
  const keptFocus = useKeptFocus(panel, panel, reading?.state ?? "");
  const step = (steps: 1 | -1) => stepSource(atlas, steps, announce);
  const swipe = useSwipe(step);
  if (!cited || !voice || !reading) {
    return <p className={styles.noSource}>{panelMessages[language].noSource}</p>;
  }
  const ticks = ofVoice.filter((other) => other.claim !== claim.id || other.index !== shown);
  return (
    <>
      <VoiceTabs
        voices={saying(passages, voices)}
        selected={voice.id}
        select={(id) => select(claim.id, passages.find(({ passage }) => passage.voice === id)?.index ?? 0)}
        place={passages.indexOf(cited) + 1}
        count={passages.length}
        step={step}
        language={language}
      />
      <div
        ref={panel}
        tabIndex={-1}
        role="tabpanel"
        id={passageId}
        aria-labelledby={tabOf(voice.id)}
        className={styles.passage}
        data-source-index={shown}
        data-text={reading.state}
        {...keptFocus}
        {...swipe}
      >
        <Place voice={voice} passage={cited.passage} place={reading.place} state={reading.state} language={language} />
        <PlaceStrip
          place={reading.place}
          recorded={reading.recorded}
          segments={reading.segments}
          ticks={ticks.map((other) => tickOf(other, map, voice, language, select))}
          language={language}
        />
        <PassageBody
          voice={voice}
          passage={cited.passage}
          index={shown}
          reading={reading}
          attachments={attachments}
          attach={(file) => void attachFile(file, atlas)}
          remove={() => void removeText(voice.document, atlas)}
          language={language}
        />
      </div>
    </>
  );
}

/** The voices of the passages, in their order, each once. */
function saying(passages: readonly CitedPassage[], voices: readonly ShownVoice[]): readonly ShownVoice[] {
  const ids = [...new Set(passages.map(({ passage }) => passage.voice))];
  return ids.flatMap((id) => voices.find((voice) => voice.id === id) ?? []);
}

function tickOf(
  { claim, index, passage }: CitedPassage,
  map: ArgumentMap,
  voice: Voice,
  language: Language,
  select: (claim: string, passage: number) => void,
): Tick {
  const stated = indexOf(map).claims.get(claim);
  return {
    key: `${claim} ${index}`,
    fraction: fractionOf((passage.start + passage.end) / 2, voice),
    label: stated ? inLanguage(labelOf(stated), language) : claim,
    select: () => select(claim, index),
  };
}
