import { type ReactNode, useEffect, useRef, useState } from "react";
import { type PanelMessages, panelMessages } from "../../messages/panel.ts";
import { type ArgumentMap, type Claim, inLanguage, type Language, type RelationType } from "../../model/map.ts";
import { ClaimLink } from "./ClaimLink.tsx";
import type { ReadOnRow } from "./claimReading.ts";
import { Glyph } from "./Glyph.tsx";
import { Localized } from "./Localized.tsx";
import { labelOf } from "./labelOf.ts";
import styles from "./panel.module.css";
import { sayersOf } from "./sayers.ts";
import { Tokens } from "./Tokens.tsx";
import { tieWords } from "./tieWords.ts";

interface Reading {
  readonly map: ArgumentMap;
  readonly language: Language;
}

/** So many rows are shown at first, and so many more each time they are asked for. */
const few = 100;

/**
 * What bears on the claim and what it bears on, each a link; what bears only together stands in one bracket. Of very many the
 * first, and then some more as often as the reader asks.
 */
export function ReadOn({ rows, ...reading }: Reading & { readonly rows: readonly ReadOnRow[] }) {
  const { language } = reading;
  const words = panelMessages[language];
  const [count, setCount] = useState(few);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The reader who asked for more goes on with the first of them.
    if (count > few) list.current?.children[count - few]?.querySelector("a")?.focus();
  }, [count]);
  if (rows.length === 0) return null;
  const left = rows.length - count;
  return (
    <section className={styles.readOn} aria-labelledby="panel-read-on" data-part="read-on">
      <h3 id="panel-read-on">{words.readOn}</h3>
      <ul ref={list}>
        {rows.slice(0, count).map((row) => (
          <li key={`${row.tie.kind} ${row.key}`}>
            {row.claims.length > 1 ? <Linked row={row} {...reading} /> : <Single row={row} {...reading} />}
            {row.note && (
              <p className={styles.rowNote}>
                {words.rowNote} <Localized text={row.note} language={language} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className={styles.nextRows} onClick={() => setCount(count + few)}>
          {words.nextRows(Math.min(few, left), left)}
        </button>
      )}
    </section>
  );
}

type RowProps = Reading & { readonly row: ReadOnRow };

function Single({ row, ...reading }: RowProps) {
  const { language } = reading;
  const words = panelMessages[language];
  const lines = row.claims.map((claim) => (
    <ClaimLine key={claim.id} claim={claim} glyph={row.type} lead={tieWords(row, words, language)} {...reading}>
      {row.tie.kind === "undercuts" && (
        <>
          {" → "}
          <Localized text={labelOf(row.tie.to)} language={language} />
        </>
      )}
      {row.together.length > 0 && (
        <span className={styles.with}>
          {language === "en" ? " " : "　"}
          {togetherOf(row, words, language)}
        </span>
      )}
    </ClaimLine>
  ));
  return (
    <>
      {lines}
      {row.again.length > 0 && <p className={styles.rowNote}>{againOf(row, words, language)}</p>}
    </>
  );
}

/** Premises that bear only together: one sign, a bracket, and each of them a link; that they do is heard before them. */
function Linked({ row, ...reading }: RowProps) {
  const words = panelMessages[reading.language];
  const lead = tieWords(row, words, reading.language);
  return (
    <div className={styles.together}>
      <p className={styles.rowNote}>{row.again.length > 0 ? againOf(row, words, reading.language) : words.linked}</p>
      <div className={styles.linked}>
        <Glyph type={row.type} language={reading.language} />
        <ul>
          {row.claims.map((claim, at) => (
            <li key={claim.id}>
              <ClaimLine claim={claim} lead={at === 0 ? lead : ""} {...reading} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function ClaimLine(
  props: Reading & {
    readonly claim: Claim;
    /** How it bears, where its sign stands on the line itself. */
    readonly glyph?: RelationType;
    readonly lead: string;
    readonly children?: ReactNode;
  },
) {
  const { map, claim, glyph, lead, language } = props;
  return (
    <ClaimLink claim={claim.id}>
      {glyph && <Glyph type={glyph} language={language} />}
      <span>
        <span className={styles.lead}>{lead}</span>
        <Localized text={labelOf(claim)} language={language} />
        {props.children}
      </span>
      <Tokens voices={sayersOf(map, claim)} language={language} />
    </ClaimLink>
  );
}

/** Of those that stand in another row too, that they bear in several ways. */
function againOf({ again, claims }: ReadOnRow, words: PanelMessages, language: Language): string {
  const names = again.map((claim) => words.quote(inLanguage(labelOf(claim), language)));
  return words.again(names, claims.length - again.length);
}

function togetherOf(row: ReadOnRow, words: PanelMessages, language: Language): string {
  const labels = row.together.map((claim) => words.quote(inLanguage(labelOf(claim), language)));
  return `${words.together.before}${labels.join(words.together.between)}${words.together.after}`;
}
