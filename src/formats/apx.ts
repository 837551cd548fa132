import { badWeight } from "../messages/frameworkIssues.ts";
import type { ArgumentMap } from "../model/map.ts";
import { tallyOutside, type Written } from "./features.ts";
import { FrameworkDraft, type Named } from "./framework.ts";
import type { Reading } from "./issue.ts";
import { frameworkRoom, namesOf, plainRelations } from "./plainRelations.ts";
import { shown } from "./shown.ts";

/**
 * Reads an abstract framework as ASPARTIX and the competitions write it: `arg(a).` and `att(a,b).`; for bipolar ones also
 * `support(a,b).` or `sup(a,b).`, and `arg(a,0.5).` for a base score, as Uncertainpy writes them.
 */
export function readApx(text: string): Reading<ArgumentMap> {
  const draft = new FrameworkDraft(text, "apx");
  const scanner = new RegExp(statement, "uy");
  for (let start = afterBlanks(text, 0); start < text.length; start = afterBlanks(text, scanner.lastIndex)) {
    scanner.lastIndex = start;
    const [whole, predicate = "", inside = ""] = scanner.exec(text) ?? [];
    const offset = start + (whole?.indexOf("(") ?? 0) + 1;
    if (whole !== undefined && addStatement(draft, predicate, termsOf(inside, offset), start, whole)) continue;
    const end = endOfUnreadable(text, start);
    if (whole === undefined || scanner.lastIndex < end) scanner.lastIndex = end;
    draft.addUnreadable({ start, end: scanner.lastIndex });
  }
  return draft.reading();
}

/** A predicate and what stands in its brackets, quoted or itself with brackets one deep; the full stop may be wanting. */
const statement = /(\w+)[ \t]*\(((?:"[^"\n]*"|[^()"%\n]|\([^()\n]*\)){0,100000})\)[ \t]*\.?/u.source;

function afterBlanks(text: string, from: number): number {
  const blanks = /\s+|%[^\n]*/uy;
  let end = from;
  for (blanks.lastIndex = from; blanks.test(text); end = blanks.lastIndex);
  return end;
}

function endOfUnreadable(text: string, start: number): number {
  const rest = /[^\r\n]*/uy;
  rest.lastIndex = start;
  rest.exec(text);
  return Math.max(start + 1, rest.lastIndex);
}

/** The terms between the commas; one that is neither a name nor quoted as a whole has none. */
function termsOf(inside: string, offset: number): readonly Named[] {
  return [...inside.matchAll(/((?:"[^"]*"|[^,()"]|\([^()]*\))*)(?:,|$)/gu)]
    .filter(([whole], i) => whole !== "" || i === 0)
    .map(({ 1: part = "", index }) => {
      const term = part.trim();
      const start = offset + index + part.indexOf(term);
      const [, quoted, plain] = /^(?:"([^"]*)"|((?:[^()"]|\([^()]*\))*))$/u.exec(term) ?? [];
      return { name: quoted ?? plain ?? "", span: { start, end: start + Math.max(1, term.length) } };
    });
}

/** Adds what a fact says; false where it is none. */
function addStatement(
  draft: FrameworkDraft,
  predicate: string,
  terms: readonly Named[],
  start: number,
  whole: string,
): boolean {
  const [first, second, third] = terms;
  if (!first || terms.some(({ name }) => name === "") || third) return false;
  if (predicate === "arg") return addArgument(draft, first, second);
  const type = predicate === "att" ? "rebut" : predicate === "support" || predicate === "sup" ? "support" : undefined;
  if (!type || !second) return false;
  draft.addRelation(type, first, second, { start, end: start + whole.length });
  return true;
}

function addArgument(draft: FrameworkDraft, argument: Named, score: Named | undefined): boolean {
  if (!score) draft.addArgument(argument);
  else {
    const weight = /^[\d.]+(?:e-?\d+)?$/iu.test(score.name) ? Number(score.name) : Number.NaN;
    if (weight >= 0 && weight <= 1) draft.addArgument(argument, { weight });
    else {
      draft.addError("graph/bad-weight", score.span, badWeight(shown(score.name)));
      draft.addArgument(argument);
    }
  }
  return true;
}

/** What such a framework has room for: ids, weights, and relations between two arguments. */
const apxRoom = frameworkRoom("weight", "support");

/** Writes a map as a framework: supports as in bipolar ones, weights as in weighted ones, names in quotes where they need it. */
export function writeApx(map: ArgumentMap): Written {
  const tally = tallyOutside(apxRoom, map, "explicit");
  const names = namesOf(map, (id) => !/["\p{C}\p{Zl}\p{Zp}]/u.test(id) && id.trim() !== "", tally);
  const shown = new Map([...names].map(([id, name]) => [id, /^(?:[a-z]\w*|\d+)$/u.test(name) ? name : `"${name}"`]));
  const lines = [
    ...map.claims.map(({ id, weight }) => `arg(${shown.get(id)}${weight === undefined ? "" : `,${decimal(weight)}`}).`),
    ...plainRelations(map, shown, tally).map(
      ({ type, from, to }) => `${type === "rebut" ? "att" : "support"}(${from},${to}).`,
    ),
  ];
  return { text: lines.map((line) => `${line}\n`).join(""), losses: tally.losses() };
}

/** A number from 0 to 1 as it is read back. */
function decimal(weight: number): string {
  return String(Math.abs(weight));
}
