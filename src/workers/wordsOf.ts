/** So much of a text is handed over at once, in UTF-16: neither side is held up by it. */
const most = 1024 * 1024;

/** A text in pieces that are handed over one by one. */
export function* wordsOf(text: string): Iterable<string> {
  for (let from = 0; from < text.length; from += most) yield text.slice(from, from + most);
}
