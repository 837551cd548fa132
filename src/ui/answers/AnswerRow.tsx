import { type CSSProperties, type MouseEvent, memo } from "react";
import type { Change } from "../../evaluation/fallout.ts";
import { answersMessages } from "../../messages/answers.ts";
import { panelMessages } from "../../messages/panel.ts";
import { type ArgumentMap, type Confidence, inLanguage, type Language } from "../../model/map.ts";
import type { AnswerMark, CampColumns, AnswerRow as Row } from "../../view/answers.ts";
import { Token } from "../panel/Token.tsx";
import styles from "./answers.module.css";
import { nameOfMark } from "./markNames.ts";
import { stopOf } from "./useGridWalk.ts";

/** One voice: its name and gist, how much it says, and a mark for each of its claims. */
export const AnswerRow = memo(function AnswerRow(props: {
  readonly row: Row;
  /** Its 1-based place among the rows of the grid. */
  readonly at: number;
  readonly camps: readonly CampColumns[];
  readonly usual: Confidence | undefined;
  readonly map: ArgumentMap;
  readonly language: Language;
  /** Whether it is being read from end to end. */
  readonly isHeard: boolean;
  readonly selected: string | undefined;
  /** The claims that the filters let through. */
  readonly matches: ReadonlySet<string>;
  /** What becomes of claims where something is supposed to be false. */
  readonly changes: ReadonlyMap<string, Change> | undefined;
  /** Where the keyboard stops in the grid. */
  readonly stop: string;
  readonly open: (event: MouseEvent, voice: string, marks: readonly AnswerMark[]) => void;
}) {
  const { row, at, camps, usual, map, language, isHeard, selected, matches, changes, stop, open } = props;
  const { voice, marks, reasons, objections } = row;
  const words = answersMessages[language];
  const name = inLanguage(voice.voice.name, language);
  const gist = voice.voice.gist && inLanguage(voice.voice.gist, language);
  const { byline } = voice.voice;
  return (
    <tr
      className={styles.row}
      aria-rowindex={at}
      data-row={voice.id}
      data-heard={isHeard ? "" : undefined}
      data-outside={marks.some(({ claim }) => matches.has(claim)) ? undefined : ""}
      onClick={(event) => open(event, voice.id, marks)}
    >
      <th scope="row" className={styles.name}>
        <button
          type="button"
          tabIndex={stopOf(voice.id) === stop ? 0 : -1}
          data-stop={stopOf(voice.id)}
          aria-current={isHeard || undefined}
        >
          <span className="unseen">{words.read}</span> <Token voice={voice} />
          <span className={styles.who}>
            <b dir="auto">{name}</b>
            {byline && byline.confidence !== usual && (
              <small data-attribution={byline.confidence}>
                {panelMessages[language].confidence[byline.confidence]}
              </small>
            )}
            {gist !== undefined && <span dir="auto">{gist}</span>}
          </span>
        </button>
      </th>
      <td className={styles.counts}>
        <span aria-hidden="true">
          <i data-type="support" /> {reasons} <i data-type="rebut" /> {objections}
        </span>
        <span className="unseen">{words.said(reasons, objections)}</span>
      </td>
      {camps.map(({ camp, position, claims }) => (
        <td key={position} className={styles.cell} data-cell={camp} data-camp={camp}>
          {marks
            .filter((mark) => mark.camp === camp)
            .map((mark) => (
              <button
                key={mark.claim}
                type="button"
                className={styles.mark}
                style={placeOf(mark, claims.length)}
                tabIndex={stopOf(voice.id, mark.claim) === stop ? 0 : -1}
                data-stop={stopOf(voice.id, mark.claim)}
                data-claim={mark.claim}
                data-kind={mark.kind}
                data-depth={Math.min(3, mark.depth)}
                data-outside={matches.has(mark.claim) ? undefined : ""}
                data-whatif={changes?.get(mark.claim)?.fate}
                aria-label={nameOfMark(mark, { map, language, matches, changes })}
                aria-current={mark.claim === selected || undefined}
              />
            ))}
        </td>
      ))}
    </tr>
  );
});

/** In the middle of its column; as wide as columns are, within reason. */
function placeOf({ column, kind }: AnswerMark, columns: number): CSSProperties {
  const share = (column + 0.5) / columns;
  return {
    left: `calc(var(--inset) + (100% - 2 * var(--inset)) * ${share.toFixed(5)})`,
    ...(kind === "objection"
      ? {}
      : { width: `clamp(${kind === "part" ? 4.5 : 2}px, (100% - 2 * var(--inset)) / ${columns} - 1px, 7px)` }),
  };
}
