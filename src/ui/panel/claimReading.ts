import type { ArgumentMap, Claim, Localized, Relation, RelationType } from "../../model/map.ts";
import { bearingCounts, indexOf, isUndercut, objectionsTo, reasonsFor } from "../../model/questions.ts";
import { type Branch, readingTree } from "../../view/tree.ts";
import { type BearingCounts, countsBelow } from "./countsBelow.ts";

/** What the panel says of a claim beside its passages. */
export interface ClaimReading {
  readonly branch: Branch;
  /** From the position down to what the claim bears on; empty for a position. */
  readonly path: readonly PathStep[];
  /** The premises that bear together with it, by its place in the reading tree. */
  readonly together: readonly Claim[];
  /** What bears on the claim itself, wherever on the map that hangs. */
  readonly reasons: number;
  readonly objections: number;
  /** What hangs under it on the map, all the way down: of this the mark of a fold counts what is folded away. */
  readonly below: BearingCounts;
  /** Whether what hangs under it is just what bears on it, one by one. */
  readonly isBelowDirect: boolean;
  /** How many other camps its cross-links lead to. */
  readonly otherCamps: number;
  /** The annotator's remarks on the claim and on the relation by which it hangs. */
  readonly notes: readonly Localized[];
  readonly rows: readonly ReadOnRow[];
}

/** A claim on the way from the position, and whether what comes next is a reason or an objection. */
export interface PathStep {
  readonly claim: Claim;
  readonly type: RelationType;
}

/** What to read on with, and how it is tied to the claim that is read. */
export interface ReadOnRow {
  readonly key: string;
  readonly type: RelationType;
  readonly tie: Tie;
  /** The claim it leads to, or all that bear only together. */
  readonly claims: readonly Claim[];
  /** The other premises of the claim's own relation. */
  readonly together: readonly Claim[];
  /** Those of its claims that stand in an earlier row that bears in the same way: there with others, or alone. */
  readonly again: readonly Claim[];
  /** The annotator's remark on the relation. */
  readonly note?: Localized;
}

export type Tie =
  /** A reason for or an objection to the claim. */
  | { readonly kind: "child" }
  /** What the claim supports or rebuts elsewhere. */
  | { readonly kind: "target" }
  /** An inference that the claim rebuts: the one that ends at `to`. */
  | { readonly kind: "undercuts"; readonly to: Claim }
  /** An objection to the claim's own inference to `to`. */
  | { readonly kind: "undercutBy"; readonly to: Claim };

/** Reads off a map what stands around a claim; absent where the map has no such claim. */
export function claimReading(map: ArgumentMap, id: string): ClaimReading | undefined {
  const branch = readingTree(map).branches.get(id);
  if (!branch) return undefined;
  const crossLinks = crossLinksOf(map, branch);
  const counts = bearingCounts(map, id);
  return {
    branch,
    path: pathOf(map, branch),
    together: branch.relation ? premisesBeside(map, branch.relation, id) : [],
    ...counts,
    below: countsBelow(map, id),
    isBelowDirect: isBelowDirect(map, branch, counts.reasons + counts.objections),
    otherCamps: campsOf(map, crossLinks).filter((camp) => camp !== branch.camp).length,
    notes: [branch.claim.note, branch.relation?.note].filter((note) => note !== undefined),
    rows: [
      ...premiseRows(map, reasonsFor(map, id), { kind: "child" }),
      ...premiseRows(map, objectionsTo(map, id), { kind: "child" }),
      ...undercutByRows(map, id),
      ...undercutRows(map, branch),
      ...crossLinks.flatMap((relation) => targetRow(map, relation, id)),
    ],
  };
}

/** Whether each claim that hangs under it bears on the claim itself, by a relation of its own, and nothing else does. */
function isBelowDirect(map: ArgumentMap, { claim, children }: Branch, direct: number): boolean {
  const { branches } = readingTree(map);
  const below = children.flatMap((id) => branches.get(id) ?? []);
  const relations = new Set(below.flatMap(({ relation }) => (relation?.to === claim.id ? relation.id : [])));
  return (
    below.every((each) => each.children.length === 0) && relations.size === below.length && below.length === direct
  );
}

