import { outlineMessages } from "../../messages/outline.ts";
import { camplessName } from "../../view/campless.ts";
import { voicesOfCamp } from "../../view/shownVoices.ts";
import type { ShownVoice, View } from "../../view/view.ts";
import { Localized } from "../panel/Localized.tsx";
import { Token } from "../panel/Token.tsx";
import { namesOf } from "../panel/Tokens.tsx";
import styles from "./contents.module.css";
import { takenIn } from "./takenIn.ts";

/** The voices over a bar for each camp they take, those that take no side over a hollow one; under these, the camps' names. */
export function Strip({ view }: { readonly view: View }) {
  const { language } = view;
  const camps = view.claims.filter((claim) => claim.depth === 1);
  const silent = voicesOfCamp(view.voices);
  const taken = camps.filter(({ camp }) => voicesOfCamp(view.voices, camp).length > 0);
  return (
    <div className={styles.strip}>
      <div className={styles.segments} aria-hidden="true">
        {taken.map(({ camp }) => (
          <Segment key={camp} camp={camp} voices={voicesOfCamp(view.voices, camp)} all={view.voices.length} />
        ))}
        {silent.length > 0 && <Segment voices={silent} all={view.voices.length} />}
      </div>
      <ul className={styles.names}>
        {camps.map(({ id, camp, claim }) => (
          <li key={id} data-camp={camp}>
            <b>
              <Localized text={claim.verdict ?? claim.label ?? claim.text} language={language} />
            </b>{" "}
            <span>{takenIn(view, camp)}</span>
            <Names voices={voicesOfCamp(view.voices, camp)} view={view} />
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

/** So many discs stand over all bars together: over each as many as it is long, so that they are about equally high. */
const mostDiscs = 36;

function Segment(props: {
  readonly camp?: number;
  readonly voices: readonly ShownVoice[];
  /** How many voices there are in all. */
  readonly all: number;
}) {
  const { camp, voices, all } = props;
  const most = all <= mostDiscs ? voices.length : Math.max(1, Math.floor((mostDiscs * voices.length) / all));
  return (
    <div className={styles.segment} data-camp={camp} style={{ flexGrow: voices.length }}>
      <span>
        {voices.slice(0, most).map((voice) => (
          <Token key={voice.id} voice={voice} />
        ))}
        {voices.length > most && <small>+{voices.length - most}</small>}
      </span>
      <i className={styles.line} data-silent={camp === undefined ? "" : undefined} />
    </div>
  );
}

/** The names of voices for those who hear them. */
function Names({ voices, view }: { readonly voices: readonly ShownVoice[]; readonly view: View }) {
  if (voices.length === 0) return null;
  return <span className="unseen"> ({namesOf(voices, view.language)})</span>;
}
