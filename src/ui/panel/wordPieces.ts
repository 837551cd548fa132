/**
 * A Chinese text in the pieces between which its lines rather break. A dictionary finds its words, and cuts names it does not
 * know into single characters: such a one stays with what stands before it, as signs do, and what is in brackets with the bracket.
 */
export function wordPieces(text: string): readonly string[] {
  const words = wordFinder();
  if (!words) return [text];
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1);
    const staysWithLast = [...segment].length === 1 || (last !== undefined && /[\p{Ps}\p{Pi}]$/u.test(last));
    if (last !== undefined && staysWithLast) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

let known: Intl.Segmenter | undefined;

/** Finds words, where the browser has a dictionary. */
function wordFinder(): Intl.Segmenter | undefined {
  if ("Segmenter" in Intl) known ??= new Intl.Segmenter("zh-Hant", { granularity: "word" });
  return known;
}
