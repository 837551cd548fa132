import { useMemo } from "react";
import { becauseOf } from "../../evaluation/becauseOf.ts";
import type { Evaluation } from "../../evaluation/evaluateMap.ts";
import { rejectedClaims } from "../../evaluation/rejectedClaims.ts";
import { claimVerdictWords } from "../../messages/claimVerdict.ts";
import { verdictSentence } from "../../messages/verdict.ts";
import { whatStandsMessages } from "../../messages/whatStands.ts";
import type { Language } from "../../model/map.ts";
import { useAtlas } from "../useAtlas.ts";
import { HeldPositions } from "./HeldPositions.tsx";
import { NamedClaim } from "./NamedClaim.tsx";
import { StrengthBar } from "./StrengthBar.tsx";
import { useEvaluation } from "./useEvaluation.ts";
import { VerdictMark } from "./VerdictMark.tsx";
import { Waiting } from "./Waiting.tsx";
import styles from "./whatStands.module.css";

/** Whether a claim stands and why, and how strong it is; there only while the reader asks for it. */
export function ClaimVerdict({ claim, language }: { readonly claim: string; readonly language: Language }) {
  const evaluation = useEvaluation();
  const map = useAtlas((state) => state.map);
  const rejected = useAtlas((state) => state.rejected);
  const isRejected = useMemo(() => rejectedClaims(map, rejected).has(claim), [map, rejected, claim]);
  if (evaluation === undefined) return null;
  const words = claimVerdictWords[language];
  return (
    <section className={styles.ofClaim} aria-labelledby="panel-verdict" data-part="verdict">
      <h3 id="panel-verdict">{whatStandsMessages[language].by(rejected.length > 0)}</h3>
      {typeof evaluation === "string" ? (
        <Waiting answer={evaluation} />
      ) : (
        <Sentence claim={claim} evaluation={evaluation} language={language} />
      )}
      {!isRejected && <StrengthBar claim={claim} language={language} />}
      <p className={styles.note}>{words.note}</p>
    </section>
  );
}

/** Whether a claim stands and why, in one sentence that links the claims that decide. */
function Sentence(props: { readonly claim: string; readonly evaluation: Evaluation; readonly language: Language }) {
  const { claim, evaluation, language } = props;
  const map = useAtlas((state) => state.map);
  const because = useMemo(() => becauseOf(map, evaluation, claim), [map, evaluation, claim]);
  const [, ...reason] = verdictSentence(because, language);
  return (
    <>
      <p className={styles.sentence} data-verdict={because.verdict}>
        <VerdictMark verdict={because.verdict} language={language} />{" "}
        {reason.map((part, i) =>
          typeof part === "string" ? (
            part
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence keeps its order, and may name a claim twice
            <NamedClaim key={i} claim={part.claim} />
          ),
        )}
      </p>
      {because.verdict === "open" && <HeldPositions claim={claim} />}
    </>
  );
}
