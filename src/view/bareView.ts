import { distinct } from "../model/distinct.ts";
import type { ArgumentMap, Relation } from "../model/map.ts";
import { onceInSteps } from "../model/onceInSteps.ts";
import { indexOf, whoSays } from "../model/questions.ts";
import { inOneGo, mapped, placesByKey, type Steps } from "../model/steps.ts";
import { takesSide } from "./campless.ts";
import { isFiltering, matching, noFilter } from "./filter.ts";
import { type Alone, aloneInSteps, inBranchInSteps } from "./inBranch.ts";
import { shownVoices } from "./shownVoices.ts";
import { type Branch, type ReadingTree, readingTree } from "./tree.ts";
import type { ShownClaim, ShownRelation, View, ViewRequest } from "./view.ts";

/** What is shown of a map when it is asked for so, but for what follows from it. */
export function createBareView(map: ArgumentMap, request: ViewRequest): View {
  return inOneGo(viewInSteps(map, request));
}

/** How many claims are shown of a map, or of one branch of it; counted no further than one more than `most`. */
export function shownCount(
  map: ArgumentMap,
  { folded, branch }: Pick<ViewRequest, "folded" | "branch">,
  most?: number,
): number {
  const tree = readingTree(map);
  const open = inOneGo(shownBranches(tree, folded, most));
  if (most !== undefined && open.length > most) return most + 1;
  return branch === undefined ? open.length : inOneGo(inBranchInSteps(open, tree, branch)).length;
}

/** The same as `createBareView` in short steps. */
export function* viewInSteps(map: ArgumentMap, request: ViewRequest): Steps<View> {
  const tree = readingTree(map);
  const open = yield* shownBranches(tree, request.folded);
  const alone = request.branch === undefined ? undefined : yield* aloneInSteps(open, tree, request.branch);
  const branches = alone?.branches ?? open;
  const { filter = noFilter } = request;
  const matches = isFiltering(filter) ? matching(map, filter) : tree.branches;
  const within = yield* withins.inSteps(map);
  const context = { map, tree, folded: request.folded, matches, within, alone };
  const voices = shownVoices(map);
  return {
    id: map.id,
    question: map.question,
    language: request.language,
    layout: request.layout,
    ...(request.branch === undefined ? {} : { branch: request.branch }),
    claims: yield* mapped(branches, (branch) => shownClaim(branch, context)),
    relations: yield* shownRelations(map, tree, branches),
    voices,
    counts: {
      voices: map.voices.length,
      claims: map.claims.length,
      shown: branches.length,
      matching: matches.size,
      positions: tree.roots.length,
      silent: voices.filter((voice) => !takesSide(voice)).length,
    },
  };
}

interface Context {
  readonly map: ArgumentMap;
  readonly tree: ReadingTree;
  readonly folded: ReadonlySet<string>;
  /** The claims that the filter lets through. */
  readonly matches: Pick<ReadonlySet<string>, "has" | "size">;
  readonly within: ReadonlyMap<string, Within>;
  /** The one branch that is shown. */
  readonly alone: Alone | undefined;
}

/** How many claims a branch holds below its own, by how each bears on its parent. */
interface Within {
  readonly supports: number;
  readonly rebuts: number;
}

const withins = onceInSteps(withinOf);
const nothing: Within = { supports: 0, rebuts: 0 };

function* withinOf(map: ArgumentMap): Steps<ReadonlyMap<string, Within>> {
  const within = new Map<string, Within>();
  const upwards = [...readingTree(map).branches.values()].reverse();
  yield;
  yield* mapped(upwards, ({ claim, parent, relation }) => {
    if (parent === undefined) return;
    const below = within.get(claim.id) ?? nothing;
    const sum = within.get(parent) ?? nothing;
    const isSupport = relation?.type === "support";
    within.set(parent, {
      supports: sum.supports + below.supports + (isSupport ? 1 : 0),
      rebuts: sum.rebuts + below.rebuts + (isSupport ? 0 : 1),
    });
  });
  return within;
}

/** By folds, what is shown of a tree under them. */
const lastOpen = new WeakMap<ReadonlySet<string>, { readonly tree: ReadingTree; readonly shown: readonly Branch[] }>();

