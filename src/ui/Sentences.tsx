import styles from "./sentences.module.css";

/**
 * A text of the page, in Chinese in its sentences and clauses: one that fits on a line rather begins a new one than breaks, for
 * it would break within a word.
 */
export function Sentences({ text }: { readonly text: string }) {
  const sentences = text.split(/(?<=[。；：、])(?![」』）\s])/u);
  return sentences.map((sentence, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a file's name in it may say something twice, and none moves.
    <span key={i} className={styles.sentence}>
      {sentence}
    </span>
  ));
}
