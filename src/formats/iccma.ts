import { beyondCount, noCount } from "../messages/frameworkIssues.ts";
import type { ArgumentMap } from "../model/map.ts";
import { FrameworkDraft, type Named } from "./framework.ts";
import type { Reading } from "./issue.ts";
import { limits } from "./limits.ts";
import { type Line, linesOf } from "./lines.ts";
import { shown } from "./shown.ts";

/** Reads an abstract framework in the form of the competition of 2023: `p af 3`, then `1 2` where 1 attacks 2. */
export function readIccma(text: string): Reading<ArgumentMap> {
  const draft = new FrameworkDraft(text, "iccma");
  const [head, ...attacks] = linesOf(text).filter(({ words }) => words[0] && !words[0].name.startsWith("#"));
  const count = addArguments(draft, head, text);
  if (count !== undefined) for (const line of attacks) addAttack(draft, line, count);
  return draft.reading();
}

/** Adds the arguments that the first line counts, and gives their number; none where it counts none. */
function addArguments(draft: FrameworkDraft, head: Line | undefined, text: string): number | undefined {
  const [p, af, number, more] = head?.words ?? [];
  const span = head?.span ?? { start: 0, end: 1 };
  const isCount = p?.name === "p" && af?.name === "af" && /^\d{1,7}$/u.test(number?.name ?? "") && !more;
  if (!isCount || !number) {
    draft.addError("graph/bad-count", span, noCount(shown(text.slice(span.start, span.end))));
    return undefined;
  }
  const count = Number(number.name);
  for (let i = 1; i <= Math.min(count, limits.claims + 1); i++)
    draft.addArgument({ name: String(i), span: number.span });
  return count;
}

function addAttack(draft: FrameworkDraft, { words, span }: Line, count: number): void {
  const [from, to, more] = words;
  if (!from || !to || more || !isNumber(from) || !isNumber(to)) draft.addUnreadable(span);
  else {
    const beyond = [from, to].filter(({ name }) => Number(name) < 1 || Number(name) > count);
    for (const { name, span: place } of beyond) {
      draft.addError("graph/unknown-argument", place, beyondCount(shown(name), count));
    }
    if (beyond.length === 0) draft.addRelation("rebut", plain(from), plain(to), span);
  }
}

function isNumber({ name }: Named): boolean {
  return /^\d{1,9}$/u.test(name);
}

/** The number without the noughts before it. */
function plain({ name, span }: Named): Named {
  return { name: String(Number(name)), span };
}
