import { type ReactNode, useId, useMemo, useState } from "react";
import { type ExtensionSemantics, type Extensions, extensionSemantics } from "../../evaluation/extensionsOf.ts";
import { type SupportReading, supportReadings } from "../../evaluation/flatten.ts";
import { type GradualSemanticsName, gradualSemantics, type Strengths } from "../../evaluation/gradual/strengthsOf.ts";
import type { Matter } from "../../evaluation/question.ts";
import { semanticsWords } from "../../messages/semantics.ts";
import { Shortened } from "../Shortened.tsx";
import { useActions, useAtlas } from "../useAtlas.ts";
import { AsidePanel } from "./AsidePanel.tsx";
import { NamedClaim } from "./NamedClaim.tsx";
import { useAnswer } from "./useAnswer.ts";
import { Waiting } from "./Waiting.tsx";
import styles from "./whatStands.module.css";

/** What follows from the map by other definitions: for those who know them. */
export function SemanticsPanel() {
  const words = useAtlas((state) => semanticsWords[state.language]);
  const chosen = useAtlas((state) => state.definition);
  const { define } = useActions();
  const gradual = gradualSemantics.find((name) => name === chosen?.semantics);
  const sets = gradual ? undefined : (extensionSemantics.find((name) => name === chosen?.semantics) ?? "preferred");
  const semantics = gradual ?? sets ?? "preferred";
  const support = supportReadings.find((name) => name === chosen?.support) ?? "needs-one";
  return (
    <AsidePanel name="semantics" title={words.title} lead={words.lead}>
      <div className={styles.choices}>
        <Choice label={words.semantics} value={semantics} set={(name) => define({ semantics: name, support })}>
          <optgroup label={words.sets}>{optionsOf(extensionSemantics, words.names)}</optgroup>
          <optgroup label={words.degrees}>{optionsOf(gradualSemantics, words.names)}</optgroup>
        </Choice>
        {sets && (
          <Choice label={words.support} value={support} set={(name) => define({ semantics, support: name })}>
            {optionsOf(supportReadings, words.supports)}
          </Choice>
        )}
      </div>
      <p className={styles.note}>{words.about[semantics]}</p>
      {sets && <p className={styles.note}>{words.aboutSupports[support]}</p>}
      {sets && <Sets semantics={sets} support={support} />}
      {gradual && <Degrees semantics={gradual} />}
    </AsidePanel>
  );
}

function optionsOf<Name extends string>(names: readonly Name[], words: Readonly<Record<Name, string>>) {
  return names.map((name) => (
    <option key={name} value={name}>
      {words[name]}
    </option>
  ));
}

/** A choice of one name of a list. */
function Choice<Name extends string>(props: {
  readonly label: string;
  readonly value: Name;
  readonly set: (name: Name) => void;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => {
          // The options are of this type, and nothing else can be chosen.
          props.set(event.target.value as Name);
        }}
      >
        {props.children}
      </select>
    </div>
  );
}

function Sets(props: { readonly semantics: ExtensionSemantics; readonly support: SupportReading }) {
  const { semantics, support } = props;
  const about = useMemo(
    (): Extract<Matter, { kind: "extensions" }> => ({ kind: "extensions", semantics, support }),
    [semantics, support],
  );
  const answer = useAnswer<"extensions">(about);
  const words = useAtlas((state) => semanticsWords[state.language]);
  if (typeof answer === "string") return <Waiting answer={answer} />;
  return <FoundSets found={answer} counted={words.found(answer.extensions.length, answer)} />;
}

function FoundSets({ found, counted }: { readonly found: Extensions; readonly counted: string }) {
  const words = useAtlas((state) => semanticsWords[state.language]);
  const every = new Set(found.inEvery);
  const some = found.inSome.filter((claim) => !every.has(claim));
  return (
    <div data-part="extensions">
      <p role="status">
        <b>{counted}</b>
      </p>
      {found.extensions.length > 0 && (
        <>
          {found.isKnown && (
            <Listed
              name={words.inEvery(found.inEvery.length)}
              claims={found.inEvery}
              isOpen={found.extensions.length > 1}
            />
          )}
          {some.length > 0 && <Listed name={words.inSome(some.length)} claims={some} isOpen />}
          {found.extensions.length > 1 &&
            found.extensions.map((claims, i) => {
              const name = words.set(i + 1, claims.length);
              return <Listed key={name} name={name} claims={claims.filter((claim) => !every.has(claim))} />;
            })}
        </>
      )}
    </div>
  );
}

/** Claims under a heading that opens and closes them. */
function Listed(props: { readonly name: string; readonly claims: readonly string[]; readonly isOpen?: boolean }) {
  const [isOpen, setOpen] = useState(props.isOpen ?? false);
  const more = useAtlas((state) => semanticsWords[state.language].more);
  const row = (claim: string) => (
    <li key={claim}>
      <NamedClaim claim={claim} />
    </li>
  );
  return (
    <details className={styles.listed} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.name}</summary>
      {isOpen && <Shortened items={props.claims} row={row} more={more} moreClassName={styles.more} />}
    </details>
  );
}

function Degrees({ semantics }: { readonly semantics: GradualSemanticsName }) {
  const about = useMemo((): Extract<Matter, { kind: "strengths" }> => ({ kind: "strengths", semantics }), [semantics]);
  const answer = useAnswer<"strengths">(about);
  return typeof answer === "string" ? <Waiting answer={answer} /> : <FoundDegrees found={answer} />;
}

function FoundDegrees({ found }: { readonly found: Strengths }) {
  const words = useAtlas((state) => semanticsWords[state.language]);
  const ranked = useMemo(() => [...found.strengths].sort(([, one], [, other]) => other - one), [found]);
  if (!found.settles) return <p role="status">{words.unsettled}</p>;
  const row = ([claim, strength]: readonly [string, number]) => (
    <li key={claim}>
      <NamedClaim claim={claim} />
      <span className={styles.carries}>{strength.toFixed(2)}</span>
    </li>
  );
  return (
    <div data-part="degrees">
      <p role="status">
        <b>{words.settled(found.rounds)}</b>
      </p>
      <p className={styles.note}>{words.apart}</p>
      <Shortened items={ranked} row={row} className={styles.degrees} more={words.more} moreClassName={styles.more} />
    </div>
  );
}
