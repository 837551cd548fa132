import { useState } from "react";
import { whatStandsMessages } from "../../messages/whatStands.ts";
import { useAtlas } from "../useAtlas.ts";
import type { Unanswered } from "./createAnswers.ts";
import { useAnswers } from "./useAnswer.ts";
import styles from "./whatStands.module.css";

/** In the place of an answer: that it is on its way; or why there is none, with a way to ask again. */
export function Waiting({ answer }: { readonly answer: Unanswered }) {
  const { askAgain } = useAnswers();
  // Once pressed it stays while the answer is on its way, and keeps the focus.
  const [isPressed, press] = useState(false);
  const words = useAtlas((state) => whatStandsMessages[state.language].unanswered);
  return (
    <>
      <p className={styles.note} role="status">
        {words[answer]}
      </p>
      {(answer !== "asked" || isPressed) && (
        <button
          type="button"
          className={styles.more}
          aria-disabled={answer === "asked"}
          onClick={() => {
            press(true);
            askAgain();
          }}
        >
          {words.again}
        </button>
      )}
    </>
  );
}
