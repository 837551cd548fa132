import { Fragment } from "react";
import { panelMessages } from "../../messages/panel.ts";
import type { Language } from "../../model/map.ts";
import { ClaimLink } from "./ClaimLink.tsx";
import type { ClaimReading } from "./claimReading.ts";
import { Glyph } from "./Glyph.tsx";
import { Localized } from "./Localized.tsx";
import { labelOf } from "./labelOf.ts";
import styles from "./panel.module.css";

/** From the position down to the claim, as a sentence of links: because, but, together with. */
export function PathSentence({ reading, language }: { readonly reading: ClaimReading; readonly language: Language }) {
  const words = panelMessages[language];
  const { branch, path, together } = reading;
  return (
    <nav aria-label={words.path}>
      <ol className={styles.path} data-camp={branch.camp}>
        {path.length === 0 && (
          <li>
            <Verdict claim={branch.claim} language={language} />
            <span>{words.position}</span>
          </li>
        )}
        {path.map(({ claim, type }) => (
          <li key={claim.id}>
            <ClaimLink claim={claim.id}>
              <Verdict claim={claim} language={language} />
              <Localized text={labelOf(claim)} language={language} />
            </ClaimLink>
            <Glyph type={type} language={language} />
          </li>
        ))}
        {together.length > 0 && (
          <li>
            <span>
              {words.together.before}
              {together.map((claim, index) => (
                <Fragment key={claim.id}>
                  {index > 0 && words.together.between}
                  <ClaimLink claim={claim.id}>
                    {words.quotes[0]}
                    <Localized text={labelOf(claim)} language={language} />
                    {words.quotes[1]}
                  </ClaimLink>
                </Fragment>
              ))}
              {words.together.after}
            </span>
          </li>
        )}
      </ol>
    </nav>
  );
}

function Verdict({
  claim,
  language,
}: {
  readonly claim: ClaimReading["branch"]["claim"];
  readonly language: Language;
}) {
  return (
    claim.verdict && (
      <b className={styles.verdict}>
        <Localized text={claim.verdict} language={language} />
      </b>
    )
  );
}
