import { useCallback } from "react";
import type { Evaluation } from "../../evaluation/evaluateMap.ts";
import { campsSentence } from "../../messages/camps.ts";
import { semanticsWords } from "../../messages/semantics.ts";
import { type ArgumentMap, inLanguage } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { type CampStanding, campsInSteps } from "../../view/campsStanding.ts";
import { ClaimLink } from "../panel/ClaimLink.tsx";
import { labelOf } from "../panel/labelOf.ts";
import { Sentences } from "../Sentences.tsx";
import { Shortened } from "../Shortened.tsx";
import { useAtlas } from "../useAtlas.ts";
import { useInSlices } from "../useInSlices.ts";
import { VerdictMark } from "./VerdictMark.tsx";
import styles from "./whatStands.module.css";

/** So many camps are named at first. */
const named = 6;

/** How many camps stand and why others fall, in a sentence, and each camp with its verdict beside its name. */
export function Camps({ evaluation }: { readonly evaluation: Evaluation }) {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const stepsFor = useCallback((of: ArgumentMap) => campsInSteps(of, evaluation), [evaluation]);
  const camps = useInSlices(map, stepsFor);
  if (!camps || camps.length === 0) return null;
  const areAlike = camps.every(({ verdict }) => verdict === camps[0]?.verdict);
  const row = (camp: CampStanding) => <Camp key={camp.claim} {...camp} />;
  return (
    <div className={styles.camps} data-part="camps" data-alike={areAlike || undefined}>
      <p>
        <Sentences text={campsSentence(camps, language)} />
      </p>
      <Shortened
        items={camps}
        row={row}
        step={named}
        more={semanticsWords[language].more}
        moreClassName={styles.more}
      />
    </div>
  );
}

function Camp({ claim, verdict }: CampStanding) {
  const found = useAtlas((state) => indexOf(state.map).claims.get(claim));
  const language = useAtlas((state) => state.language);
  return (
    found && (
      <li>
        <ClaimLink claim={claim}>
          <span dir="auto">{inLanguage(found.verdict ?? labelOf(found), language)}</span>
        </ClaimLink>
        <VerdictMark verdict={verdict} language={language} />
      </li>
    )
  );
}
