import { useRef } from "react";
import { panelMessages } from "../../messages/panel.ts";
import { type ArgumentMap, type Claim, inLanguage, type Language, type Voice } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import type { CitedPassage } from "../../view/citedPassage.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useAttachments } from "./attachments.ts";
import { attachFile, removeText } from "./attachText.ts";
import { labelOf } from "./labelOf.ts";
import { PassageBody } from "./PassageBody.tsx";
import { Place } from "./Place.tsx";
import { PlaceStrip, type Tick } from "./PlaceStrip.tsx";
import styles from "./passage.module.css";
import { fractionOf } from "./place.ts";
import { sayersOf } from "./sayers.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useShownPassage } from "./useShownPassage.ts";
import { stepSource } from "./useSourceCommands.ts";
import { useSwipe } from "./useSwipe.ts";
import { passageId, tabOf, VoiceTabs } from "./VoiceTabs.tsx";

/** Every passage that states a claim, one shown: who says it, where, and in which words. */
export function Sources(props: {
  readonly claim: Claim;
  /** Which of its passages is shown. */
  readonly passage: number;
  readonly language: Language;
}) {
  const { claim, passage, language } = props;
  const atlas = useAtlasItself();
  const announce = useAnnounce();
  const attachments = useAttachments();
  const shown = useShownPassage(claim, passage);
  const { map } = atlas.state();
  const { select } = atlas.actions;
  const panel = useRef<HTMLDivElement>(null);
  const keptFocus = useKeptFocus(panel, panel, shown?.reading.state ?? "");
  const step = (steps: 1 | -1) => stepSource(atlas, steps, announce);
  const swipe = useSwipe(step);
  if (!shown) return <p className={styles.noSource}>{panelMessages[language].noSource}</p>;
  const { cited, voice, reading, ofClaim, others } = shown;
  return (
    <>
      <VoiceTabs
        voices={sayersOf(map, claim)}
        selected={voice.id}
        select={(id) => select(claim.id, ofClaim.find(({ passage }) => passage.voice === id)?.index ?? 0)}
        place={ofClaim.indexOf(cited) + 1}
        count={ofClaim.length}
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
        data-source-index={cited.index}
        data-text={reading.state}
        {...keptFocus}
        {...swipe}
      >
        <Place voice={voice} passage={cited.passage} place={reading.place} state={reading.state} language={language} />
        <PlaceStrip
          place={reading.place}
          recorded={reading.recorded}
          segments={reading.segments}
          ticks={others.map((other) => tickOf(other, map, voice, language, select))}
          language={language}
        />
        <PassageBody
          voice={voice}
          passage={cited.passage}
          index={cited.index}
          reading={reading}
          map={map}
          attachments={attachments}
          attach={(file) => void attachFile(file, atlas)}
          remove={() => void removeText(voice.document, atlas)}
          language={language}
        />
      </div>
    </>
  );
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
