import { ArrowDownToLine, Link, Split } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import type { Change, Fallout } from "../../evaluation/fallout.ts";
import { type Fate, fates } from "../../evaluation/fate.ts";
import { fateMessages } from "../../messages/fates.ts";
import { whatIfMessages } from "../../messages/whatIf.ts";
import { type ArgumentMap, type Language, otherLanguage } from "../../model/map.ts";
import { run } from "../commands.ts";
import { PanelEdge } from "../panel/PanelEdge.tsx";
import panelStyles from "../panel/panel.module.css";
import { SheetHandle } from "../panel/SheetHandle.tsx";
import { useSheet } from "../panel/useSheet.ts";
import { Shortened } from "../Shortened.tsx";
import { useActions, useAtlas } from "../useAtlas.ts";
import { useCommands } from "../useCommands.ts";
import type { Unanswered } from "../whatStands/createAnswers.ts";
import { Waiting } from "../whatStands/Waiting.tsx";
import { FateRow } from "./FateRow.tsx";
import { suppositionName } from "./fateReading.ts";
import { Suppositions } from "./Suppositions.tsx";
import { TurnedClaims } from "./TurnedClaims.tsx";
import styles from "./whatIf.module.css";

const headingId = "panel-what-if";

/** What follows from what is supposed to be false: how much changes, and each change with its cause, in causal order. */
export function WhatIfPanel({ follows }: { readonly follows: Fallout | Unanswered }) {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const { detent } = useSheet();
  const panel = useRef<HTMLElement>(null);
  const end = useEnding(panel);
  const endOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    end();
  };
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-labelledby={headingId}
      className={panelStyles.panel}
      data-region="panel"
      data-part="what-if"
      data-detent={detent}
      onKeyDown={endOnEscape}
    >
      <div className={panelStyles.scroller}>
        <Head map={map} end={end} language={language} />
        {typeof follows === "string" ? (
          <div className={styles.waiting}>
            <Waiting answer={follows} />
          </div>
        ) : (
          <>
            <Counts follows={follows} language={language} />
            <TurnedClaims map={map} language={language} />
            <Changes map={map} follows={follows} language={language} />
          </>
        )}
        <p className={styles.note} role="note">
          {whatIfMessages[language].note}
        </p>
      </div>
      <SheetHandle language={language} />
      <TakeAway language={language} />
      <PanelEdge />
    </aside>
  );
}

/** Ends the what-if; a focus that was in the panel goes back to what was rejected. */
function useEnding(panel: React.RefObject<HTMLElement | null>): () => void {
  const { endWhatIf } = useActions();
  const last = useAtlas((state) => state.rejected.at(-1));
  return () => {
    const hadFocus = panel.current?.contains(document.activeElement) ?? false;
    endWhatIf();
    if (hadFocus) focusOn(last?.kind === "claim" ? last.id : undefined);
  };
}

function focusOn(claim: string | undefined): void {
  const place = claim === undefined ? undefined : `main [data-claim="${CSS.escape(claim)}"]`;
  const found = (place && document.querySelector(place)) ?? document.querySelector("main [tabindex='0']");
  if (found instanceof HTMLElement || found instanceof SVGElement) found.focus({ preventScroll: true });
}

function Head(props: { readonly map: ArgumentMap; readonly end: () => void; readonly language: Language }) {
  const { map, end, language } = props;
  const rejected = useAtlas((state) => state.rejected);
  const words = whatIfMessages[language];
  const other = otherLanguage(language);
  const namesIn = (asked: Language) => rejected.map((rejection) => suppositionName(map, rejection, asked));
  return (
    <div className={panelStyles.head}>
      <div className={styles.top}>
        <Split size={16} aria-hidden="true" />
        <b>{words.name}</b>
        <button type="button" title={words.endsAll} onClick={end}>
          {words.end}
        </button>
      </div>
      <h2 id={headingId} tabIndex={-1} className={panelStyles.claim} lang={language} dir="auto">
        {fateMessages[language].title(namesIn(language)).map((phrase) => (
          <span key={phrase}>{phrase}</span>
        ))}
      </h2>
      <p className={panelStyles.translation} lang={other} dir="auto">
        {whatIfMessages[other].lead(namesIn(other))}
      </p>
      {rejected.length > 1 && <Suppositions {...{ map, rejected, language, headingId }} />}
    </div>
  );
}

