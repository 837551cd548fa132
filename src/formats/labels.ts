import { longLabel } from "../messages/issues.ts";
import { type Entry, isObject, type Outline, textAt } from "./outline.ts";
import { errorAt, type Problem } from "./problem.ts";

/** Labels that a card will cut: the map reads all the same. */
export function labelProblems(outline: Outline): readonly Problem[] {
  return outline.claims.flatMap((claim) => [...labelIn(claim, "zh-Hant", 16), ...labelIn(claim, "en", 34)]);
}

function labelIn(claim: Entry, language: string, limit: number): readonly Problem[] {
  const label = claim.value.label;
  const text = isObject(label) ? textAt(label, language) : undefined;
  if (text === undefined || text.length <= limit) return [];
  const count = [...text].length;
  if (count <= limit) return [];
  return [
    { ...errorAt("map/long-label", [...claim.path, "label", language], longLabel(count, limit)), severity: "warning" },
  ];
}
