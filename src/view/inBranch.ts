import type { ArgumentMap } from "../model/map.ts";
import { type Branch, type ReadingTree, readingTree } from "./tree.ts";

/**
 * Those of some claims that belong to one branch: the claim with what it is folded away with, all that hangs on them, and
 * the way from its position to it, on which linked premises, and what is undercut, stay together.
 */
export function inBranch(shown: readonly Branch[], { branches }: ReadingTree, claim: string): readonly Branch[] {
  const root = branches.get(claim);
  if (!root) throw new RangeError(`the map has no claim "${claim}": name one of its claims`);
  const way = new Set<string>();
  for (let at = branches.get(root.parent ?? ""); at; at = branches.get(at.parent ?? "")) way.add(at.leader);
  const within = new Set<string>();
  return shown.filter(({ claim: { id }, parent, leader }) => {
    const isWithin = leader === root.leader || within.has(parent ?? "");
    if (isWithin) within.add(id);
    return isWithin || way.has(leader);
  });
}

/** Whether a claim is shown when a branch is looked at by itself, everything in it unfolded. */
export function isInBranch(map: ArgumentMap, branch: string, claim: string): boolean {
  const tree = readingTree(map);
  return inBranch([...tree.branches.values()], tree, branch).some((shown) => shown.claim.id === claim);
}
