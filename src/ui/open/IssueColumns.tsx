import { type RefObject, useEffect, useState } from "react";
import { digestOf } from "../../formats/excerpt.ts";
import type { Issue } from "../../formats/issue.ts";
import { issueWords } from "../../messages/issueList.ts";
import { troubleMessages } from "../../messages/trouble.ts";
import type { Language } from "../../model/map.ts";
import { FileLines } from "./FileLines.tsx";
import { IssueItem } from "./IssueItem.tsx";
import styles from "./issues.module.css";
import { LossList } from "./LossList.tsx";
import type { ToMend } from "./useMending.ts";
import type { Found } from "./useOpening.ts";

/** The issues of a file, place by place, beside the file's own lines. */
export function IssueColumns(props: {
  readonly trouble: Found;
  readonly language: Language;
  readonly mend: (what: ToMend) => void;
  /** What was to be mended when they were left, where they come back. */
  readonly leftFor: ToMend | undefined;
  readonly list: RefObject<HTMLOListElement | null>;
}) {
  const { trouble, language, leftFor, list } = props;
  const { text, issues, fileName, losses = [], more: undescribed = 0 } = trouble;
  const { shown, more } = digestOf(issues);
  const [chosen, choose] = useState<Issue>();
  const active = shown.find((issue) => issue === chosen) ?? shown[0];
  const words = troubleMessages[language];
  const { more: moreOf, undescribed: alsoThese } = issueWords[language];
  return (
    <div className={styles.columns}>
      <div className={styles.issues}>
        <ol ref={list} aria-label={words.problems}>
          {shown.map((issue) => (
            <IssueItem
              key={`${issue.line}:${issue.column}:${issue.pointer}:${issue.code}:${issue.found.en}`}
              issue={issue}
              text={text}
              language={language}
              isActive={issue === active}
              choose={choose}
              mend={props.mend}
              wasLeftFor={issue === leftFor}
            />
          ))}
        </ol>
        {more.map(({ code, count }) => (
          <p key={code} className={styles.more}>
            {moreOf(count, code)}
          </p>
        ))}
        {undescribed > 0 && <p className={styles.more}>{alsoThese(undescribed)}</p>}
        {losses.length > 0 && <LossList losses={losses} language={language} />}
      </div>
      {active && (
        <FileLines text={text} active={active} label={words.lines(fileName)} issues={shown} language={language} />
      )}
    </div>
  );
}

/** Where they come back after something was to be mended, the focus goes to what that was, else to the first issue. */
export function useReturningFocus(list: RefObject<HTMLOListElement | null>, leftFor: ToMend | undefined): void {
  useEffect(() => {
    if (leftFor === undefined) return;
    const dialog = list.current?.closest("dialog");
    const there = dialog?.querySelector<HTMLElement>("[data-left-for]") ?? list.current?.querySelector("button");
    there?.focus();
  }, [list, leftFor]);
}
