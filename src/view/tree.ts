import { append } from "../model/append.ts";
import { distinct } from "../model/distinct.ts";
import type { ArgumentMap, Claim, Relation, Voice } from "../model/map.ts";
import { onceForEach } from "../model/onceForEach.ts";
import { indexOf, isUndercut, positions } from "../model/questions.ts";
import { inOneGo, mapped, type Steps } from "../model/steps.ts";
import { type Hanging, hangingsOf } from "./parents.ts";

/** The order in which a map is read: every claim once, under the claim on which it mainly bears. */
export interface ReadingTree {
  /** The positions, those that most voices take first, then whatever else hangs on nothing. */
  readonly roots: readonly string[];
  /** Every claim by its id, depth first in reading order. */
  readonly branches: ReadonlyMap<string, Branch>;
}

/** A claim in the reading tree, with all that hangs on it. */
export interface Branch {
  readonly claim: Claim;
  /** Its place in the outline: "1.2.1". */
  readonly number: string;
  /** 1 for a root. */
  readonly depth: number;
  /** The id of its root. */
  readonly position: string;
  /** 0-based rank of its root. */
  readonly camp: number;
  /** The id of the claim it stands under; an undercut stands under the same claim as what it undercuts. */
  readonly parent?: string | undefined;
  /** The relation by which it hangs. */
  readonly relation?: Relation | undefined;
  /** The id of the sibling whose tree relation it undercuts. */
  readonly undercuts?: string | undefined;
  /** The id of the sibling it is folded away with: the first of its linked premises, or what it undercuts; else its own. */
  readonly leader: string;
  /** The ids of what stands directly under it, in reading order. */
  readonly children: readonly string[];
  /** Its 1-based place among its siblings, and their number. */
  readonly place: number;
  readonly siblings: number;
}

const trees = new WeakMap<ArgumentMap, ReadingTree>();

/** The reading tree of a map; the same map gives the same tree. */
export function readingTree(map: ArgumentMap): ReadingTree {
  return trees.get(map) ?? inOneGo(treeInSteps(map));
}

/** The same made in short steps. */
export function* treeInSteps(map: ArgumentMap): Steps<ReadingTree> {
  const hangings = yield* hangingsOf(map);
  const roots = rootsOf(map, hangings);
  yield;
  const children = yield* childrenOf(map, hangings);
  const tree = { roots, branches: yield* branchesFrom(map, roots, children, hangings) };
  trees.set(map, tree);
  return tree;
}

/** The branches of a map in reading order; the same map gives the same list. */
export const branchesOf = onceForEach((map: ArgumentMap): readonly Branch[] => [...readingTree(map).branches.values()]);

/** The id of the position that a voice takes in full; absent where it takes no side. */
export function fullStance(voice: Voice): string | undefined {
  return voice.stance === "none" ? undefined : voice.positions[0];
}

function rootsOf(map: ArgumentMap, hangings: ReadonlyMap<string, Hanging>): readonly string[] {
  const takers = new Map<string, number>();
  for (const voice of map.voices) {
    const position = fullStance(voice);
    if (position !== undefined) takers.set(position, (takers.get(position) ?? 0) + 1);
  }
  const ranked = positions(map)
    .map((position) => position.id)
    .sort((a, b) => (takers.get(b) ?? 0) - (takers.get(a) ?? 0));
  const isPosition = new Set(ranked);
  const others = map.claims.filter((claim) => !hangings.has(claim.id) && !isPosition.has(claim.id));
  return [...ranked, ...others.map((claim) => claim.id)];
}

type Children = ReadonlyMap<string, readonly string[]>;

/** What stands directly under each claim: reasons, then objections, and after each what undercuts it. */
function* childrenOf(map: ArgumentMap, hangings: ReadonlyMap<string, Hanging>): Steps<Children> {
  const under = new Map<string, string[]>();
  const undercutting = new Map<string, string[]>();
  yield* mapped(yield* inReadingOrder(map, hangings), ([claim, hanging]) => {
    if (standsBeside(hanging, hangings)) append(undercutting, hanging.relation.to, claim);
    else append(under, hanging.on, claim);
  });
  const children = new Map<string, readonly string[]>();
  yield* mapped([...under], ([parent, claims]) => {
    children.set(parent, withUndercuts(claims, undercutting, hangings));
  });
  return children;
}

type Hung = readonly [claim: string, hanging: Hanging];

