import { useMemo } from "react";
import { becauseOf } from "../../evaluation/becauseOf.ts";
import { verdictSentence } from "../../messages/verdict.ts";
import { whatStandsMessages } from "../../messages/whatStands.ts";
import type { Language } from "../../model/map.ts";
import { evaluationOf } from "../../view/verdicts.ts";
import { useAtlas } from "../useAtlas.ts";
import { HeldPositions } from "./HeldPositions.tsx";
import { NamedClaim } from "./NamedClaim.tsx";
import { StrengthBar } from "./StrengthBar.tsx";
import { VerdictMark } from "./VerdictMark.tsx";
import styles from "./whatStands.module.css";

/** Whether a claim stands and why, and how strong it is; there only while the reader asks for it. */
export function ClaimVerdict({ claim, language }: { readonly claim: string; readonly language: Language }) {
  const map = useAtlas((state) => state.map);
  const verdicts = useAtlas((state) => state.verdicts);
  const rejected = useAtlas((state) => state.rejected);
  const because = useMemo(
    () => verdicts && becauseOf(map, evaluationOf(map, verdicts, rejected), claim),
    [map, verdicts, rejected, claim],
  );
  if (!because) return null;
  const words = whatStandsMessages[language].ofClaim;
  const [, ...reason] = verdictSentence(because, language);
  return (
    <section
      className={styles.ofClaim}
      aria-labelledby="panel-verdict"
      data-part="verdict"
      data-verdict={because.verdict}
    >
      <h3 id="panel-verdict">{words.heading}</h3>
      <p className={styles.sentence}>
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
      <StrengthBar claim={claim} language={language} />
      <p className={styles.note}>{words.note}</p>
    </section>
  );
}
