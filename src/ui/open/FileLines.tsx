import type { Issue } from "../../formats/issue.ts";
import styles from "./issues.module.css";
import { linesAround } from "./linesAround.ts";

/** How many lines are shown before and after the issue. */
const around = 14;

/** The lines of a file around one of its issues; the lines at fault are marked. */
export function FileLines(props: {
  readonly text: string;
  readonly active: Issue;
  readonly issues: readonly Issue[];
  readonly label: string;
}) {
  const { active, issues } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section aria-label={props.label} className={styles.lines} tabIndex={0} dir="ltr">
      {linesAround(props.text, active.line, around).map(({ number, text }) => (
        <div
          key={number}
          data-active={number === active.line}
          data-faulty={issues.some((issue) => issue.line === number)}
        >
          <span aria-hidden="true">{number}</span>
          <code>{text}</code>
        </div>
      ))}
    </section>
  );
}
