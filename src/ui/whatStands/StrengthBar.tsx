import { useState } from "react";
import { claimVerdictWords } from "../../messages/claimVerdict.ts";
import type { Language, Relation, RelationType } from "../../model/map.ts";
import { indexOf, objectionsTo, reasonsFor } from "../../model/questions.ts";
import { ClaimLink } from "../panel/ClaimLink.tsx";
import { Glyph } from "../panel/Glyph.tsx";
import { Localized } from "../panel/Localized.tsx";
import { labelOf } from "../panel/labelOf.ts";
import { useAtlas } from "../useAtlas.ts";
import { useStrengths } from "./useStrengths.ts";
import { Waiting } from "./Waiting.tsx";
import styles from "./whatStands.module.css";

/** So many of those that raise or lower a claim most are named. */
const named = 3;

/**
 * How strong a claim is, for a reader who opens it: beside the verdict, another reckoning whose number would seem to gainsay it.
 */
export function StrengthBar(props: { readonly claim: string; readonly language: Language }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.reckoning}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-part="reckoning"
    >
      <summary>{claimVerdictWords[props.language].reckoning}</summary>
      {isOpen && <Strength {...props} />}
    </details>
  );
}

/** The strength of a claim by Quadratic Energy: a bar with two digits, and what raised and lowered it most. */
function Strength({ claim, language }: { readonly claim: string; readonly language: Language }) {
  const map = useAtlas((state) => state.map);
  const known = useStrengths();
  const words = claimVerdictWords[language];
  if (typeof known === "string") return <Waiting answer={known} />;
  const { strengths, carried, settles } = known;
  if (!settles) return <p className={styles.note}>{words.unsettled}</p>;
  const strength = strengths.get(claim) ?? 0;
  const weight = indexOf(map).claims.get(claim)?.weight;
  const strongest = (relations: readonly Relation[]) =>
    relations
      .map((relation) => ({ relation, carries: carried.get(relation.id) ?? 0 }))
      .filter(({ carries }) => carries >= 0.005)
      .sort((a, b) => b.carries - a.carries);
  const moved = [strongest(reasonsFor(map, claim)), strongest(objectionsTo(map, claim))] as const;
  return (
    <div className={styles.strength} data-part="strength">
      <div className={styles.bar}>
        <span>{words.strength}</span>
        <span role="img" aria-label={words.percent(strength)} className={styles.meter}>
          <i style={{ width: `${strength * 100}%` }} />
          <i className={styles.base} style={{ left: `${(weight ?? 0.5) * 100}%` }} />
        </span>
        <b>{strength.toFixed(2)}</b>
      </div>
      <p className={styles.note}>{words.apart}</p>
      {moved.some(({ length }) => length > 0) && <p className={styles.note}>{words.carries}</p>}
      <Movers type="support" heading={words.raised} movers={moved[0]} language={language} />
      <Movers type="rebut" heading={words.lowered} movers={moved[1]} language={language} />
      <p className={styles.note}>{words.base(weight ?? 0.5, weight !== undefined)}</p>
    </div>
  );
}

/** What moved the strength of a claim in one direction, the most first. */
function Movers(props: {
  readonly type: RelationType;
  readonly heading: string;
  readonly movers: readonly { readonly relation: Relation; readonly carries: number }[];
  readonly language: Language;
}) {
  const { type, heading, movers, language } = props;
  const claims = useAtlas((state) => indexOf(state.map).claims);
  const words = claimVerdictWords[language];
  if (movers.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {movers.slice(0, named).map(({ relation, carries }) => (
          <li key={relation.id}>
            {relation.from.flatMap((id, i) => {
              const premise = claims.get(id);
              return premise
                ? [
                    <ClaimLink key={id} claim={id}>
                      {i === 0 ? <Glyph type={type} language={language} /> : <i>{words.together}</i>}
                      <Localized text={labelOf(premise)} language={language} />
                    </ClaimLink>,
                  ]
                : [];
            })}
            <span className={styles.carries}>{carries.toFixed(2)}</span>
          </li>
        ))}
        {movers.length > named && <li className={styles.note}>{words.more(movers.length - named)}</li>}
      </ul>
    </>
  );
}
