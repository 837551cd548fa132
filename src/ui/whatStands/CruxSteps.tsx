import { ChevronLeft, ChevronRight, List } from "lucide-react";
import { useEffect } from "react";
import { cruxWords } from "../../messages/crux.ts";
import { useActions, useAtlas, useAtlasItself } from "../useAtlas.ts";
import { cruxesShown } from "./listShown.ts";
import { useCruxes } from "./useCruxes.ts";
import styles from "./whatStands.module.css";

/** The walk through the claims on which the debate turns, over the panel of one of them, where it stays from one to the next; there only while the reader looks them up. */
export function CruxSteps({ claim }: { readonly claim: string }) {
  const isWalked = useAtlas((state) => state.aside === "cruxes");
  return isWalked && <Steps claim={claim} />;
}

function Steps({ claim }: { readonly claim: string }) {
  const answer = useCruxes();
  const words = useAtlas((state) => cruxWords[state.language]);
  const { select } = useActions();
  const cruxes = typeof answer === "string" ? [] : answer.cruxes;
  const at = cruxes.findIndex((crux) => crux.claim === claim);
  const crux = cruxes[at];
  const atlas = useAtlasItself();
  // The list has the claim from which one comes back to it.
  useEffect(() => cruxesShown.atLeast(atlas, at + 1), [atlas, at]);
  if (!crux) return null;
  const [before, after] = [cruxes[at - 1], cruxes[at + 1]];
  return (
    <nav className={styles.steps} aria-label={words.title}>
      <span>
        {words.step(at + 1, cruxes.length)} · {words.changes(crux.changes)}
      </span>
      <button
        type="button"
        aria-label={words.previous}
        title={words.previous}
        aria-disabled={!before}
        onClick={() => before && select(before.claim)}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={words.next}
        title={words.next}
        aria-disabled={!after}
        onClick={() => after && select(after.claim)}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </button>
      <button type="button" aria-label={words.list} title={words.list} onClick={() => select(undefined)}>
        <List size={15} aria-hidden="true" />
      </button>
    </nav>
  );
}
