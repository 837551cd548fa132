import type { Reading } from "../../../src/formats/issue.ts";
import type { ArgumentMap } from "../../../src/model/map.ts";

/** The relations of what was read, `a,b+c` for linked support and `a-c` for a rebut, and `!loss` for each that was lost. */
export function saidBy({ value: map, issues, losses = [] }: Reading<ArgumentMap>): string {
  if (!map) return issues.map(({ line, column, code }) => `${line}:${column} ${code}`).join(" ");
  const relations = map.relations.map(({ from, type, to }) => `${from.join()}${type === "support" ? "+" : "-"}${to}`);
  const lost = losses.flatMap(({ what, count }) => Array.from({ length: count }, () => `!${what}`));
  return [relations.join(" "), ...lost].join(" ").trimEnd();
}
