import { whatIfMessages } from "../../messages/whatIf.ts";
import type { Language } from "../../model/map.ts";
import styles from "./whatIf.module.css";

/** More dots than these would leave no room for the claim: then numbers stand for them. */
const most = 8;

/** The reasons of a claim as dots: full for those that are left, hollow for those that are lost. */
export function ReasonsLeft(props: { readonly left: number; readonly before: number; readonly language: Language }) {
  const { left, before, language } = props;
  const dots = Array.from({ length: before }, (_, i) => i);
  return (
    <span className={styles.left} role="img" aria-label={whatIfMessages[language].left(left, before)}>
      {before > most
        ? `${left} / ${before}`
        : dots.map((dot) => <i key={dot} data-lost={dot >= left ? "" : undefined} />)}
    </span>
  );
}