/** All hangings in the order in which siblings are read: reasons, the strongest first, then objections; those alike as in the file. */
function* inReadingOrder(map: ArgumentMap, hangings: ReadonlyMap<string, Hanging>): Steps<readonly Hung[]> {
  const byRank: Hung[][] = [[], [], [], [], [], []];
  yield* mapped(map.relations, (relation) => {
    const alike = byRank[(relation.type === "support" ? 3 : 6) - relation.strength];
    for (const claim of distinct(relation.from)) {
      const hanging = hangings.get(claim);
      if (hanging?.relation === relation) alike?.push([claim, hanging]);
    }
  });
  return byRank.flat();
}

/** Whether it bears on the relation by which the claim it hangs on hangs itself. */
function standsBeside({ relation, on }: Hanging, hangings: ReadonlyMap<string, Hanging>): boolean {
  return hangings.get(on)?.relation.id === relation.to;
}

function withUndercuts(
  claims: readonly string[],
  undercutting: Children,
  hangings: ReadonlyMap<string, Hanging>,
): readonly string[] {
  const ordered: string[] = [];
  const rest = claims.toReversed();
  for (let claim = rest.pop(); claim !== undefined; claim = rest.pop()) {
    ordered.push(claim);
    const relation = hangings.get(claim)?.relation;
    const next = rest.at(-1);
    const groupGoesOn = next !== undefined && hangings.get(next)?.relation === relation;
    if (relation && !groupGoesOn) stack(rest, undercutting.get(relation.id) ?? []);
  }
  return ordered;
}

function* branchesFrom(
  map: ArgumentMap,
  roots: readonly string[],
  children: Children,
  hangings: ReadonlyMap<string, Hanging>,
): Steps<ReadonlyMap<string, Branch>> {
  const { claims } = indexOf(map);
  const branches = new Map<string, Branch>();
  const leaders = new Map<Relation, string>();
  const rest: Standing[] = [];
  stack(rest, standingsOf(roots));
  for (let standing = rest.pop(); standing; standing = rest.pop()) {
    const { id, place, siblings, parent } = standing;
    const claim = claims.get(id);
    if (!claim) continue;
    const below = children.get(id) ?? none;
    const hanging = hangingPart(map, hangings.get(id), hangings);
    const branch: Branch = {
      claim,
      number: parent ? `${parent.number}.${place}` : `${place}`,
      depth: parent ? parent.depth + 1 : 1,
      position: parent?.position ?? id,
      camp: parent?.camp ?? place - 1,
      parent: parent?.claim.id,
      relation: hanging.relation,
      undercuts: hanging.undercuts,
      leader: leaderOf(id, hanging, branches, leaders),
      children: below,
      place,
      siblings,
    };
    branches.set(id, branch);
    stack(rest, standingsOf(below, branch));
    if (branches.size % 32 === 0) yield;
  }
  return branches;
}

const none: readonly string[] = [];

/** The sibling a claim goes with; what it undercuts, or the first of its group, has its branch before it. */
function leaderOf(
  id: string,
  { relation, undercuts }: Pick<Branch, "relation" | "undercuts">,
  branches: ReadonlyMap<string, Branch>,
  leaders: Map<Relation, string>,
): string {
  if (undercuts !== undefined) return branches.get(undercuts)?.leader ?? id;
  if (!relation) return id;
  const leader = leaders.get(relation) ?? id;
  leaders.set(relation, leader);
  return leader;
}

/** A claim that is to be given its place. */
interface Standing {
  readonly id: string;
  readonly parent: Branch | undefined;
  readonly place: number;
  readonly siblings: number;
}

function standingsOf(ids: readonly string[], parent?: Branch): readonly Standing[] {
  return ids.map((id, i) => ({ id, place: i + 1, siblings: ids.length, parent }));
}

function hangingPart(
  map: ArgumentMap,
  hanging: Hanging | undefined,
  hangings: ReadonlyMap<string, Hanging>,
): Pick<Branch, "relation" | "undercuts"> {
  if (!hanging) return {};
  const { relation } = hanging;
  if (!isUndercut(map, relation) || !standsBeside(hanging, hangings)) return { relation };
  const target = indexOf(map).relations.get(relation.to);
  const undercut = target?.from.find((id) => hangings.get(id)?.relation === target) ?? hanging.on;
  return { relation, undercuts: undercut };
}

/** Puts values on a stack so that the first is taken first. */
function stack<Value>(rest: Value[], values: readonly Value[]): void {
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i];
    if (value !== undefined) rest.push(value);
  }
}
