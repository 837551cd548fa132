import allIssues from "../../../docs/issues.md?raw";
import { explanationIn } from "../../formats/issueDocument.ts";
import { explainingWords } from "../../messages/explaining.ts";
import type { Language } from "../../model/map.ts";
import styles from "./issues.module.css";

/** What the code of an issue means, with a sample that has it and one that has not, as the document of all issues says. */
export function IssueExplained({ code, language }: { readonly code: string; readonly language: Language }) {
  const explained = explanationIn(allIssues, code);
  const words = explainingWords[language];
  if (!explained) return null;
  const { about, wrong, right } = explained;
  return (
    <div className={styles.explained}>
      <p>{about[language]}</p>
      {wrong !== undefined && <Sample is="wrong" title={words.wrong} text={wrong} />}
      {right !== undefined && <Sample is="right" title={words.right} text={right} />}
    </div>
  );
}

function Sample({
  is,
  title,
  text,
}: {
  readonly is: "wrong" | "right";
  readonly title: string;
  readonly text: string;
}) {
  return (
    <>
      <p>{title}</p>
      <pre data-is={is} dir="ltr">
        {text}
      </pre>
    </>
  );
}
