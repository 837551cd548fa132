import type { ArgumentMap } from "../model/map.ts";
import { mapped, type Steps } from "../model/steps.ts";
import { type Branch, type ReadingTree, readingTree } from "./tree.ts";

/** One branch by itself, as far as it is shown. */
export interface Alone {
  readonly branches: readonly Branch[];
  /** The ids of the claims on the way to it, with what stays together with them: of all that hangs on those, it has only the way. */
  readonly above: ReadonlySet<string>;
  /** By leader, what is on the way, and what the branch begins with. */
  readonly way: ReadonlySet<string>;
}

/** Those of some claims that belong to one branch, in reading order. */
export function* inBranchInSteps(shown: readonly Branch[], tree: ReadingTree, claim: string): Steps<readonly Branch[]> {
  return (yield* aloneInSteps(shown, tree, claim)).branches;
}

/**
 * What belongs to one branch of some claims: the claim with what it is folded away with, all that hangs on them, and
 * the way from its position to it, on which linked premises, and what is undercut, stay together.
 */
export function* aloneInSteps(shown: readonly Branch[], { branches }: ReadingTree, claim: string): Steps<Alone> {
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
  const above = new Set(found.flatMap(({ claim: { id } }) => (within.has(id) ? [] : [id])));
  return { branches: found, above, way: new Set([...way, root.leader]) };
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
