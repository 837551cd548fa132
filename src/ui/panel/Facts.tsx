import { ArrowUpRight, Quote } from "lucide-react";
import { panelMessages } from "../../messages/panel.ts";
import type { Language } from "../../model/map.ts";
import type { ClaimReading } from "./claimReading.ts";
import styles from "./panel.module.css";

/** What can be counted of a claim, in one line: sources, strength, reasons, objections, other camps. */
export function Facts({ reading, language }: { readonly reading: ClaimReading; readonly language: Language }) {
  const words = panelMessages[language];
  const { claim, relation } = reading.branch;
  return (
    <ul className={styles.facts}>
      <li>
        <Quote size={13} strokeWidth={2} aria-hidden="true" />
        {words.sources(claim.passages.length)}
      </li>
      {relation && (
        <li>
          <span className={styles.bars} aria-hidden="true">
            {([1, 2, 3] as const).map((step) => (
              <i key={step} data-on={step <= relation.strength ? "" : undefined} />
            ))}
          </span>
          {words.strength[relation.strength]}
        </li>
      )}
      <Count type="support" count={reading.reasons} label={words.reasons(reading.reasons)} hint={words.direct} />
      <Count type="rebut" count={reading.objections} label={words.objections(reading.objections)} hint={words.direct} />
      {reading.otherCamps > 0 && (
        <li>
          <ArrowUpRight size={13} strokeWidth={2} aria-hidden="true" />
          {words.otherCamps(reading.otherCamps)}
        </li>
      )}
    </ul>
  );
}

function Count(props: {
  readonly type: "support" | "rebut";
  readonly count: number;
  readonly label: string;
  readonly hint: string;
}) {
  if (props.count === 0) return null;
  return (
    <li title={`${props.label}${props.hint}`}>
      <i className={styles.dot} data-type={props.type} aria-hidden="true" />
      <span aria-hidden="true">{props.count}</span>
      <span className="unseen">{props.label}</span>
    </li>
  );
}
