import { outlineMessages } from "../../messages/outline.ts";
import { inLanguage } from "../../model/map.ts";
import { camplessName } from "../../view/campless.ts";
import type { ShownVoice, View } from "../../view/view.ts";
import { Localized } from "../panel/Localized.tsx";
import { Token } from "../panel/Token.tsx";
import styles from "./contents.module.css";
import { takenIn } from "./takenIn.ts";

/** The voices over a bar for each camp they take, those that take no side over a hollow one; under these, the camps' names. */
export function Strip({ view }: { readonly view: View }) {
  const { language } = view;
  const camps = view.claims.filter((claim) => claim.depth === 1);
  const silent = view.voices.filter((voice) => voice.camp === undefined);
  const taken = camps.filter(({ camp }) => view.voices.some((voice) => voice.camp === camp));
  return (
    <div className={styles.strip}>
      <div className={styles.segments} aria-hidden="true">
        {taken.map(({ camp }) => (
          <Segment key={camp} camp={camp} voices={view.voices.filter((voice) => voice.camp === camp)} />
        ))}
        {silent.length > 0 && <Segment voices={silent} />}
      </div>
      <ul className={styles.names}>
        {camps.map(({ id, camp, claim }) => (
          <li key={id} data-camp={camp}>
            <b>
              <Localized text={claim.verdict ?? claim.label ?? claim.text} language={language} />
            </b>{" "}
            <span>{takenIn(view, camp)}</span>
            <Names voices={view.voices.filter((voice) => voice.camp === camp)} view={view} />
          </li>
        ))}
        {silent.length > 0 && (
          <li data-part="silent">
            {camplessName(silent, outlineMessages[language])} <span>{silent.length}</span>
            <Names voices={silent} view={view} />
          </li>
        )}
      </ul>
    </div>
  );
}

function Segment({ camp, voices }: { readonly camp?: number; readonly voices: readonly ShownVoice[] }) {
  return (
    <div className={styles.segment} data-camp={camp} style={{ flexGrow: voices.length }}>
      <span>
        {voices.map((voice) => (
          <Token key={voice.id} voice={voice} />
        ))}
      </span>
      <i className={styles.line} data-silent={camp === undefined ? "" : undefined} />
    </div>
  );
}

/** The names of voices for those who hear them. */
function Names({ voices, view }: { readonly voices: readonly ShownVoice[]; readonly view: View }) {
  const names = voices.map(({ voice }) => inLanguage(voice.name, view.language));
  if (names.length === 0) return null;
  return <span className="unseen"> ({names.join(view.language === "en" ? ", " : "、")})</span>;
}
