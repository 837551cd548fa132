import { useEffect, useState } from "react";
import { digestOf } from "../../formats/excerpt.ts";
import type { Issue } from "../../formats/issue.ts";
import { appMessages } from "../../messages/app.ts";
import { issueWords } from "../../messages/issueList.ts";
import { troubleMessages } from "../../messages/trouble.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { Dialog } from "../shell/Dialog.tsx";
import { useAnnounce } from "../useAnnounce.ts";
import { useActions } from "../useAtlas.ts";
import { FileLines } from "./FileLines.tsx";
import { IssueItem } from "./IssueItem.tsx";
import styles from "./issues.module.css";
import { LossList } from "./LossList.tsx";
import type { Found } from "./useOpening.ts";

/** What is wrong in a file, place by place, beside the file's own lines. */
export function IssuesDialog(props: {
  readonly trouble: Found;
  readonly language: Language;
  readonly onClose: () => void;
  readonly chooseAnother: () => void;
}) {
  const { trouble, language, onClose } = props;
  const { fileName, text, issues, losses = [], more: undescribed = 0 } = trouble;
  const { shown, more } = digestOf(issues);
  const [chosen, choose] = useState<Issue>();
  const active = shown.find((issue) => issue === chosen) ?? shown[0];
  const { close } = appMessages[language];
  const words = troubleMessages[language];
  const valid = useValidPart(trouble);
  const { open } = useActions();
  const announce = useAnnounce();
  const showValid = (map: ArgumentMap) => {
    open(map, fileName);
    onClose();
    announce(issueWords[language].shownInPart(fileName, map.claims.length), "seen");
  };
  const title = words[trouble.map ? "opened" : "cannot"](fileName, issues.length + undescribed);
  return (
    <Dialog
      title={title}
      closeLabel={close}
      onClose={onClose}
      isWide
      foot={
        <>
          <p role="status">{trouble.map ? "" : words.unchanged}</p>
          {valid && (
            <button type="button" onClick={() => showValid(valid)}>
              {issueWords[language].showValid(valid.claims.length)}
            </button>
          )}
          <button type="button" onClick={props.chooseAnother}>
            {words.another}
          </button>
          <button type="button" onClick={onClose}>
            {close}
          </button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.issues}>
          <ol aria-label={words.problems}>
            {shown.map((issue) => (
              <IssueItem
                key={`${issue.line}:${issue.column}:${issue.pointer}:${issue.code}:${issue.found.en}`}
                issue={issue}
                text={text}
                language={language}
                isActive={issue === active}
                choose={choose}
              />
            ))}
          </ol>
          {more.map(({ code, count }) => (
            <p key={code} className={styles.more}>
              {issueWords[language].more(count, code)}
            </p>
          ))}
          {undescribed > 0 && <p className={styles.more}>{issueWords[language].undescribed(undescribed)}</p>}
          {losses.length > 0 && <LossList losses={losses} language={language} />}
        </div>
        {active && <FileLines text={text} active={active} label={words.lines(fileName)} issues={shown} />}
      </div>
    </Dialog>
  );
}

/** Longer than this, a file is not gone through again and again while somebody waits, in UTF-16 units. */
const longestSearched = 2_000_000;

/** What of a file that does not read is valid all the same, once that is known. */
function useValidPart({ text, map }: Found): ArgumentMap | undefined {
  const [valid, setValid] = useState<ArgumentMap>();
  useEffect(() => {
    if (map || text.length > longestSearched) return;
    let isLeft = false;
    const look = async () => {
      const { validPart } = await import("../../formats/validPart.ts");
      if (!isLeft) setValid(validPart(text));
    };
    // It is an offer more; the issues are there without it.
    look().catch(() => undefined);
    return () => {
      isLeft = true;
    };
  }, [text, map]);
  return valid;
}
