import { ArrowUpRight, Quote } from "lucide-react";
import { type PanelMessages, panelMessages } from "../../messages/panel.ts";
import type { Language, RelationType } from "../../model/map.ts";
import type { ClaimReading } from "./claimReading.ts";
import type { BearingCounts } from "./countsBelow.ts";
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
      <Counts counts={reading} name={words.direct} meaning={words.directly} words={words} />
      {!reading.isBelowDirect && (
        <Counts counts={reading.below} name={words.below} meaning={words.allBelow} words={words} />
      )}
      {reading.otherCamps > 0 && (
        <li>
          <ArrowUpRight size={13} strokeWidth={2} aria-hidden="true" />
          {words.otherCamps(reading.otherCamps)}
        </li>
      )}
    </ul>
  );
}

/** How many reasons and objections, and of which: those that bear on the claim itself, or all that hang under it. */
function Counts(props: {
  readonly counts: BearingCounts;
  readonly name: string;
  readonly meaning: string;
  readonly words: PanelMessages;
}) {
  const { counts, name, meaning, words } = props;
  const { reasons, objections } = counts;
  if (reasons + objections === 0) return null;
  return (
    <li title={meaning}>
      <Count type="support" count={reasons} label={words.reasons(reasons)} />
      <Count type="rebut" count={objections} label={words.objections(objections)} />
      <span>{name}</span>
    </li>
  );
}

function Count(props: { readonly type: RelationType; readonly count: number; readonly label: string }) {
  if (props.count === 0) return null;
  return (
    <>
      <i className={styles.dot} data-type={props.type} aria-hidden="true" />
      <span aria-hidden="true">{props.count}</span>
      <span className="unseen">{props.label}</span>
    </>
  );
}
