/**
 * A text of the page, in Chinese in its sentences and clauses: one that fits on a line rather begins a new one than breaks, for
 * it would break within a word. Where it stands, its spans are blocks in line.
 */
export function Sentences({ text }: { readonly text: string }) {
  return text.split(/(?<=[。；：、])(?![」』）])/u).map((sentence) => <span key={sentence}>{sentence}</span>);
}
