import type { Change } from "../../evaluation/fallout.ts";
import { fateMessages } from "../../messages/fates.ts";
import type { Language } from "../../model/map.ts";
import { FateBox } from "./FateBox.tsx";
import styles from "./whatIf.module.css";

/** What became of a claim, in a sign and a word or two, beside its name. */
export function FateTag({ change, language }: { readonly change: Change; readonly language: Language }) {
  return (
    <>
      {" "}
      <span className={styles.tag} data-part="fate">
        <FateBox fate={change.fate} />
        {fateMessages[language].fate[change.fate]}
      </span>
    </>
  );
}
