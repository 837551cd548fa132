import { unknownRelationLabel } from "../messages/frameworkIssues.ts";
import { type ArgumentMap, inLanguage, type Language, type RelationType } from "../model/map.ts";
import { tallyOutside, type Written } from "./features.ts";
import { FrameworkDraft, type Named } from "./framework.ts";
import type { Reading } from "./issue.ts";
import { type Line, linesOf } from "./lines.ts";
import { frameworkRoom, namesOf, plainRelations } from "./plainRelations.ts";
import { shown } from "./shown.ts";
import { onOneLine, told } from "./writtenText.ts";

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

/** What such a graph has room for: ids, texts on one line, and relations between two arguments. */
const tgfRoom = frameworkRoom("text", "support");

/** Writes a map as such a graph: what an argument says behind its name, `support` behind a relation that is no attack. */
export function writeTgf(map: ArgumentMap, language: Language): Written {
  const tally = tallyOutside(tgfRoom, map, "explicit");
  const names = namesOf(map, (id) => /^[^\s\uFEFF[{<#%*=-][^\s\uFEFF]*$/u.test(id), tally);
  const lines = [
    ...map.claims.map(({ id, text }) => `${names.get(id)} ${told(inLanguage(text, language), onOneLine, tally, id)}`),
    "#",
    ...plainRelations(map, names, tally).map(
      ({ type, from, to }) => `${from} ${to}${type === "support" ? " support" : ""}`,
    ),
  ];
  return { text: lines.map((line) => `${line}\n`).join(""), losses: tally.losses() };
}
