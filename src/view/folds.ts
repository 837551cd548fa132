import type { ArgumentMap } from "../model/map.ts";
import { onceInSteps } from "../model/onceInSteps.ts";
import { inOneGo, mapped, type Steps } from "../model/steps.ts";
import { type Branch, branchesOf, type ReadingTree, readingTree } from "./tree.ts";

/**
 * What is folded away: the ids of claims that are put out of sight with their branches. Linked premises, and what undercuts
 * them, go together: of those only the first counts (a branch's `leader`). A claim is folded when all that hangs on it is
 * away, and partly folded when some of it is.
 */
export type Folds = ReadonlySet<string>;

/** The folds under which claims are shown down to a depth (1: positions only), or all, or none but the positions. */
export function foldsToDepth(map: ArgumentMap, depth: number | "all" | "none"): Folds {
  return depth === "none" ? allFolds.of(map) : depth === "all" ? new Set() : inOneGo(foldsBelow(map, depth));
}

const allFolds = onceInSteps((map: ArgumentMap) => foldsBelow(map, 1));

function* foldsBelow(map: ArgumentMap, deepest: number): Steps<Folds> {
  const folded = new Set<string>();
  yield* mapped(branchesOf(map), ({ claim, depth, leader }) => {
    if (depth > Math.max(1, deepest) && leader === claim.id) folded.add(leader);
  });
  return folded;
}

/** The folds with all that hangs on a claim shown, if any of it is away; else with all of it folded away. */
export function toggle(map: ArgumentMap, folded: Folds, claim: string): Folds {
  return toggled(folded, leadersUnder(map, claim), leadersUnder(map, claim));
}

/** The folds with a claim's whole branch shown, if any of it is away; else with the claim folded. */
export function toggleBranch(map: ArgumentMap, folded: Folds, claim: string): Folds {
  return toggled(folded, leadersBelow(map, claim), leadersUnder(map, claim));
}

function toggled(folded: Folds, opened: readonly string[], closed: readonly string[]): Folds {
  if (opened.length === 0) return folded;
  const next = new Set(folded);
  if (opened.some((id) => folded.has(id))) for (const id of opened) next.delete(id);
  else for (const id of closed) next.add(id);
  return next;
}

/** What can be folded away of what hangs on a claim: each group once. */
function leadersUnder(map: ArgumentMap, claim: string): readonly string[] {
  const { branches } = readingTree(map);
  const children = branches.get(claim)?.children ?? [];
  return children.filter((id) => branches.get(id)?.leader === id);
}

/** The same of a claim's whole branch. */
function leadersBelow(map: ArgumentMap, claim: string): readonly string[] {
  const { branches } = readingTree(map);
  const below = [...(branches.get(claim)?.children ?? [])];
  for (const id of below) for (const child of branches.get(id)?.children ?? []) below.push(child);
  return below.filter((id) => branches.get(id)?.leader === id);
}

/**
 * The folds under which a claim is shown. What is folded on the way is opened; of what is partly folded, only the way
 * itself comes out.
 */
export function unfoldPath(map: ArgumentMap, folded: Folds, claim: string): Folds {
  return opened(folded, wayTo(map, claim), ({ parent, leader }) => {
    const siblings = leadersUnder(map, parent);
    return siblings.every((id) => folded.has(id)) ? siblings : [leader];
  });
}

/** The folds under which a claim is shown, and nothing else comes out but the way to it. */
export function unfoldAlone(map: ArgumentMap, folded: Folds, claim: string): Folds {
  return opened(folded, wayTo(map, claim), ({ leader }) => [leader]);
}

/** So many claims under one are shown at once, about, when its branch is looked at by itself. */
const mostAlone = 40;

/** The folds with a claim's branch shown level by level: all its reasons, then theirs, as long as those are not too many. */
export function unfoldLevels(map: ArgumentMap, folded: Folds, claim: string): Folds {
  const { branches } = readingTree(map);
  const under = (id: string) => branches.get(id)?.children ?? [];
  const open = new Set(folded);
  let level = under(claim);
  let shown = 0;
  do {
    for (const id of level) open.delete(id);
    shown += level.length;
    level = level.flatMap(under);
  } while (level.length > 0 && shown + level.length <= mostAlone);
  return open.size === folded.size ? folded : open;
}

/** A step on the way from a claim to its root. */
interface WayStep {
  readonly parent: string;
  readonly leader: string;
}

function wayTo(map: ArgumentMap, claim: string): readonly WayStep[] {
  const { branches } = readingTree(map);
  const way: WayStep[] = [];
  for (let at = branches.get(claim); at?.parent !== undefined; at = branches.get(at.parent)) {
    way.push({ parent: at.parent, leader: at.leader });
  }
  return way;
}

function opened(folded: Folds, way: readonly WayStep[], comesOut: (step: WayStep) => readonly string[]): Folds {
  const open = new Set(folded);
  for (const step of way) {
    if (folded.has(step.leader)) for (const id of comesOut(step)) open.delete(id);
  }
  return open.size === folded.size ? folded : open;
}

