/** A text as it is compared: in one width, one case, one script, without accents and with its punctuation as spaces. */
export interface Folded {
  readonly text: string;
  /** Where each of its UTF-16 units came from in the text as it was written: where that begins, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Brings texts into the form in which they are compared. */
export type Folding = (text: string) => Folded;

/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Scripts that write words without spaces between them; half of a pair is of the rarer Han characters. */
const runOn = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Surrogate}]/u;

/** All of them come after this one, so that most letters are known without looking further. */
const firstRunOn = "\u2e80";

/** A folding that takes these characters, mostly traditional ones, as the others, their simplified forms. */
export function createFolding(simplified: ReadonlyMap<string, string> = new Map()): Folding {
  const known = new Map<string, string>();
  const folded = (character: string) => {
    const form = known.get(character) ?? foldCharacter(character, simplified);
    known.set(character, form);
    return form;
  };
  return (text) => foldText(text, folded);
}

function foldText(text: string, fold: (character: string) => string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let written = "";
  let gap = -1;
  let at = 0;
  for (const character of text) {
    const form = fold(character);
    if (form === " ") gap = gap < 0 ? at : gap;
    else if (form !== "") {
      if (gap >= 0 && isSeparated(written, form)) append(" ", gap, at);
      gap = -1;
      append(form, at, at + character.length);
    }
    at += character.length;
  }
  return { text: written, starts, ends };

  function append(form: string, start: number, end: number): void {
    written += form;
    for (let unit = 0; unit < form.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  }
}

/** Whether a space between what is written and what comes next parts two words. */
function isSeparated(written: string, next: string): boolean {
  return isLetter(written.at(-1)) && isLetter(next[0]);
}

/** Whether a folded character belongs to a word that spaces set apart. */
export function isLetter(character: string | undefined): boolean {
  if (character === undefined || character <= " ") return false;
  return character < firstRunOn || !runOn.test(character);
}

function foldCharacter(character: string, simplified: ReadonlyMap<string, string>): string {
  // An apostrophe joins: "WeChat's" is read as one word.
  if (character === "'" || character === "’") return "";
  const plain = character.normalize("NFKC").toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  if (plain === "") return "";
  return (
    [...plain]
      .map((part) => (/[\p{L}\p{N}]/u.test(part) ? (simplified.get(part) ?? part) : " "))
      .join("")
      .trim() || " "
  );
}

/** Where a stretch of a folded text stands in the text as it was written. */
export function asWritten({ starts, ends }: Folded, { start, end }: Stretch): Stretch {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
