import type { RelationType } from "../model/map.ts";
import { type Citation, citationsOf } from "./citations.ts";
import type { ShownClaim, ShownRelation, View } from "./view.ts";

/** A shown claim as an entry of a numbered outline, with all that it refers to by number. */
export interface Entry {
  readonly shown: ShownClaim;
  /** Its passages by the numbers under which they are cited. */
  readonly citations: readonly Citation[];
  /** The numbers of the claims that bear together with it. */
  readonly together: readonly string[];
  /** The number of the claim whose bearing on `parent` it rebuts, and that claim's own target. */
  readonly undercuts?: { readonly from: string; readonly to: string };
  /** Where else it leads, as far as that is shown. */
  readonly links: readonly EntryLink[];
}

/** A relation that leads from a claim to elsewhere than its place in the outline. */
export interface EntryLink {
  readonly type: RelationType;
  /** The claim it bears on; where `isStep`, the first of those whose inference it bears on. */
  readonly to: ShownClaim;
  readonly isStep: boolean;
  /** The numbers of the premises that bear on it only together with the claim; of those that are shown. */
  readonly together: readonly string[];
}

/** The shown claims as entries of a numbered outline, in reading order. */
export function entriesOf(view: View): readonly Entry[] {
  const shown = new Map(view.claims.map((claim) => [claim.id, claim]));
  const cited = groupedBy(citationsOf(view), ({ claim }) => claim);
  const hanging = groupedBy(view.claims, ({ relation }) => relation);
  const links = linksOf(view, shown);
  return view.claims.map((claim): Entry => {
    const group = claim.relation === undefined ? [] : (hanging.get(claim.relation) ?? []);
    const undercuts = shown.get(claim.undercuts ?? "");
    const target = shown.get(claim.parent ?? "");
    return {
      shown: claim,
      citations: cited.get(claim.id) ?? [],
      together: group.filter((other) => other !== claim).map(({ number }) => number),
      ...(undercuts && target ? { undercuts: { from: undercuts.number, to: target.number } } : {}),
      links: links.get(claim.id) ?? [],
    };
  });
}

/** Items by what they have in common, in their order. */
function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function linksOf(view: View, shown: ReadonlyMap<string, ShownClaim>): ReadonlyMap<string, readonly EntryLink[]> {
  const links = new Map<string, EntryLink[]>();
  for (const relation of view.relations) {
    const to = shown.get(relation.to);
    if (relation.role !== "cross" || !to) continue;
    for (const from of relation.from) {
      const others = relation.from.filter((id) => id !== from).flatMap((id) => shown.get(id)?.number ?? []);
      links.set(from, [...(links.get(from) ?? []), linkOf(relation, to, others)]);
    }
  }
  return links;
}

function linkOf({ relation, toRelation }: ShownRelation, to: ShownClaim, together: readonly string[]): EntryLink {
  return { type: relation.type, to, isStep: toRelation !== undefined, together };
}
