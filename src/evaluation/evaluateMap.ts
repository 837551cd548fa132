import type { ArgumentMap } from "../model/map.ts";
import { bearingsOf, indexIn } from "./bearings.ts";
import { isIn, isOut, Propagation, undecided } from "./propagation.ts";
import type { Verdict, VerdictSupport } from "./verdict.ts";

/** How a map is read. */
export interface EvaluateOptions {
  /** `needs-one`: a claim with reasons stands only while one of them does; `attack-only`: objections alone count. */
  readonly support?: VerdictSupport;
  /** The ids of claims and relations taken to be false, whatever speaks for them. */
  readonly rejected?: Iterable<string>;
}

/** What follows from a map. */
export interface Evaluation {
  readonly support: VerdictSupport;
  readonly rejected: ReadonlySet<string>;
  /** By the id of each claim and relation, in file order. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** How many claims have each verdict. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** In which step each was decided, so that causes come before what they cause; what is open has none. */
  readonly steps: ReadonlyMap<string, number>;
}

/**
 * What stands, falls and stays open in a map: its grounded labels (Dung 1995; needs-one after Nouioua and Risch 2011). Linked
 * premises bear only while all of them stand; a relation does not bear while something that undercuts it stands.
 */
export function evaluateMap(
  map: ArgumentMap,
  { support = "needs-one", rejected = [] }: EvaluateOptions = {},
): Evaluation {
  const bearings = bearingsOf(map);
  const ids = new Set(rejected);
  const nodes = [...ids].map((id) => indexIn(bearings.indexes, id));
  const { labels, steps } = new Propagation(bearings, support === "needs-one", nodes);
  const verdicts = new Map<string, Verdict>();
  const decidedAt = new Map<string, number>();
  const counts = { stands: 0, falls: 0, open: 0 };
  for (const [i, id] of bearings.ids.entries()) {
    const verdict = verdictOf(labels[i]);
    verdicts.set(id, verdict);
    if (i < map.claims.length) counts[verdict] += 1;
    if (labels[i] !== undecided) decidedAt.set(id, steps[i] ?? 0);
  }
  return { support, rejected: ids, verdicts, counts, steps: decidedAt };
}

function verdictOf(label: number | undefined): Verdict {
  if (label === isIn) return "stands";
  return label === isOut ? "falls" : "open";
}
