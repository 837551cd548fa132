import { answersMessages } from "../../messages/answers.ts";
import { panelMessages } from "../../messages/panel.ts";
import { languageOf } from "../../model/languageOf.ts";
import type { Language } from "../../model/map.ts";
import { ClaimLink } from "./ClaimLink.tsx";
import { Glyph } from "./Glyph.tsx";
import { Localized } from "./Localized.tsx";
import { labelOf } from "./labelOf.ts";
import styles from "./voicePanel.module.css";
import type { SaidPassage, VoiceReading } from "./voiceReading.ts";

/** All that a voice says, in the order of the text: each passage with its place, its phrase and what it states. */
export function SaidList({ reading, language }: { readonly reading: VoiceReading; readonly language: Language }) {
  const words = answersMessages[language];
  if (reading.said.length === 0) return <p className={styles.missing}>{words.nothing}</p>;
  return (
    <section className={styles.said} aria-labelledby="panel-said">
      <h3 id="panel-said">{words.inOrder(reading.said.length)}</h3>
      <ol>
        {reading.said.map((said) => (
          <li key={`${said.cited.claim} ${said.cited.index}`} data-source-index={said.cited.index}>
            <Said said={said} language={language} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Said({ said, language }: { readonly said: SaidPassage; readonly language: Language }) {
  const { cited, branch, place } = said;
  const { passage } = cited;
  const words = panelMessages[language];
  return (
    <ClaimLink claim={cited.claim} passage={cited.index}>
      <span className={styles.claim} data-camp={branch.camp}>
        {branch.relation ? <Glyph type={branch.relation.type} language={language} /> : <i aria-hidden="true" />}
        <Localized text={labelOf(branch.claim)} language={language} />
      </span>
      <span className={styles.where}>
        {place.paragraph !== undefined && <span>{words.paragraph(place.paragraph)}</span>}
        <span lang={languageOf(passage.phrase)} dir="auto">
          {words.quote(passage.phrase)}
        </span>
        {passage.mode !== "asserts" && <span>{words.mode[passage.mode]}</span>}
      </span>
    </ClaimLink>
  );
}
