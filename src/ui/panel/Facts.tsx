import { ArrowUpRight, Info, Quote } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
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
      <Counts counts={reading} name={words.direct} words={words} />
      {!reading.isBelowDirect && <Counts counts={reading.below} name={words.below} words={words} />}
      {reading.otherCamps > 0 && (
        <li>
          <ArrowUpRight size={13} strokeWidth={2} aria-hidden="true" />
          {words.otherCamps(reading.otherCamps)}
        </li>
      )}
      <Counted reading={reading} words={words} />
    </ul>
  );
}

/** What the counts count, for who asks. */
function Counted({ reading, words }: { readonly reading: ClaimReading; readonly words: PanelMessages }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    const panel = button.current?.closest("[data-region=panel]");
    if (!isOpen || !panel) return;
    // Wherever the focus is in the panel: a click on the explanation takes it from the button.
    const closeOnEscape = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== "Escape" || event.isComposing || isInPopup(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    panel.addEventListener("keydown", closeOnEscape);
    return () => panel.removeEventListener("keydown", closeOnEscape);
  }, [isOpen]);
  const meanings = [
    ...(reading.reasons + reading.objections > 0 ? [[words.direct, words.directly]] : []),
    ...(reading.isBelowDirect || reading.branch.children.length === 0 ? [] : [[words.below, words.allBelow]]),
  ];
  if (meanings.length === 0) return null;
  return (
    <>
      <li className={styles.asked}>
        <button
          ref={button}
          type="button"
          aria-label={words.counted}
          title={words.counted}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Info size={13} strokeWidth={2.2} aria-hidden="true" />
        </button>
      </li>
      {isOpen && (
        <li id={id} className={styles.meanings}>
          {meanings.map(([name, meaning]) => (
            <p key={name}>
              <b>{name}</b>
              {words.colon}
              {meaning}
            </p>
          ))}
        </li>
      )}
    </>
  );
}

/** What lies on the panel closes by itself. */
function isInPopup({ target }: Event): boolean {
  return target instanceof Element && target.closest("[role=menu], [role=dialog]") !== null;
}

/** How many reasons and objections, and of which: those that bear on the claim itself, or all that hang under it. */
function Counts(props: { readonly counts: BearingCounts; readonly name: string; readonly words: PanelMessages }) {
  const { counts, name, words } = props;
  const { reasons, objections } = counts;
  if (reasons + objections === 0) return null;
  return (
    <li>
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
