import { Check, CircleHelp, X } from "lucide-react";
import type { Verdict } from "../../evaluation/verdict.ts";
import { verdictWords } from "../../messages/verdictWords.ts";
import type { Language } from "../../model/map.ts";
import styles from "./whatStands.module.css";

const signs = { stands: Check, falls: X, open: CircleHelp } as const;

/** A verdict by sign and word, as on the map. */
export function VerdictMark({ verdict, language }: { readonly verdict: Verdict; readonly language: Language }) {
  const Sign = signs[verdict];
  // A gap that is gone where a line breaks, so that the mark then stands under the first word.
  return (
    <>
      {" "}
      <span className={styles.mark} data-verdict={verdict}>
        <Sign size={11} strokeWidth={2.5} aria-hidden="true" />
        {verdictWords[language][verdict]}
      </span>
    </>
  );
}
