import { type AnswerKind, answersMessages } from "../../messages/answers.ts";
import type { Language } from "../../model/map.ts";
import styles from "./answers.module.css";

const kinds: readonly AnswerKind[] = ["reason", "part", "objection"];

/** What the marks of the grid mean. */
export function AnswerLegend({ language }: { readonly language: Language }) {
  return (
    <ul className={styles.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <i className={styles.mark} data-kind={kind} data-depth="2" aria-hidden="true" />
          {answersMessages[language].legend[kind]}
        </li>
      ))}
    </ul>
  );
}
