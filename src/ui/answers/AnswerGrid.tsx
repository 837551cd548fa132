import { type CSSProperties, type MouseEvent, type RefObject, useMemo, useRef, useState } from "react";
import { answersMessages } from "../../messages/answers.ts";
import { type ArgumentMap, type Confidence, inLanguage, type Language } from "../../model/map.ts";
import type { AnswerMark, Answers, CampColumns, AnswerRow as Row } from "../../view/answers.ts";
import { camplessName } from "../../view/campless.ts";
import { matching } from "../../view/filter.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import { useFallout } from "../whatIf/useWhatIf.ts";
import { AnswerLegend } from "./AnswerLegend.tsx";
import { AnswerRow } from "./AnswerRow.tsx";
import { AnswerRows, chunksOf, type RowChunk } from "./AnswerRows.tsx";
import styles from "./answers.module.css";
import { CampHead, CampName } from "./CampHead.tsx";
import { ColumnTip } from "./ColumnTip.tsx";
import { type Pointed, pointedAt } from "./pointedAt.ts";
import { isOf, useGridWalk } from "./useGridWalk.ts";
import { useRowAboveSheet } from "./useRowAboveSheet.ts";
import { useRowInPlace } from "./useRowInPlace.ts";

/** The names of so many camps stand side by side on a narrow screen; those of more are turned. */
const fewCamps = 5;

/** Rows of so many chunks may be higher than the least height, by which those not yet drawn are reckoned. */
const fewChunks = 10;

/** The grid itself (APG grid), one stop for the keyboard and arrows within, and what its marks mean. */
export function AnswerGrid(props: {
  readonly answers: Answers;
  readonly usual: Confidence | undefined;
  readonly map: ArgumentMap;
  readonly language: Language;
  /** In which the grid scrolls. */
  readonly region: RefObject<HTMLElement | null>;
}) {
  const { answers, usual, map, language } = props;
  const { select, hear } = useActions();
  const heard = useAtlas((state) => state.voice);
  const selected = useAtlas((state) => state.selection);
  const matches = useAtlas((state) => matching(state.map, state.filter));
  const follows = useFallout();
  const grid = useRef<HTMLTableElement>(null);
  const [pointed, point] = useState<Pointed>();
  const walk = useGridWalk(grid, answers);
  useRowInPlace(props.region);
  useRowAboveSheet(props.region);
  const words = answersMessages[language];
  const look = (event: MouseEvent) => point(pointedAt(event, answers));
  const open = (event: MouseEvent, voice: string, marks: readonly AnswerMark[]) => {
    // By its keys a mark is pressed itself; the pointer's target is the cell around the marks.
    const stop = event.target instanceof Element ? event.target.closest("[data-stop]") : null;
    const mark = stop
      ? marks.find(({ claim }) => claim === stop.getAttribute("data-claim"))
      : pointedAt(event, answers)?.mark;
    if (mark) select(mark.claim, mark.passage);
    else hear(voice);
  };
  const columns = columnsOf(answers.camps);
  const chunks = useMemo(() => chunksOf(answers.groups), [answers]);
  // The arrows lead from the rows where one is to those beside them.
  const walked = chunks.findIndex(({ rows }) => rows.some(({ voice }) => isOf(walk.stop, voice.id)));
  const row = (row: Row, at: number) => (
    <AnswerRow
      key={row.voice.id}
      row={row}
      at={at}
      camps={answers.camps}
      usual={usual}
      map={map}
      language={language}
      isHeard={row.voice.id === heard}
      selected={selected}
      matches={matches}
      changes={follows?.changes}
      stop={walk.stop}
      open={open}
    />
  );
  return (
    <>
      <div className={styles.frame}>
        <div className={styles.washes} style={columns} aria-hidden="true">
          {answers.camps.map(({ camp, position }) => (
            <i key={position} data-camp={camp} />
          ))}
        </div>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table walked by arrow keys is a grid (APG)
          role="grid"
          aria-label={words.grid}
          aria-rowcount={1 + answers.groups.length + map.voices.length}
          className={styles.grid}
          data-few={chunks.length > fewChunks ? undefined : ""}
          data-camps={answers.camps.length > fewCamps ? "many" : undefined}
          style={columns}
          onKeyDown={walk.move}
          onFocus={walk.follow}
          onMouseMove={look}
          onMouseLeave={() => point(undefined)}
        >
          <thead>
            <tr className={styles.head} aria-rowindex={1}>
              <th scope="col" className="unseen">
                {words.answer}
              </th>
              <th scope="col" className="unseen">
                {words.counts}
              </th>
              {answers.camps.map((camp) => (
                <CampHead key={camp.position} camp={camp} map={map} language={language} />
              ))}
            </tr>
          </thead>
          {chunks.map((chunk, i) => (
            <AnswerRows
              key={chunk.rows[0]?.voice.id}
              chunk={chunk}
              region={props.region}
              isKept={Math.abs(i - walked) <= 1 || chunk.rows.some(({ voice }) => voice.id === heard)}
              title={chunk.isFirst && <GroupTitle chunk={chunk} answers={answers} map={map} language={language} />}
              row={row}
            />
          ))}
        </table>
        <ColumnTip pointed={pointed} naming={{ map, language, matches, changes: follows?.changes }} />
      </div>
      <div className={styles.foot} style={columns}>
        <AnswerLegend language={language} />
      </div>
    </>
  );
}

/** What the voices of a group have in common. */
function GroupTitle(props: {
  readonly chunk: RowChunk;
  readonly answers: Answers;
  readonly map: ArgumentMap;
  readonly language: Language;
}) {
  const { chunk, answers, map, language } = props;
  const { group } = chunk;
  const words = answersMessages[language];
  const camp = answers.camps.find((each) => each.camp === group.camp);
  const inPart = answers.groups
    .flatMap(({ rows }) => rows)
    .filter(({ voice }) => camp !== undefined && voice.partCamp === camp.camp);
  return (
    <tr className={styles.groupTitle} aria-rowindex={chunk.at - 1}>
      <th scope="rowgroup" colSpan={2}>
        {camp ? (
          <CampName position={camp.position} map={map} language={language} />
        ) : (
          <span>
            {camplessName(
              group.rows.map(({ voice }) => voice),
              words,
            )}
          </span>
        )}
        {!camp && <small>{words.scattered}</small>}
        {inPart.length > 0 && (
          <small>{words.agreesInPart(inPart.map(({ voice }) => inLanguage(voice.voice.name, language)))}</small>
        )}
      </th>
    </tr>
  );
}

/** The least width of a camp, in pixels: the name above has room; and the most of it, so that very many claims fit a window. */
const least = { named: 64, many: 300 } as const;

/** As wide as their claims are many, as far as there is room; on a narrow screen less unlike, so that each name has some. */
function columnsOf(camps: readonly CampColumns[]): CSSProperties {
  const wide = camps.map(({ claims: { length } }) => {
    return `minmax(${Math.max(least.named, Math.min(least.many, length * 3))}px, ${length}fr)`;
  });
  const narrow = camps.map(({ claims: { length } }) => `minmax(1rem, ${Math.sqrt(length).toFixed(2)}fr)`);
  const widths: Readonly<Record<`--${string}`, string>> = { "--wide": wide.join(" "), "--narrow": narrow.join(" ") };
  return widths;
}
