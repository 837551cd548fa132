import { Fragment } from "react";
import type { Loss } from "../../formats/loss.ts";
import { lossSentence } from "../../messages/losses.ts";
import { lossReportWords } from "../../messages/lossReport.ts";
import type { Language } from "../../model/map.ts";
import styles from "./losses.module.css";

/** What is not kept, one item each: what and how many, and below it which. */
export function LossList(props: { readonly losses: readonly Loss[]; readonly language: Language }) {
  const { losses, language } = props;
  return (
    <ul className={styles.list} aria-label={lossReportWords[language].unkept}>
      {losses.map((loss) => (
        <li key={loss.what} data-loss={loss.what}>
          <p>{lossSentence(loss.what, loss.count, language, "interface")}</p>
          <Which loss={loss} language={language} />
        </li>
      ))}
    </ul>
  );
}

/** The names of what a loss befalls, each by itself, for they are the file's own words. */
function Which({ loss, language }: { readonly loss: Loss; readonly language: Language }) {
  const { between, more } = lossReportWords[language];
  const names = [...new Set(loss.which)].filter((name) => name !== "");
  if (names.length === 0) return null;
  const rest = loss.count - loss.which.length;
  return (
    <p className={styles.which}>
      {names.map((name, i) => (
        <Fragment key={name}>
          {i > 0 && between}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
      {rest > 0 && more(rest)}
    </p>
  );
}
