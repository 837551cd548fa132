import { longLabel } from "../messages/issues.ts";
import { languages } from "../model/map.ts";
import { type Entry, isObject, type Outline, textAt } from "./outline.ts";
import { asWarning, errorAt, type Problem } from "./problem.ts";
import { isWide } from "./wide.ts";

/** Labels that a card will cut: the map reads all the same. */
export function labelProblems(outline: Outline): readonly Problem[] {
  return outline.claims.flatMap((claim) => languages.flatMap((language) => labelIn(claim, language)));
}

function labelIn(claim: Entry, language: string): readonly Problem[] {
  const label = claim.value.label;
  const text = isObject(label) ? textAt(label, language) : undefined;
  if (text === undefined || text.length <= fewest) return [];
  const characters = [...text];
  const excess = characters.length - fitting(characters);
  if (excess === 0) return [];
  const says = longLabel(characters.length, excess);
  return [asWarning(errorAt("map/long-label", [...claim.path, "label", language], says))];
}

/** How many of the characters fit on a line. */
function fitting(characters: readonly string[]): number {
  let room = line;
  for (const [i, character] of characters.entries()) {
    room -= isWide(character) ? wide : narrow;
    if (room < 0) return i;
  }
  return characters.length;
}

/** A line holds 16 wide characters or 34 narrow ones, so that one takes 34 parts of its width and the other 16. */
const wide = 34;
const narrow = 16;
const line = 16 * wide;
const fewest = 16;
