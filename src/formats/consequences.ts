import type { Fault } from "./parser.ts";
import type { Path } from "./places.ts";
import type { Problem } from "./problem.ts";

/**
 * The problems that a fault in the JSON does not explain. After a doubtful fault an object may lack fields or hold those
 * of another, and ids may be missing; after one in the brackets, nothing that follows can be trusted.
 */
export function consequencesLeftOut(problems: readonly Problem[], faults: readonly Fault[]): readonly Problem[] {
  const doubts = faults.filter((fault) => !fault.isHarmless).map((fault) => fault.path);
  if (doubts.length === 0) return problems;
  return problems.filter(
    (problem) => localCodes.has(problem.code) && !doubts.some((doubt) => isAroundOrAfter(holderOf(problem), doubt)),
  );
}

/** Whether a value can be judged at all: not in a file that is in doubt all over. */
export function canBeJudged(faults: readonly Fault[]): boolean {
  return faults.reduce((doubts, fault) => doubts + (fault.isHarmless ? 0 : 1), 0) <= mostDoubts;
}

const mostDoubts = 100;

/** What can be judged without the rest of the file. */
const localCodes: ReadonlySet<string> = new Set([
  "map/missing-field",
  "map/unknown-field",
  "map/wrong-type",
  "map/bad-choice",
  "map/bad-form",
  "map/out-of-range",
  "map/empty",
  "map/too-long",
  "map/newer-version",
]);

function holderOf({ code, path }: Problem): Path {
  return code === "map/missing-field" ? path : path.slice(0, -1);
}

/** Whether a path holds the doubtful place, or comes after it in the file as far as the indexes of lists tell. */
function isAroundOrAfter(path: Path, doubt: Path): boolean {
  for (const [i, step] of path.entries()) {
    const other = doubt[i];
    if (step === other) continue;
    return typeof step === "number" && typeof other === "number" ? step > other : other === undefined;
  }
  return true;
}
