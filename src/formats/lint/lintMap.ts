import type { Localized } from "../../model/map.ts";
import type { FileReading } from "../format.ts";
import type { Issue } from "../issue.ts";
import { placeIssues } from "../placeIssues.ts";
import { type Path, pointerOf } from "../places.ts";
import type { Problem } from "../problem.ts";
import { bearsOnNothing } from "./bearsOnNothing.ts";
import { bothSides } from "./bothSides.ts";
import { circularSupport } from "./circularSupport.ts";
import { missingTranslation } from "./missingTranslation.ts";
import { nearDuplicate } from "./nearDuplicate.ts";
import { overlappingPassages } from "./overlappingPassages.ts";
import { pathsOf, pathTo } from "./paths.ts";
import { answerTo, idleReviews, reviewsOf } from "./reviews.ts";
import type { Finding, Rule, Thing } from "./rule.ts";
import { unansweredRebuttal } from "./unansweredRebuttal.ts";

/** Something that a mapper should look at again. */
export interface Warning extends Issue {
  /** Whether the map says why it stays as it is. */
  readonly answered: boolean;
  /** The note that says so. */
  readonly note?: Localized;
}

const rules: readonly Rule[] = [
  bearsOnNothing,
  unansweredRebuttal,
  circularSupport,
  nearDuplicate,
  bothSides,
  overlappingPassages,
  missingTranslation,
];

/** What a mapper should look at again in a map that reads: what reading it warned of, and what the rules find. */
export function lintMap({ text, value: map, issues }: FileReading): readonly Warning[] {
  if (!map) return [];
  const paths = pathsOf(map);
  const problems = rules.flatMap((rule) => rule.find(map).map((finding) => problemFrom(finding, rule.code, paths)));
  const reviews = reviewsOf(map);
  const given = [...issues, ...problems.map(({ code, path }) => ({ code, pointer: pointerOf(path) }))];
  const idle = idleReviews(reviews, given, [...rules.map(({ code }) => code), "map/long-label"]);
  return [...issues, ...placeIssues(text, [], [...problems, ...idle])]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((issue) => {
      const note = answerTo(issue, reviews);
      return note ? { ...issue, answered: true, note } : { ...issue, answered: false };
    });
}

function problemFrom(finding: Finding, code: string, paths: ReadonlyMap<Thing, Path>): Problem {
  const { other, remark } = finding;
  return {
    code,
    severity: "warning",
    path: pathTo(finding, paths),
    part: "value",
    remark,
    ...(other ? { other: { path: pathTo(other, paths), part: "value" } } : {}),
  };
}
