import { useMemo } from "react";
import { type ChangedLines, changedLines, type LinePart } from "../../formats/changedLines.ts";
import { mendingWords } from "../../messages/mending.ts";
import type { Language } from "../../model/map.ts";
import styles from "./mending.module.css";
import type { MendedFile } from "./useMending.ts";

/** So many changes are shown; whoever wants to see more saves the copy. */
const most = 100;

/** The lines of a file that mending changes: each as it is and as it will be. */
export function MendedLines({ mended, language }: { readonly mended: MendedFile; readonly language: Language }) {
  const words = mendingWords[language];
  const { changes, more } = useMemo(() => changedLines(mended.of.text, mended.edits, most), [mended]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section className={styles.mended} aria-label={words.changes} tabIndex={0}>
      <p>{words.stays}</p>
      <ol>
        {changes.map((change) => (
          <Change key={change.line} change={change} language={language} />
        ))}
      </ol>
      {more > 0 && <p>{words.more(more)}</p>}
    </section>
  );
}

function Change({ change, language }: { readonly change: ChangedLines; readonly language: Language }) {
  const words = mendingWords[language];
  const { line, before, after } = change;
  return (
    <li>
      <p className={styles.line}>{words.line(line)}</p>
      <pre dir="ltr">
        <Lines sign="−" label={words.before} parts={before} />
        {after.length > 0 ? (
          <Lines sign="+" label={words.after} parts={after} />
        ) : (
          <span className="unseen">{words.nothing}</span>
        )}
      </pre>
    </li>
  );
}

/** Lines with a sign before them, what goes or comes in them marked. */
function Lines(props: { readonly sign: "−" | "+"; readonly label: string; readonly parts: readonly LinePart[] }) {
  const { sign, label, parts } = props;
  return (
    <span data-sign={sign} className={styles.lines}>
      <span className="unseen">{label}</span>
      <span aria-hidden="true">{sign}</span>
      <code>
        {parts.map(({ text, isChanged }, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change their order.
          isChanged ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
        )}
      </code>
    </span>
  );
}
