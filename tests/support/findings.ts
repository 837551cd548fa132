import type { Rule } from "../../src/formats/lint/rule.ts";
import type { ArgumentMap } from "../../src/model/map.ts";

/** What a rule finds in a map: the ids of the things it points to, or the nouns of those that have none. */
export function found(rule: Rule, map: ArgumentMap): readonly string[] {
  return rule.find(map).map(({ at, within }) => {
    const name = at === map ? "map" : "id" in at ? at.id : "voice" in at ? `${at.voice} ${at.start}` : "step";
    return [name, ...within.filter((step) => step !== "id" && step !== "to")].join(" ");
  });
}

/** What a rule says of a map, in English; what stands on line 9. */
export function said(rule: Rule, map: ArgumentMap): readonly string[] {
  return rule.find(map).map(({ remark }) => remark({ line: 9, column: 1 }).found.en);
}
