import { unansweredRebuttal as says } from "../../messages/lint.ts";
import type { ArgumentMap, Relation } from "../../model/map.ts";
import { indexOf, objectionsTo, positions } from "../../model/questions.ts";
import { shown } from "../shown.ts";
import type { Rule } from "./rule.ts";

/**
 * Rebuttals of importance that nobody takes up: nothing rebuts one of their claims, nothing undercuts them. Of importance
 * is what is strong itself, and what is not weak and hits a position, a main reason (one that strongly supports a
 * position), or the step from a main reason to its position.
 */
export const unansweredRebuttal: Rule = {
  code: "lint/unanswered-rebuttal",
  find(map) {
    const pillars = pillarsOf(map);
    const unanswered = map.relations.filter(
      (relation) => relation.type === "rebut" && isImportant(relation, pillars) && !isAnswered(relation, map),
    );
    return unanswered.map((relation) => {
      const remark = says(relation.from.map(shown), shown(relation.to));
      return { at: relation, within: ["id"], remark: () => remark };
    });
  },
};

/** The ids of the positions, of their main reasons, and of the relations between the two. */
function pillarsOf(map: ArgumentMap): ReadonlySet<string> {
  const answers = new Set(positions(map).map(({ id }) => id));
  const main = map.relations.filter(
    ({ type, to, strength }) => type === "support" && strength === 3 && answers.has(to),
  );
  return new Set([...answers, ...main.flatMap(({ id, from }) => [id, ...from])]);
}

function isImportant({ strength, to }: Relation, pillars: ReadonlySet<string>): boolean {
  return strength === 3 || (strength === 2 && pillars.has(to));
}

function isAnswered({ id, from }: Relation, map: ArgumentMap): boolean {
  return indexOf(map).relationsTo.has(id) || from.some((claim) => objectionsTo(map, claim).length > 0);
}
