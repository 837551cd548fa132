import type { Matter } from "../../evaluation/question.ts";
import { claimVerdictWords } from "../../messages/claimVerdict.ts";
import { useAtlas } from "../useAtlas.ts";
import { useAnswer } from "./useAnswer.ts";
import styles from "./whatStands.module.css";

const matters = {
  "needs-one": { kind: "extensions", semantics: "preferred", support: "needs-one" },
  "attack-only": { kind: "extensions", semantics: "preferred", support: "attack-only" },
} as const satisfies Readonly<Record<string, Matter>>;

/** Of an open claim, whether it holds in every way of resolving what is open (every preferred extension), in some, or in none. */
export function HeldPositions({ claim }: { readonly claim: string }) {
  const support = useAtlas((state) => state.verdicts ?? "needs-one");
  const words = useAtlas((state) => claimVerdictWords[state.language].held);
  const answer = useAnswer<"extensions">(matters[support]);
  if (typeof answer === "string" || !answer.isKnown) return null;
  const where = answer.inEvery.includes(claim) ? "every" : answer.inSome.includes(claim) ? "some" : "none";
  return (
    <p className={styles.note} data-held={where}>
      {words[where]}
    </p>
  );
}