/** The branches that are shown, in reading order; of more than `most`, the first of them. The same folds give the same ones. */
function* shownBranches(
  tree: ReadingTree,
  folded: ReadonlySet<string>,
  most = Number.POSITIVE_INFINITY,
): Steps<readonly Branch[]> {
  const known = lastOpen.get(folded);
  if (known?.tree === tree) return known.shown;
  const shown: Branch[] = [];
  const rest = tree.roots.toReversed();
  while (rest.length > 0 && shown.length <= most) {
    openNext(rest, shown, tree, folded);
    yield;
  }
  if (rest.length === 0) lastOpen.set(folded, { tree, shown });
  return shown;
}

/** The next few of them, of those whose ids are left. */
function openNext(rest: string[], shown: Branch[], { branches }: ReadingTree, folded: ReadonlySet<string>): void {
  const end = shown.length + 64;
  for (let id = rest.pop(); id !== undefined; id = shown.length < end ? rest.pop() : undefined) {
    const branch = branches.get(id);
    if (!branch || (branch.parent !== undefined && folded.has(branch.leader))) continue;
    shown.push(branch);
    for (let i = branch.children.length - 1; i >= 0; i--) rest.push(branch.children[i] ?? "");
  }
}

const lastShown = new WeakMap<Branch, ShownClaim>();

/** What of a shown claim the folds and the filter decide. */
type Folding = Pick<ShownClaim, "isOutside" | "isAbove" | "isFolded" | "hidden">;

/** A branch's claim as it is shown; the same value as last time where it is shown so again. */
function shownClaim(branch: Branch, context: Context): ShownClaim {
  const { tree, folded, matches, within, alone } = context;
  const { claim } = branch;
  const isAbove = alone?.above.has(claim.id) ?? false;
  const children = isAbove ? branch.children.filter((id) => isOnWay(id, context)) : branch.children;
  const away = children.length === 0 ? noBranches : awayOf(children, tree, folded);
  const isOutside = !matches.has(claim.id);
  const isFolded = children.length > 0 && away.length === children.length;
  const hidden = hiddenIn(away, within);
  const before = lastShown.get(branch);
  const isSame =
    before?.isOutside === isOutside &&
    before.isAbove === isAbove &&
    before.isFolded === isFolded &&
    before.hidden.supports === hidden.supports &&
    before.hidden.rebuts === hidden.rebuts;
  if (isSame) return before;
  const shown = seenAs(before ?? always(branch, context), { isOutside, isAbove, isFolded, hidden });
  lastShown.set(branch, shown);
  return shown;
}

/** A claim that is folded and filtered so. Written out: of copies, V8 keeps most fields beside them. */
function seenAs(claim: Omit<ShownClaim, keyof Folding>, { isOutside, isAbove, isFolded, hidden }: Folding): ShownClaim {
  return {
    id: claim.id,
    claim: claim.claim,
    number: claim.number,
    depth: claim.depth,
    position: claim.position,
    camp: claim.camp,
    parent: claim.parent,
    relation: claim.relation,
    type: claim.type,
    strength: claim.strength,
    isImplicit: claim.isImplicit,
    undercuts: claim.undercuts,
    voices: claim.voices,
    children: claim.children,
    isOutside,
    isAbove,
    isFolded,
    hidden,
    crossLinks: claim.crossLinks,
    place: claim.place,
    siblings: claim.siblings,
  };
}

/** Whether a claim under one that stands above the branch belongs to that. */
function isOnWay(id: string, { tree, alone }: Context): boolean {
  return alone?.way.has(tree.branches.get(id)?.leader ?? "") ?? true;
}

const noBranches: readonly Branch[] = [];

function awayOf(children: readonly string[], { branches }: ReadingTree, folded: ReadonlySet<string>) {
  return children.flatMap((id) => branches.get(id) ?? []).filter(({ leader }) => folded.has(leader));
}

