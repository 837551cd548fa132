import { useMemo, useRef } from "react";
import { answersMessages } from "../../messages/answers.ts";
import type { ArgumentMap, Confidence } from "../../model/map.ts";
import { answersInSteps } from "../../view/answers.ts";
import { Sentences } from "../Sentences.tsx";
import { useAtlas } from "../useAtlas.ts";
import { useInSlices } from "../useInSlices.ts";
import { narrow, useMedia } from "../useMedia.ts";
import { AnswerGrid } from "./AnswerGrid.tsx";
import styles from "./answers.module.css";

/** Who says what: a row for each answer, a column for each claim. */
export function AnswersScreen() {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const answers = useInSlices(map, answersInSteps);
  const usual = useMemo(() => usualConfidence(map), [map]);
  const isNarrow = useMedia(narrow);
  const region = useRef<HTMLElement>(null);
  const words = answersMessages[language];
  const isSaid = map.voices.length > 0;
  return (
    <section ref={region} className={styles.screen} data-region="answers" aria-labelledby="answers-title">
      <header className={styles.title}>
        <h1 id="answers-title">{isSaid ? words.title(map.voices.length) : words.nobody.title}</h1>
        <p>
          <Sentences text={isSaid ? words.hint(usual, isNarrow) : words.nobody.hint} />
        </p>
      </header>
      {isSaid && !answers && <p role="status">{words.sorting}</p>}
      {isSaid && answers && (
        <AnswerGrid answers={answers} usual={usual} map={map} language={language} region={region} />
      )}
    </section>
  );
}

/** How sure most bylines of a map are; absent where it has none. */
function usualConfidence(map: ArgumentMap): Confidence | undefined {
  const counts = new Map<Confidence, number>();
  for (const { byline } of map.voices) {
    if (byline) counts.set(byline.confidence, (counts.get(byline.confidence) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
