import type { Position } from "../messages/jsonIssues.ts";
import type { Remark } from "../messages/remark.ts";
import type { Edit } from "./edit.ts";
import type { Issue } from "./issue.ts";
import { parseJson } from "./parseJson.ts";
import type { Fault } from "./parser.ts";
import { askFor, createSpots, lengthOf, type Path, pointerOf, positionsOf, type Spots } from "./places.ts";
import type { Problem } from "./problem.ts";
import { editsBy } from "./remedy.ts";
import type { Span } from "./tokens.ts";

/** The faults of a text and the problems of its value as issues with line and column, sorted by place. */
export function placeIssues(text: string, faults: readonly Fault[], problems: readonly Problem[]): readonly Issue[] {
  if (faults.length + problems.length === 0) return [];
  return placedIssues(text, [...faults.map(placedFault), ...placedProblems(text, problems)]);
}

function placedIssues(text: string, placed: readonly Placed[]): readonly Issue[] {
  const positions = positionsOf(
    text,
    placed.flatMap(({ span, other }) => (other ? [span.start, other.start] : [span.start])),
  );
  return placed
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((place) => issueFrom(place, text, positions));
}

/** What is wrong in one stretch of a text that is no JSON. */
export interface Flaw {
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly span: Span;
  /** A second stretch that the remark names. */
  readonly other?: Span;
  readonly remark: (other: Position) => Remark;
  /** What mends it, where that can be told. */
  readonly edits?: readonly Edit[] | undefined;
}

/** What was found in a text that is no JSON, as issues with line and column, sorted by place. */
export function issuesAt(text: string, flaws: readonly Flaw[]): readonly Issue[] {
  return placedIssues(
    text,
    flaws.map((flaw) => ({ ...flaw, path: [] })),
  );
}

/** What is wrong, with its places in the text. */
interface Placed extends Flaw {
  readonly path: Path;
}

function placedFault({ isHarmless, ...fault }: Fault): Placed {
  return { ...fault, severity: "error" };
}

/** Reads the text once more to learn where the values of the problems stand. */
function placedProblems(text: string, problems: readonly Problem[]): readonly Placed[] {
  if (problems.length === 0) return [];
  const spots = createSpots();
  const asked = problems.map((problem) => ({
    problem,
    spot: askFor(spots, problem.path),
    otherSpot: problem.other && askFor(spots, problem.other.path),
  }));
  parseJson(text, spots);
  return asked.map(({ problem, spot, otherSpot }) => ({
    code: problem.code,
    severity: problem.severity,
    path: problem.path,
    span: spanOf(spot, problem.part),
    remark: problem.remark,
    edits: problem.remedy && editsBy(problem.remedy, text, spot),
    ...(otherSpot && problem.other ? { other: spanOf(otherSpot, problem.other.part) } : {}),
  }));
}

function spanOf(spot: Spots, part: "key" | "value"): Span {
  return (part === "key" ? spot.key : spot.value) ?? spot.value ?? { start: 0, end: 0 };
}

function issueFrom(placed: Placed, text: string, positions: ReadonlyMap<number, Position>): Issue {
  const { code, severity, span, path, other, remark, edits } = placed;
  const start: Position = { line: 1, column: 1 };
  const { line, column } = positions.get(span.start) ?? start;
  const second = (other && positions.get(other.start)) ?? start;
  const place = { line, column, length: lengthOf(text, span), pointer: pointerOf(path) };
  return { code, severity, ...place, ...remark(second), ...(edits ? { edits } : {}) };
}
