import type { ArgumentMap } from "../../model/map.ts";
import { onceForEach } from "../../model/onceForEach.ts";
import { branchesOf } from "../../view/tree.ts";

/** How many reasons and objections. */
export interface BearingCounts {
  readonly reasons: number;
  readonly objections: number;
}

const none: BearingCounts = { reasons: 0, objections: 0 };

/** What hangs under a claim on the map, all the way down, counted for all claims of a map when it is first asked. */
export function countsBelow(map: ArgumentMap, claim: string): BearingCounts {
  return belowOf(map).get(claim) ?? none;
}

const belowOf = onceForEach((map: ArgumentMap): ReadonlyMap<string, BearingCounts> => {
  const branches = branchesOf(map);
  const counts = new Map<string, BearingCounts>();
  // Read backwards, all that hangs under a claim comes right before it: by depth, what is counted of that so far.
  const open: BearingCounts[] = [];
  for (let i = branches.length - 1; i >= 0; i--) {
    const branch = branches[i];
    if (!branch) continue;
    const below = open[branch.depth + 1] ?? none;
    open[branch.depth + 1] = none;
    if (branch.children.length > 0) counts.set(branch.claim.id, below);
    open[branch.depth] = sum(open[branch.depth] ?? none, below, branch.relation?.type === "rebut");
  }
  return counts;
});

/** Both, and the claim itself that the second is counted under. */
function sum(beside: BearingCounts, below: BearingCounts, isObjection: boolean): BearingCounts {
  return {
    reasons: beside.reasons + below.reasons + (isObjection ? 0 : 1),
    objections: beside.objections + below.objections + (isObjection ? 1 : 0),
  };
}