/**
 * What the first sight of a map may hold: cards, reasons of positions, and world pixels of height, so that a window 900 pixels
 * high shows it about as large as it is set: at nine tenths of that, the words of answers would be under 12 pixels.
 */
const firstSight = { cards: 40, reasons: 12, height: 815 };

/** How much height the reading map takes, about: a row of leaves, of reasons, a position, a chip, what parts camps and rows. */
const rows = { leaf: 33, reason: 53, position: 84, chip: 28, camp: 18, gap: 8 };

/**
 * The folds of a map at first sight: positions with their strongest reasons and objections, each position with one at
 * least; then, as far as a window holds them, the strongest answers to those reasons that most voices give. The same map gives
 * the same set.
 */
export const { of: defaultFolds, inSteps: defaultFoldsInSteps } = onceInSteps(foldsAtFirst);

function* foldsAtFirst(map: ArgumentMap): Steps<Folds> {
  const tree = readingTree(map);
  const folded = new Set(yield* allFolds.inSteps(map));
  const sight = { cards: tree.roots.length, reasons: 0, height: 0 };
  const camps = tree.roots.map((root): Camp => ({ groups: groupsUnder(tree, root), shown: 0, inner: 0 }));
  const reasons = camps.flatMap((camp) => camp.groups.map((group, rank) => ({ camp, group, rank })));
  const shown = reasons
    .sort((a, b) => byWeight(a, b))
    .filter(({ camp, group, rank }) => {
      if (rank > 0 && sight.reasons + group.length > firstSight.reasons) return false;
      sight.reasons += group.length;
      sight.cards += group.length;
      camp.shown += 1;
      camp.inner += group.length * rows.reason;
      folded.delete(group[0]?.leader ?? "");
      return true;
    });
  sight.height = camps.reduce((sum, camp) => sum + campHeight(camp) + rows.camp, -rows.camp);
  for (const { camp, reason } of byVoices(
    shown.flatMap(({ camp, group }) => group.map((reason) => ({ camp, reason }))),
  )) {
    const groups = groupsUnder(tree, reason.claim.id);
    const answers = groups.length > 0 ? strongestOf(groups) : [];
    const leaves = answers.reduce((sum, group) => sum + group.length, 0);
    const inner =
      camp.inner + bandHeight(leaves * rows.leaf, rows.reason, answers.length < groups.length) - rows.reason;
    const growth = campHeight({ ...camp, inner }) - campHeight(camp);
    if (sight.cards + leaves > firstSight.cards || sight.height + growth > firstSight.height) continue;
    camp.inner = inner;
    sight.cards += leaves;
    sight.height += growth;
    for (const group of answers) folded.delete(group[0]?.leader ?? "");
  }
  return folded;
}

interface Camp {
  readonly groups: readonly (readonly Branch[])[];
  /** How many of them are shown, and how high these are, each with the gap to the next. */
  shown: number;
  inner: number;
}

function campHeight({ groups, shown, inner }: Camp): number {
  return bandHeight(inner - rows.gap, rows.position, shown < groups.length);
}

/** How high a card is with what is shown right of it, about: the card stands at its middle, a chip under the card. */
function bandHeight(under: number, card: number, hasChip: boolean): number {
  return hasChip ? Math.max(under, (Math.max(under, card) + card) / 2 + rows.chip) : Math.max(under, card);
}

/** What hangs on a claim, strongest first: each claim by itself, or with those it can only be folded away with. */
function groupsUnder({ branches }: ReadingTree, claim: string): readonly (readonly Branch[])[] {
  const groups = new Map<string, Branch[]>();
  for (const id of branches.get(claim)?.children ?? []) {
    const branch = branches.get(id);
    if (!branch) continue;
    const group = groups.get(branch.leader);
    if (group) group.push(branch);
    else groups.set(branch.leader, [branch]);
  }
  return [...groups.values()].sort((a, b) => strengthOf(b) - strengthOf(a));
}

function strengthOf([first]: readonly Branch[]): number {
  return first?.relation?.strength ?? 0;
}

interface Reason {
  readonly group: readonly Branch[];
  readonly rank: number;
}

/** A position's first reason before all others; then by strength, then by how many voices say it. */
function byWeight(a: Reason, b: Reason): number {
  const isFirst = Number(b.rank === 0) - Number(a.rank === 0);
  return isFirst || strengthOf(b.group) - strengthOf(a.group) || voicesOf(b.group) - voicesOf(a.group);
}

function voicesOf(group: readonly Branch[]): number {
  return group.reduce((most, branch) => Math.max(most, voiceCount(branch)), 0);
}

function byVoices<Item extends { readonly reason: Branch }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => voiceCount(b.reason) - voiceCount(a.reason));
}

/** All answers where they are few; else the strongest reason and the strongest objection, or the two strongest. */
function strongestOf(groups: readonly (readonly Branch[])[]): readonly (readonly Branch[])[] {
  if (groups.length <= 3) return groups;
  const [first, second] = groups;
  const other = groups.find((group) => group[0]?.relation?.type !== first?.[0]?.relation?.type) ?? second;
  return [first, other].filter((group) => group !== undefined);
}

function voiceCount({ claim }: Branch): number {
  return new Set(claim.passages.map((passage) => passage.voice)).size;
}
