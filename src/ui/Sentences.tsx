/**
 * A text of the page, in Chinese in its sentences and clauses: one that fits on a line rather begins a new one than breaks, for
 * it would break within a word. Where it stands, its spans are blocks in line.
 */
export function Sentences({ text }: { readonly text: string }) {
  const sentences = text.split(/(?<=[。；：、])(?![」』）\s])/u);
  // biome-ignore lint/suspicious/noArrayIndexKey: a file's name in it may say something twice, and none moves.
  return sentences.map((sentence, i) => <span key={i}>{sentence}</span>);
}
