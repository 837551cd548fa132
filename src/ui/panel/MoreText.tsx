import { longTextWords } from "../../messages/longText.ts";
import type { Language } from "../../model/map.ts";
import styles from "./reader.module.css";
import type { Side } from "./useMoreText.ts";

/** Where a long text goes on: the button that shows more of it, in the language of the page, not in that of the text. */
export function MoreText(props: {
  readonly side: Side;
  readonly language: Language;
  readonly showMore: (side: Side, button: HTMLElement) => void;
}) {
  const { side, language, showMore } = props;
  return (
    <button
      type="button"
      lang={language}
      className={styles.more}
      onClick={({ currentTarget }) => showMore(side, currentTarget)}
    >
      {longTextWords[language][side]}
    </button>
  );
}
