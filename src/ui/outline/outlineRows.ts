import type { ArgumentMap, RelationType } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { inOneGo, mapped, type Steps } from "../../model/steps.ts";
import { canFold } from "../../view/canFold.ts";
import { type Branch, readingTree } from "../../view/tree.ts";
import type { ShownClaim, View } from "../../view/view.ts";

/** A line of the outline: a claim, neighbours that are folded away, where else a claim leads, or all the places together. */
export type OutlineRow = ClaimRow | FoldedRow | LinkRow | LinksRow;

/** Where a row stands in the tree. */
interface Standing {
  /** What tells it from all other rows, whatever is folded. */
  readonly key: string;
  /** 1 for a position. */
  readonly level: number;
  /** Its 1-based place under its parent, and how many stand there, shown or not. */
  readonly place: number;
  readonly siblings: number;
  /** The key of the row it stands under; absent for a position. */
  readonly parent?: string;
  /** Rank of the position it stands under. */
  readonly camp: number;
  /** Whether no other row of the same parent follows. */
  readonly isLast: boolean;
  /** The levels above its own at which a trunk goes on past it. */
  readonly rails: readonly number[];
  /** Whether what stands under it is shown; absent where nothing does. */
  readonly isOpen?: boolean;
}

export interface ClaimRow extends Standing {
  readonly kind: "claim";
  readonly shown: ShownClaim;
  /** The number of the claim whose inference it rebuts. */
  readonly undercuts?: string;
  /** The numbers of the premises that bear together with it. */
  readonly together: readonly string[];
  /** How many links lead elsewhere that no row of their own says now. */
  readonly unsaid: number;
}

/** Claims that are folded away while others under the same parent are shown: the numbers go on after them. */
export interface FoldedRow extends Standing {
  readonly kind: "folded";
  readonly parent: string;
  /** Them in reading order, and the numbers of the first and the last. */
  readonly claims: readonly string[];
  readonly numbers: readonly [string, string];
}

/** A relation that leads from a claim to elsewhere than its place in the tree. */
export interface OutlineLink {
  readonly relation: string;
  readonly type: RelationType;
  readonly from: string;
  /** Where it leads; for an undercut, a claim of the inference that it rebuts. */
  readonly to: Branch;
  readonly isUndercut: boolean;
}

export interface LinkRow extends Standing {
  readonly kind: "link";
  readonly link: OutlineLink;
}

export interface LinksRow extends Standing {
  readonly kind: "links";
  readonly from: string;
  readonly links: readonly OutlineLink[];
}

/**
 * The lines of the outline from the top down: the shown claims in reading order, and after what hangs on a claim where else it
 * leads, one link in a row of its own, several under one row. These, and the links of a claim on which nothing hangs, are
 * shown where `opened` has the claim.
 */
export function outlineRows(map: ArgumentMap, view: View, opened: ReadonlySet<string>): readonly OutlineRow[] {
  return inOneGo(rowsInSteps(map, view, opened));
}

/** The same as `outlineRows` in short steps. */
export function* rowsInSteps(map: ArgumentMap, view: View, opened: ReadonlySet<string>): Steps<readonly OutlineRow[]> {
  const rows: Draft[] = [];
  const open: Pending[] = [];
  const foldedBefore = (pending: Pending, place: number) =>
    pending.shown.isAbove ? [] : foldedRows(map, pending, place);
  const close = (depth: number) => {
    for (let last = open.at(-1); last && last.shown.depth >= depth; last = open.at(-1)) {
      open.pop();
      for (const row of foldedBefore(last, last.shown.children + 1)) rows.push(row);
      for (const row of linkRows(last, opened.has(last.shown.id))) rows.push(row);
    }
  };
  yield* mapped(view.claims, (shown) => {
    close(shown.depth);
    const parent = open.at(-1);
    if (parent) {
      for (const row of foldedBefore(parent, shown.place)) rows.push(row);
      parent.told = shown.place;
    }
    const links = linksOf(map, shown);
    rows.push(claimRow(map, shown, links, opened.has(shown.id)));
    if (!shown.isFolded) open.push({ shown, links, told: 0 });
  });
  close(0);
  return yield* withTrunks(rows);
}

/** A claim whose own rows are done while others may still come under it. */
interface Pending {
  readonly shown: ShownClaim;
  readonly links: readonly OutlineLink[];
  /** The place of the last claim under it that has a row. */
  told: number;
}

/** The row for the claims under another between the last that has a row and the one at a place; none where there are none. */
function foldedRows(map: ArgumentMap, { shown, told }: Pending, place: number): readonly Draft[] {
  const { branches } = readingTree(map);
  const claims = branches.get(shown.id)?.children.slice(told, place - 1) ?? [];
  const [first, last] = [claims[0], claims.at(-1)].map((id) => branches.get(id ?? "")?.number);
  if (first === undefined || last === undefined) return [];
  const siblings = shown.children + rowsForLinks(map, shown.id);
  return [
    {
      kind: "folded",
      key: `folded ${shown.id} ${told + 1}`,
      level: shown.depth + 1,
      place: told + 1,
      siblings,
      parent: shown.id,
      camp: shown.camp,
      isOpen: false,
      claims,
      numbers: [first, last],
    },
  ];
}

