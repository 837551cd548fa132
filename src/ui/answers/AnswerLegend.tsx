import { fates } from "../../evaluation/fate.ts";
import { type AnswerKind, answersMessages } from "../../messages/answers.ts";
import { fateMessages } from "../../messages/fates.ts";
import { filterMessages } from "../../messages/filter.ts";
import type { Language } from "../../model/map.ts";
import { isFiltering } from "../../view/filter.ts";
import { useAtlas } from "../useAtlas.ts";
import { useFallout } from "../whatIf/useWhatIf.ts";
import styles from "./answers.module.css";

const kinds: readonly AnswerKind[] = ["reason", "part", "objection"];

/** What the marks of the grid mean. */
export function AnswerLegend({ language }: { readonly language: Language }) {
  const follows = useFallout();
  const isFiltered = useAtlas((state) => isFiltering(state.filter));
  return (
    <ul className={styles.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <i className={styles.mark} data-kind={kind} data-depth="2" aria-hidden="true" />
          {answersMessages[language].legend[kind]}
        </li>
      ))}
      {isFiltered && (
        <li>
          <i className={styles.mark} data-outside="" aria-hidden="true" />
          {filterMessages[language].outsideMark}
        </li>
      )}
      {follows &&
        fates
          .filter((fate) => [...follows.changes.values()].some((change) => change.fate === fate))
          .map((fate) => (
            <li key={fate}>
              <i className={styles.mark} data-kind="reason" data-depth="2" data-whatif={fate} aria-hidden="true" />
              {fateMessages[language].legend[fate]}
            </li>
          ))}
    </ul>
  );
}
