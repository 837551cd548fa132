import type { Position } from "../messages/jsonIssues.ts";
import type { Remark } from "../messages/remark.ts";
import type { Issue } from "./issue.ts";
import type { Path } from "./places.ts";
import type { Remedy } from "./remedy.ts";

/** One place in the value of a file: a value, or the key before it. */
export interface ValuePlace {
  readonly path: Path;
  readonly part: "key" | "value";
}

/** What is wrong with the value of a file, before its place is looked up in the text. */
export interface Problem extends ValuePlace {
  readonly code: string;
  readonly severity: Issue["severity"];
  /** A second place that the remark names. */
  readonly other?: ValuePlace;
  readonly remark: (other: Position) => Remark;
  readonly remedy?: Remedy | undefined;
}

/** An error in the value at a path. */
export function errorAt(code: string, path: Path, remark: Remark, part: ValuePlace["part"] = "value"): Problem {
  return { code, severity: "error", path, part, remark: () => remark };
}

/** An error in the value at a path that names a second place. */
export function errorNaming(code: string, path: Path, other: Path, remark: (other: Position) => Remark): Problem {
  return { code, severity: "error", path, part: "value", other: { path: other, part: "value" }, remark };
}

/** The problem with what mends it, where that can be told. */
export function mendedBy<Known extends Problem>(problem: Known, remedy: Remedy | undefined): Known {
  return remedy ? { ...problem, remedy } : problem;
}

/** The problem as a warning: the file reads all the same. */
export function asWarning(problem: Problem): Problem {
  return { ...problem, severity: "warning" };
}