function pathOf(map: ArgumentMap, branch: Branch): readonly PathStep[] {
  const { branches } = readingTree(map);
  const steps: PathStep[] = [];
  let below: Branch | undefined = branch;
  while (below?.relation) {
    const above: Branch | undefined = branches.get(below.undercuts ?? below.parent ?? "");
    if (above) steps.unshift({ claim: above.claim, type: below.relation.type });
    below = above;
  }
  return steps;
}

/** The claim's relations to claims, beside the one by which it hangs; objections first, each the strongest first. */
function crossLinksOf(map: ArgumentMap, { claim, relation }: Branch): readonly Relation[] {
  const links = (indexOf(map).relationsFrom.get(claim.id) ?? []).filter(
    (link) => link !== relation && !isUndercut(map, link),
  );
  const [rebuts, supports] = [
    links.filter((link) => link.type === "rebut"),
    links.filter((link) => link.type === "support"),
  ];
  return [...strongestFirst(rebuts), ...strongestFirst(supports)];
}

function strongestFirst(relations: readonly Relation[]): readonly Relation[] {
  return [...relations].sort((a, b) => b.strength - a.strength);
}

function campsOf(map: ArgumentMap, links: readonly Relation[]): readonly number[] {
  const { branches } = readingTree(map);
  return [...new Set(links.flatMap((link) => branches.get(link.to)?.camp ?? []))];
}

function premisesBeside(map: ArgumentMap, relation: Relation, id: string): readonly Claim[] {
  const { claims } = indexOf(map);
  return relation.from.filter((other) => other !== id).flatMap((other) => claims.get(other) ?? []);
}

/** A row for each relation, with all its premises. */
function premiseRows(map: ArgumentMap, relations: readonly Relation[], tie: Tie): readonly ReadOnRow[] {
  const { claims } = indexOf(map);
  const listed = new Set<Claim>();
  return strongestFirst(relations).map((relation) => {
    const premises = relation.from.flatMap((id) => claims.get(id) ?? []);
    const again = premises.filter((claim) => listed.has(claim));
    for (const claim of premises) listed.add(claim);
    return { key: relation.id, type: relation.type, tie, claims: premises, together: [], again, ...noteOf(relation) };
  });
}

function undercutByRows(map: ArgumentMap, id: string): readonly ReadOnRow[] {
  return (indexOf(map).relationsFrom.get(id) ?? []).flatMap((own) => {
    const to = endOf(map, own);
    return to ? premiseRows(map, objectionsTo(map, own.id), { kind: "undercutBy", to }) : [];
  });
}

function undercutRows(map: ArgumentMap, { claim }: Branch): readonly ReadOnRow[] {
  const { claims, relations, relationsFrom } = indexOf(map);
  return (relationsFrom.get(claim.id) ?? []).flatMap((own) => {
    const target = relations.get(own.to);
    const from = claims.get(target?.from[0] ?? "");
    const to = target && endOf(map, target);
    if (!from || !to) return [];
    const together = premisesBeside(map, own, claim.id);
    const tie = { kind: "undercuts", to } as const;
    return [{ key: own.id, type: own.type, tie, claims: [from], together, again: [], ...noteOf(own) }];
  });
}

/** The claim a relation ends at; for an undercut, the first premise of what it undercuts. */
function endOf(map: ArgumentMap, relation: Relation): Claim | undefined {
  const { claims, relations } = indexOf(map);
  return claims.get(relation.to) ?? claims.get(relations.get(relation.to)?.from[0] ?? "");
}

function targetRow(map: ArgumentMap, relation: Relation, id: string): readonly ReadOnRow[] {
  const claim = indexOf(map).claims.get(relation.to);
  if (!claim) return [];
  const together = premisesBeside(map, relation, id);
  return [
    {
      key: relation.id,
      type: relation.type,
      tie: { kind: "target" },
      claims: [claim],
      together,
      again: [],
      ...noteOf(relation),
    },
  ];
}

function noteOf({ note }: Relation): { readonly note?: Localized } {
  return note ? { note } : {};
}
