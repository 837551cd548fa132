import { append } from "../model/append.ts";
import type { RelationType } from "../model/map.ts";
import { inOneGo, keyed, mapped, type Steps } from "../model/steps.ts";
import { type Citation, citationsInSteps } from "./citations.ts";
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
  return inOneGo(entriesInSteps(view));
}

/** The same in short steps. */
export function* entriesInSteps(view: View): Steps<readonly Entry[]> {
  const shown = yield* keyed(view.claims, ({ id }) => id);
  const cited = yield* grouped(yield* citationsInSteps(view), ({ claim }) => claim);
  const hanging = yield* grouped(view.claims, ({ relation }) => relation);
  const links = yield* linksOf(view, shown);
  return yield* mapped(view.claims, (claim): Entry => {
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
function* grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Steps<ReadonlyMap<Key, readonly Item[]>> {
  const groups = new Map<Key, Item[]>();
  yield* mapped(items, (item) => append(groups, keyOf(item), item));
  return groups;
}

function* linksOf(
  view: View,
  shown: ReadonlyMap<string, ShownClaim>,
): Steps<ReadonlyMap<string, readonly EntryLink[]>> {
  const links = new Map<string, EntryLink[]>();
  yield* mapped(view.relations, (relation) => {
    const to = shown.get(relation.to);
    if (relation.role !== "cross" || !to) return;
    for (const from of relation.from) {
      const others = relation.from.filter((id) => id !== from).flatMap((id) => shown.get(id)?.number ?? []);
      append(links, from, linkOf(relation, to, others));
    }
  });
  return links;
}

function linkOf({ relation, toRelation }: ShownRelation, to: ShownClaim, together: readonly string[]): EntryLink {
  return { type: relation.type, to, isStep: toRelation !== undefined, together };
}
