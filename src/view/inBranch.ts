import type { ArgumentMap } from "../model/map.ts";
import { mapped, type Steps } from "../model/steps.ts";
import { type Branch, type ReadingTree, readingTree } from "./tree.ts";

/**
 * Those of some claims that belong to one branch: the claim with what it is folded away with, all that hangs on them, and
 * the way from its position to it, on which linked premises, and what is undercut, stay together.
 */
export function* inBranchInSteps(
  shown: readonly Branch[],
  { branches }: ReadingTree,
  claim: string,
): Steps<readonly Branch[]> {
  const root = rootOf(branches, claim);
  const way = new Set(leadersTo(branches, root.parent));
  const within = new Set<string>();
  const found: Branch[] = [];
  yield* mapped(shown, (branch) => {
    const { parent, leader } = branch;
    const isWithin = leader === root.leader || within.has(parent ?? "");
    if (isWithin) within.add(branch.claim.id);
    if (isWithin || way.has(leader)) found.push(branch);
  });
  return found;
}

/** Whether a claim is shown when a branch is looked at by itself, everything in it unfolded. */
export function isInBranch(map: ArgumentMap, branch: string, claim: string): boolean {
  const { branches } = readingTree(map);
  const root = rootOf(branches, branch);
  const leaders = leadersTo(branches, claim);
  return leaders.includes(root.leader) || leadersTo(branches, root.parent).includes(leaders[0] ?? "");
}

function rootOf(branches: ReadingTree["branches"], claim: string): Branch {
  const root = branches.get(claim);
  if (!root) throw new RangeError(`the map has no claim "${claim}": name one of its claims`);
  return root;
}

/** With what a claim is folded away, and each claim above it, from itself up. */
function leadersTo(branches: ReadingTree["branches"], claim = ""): readonly string[] {
  const leaders: string[] = [];
  for (let at = branches.get(claim); at; at = branches.get(at.parent ?? "")) leaders.push(at.leader);
  return leaders;
}
