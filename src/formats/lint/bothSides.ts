import { bothSidesOfClaim, bothSidesOfPosition } from "../../messages/lint.ts";
import type { ArgumentMap, Claim, Relation } from "../../model/map.ts";
import { indexOf, objectionsTo, positions, reasonsFor } from "../../model/questions.ts";
import { shown } from "../shown.ts";
import type { Finding, Rule } from "./rule.ts";

/**
 * Claims that are used on both sides: of one claim, which they support and rebut (to undercut a reason is to rebut, too), or
 * of one position, where reasons of some strength lead from them to it, and others to what rebuts it. Weak relations are
 * left aside there, and so is what stands on both sides only because what it supports does.
 */
export const bothSides: Rule = {
  code: "lint/both-sides",
  find: (map) => [
    ...map.claims.flatMap((claim) => ofOneClaim(claim, map)),
    ...positions(map).flatMap((position) => ofOnePosition(position, map)),
  ],
};

function ofOneClaim(claim: Claim, map: ArgumentMap): readonly Finding[] {
  const first = new Map<string, Bearing>();
  for (const bearing of bearingsOf(claim, map)) {
    const earlier = first.get(bearing.target);
    if (!earlier) first.set(bearing.target, bearing);
    else if (earlier.isFor !== bearing.isFor) {
      const remark = bothSidesOfClaim(shown(bearing.target), shown(earlier.relation.id), shown(bearing.relation.id));
      return [{ at: claim, within: ["id"], remark: () => remark }];
    }
  }
  return [];
}

/** How a claim bears on another by one relation. */
interface Bearing {
  readonly relation: Relation;
  /** The id of the claim; of an undercut, that on which the undercut relation bears. */
  readonly target: string;
  readonly isFor: boolean;
}

function bearingsOf(claim: Claim, map: ArgumentMap): readonly Bearing[] {
  const { relations, relationsFrom } = indexOf(map);
  return (relationsFrom.get(claim.id) ?? []).map((relation) => {
    const undercut = relations.get(relation.to);
    return undercut
      ? { relation, target: undercut.to, isFor: undercut.type === "rebut" }
      : { relation, target: relation.to, isFor: relation.type === "support" };
  });
}

function ofOnePosition(position: Claim, map: ArgumentMap): readonly Finding[] {
  const attacks = objectionsTo(map, position.id).filter(isOfWeight);
  if (attacks.length === 0) return [];
  const sides: Sides = {
    position: position.id,
    pro: grounds([position.id], map),
    contra: grounds(
      attacks.flatMap(({ from }) => from),
      map,
    ),
  };
  const onBoth = [...sides.contra].filter((id) => id !== position.id && sides.pro.has(id));
  return onBoth.flatMap((id) => partingAt(indexOf(map).claims.get(id), sides, map));
}

const isOfWeight = ({ strength }: Relation) => strength > 1;

/** What speaks for and against a position, as the ids of claims; the position itself is among those for it. */
interface Sides {
  readonly position: string;
  readonly pro: ReadonlySet<string>;
  readonly contra: ReadonlySet<string>;
}

/** Some claims with their reasons, the reasons of those, and so on. */
function grounds(claims: readonly string[], map: ArgumentMap): ReadonlySet<string> {
  const found = new Set(claims);
  for (const claim of found) {
    for (const { from } of reasonsFor(map, claim).filter(isOfWeight)) for (const reason of from) found.add(reason);
  }
  return found;
}

/** A claim on both sides, if it is by relations of its own that part there, and not at the position itself. */
function partingAt(claim: Claim | undefined, { position, pro, contra }: Sides, map: ArgumentMap): readonly Finding[] {
  if (!claim) return [];
  const weighty = (indexOf(map).relationsFrom.get(claim.id) ?? []).filter(isOfWeight);
  const on = (side: ReadonlySet<string>, other: ReadonlySet<string>) =>
    weighty.find(({ type, to }) => type === "support" && side.has(to) && !other.has(to));
  const forIt = on(pro, contra);
  const against = weighty.find(({ type, to }) => type === "rebut" && to === position) ?? on(contra, pro);
  if (!forIt || !against || forIt.to === against.to) return [];
  const remark = bothSidesOfPosition(shown(position), shown(forIt.id), shown(against.id));
  return [{ at: claim, within: ["id"], remark: () => remark }];
}
