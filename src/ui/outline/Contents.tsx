import { outlineMessages } from "../../messages/outline.ts";
import { camplessName } from "../../view/campless.ts";
import { voicesOfCamp } from "../../view/shownVoices.ts";
import type { View } from "../../view/view.ts";
import { Localized } from "../panel/Localized.tsx";
import { Token } from "../panel/Token.tsx";
import { Tokens } from "../panel/Tokens.tsx";
import { Keys } from "../shell/Keys.tsx";
import styles from "./contents.module.css";
import { Question } from "./Question.tsx";
import { takenIn } from "./takenIn.ts";

/** What stands beside the tree: the question, the camps with who takes them, the keys. */
export function Contents({ view, goTo }: { readonly view: View; readonly goTo: (claim: string) => void }) {
  const { language } = view;
  const words = outlineMessages[language];
  const camps = view.claims.filter((claim) => claim.depth === 1);
  const silent = voicesOfCamp(view.voices);
  return (
    <aside className={styles.contents} aria-label={words.contents}>
      <div className={styles.head}>
        <p className={styles.kicker}>{words.kicker}</p>
        <Question question={view.question} language={language} />
        <ul className={styles.camps}>
          {camps.map(({ id, camp, claim }) => (
            <li key={id} data-camp={camp}>
              <button type="button" onClick={() => goTo(id)}>
                <i className={styles.bar} />
                <b>
                  <Localized text={claim.verdict ?? claim.label ?? claim.text} language={language} />
                </b>
              </button>
              <span className="unseen"> {takenIn(view, camp)} </span>
              <Takers view={view} camp={camp} />
            </li>
          ))}
          {silent.length > 0 && (
            <li data-part="silent">
              <i className={styles.bar} data-silent="" />
              <span>{camplessName(silent, words)}</span>
              <Tokens voices={silent} language={language} most={8} />
            </li>
          )}
        </ul>
      </div>
      <Hints language={language} />
    </aside>
  );
}

/** Who takes a position: the discs of those who take it whole, then those who agree in part, by half. */
function Takers({ view, camp }: { readonly view: View; readonly camp: number }) {
  const inPart = view.voices.filter((voice) => voice.partCamp === camp);
  return (
    <span className={styles.takers}>
      <Tokens voices={voicesOfCamp(view.voices, camp)} language={view.language} most={8} />
      {inPart.length > 0 && (
        <span className={styles.inPart} aria-hidden="true">
          ½
          {inPart.slice(0, 3).map((voice) => (
            <Token key={voice.id} voice={voice} />
          ))}
          {inPart.length > 3 && `+${inPart.length - 3}`}
        </span>
      )}
    </span>
  );
}

function Hints({ language }: { readonly language: View["language"] }) {
  const { rows, folds, source } = outlineMessages[language].hints;
  const hints: readonly (readonly [readonly string[], string])[] = [
    [["ArrowUp", "ArrowDown"], rows],
    [["ArrowRight", "ArrowLeft"], folds],
    [["Enter"], source],
  ];
  return (
    <dl className={styles.hints}>
      {hints.map(([keys, what]) => (
        <div key={what}>
          <dt>
            {keys.map((key) => (
              <Keys key={key} written={key} />
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
