/** As many Chinese characters fit on one line of a title. */
const roomInLine = 16;

/**
 * A sentence as a title, which has no full stop, in the phrases between which its lines rather break: a Chinese one at
 * its commas, where every phrase fits on a line; any other is one phrase.
 */
export function titlePhrases(sentence: string): readonly string[] {
  const title = sentence.replace(/(?<=[^.。])[.。]$/u, "");
  const phrases = title.split(/(?<=[，；：])/u);
  const isShort = phrases.every((phrase) => [...phrase].length <= roomInLine);
  return isShort ? phrases : [title];
}
