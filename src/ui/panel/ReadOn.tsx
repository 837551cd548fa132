import { type PanelMessages, panelMessages } from "../../messages/panel.ts";
import { type ArgumentMap, inLanguage, type Language } from "../../model/map.ts";
import type { ShownVoice } from "../../view/view.ts";
import { ClaimLink } from "./ClaimLink.tsx";
import type { ReadOnRow } from "./claimReading.ts";
import { Glyph } from "./Glyph.tsx";
import { Localized } from "./Localized.tsx";
import { labelOf } from "./labelOf.ts";
import styles from "./panel.module.css";
import { sayersOf } from "./sayers.ts";
import { Tokens } from "./Tokens.tsx";

/** What bears on the claim and what it bears on, each a link. */
export function ReadOn(props: {
  readonly map: ArgumentMap;
  readonly rows: readonly ReadOnRow[];
  readonly voices: readonly ShownVoice[];
  readonly language: Language;
}) {
  const { map, rows, voices, language } = props;
  const words = panelMessages[language];
  if (rows.length === 0) return null;
  return (
    <section className={styles.readOn} aria-labelledby="panel-read-on" data-part="read-on">
      <h3 id="panel-read-on">{words.readOn}</h3>
      <ul>
        {rows.map((row) => (
          <li key={`${row.tie.kind} ${row.key}`}>
            <ClaimLink claim={row.claim.id}>
              <Glyph type={row.type} language={language} />
              <span>
                <span className={styles.lead}>{leadOf(row, words, language)}</span>
                <Localized text={labelOf(row.claim)} language={language} />
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
              </span>
              <Tokens voices={sayersOf(map, row.claim, voices)} language={language} />
            </ClaimLink>
            {row.note && (
              <p className={styles.rowNote}>
                {words.rowNote} <Localized text={row.note} language={language} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function leadOf({ tie, type }: ReadOnRow, words: PanelMessages, language: Language): string {
  switch (tie.kind) {
    case "child":
      return "";
    case "target":
      return type === "support" ? words.itSupports : words.itRebuts;
    case "undercuts":
      return words.itUndercuts;
    case "undercutBy":
      return words.undercutBy(inLanguage(labelOf(tie.to), language));
  }
}

function togetherOf(row: ReadOnRow, words: PanelMessages, language: Language): string {
  const labels = row.together.map((claim) => words.quote(inLanguage(labelOf(claim), language)));
  return `${words.together.before}${labels.join(words.together.between)}${words.together.after}`;
}