type Undrawn<Row> = Row extends OutlineRow ? Omit<Row, "isLast" | "rails"> : never;
type Draft = Undrawn<OutlineRow>;

function claimRow(map: ArgumentMap, shown: ShownClaim, links: readonly OutlineLink[], isOpened: boolean): Draft {
  const { branches } = readingTree(map);
  const relation = branches.get(shown.id)?.relation;
  const numberOf = (id: string | undefined) => branches.get(id ?? "")?.number;
  const undercuts = numberOf(shown.undercuts);
  const isLeaf = shown.children === 0;
  const isOpen = isLeaf ? isOpened : !shown.isFolded;
  return {
    kind: "claim",
    key: shown.id,
    level: shown.depth,
    place: shown.place,
    siblings: shown.siblings + (shown.parent === undefined ? 0 : rowsForLinks(map, shown.parent)),
    ...(shown.parent === undefined ? {} : { parent: shown.parent }),
    camp: shown.camp,
    ...((isLeaf && links.length > 0) || canFold(shown) ? { isOpen } : {}),
    shown,
    ...(undercuts === undefined ? {} : { undercuts }),
    together: relation?.from.filter((id) => id !== shown.id).flatMap((id) => numberOf(id) ?? []) ?? [],
    unsaid: isOpen ? 0 : links.length,
  };
}

/** How many rows a claim's links take beside its children. */
function rowsForLinks(map: ArgumentMap, claim: string): number {
  const branch = readingTree(map).branches.get(claim);
  return branch && linkIds(map, branch).length > 0 ? 1 : 0;
}

function linksOf(map: ArgumentMap, shown: ShownClaim): readonly OutlineLink[] {
  const { relations } = indexOf(map);
  const { branches } = readingTree(map);
  return shown.crossLinks.flatMap((id): readonly OutlineLink[] => {
    const relation = relations.get(id);
    const to = relation && endOf(map, relation.to, shown.id);
    const branch = to === undefined ? undefined : branches.get(to);
    if (!relation || !branch) return [];
    return [{ relation: id, type: relation.type, from: shown.id, to: branch, isUndercut: relations.has(relation.to) }];
  });
}

/** The relations of a claim that lead to elsewhere than its place in the tree, and to another claim. */
function linkIds(map: ArgumentMap, { claim, relation }: Branch): readonly string[] {
  const links = indexOf(map).relationsFrom.get(claim.id) ?? [];
  return links.filter((link) => link !== relation && endOf(map, link.to, claim.id) !== undefined).map(({ id }) => id);
}

/** The claim that a relation ends at, other than the one it comes from; for an undercut, a claim of what it undercuts. */
function endOf(map: ArgumentMap, target: string, from: string): string | undefined {
  const { claims, relations } = indexOf(map);
  const end = relations.get(target)?.from.find((id) => id !== from) ?? target;
  return end !== from && claims.has(end) ? end : undefined;
}

function linkRows({ shown, links }: Pending, isOpened: boolean): readonly Draft[] {
  const [only, second] = links;
  const isLeaf = shown.children === 0;
  if (!only || (isLeaf && !isOpened)) return [];
  const under = { level: shown.depth + 1, parent: shown.id, camp: shown.camp };
  const row = (link: OutlineLink, i: number): Draft => ({
    ...under,
    kind: "link",
    key: `${link.relation} ${shown.id}`,
    place: i + 1,
    siblings: links.length,
    link,
  });
  if (isLeaf) return links.map(row);
  const beside = { place: shown.children + 1, siblings: shown.children + 1 };
  if (!second) return [{ ...row(only, 0), ...beside }];
  const key = `links ${shown.id}`;
  const all: Draft = { ...under, ...beside, kind: "links", key, isOpen: isOpened, from: shown.id, links };
  const below = { level: shown.depth + 2, parent: key };
  return [all, ...(isOpened ? links.map((link, i) => ({ ...row(link, i), ...below })) : [])];
}

/** Deeper than this, rows are no further indented. */
export const deepestIndent = 8;

/** The rows with what their trunks need to know of the rows that follow. */
function* withTrunks(drafts: readonly Draft[]): Steps<readonly OutlineRow[]> {
  const follows: boolean[] = [];
  const rows = yield* mapped(drafts.toReversed(), (draft): OutlineRow => {
    const level = Math.min(draft.level, deepestIndent);
    const isLast = !follows[draft.level];
    const rails = follows.slice(0, level).flatMap((goesOn, above) => (goesOn && above > 1 ? [above - 1] : []));
    follows.length = Math.min(follows.length, draft.level);
    follows[draft.level] = true;
    return { ...draft, isLast, rails };
  });
  return rows.reverse();
}
