import { isSet } from "../settings.ts";
import type { OutlineRow } from "./outlineRows.ts";
import { typedTo } from "./typeAhead.ts";

/** So long, in milliseconds, letters belong to what was typed before them. */
const pause = 700;

/**
 * Takes keys for letters by which a row is looked for: the place of that row, null where no row begins so, and undefined
 * where the key is no letter of a search.
 */
export type Typing = (event: KeyboardEvent, rows: readonly OutlineRow[], from: number) => number | null | undefined;

/** A search by letters, in which nothing has been typed yet. */
export function createTyping(): Typing {
  let typed = "";
  let last = Number.NEGATIVE_INFINITY;
  return (event, rows, from) => {
    const goesOn = typed !== "" && event.timeStamp - last < pause;
    if (!isLetter(event, goesOn)) return undefined;
    typed = (goesOn ? typed : "") + event.key;
    last = event.timeStamp;
    return typedTo(rows, from, typed) ?? null;
  };
}

function isLetter(event: KeyboardEvent, goesOn: boolean): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  if ([...event.key].length !== 1 || !isSet("letterKeys")) return false;
  // With Shift, a first letter is a command of its own.
  return goesOn ? /[\p{L}\p{N} ’'-]/u.test(event.key) : /\p{L}/u.test(event.key) && !event.shiftKey;
}
