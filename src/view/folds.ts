import type { ArgumentMap } from "../model/map.ts";
import { type Branch, type ReadingTree, readingTree } from "./tree.ts";

/** What the first sight of a map may hold: cards, and world pixels of height at the least pleasant zoom. */
const firstSight = { cards: 40, height: 848 / 0.9 };

/** How much height the reading map takes, about: a row of leaves, a row of reasons, a position, what parts them. */
const rows = { leaf: 33, reason: 53, position: 84, camp: 18 };

/**
 * The folds of a map at first sight: positions are open, and so are as many of their reasons as the window holds, those
 * that most voices give first.
 */
export function defaultFolds(map: ArgumentMap): ReadonlySet<string> {
  const tree = readingTree(map);
  const folded = new Set(foldsToDepth(map, 2));
  const camps = tree.roots.map((root) => campOf(root, tree));
  let cards = camps.reduce((sum, camp) => sum + 1 + camp.reasons.length, 0);
  let height = camps.reduce((sum, camp) => sum + heightOf(camp) + rows.camp, -rows.camp);
  const byVoices = camps
    .flatMap((camp) => camp.reasons.map((reason) => ({ camp, reason, voices: voiceCount(reason) })))
    .filter(({ reason }) => reason.children.length > 0)
    .sort((a, b) => b.voices - a.voices);
  for (const { camp, reason } of byVoices) {
    const taller = { ...camp, inner: camp.inner + reasonHeight(reason.children.length) - rows.reason };
    const growth = heightOf(taller) - heightOf(camp);
    if (cards + reason.children.length > firstSight.cards || height + growth > firstSight.height) continue;
    folded.delete(reason.claim.id);
    camp.inner = taller.inner;
    cards += reason.children.length;
    height += growth;
  }
  return folded;
}

/** The folds under which claims are shown down to a depth (1: positions only), or all, or none but the positions. */
export function foldsToDepth(map: ArgumentMap, depth: number | "all" | "none"): ReadonlySet<string> {
  const folded = new Set<string>();
  if (depth === "all") return folded;
  const deepest = depth === "none" ? 1 : depth;
  for (const [id, branch] of readingTree(map).branches) {
    if (branch.depth >= deepest && branch.children.length > 0) folded.add(id);
  }
  return folded;
}

/** The folds with one claim's reasons folded away, or shown again. */
export function toggle(folded: ReadonlySet<string>, claim: string): ReadonlySet<string> {
  const toggled = new Set(folded);
  if (!toggled.delete(claim)) toggled.add(claim);
  return toggled;
}

/** The folds with a claim's whole branch open; where it is open already, with the claim folded. */
export function toggleBranch(map: ArgumentMap, folded: ReadonlySet<string>, claim: string): ReadonlySet<string> {
  const { branches } = readingTree(map);
  const branch = [claim];
  for (const id of branch) branch.push(...(branches.get(id)?.children ?? []));
  const open = new Set(branch);
  return branch.some((id) => folded.has(id))
    ? new Set([...folded].filter((id) => !open.has(id)))
    : new Set([...folded, claim]);
}

/** The folds under which a claim is shown: all on its way to the root are open. */
export function unfoldPath(map: ArgumentMap, folded: ReadonlySet<string>, claim: string): ReadonlySet<string> {
  const { branches } = readingTree(map);
  const open = new Set(folded);
  for (let at = branches.get(claim)?.parent; at !== undefined; at = branches.get(at)?.parent) open.delete(at);
  return open.size === folded.size ? folded : open;
}

interface Camp {
  readonly reasons: readonly Branch[];
  /** Height of its reasons with what is open under them. */
  inner: number;
}

function campOf(root: string, { branches }: ReadingTree): Camp {
  const reasons = (branches.get(root)?.children ?? []).flatMap((id) => branches.get(id) ?? []);
  return { reasons, inner: reasons.length * rows.reason };
}

function heightOf(camp: Camp): number {
  return Math.max(rows.position, camp.inner);
}

function reasonHeight(leaves: number): number {
  return Math.max(rows.reason, leaves * rows.leaf);
}

function voiceCount({ claim }: Branch): number {
  return new Set(claim.passages.map((passage) => passage.voice)).size;
}
