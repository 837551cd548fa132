import { unknownRelationLabel } from "../messages/frameworkIssues.ts";
import type { ArgumentMap, RelationType } from "../model/map.ts";
import { FrameworkDraft, type Named } from "./framework.ts";
import type { Reading } from "./issue.ts";
import { type Line, linesOf } from "./lines.ts";
import { shown } from "./shown.ts";

/**
 * Reads an abstract framework in the trivial graph format: a name and what it says a line, `#`, then `a b` for each attack of
 * a on b; `a b support` is a support.
 */
export function readTgf(text: string): Reading<ArgumentMap> {
  const draft = new FrameworkDraft(text, "tgf");
  const lines = linesOf(text);
  const divide = lines.findIndex(isDivide);
  const end = divide < 0 ? lines.length : divide;
  for (const { words, rest } of lines.slice(0, end)) {
    const [argument] = words;
    const says = rest(1);
    if (argument) draft.addArgument(argument, says === "" ? {} : { says });
  }
  for (const line of lines.slice(end + 1)) addRelation(draft, line);
  return draft.reading();
}

/** Whether a text seems to be such a graph: a line with nothing but `#`, and relations after it. */
export function isTgf(text: string): boolean {
  const found = /^[^\S\r\n]*#[^\S\r\n]*$/mu.exec(text);
  if (!found) return false;
  const before = text.slice(0, found.index).trimStart();
  const [after] = linesOf(text.slice(found.index + found[0].length)).filter(({ words }) => words.length > 0);
  return !/^[[{<#%*=-]/u.test(before) && (after === undefined || after.words.length > 1);
}

function isDivide({ words }: Line): boolean {
  return words.length === 1 && words[0]?.name === "#";
}

function addRelation(draft: FrameworkDraft, { words, rest, span }: Line): void {
  const [from, to] = words;
  if (from && to) draft.addRelation(typeOf(draft, rest(2), words[2]), from, to, span);
  else if (from) draft.addUnreadable(span);
}

const types: ReadonlyMap<string, RelationType> = new Map([
  ...["", "-", "att", "attack", "attacks", "rebut"].map((label): [string, RelationType] => [label, "rebut"]),
  ...["+", "sup", "support", "supports"].map((label): [string, RelationType] => [label, "support"]),
]);

function typeOf(draft: FrameworkDraft, label: string, place: Named | undefined): RelationType {
  const type = types.get(label.toLowerCase());
  if (type === undefined && place) {
    draft.addWarning("graph/unknown-label", place.span, unknownRelationLabel(shown(label)));
  }
  return type ?? "rebut";
}
