import type { ArgumentMap } from "../model/map.ts";
import { bearingsOf, indexIn } from "./bearings.ts";
import { changedByRejecting } from "./changedByRejecting.ts";
import type { EvaluateOptions } from "./evaluateMap.ts";
import { Propagation } from "./propagation.ts";

/** A claim on which the debate turns. */
export interface Crux {
  readonly claim: string;
  /** How many other claims get another verdict when it is rejected. */
  readonly changes: number;
  /** The positions among them. */
  readonly positions: readonly string[];
}

/** The claims whose rejection changes the verdict of others, of most first; those equal in this in file order. */
export function cruxesOf(
  map: ArgumentMap,
  { support = "needs-one", rejected = [] }: EvaluateOptions = {},
): readonly Crux[] {
  const bearings = bearingsOf(map);
  const nodes = [...rejected].map((id) => indexIn(bearings.indexes, id));
  const propagation = new Propagation(bearings, support === "needs-one", nodes);
  return map.claims
    .map(({ id }, claim): Crux => {
      const changed = changedByRejecting(claim, bearings, propagation);
      const positions = changed.flatMap((node) => (map.claims[node]?.kind === "position" ? [map.claims[node].id] : []));
      return { claim: id, changes: changed.length, positions };
    })
    .filter(({ changes }) => changes > 0)
    .sort((a, b) => b.changes - a.changes);
}