/** How many claims lose every reason, some of them, an objection, their use: those that are not nought, three at least. */
function Counts({ follows, language }: { readonly follows: Fallout; readonly language: Language }) {
  const words = whatIfMessages[language];
  const named = useAtlas((state) => state.rejected.filter(({ kind }) => kind === "claim").length);
  const { rejected, freed, unused } = follows.counts;
  // What was named is in the heading; what goes with a voice is not.
  const absent = new Set<Fate>([
    ...(rejected > named ? [] : ["rejected" as const]),
    ...(freed === 0 ? ["freed" as const] : unused === 0 ? ["unused" as const] : []),
  ]);
  const shown = fates.filter((fate) => !absent.has(fate));
  return (
    <ul className={styles.counts} data-count={shown.length} aria-label={words.counts}>
      {shown.map((fate) => (
        <li key={fate}>
          <b>{follows.counts[fate]}</b> {words.counted(fate, follows.counts[fate])}
        </li>
      ))}
    </ul>
  );
}

/** All changes; what goes with a voice, and what is no longer used, is many and follows from its place, so it is folded away. */
function Changes(props: { readonly map: ArgumentMap; readonly follows: Fallout; readonly language: Language }) {
  const { map, follows, language } = props;
  const changes = [...follows.changes.values()];
  const isAlong = ({ because }: Change) => because.length > 0 && because.every(({ kind }) => kind !== "claim");
  const along = changes.filter(isAlong);
  const told = changes.filter((change) => change.fate !== "unused" && !isAlong(change));
  const unused = changes.filter(({ fate }) => fate === "unused");
  const words = whatIfMessages[language];
  const row = (change: Change, i: number, all: readonly Change[]) => (
    <FateRow key={change.claim} change={change} before={all[i - 1]} map={map} language={language} />
  );
  return (
    <>
      {along.length > 0 && (
        <details className={styles.many}>
          <summary>{words.onlySaid(along.length)}</summary>
          <Rows changes={along} row={row} language={language} />
        </details>
      )}
      <Rows changes={told} row={row} language={language} name={words.order} />
      {changes.length === follows.counts.rejected && (
        <p className={styles.nothing}>{changes.length === 0 ? words.saidElsewhere : words.nothing}</p>
      )}
      {unused.length > 0 && (
        <details className={styles.many}>
          <summary>{words.unused(unused.length)}</summary>
          <Rows changes={unused} row={row} language={language} />
        </details>
      )}
    </>
  );
}

/** Changes in a row each, as far as the reader asks for them. */
function Rows(props: {
  readonly changes: readonly Change[];
  readonly row: (change: Change, i: number, all: readonly Change[]) => ReactNode;
  readonly language: Language;
  readonly name?: string;
}) {
  const { changes, row, language, name } = props;
  const look = { className: styles.changes, moreClassName: styles.more, more: whatIfMessages[language].more };
  return <Shortened items={changes} row={row} isOrdered name={name} {...look} />;
}

function TakeAway({ language }: { readonly language: Language }) {
  const commands = useCommands();
  const words = whatIfMessages[language];
  const [copyLink, exportMap] = ["copyLink", "export"].map((id) => commands.find((command) => command.id === id));
  const look = { size: 16, strokeWidth: 2, "aria-hidden": true } as const;
  return (
    <div className={panelStyles.actions}>
      {copyLink && (
        <button type="button" onClick={() => run(copyLink)}>
          <Link {...look} />
          <span>{words.copyLink}</span>
        </button>
      )}
      {exportMap && (
        <button type="button" onClick={() => run(exportMap)}>
          <ArrowDownToLine {...look} />
          <span>{words.exportPicture}</span>
        </button>
      )}
    </div>
  );
}
