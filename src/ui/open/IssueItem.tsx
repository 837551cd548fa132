import { useMemo, useState } from "react";
import { excerptAt } from "../../formats/excerpt.ts";
import type { Issue } from "../../formats/issue.ts";
import { visible } from "../../formats/shown.ts";
import { explainingWords } from "../../messages/explaining.ts";
import { issueWords } from "../../messages/issueList.ts";
import { mendingWords } from "../../messages/mending.ts";
import { troubleMessages } from "../../messages/trouble.ts";
import type { Language } from "../../model/map.ts";
import { later } from "../later.tsx";
import styles from "./issues.module.css";

// The document of all issues is longer than what a file has of them.
const IssueExplained = later(async () => (await import("./IssueExplained.tsx")).IssueExplained);

interface ItemProps {
  readonly issue: Issue;
  readonly text: string;
  readonly language: Language;
  readonly isActive?: boolean;
  /** Shows it among the lines of the file; absent: they are not there. */
  readonly choose?: (issue: Issue) => void;
  readonly mend?: (issue: Issue) => void;
  /** Whether the list was left for what mends this one. */
  readonly wasLeftFor?: boolean;
}

/** One issue: its place, what stands there, what was found, what was expected, how to mend it. */
export function IssueItem(props: ItemProps) {
  const { issue, language, mend } = props;
  const words = issueWords[language];
  const [isExplained, explain] = useState(false);
  return (
    <li className={styles.issue} data-issue={issue.code} data-severity={issue.severity}>
      <p className={styles.place}>
        <Place {...props} />
        <button
          type="button"
          className={styles.code}
          aria-expanded={isExplained}
          aria-label={explainingWords[language].explain(issue.code)}
          onClick={() => explain(!isExplained)}
        >
          <code>{issue.code}</code>
        </button>
      </p>
      <p className={styles.found}>{issue.found[language]}</p>
      <Excerpt text={props.text} issue={issue} />
      <p>
        <span className={styles.lead}>{words.expected}</span>
        {issue.expected[language]}
      </p>
      <p>
        <span className={styles.lead}>{words.fix}</span>
        {issue.fix[language]}
      </p>
      {isExplained && <IssueExplained code={issue.code} language={language} />}
      {issue.edits && mend && <Mend {...props} mend={mend} />}
    </li>
  );
}

/** Where it is, by line and column and by its path in the file. */
function Place({ issue, language, isActive = false, choose }: ItemProps) {
  const { place, wholeFile } = troubleMessages[language];
  const where = place(issue.line, issue.column);
  return (
    <>
      {choose ? (
        <button type="button" aria-pressed={isActive} onClick={() => choose(issue)} onFocus={() => choose(issue)}>
          {where}
        </button>
      ) : (
        <span>{where}</span>
      )}
      <span className={styles.pointer}>{visible(issue.pointer) || wholeFile}</span>
    </>
  );
}

function Mend(props: ItemProps & { readonly mend: (issue: Issue) => void }) {
  const { issue, language, choose, mend, wasLeftFor } = props;
  const words = mendingWords[language];
  const { place } = troubleMessages[language];
  return (
    <button
      type="button"
      className={styles.mend}
      aria-label={words.oneAt(place(issue.line, issue.column))}
      data-left-for={wasLeftFor ? "" : undefined}
      onClick={() => mend(issue)}
      onFocus={() => choose?.(issue)}
    >
      {words.one}
    </button>
  );
}

/** The line with the issue's place marked in it; a caret stands for a place between two signs. */
function Excerpt(props: { readonly text: string; readonly issue: Issue }) {
  const { text, issue } = props;
  const { line, before, marked, after } = useMemo(() => excerptAt(text, issue), [text, issue]);
  return (
    <pre className={styles.excerpt} dir="ltr">
      <span aria-hidden="true">{line} │ </span>
      {before}
      <mark data-caret={marked === ""}>{marked}</mark>
      {after}
    </pre>
  );
}