/** What of a shown claim is the same whatever is folded and filtered. */
function always(branch: Branch, { map }: Context): Omit<ShownClaim, keyof Folding> {
  const { claim, relation } = branch;
  const outgoing = indexOf(map).relationsFrom.get(claim.id) ?? [];
  return {
    id: claim.id,
    claim,
    number: branch.number,
    depth: branch.depth,
    position: branch.position,
    camp: branch.camp,
    parent: branch.parent,
    relation: relation?.id,
    type: relation?.type,
    strength: relation?.strength,
    // Where nobody's words are recorded, there are none in which it could have been said.
    isImplicit: map.voices.length > 0 && relation !== undefined && relation.basis !== "explicit",
    undercuts: branch.undercuts,
    voices: listOf(whoSays(map, claim)),
    children: branch.children.length,
    crossLinks: listOf(outgoing.filter((link) => link !== relation && link.to !== claim.id)),
    place: branch.place,
    siblings: branch.siblings,
  };
}

/** The ids of some things; where there are none, as mostly, always the same list. */
function listOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.length === 0 ? noIds : things.map(({ id }) => id);
}

const noIds: readonly string[] = [];

/** The claims of branches that are folded away, by how each bears on its parent. */
function hiddenIn(away: readonly Branch[], within: ReadonlyMap<string, Within>): Within {
  return away.reduce((sum, { claim, relation }) => {
    const below = within.get(claim.id) ?? nothing;
    const isSupport = relation?.type === "support";
    return {
      supports: sum.supports + below.supports + (isSupport ? 1 : 0),
      rebuts: sum.rebuts + below.rebuts + (isSupport ? 0 : 1),
    };
  }, nothing);
}

const none: readonly ShownRelation[] = [];

function* shownRelations(
  map: ArgumentMap,
  tree: ReadingTree,
  branches: readonly Branch[],
): Steps<readonly ShownRelation[]> {
  const shown = new Set(branches.map((branch) => branch.claim.id));
  const shownOf = yield* mapped(yield* relationsFrom(map, branches), (relation): readonly ShownRelation[] => {
    const alone = relation.from.length === 1 ? tree.branches.get(relation.from[0] ?? "") : undefined;
    if (alone?.relation === relation)
      return shown.has(alone.claim.id) ? hangingRelation(map, tree, relation, relation.from) : none;
    if (!relation.from.some((claim) => shown.has(claim))) return none;
    const from = distinct(relation.from).filter((claim) => shown.has(claim));
    const hanging = from.filter((claim) => tree.branches.get(claim)?.relation === relation);
    const leading = from.filter((claim) => tree.branches.get(claim)?.relation !== relation);
    return [...hangingRelation(map, tree, relation, hanging), ...crossRelation(map, shown, relation, leading)];
  });
  return shownOf.flat();
}

/** The relations that lead from some claims, in file order; of a good part of the claims, simply all there are. */
function* relationsFrom(map: ArgumentMap, branches: readonly Branch[]): Steps<readonly Relation[]> {
  if (branches.length * 16 > map.claims.length) return map.relations;
  const index = indexOf(map).relationsFrom;
  const places = yield* placesInFile.inSteps(map);
  const leading = new Set(branches.flatMap(({ claim }) => index.get(claim.id) ?? []));
  return [...leading].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** The place of each relation in the file. */
const placesInFile = onceInSteps(({ relations }: ArgumentMap) => placesByKey(relations, (relation) => relation));

function hangingRelation(
  map: ArgumentMap,
  tree: ReadingTree,
  relation: Relation,
  from: readonly string[],
): readonly ShownRelation[] {
  const branch = tree.branches.get(from[0] ?? "");
  if (!branch) return [];
  const to = branch.undercuts ?? branch.parent;
  const role = branch.undercuts === undefined ? "tree" : "undercut";
  return to === undefined ? [] : [{ id: relation.id, relation, role, from, to, ...targetPart(map, relation) }];
}

function crossRelation(
  map: ArgumentMap,
  shown: ReadonlySet<string>,
  relation: Relation,
  leading: readonly string[],
): readonly ShownRelation[] {
  if (leading.length === 0) return [];
  const target = indexOf(map).relations.get(relation.to);
  const own = new Set(leading);
  const to = target ? target.from.find((claim) => !own.has(claim)) : relation.to;
  if (to === undefined || !shown.has(to)) return [];
  const from = leading.filter((claim) => claim !== to);
  return from.length === 0
    ? []
    : [{ id: relation.id, relation, role: "cross", from, to, ...targetPart(map, relation) }];
}

function targetPart(map: ArgumentMap, relation: Relation): Pick<ShownRelation, "toRelation"> {
  return indexOf(map).relations.has(relation.to) ? { toRelation: relation.to } : {};
}
