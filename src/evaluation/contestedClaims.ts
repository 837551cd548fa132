import type { ArgumentMap } from "../model/map.ts";
import { objectionsTo, positions, reasonsFor } from "../model/questions.ts";

/** A claim that one camp needs and another rebuts. */
export interface ContestedClaim {
  readonly claim: string;
  /** The positions that have it among their reasons, or the reasons of these. */
  readonly reliedOnBy: readonly string[];
  /** The other positions that rebut it, by themselves or by a claim among their reasons. */
  readonly attackedBy: readonly string[];
}

/** The claims that one position relies on and another attacks, in file order. */
export function contestedClaims(map: ArgumentMap): readonly ContestedClaim[] {
  const camps = positions(map).map(({ id }) => ({ id, members: campOf(map, id) }));
  const campsWith = (claim: string) => camps.filter(({ members }) => members.has(claim)).map(({ id }) => id);
  return map.claims.flatMap(({ id: claim }): readonly ContestedClaim[] => {
    const reliedOnBy = campsWith(claim).filter((position) => position !== claim);
    if (reliedOnBy.length === 0) return [];
    const attackers = objectionsTo(map, claim).flatMap(({ from }) => from.flatMap(campsWith));
    const attackedBy = [...new Set(attackers)].filter(
      (position) => position !== claim && !reliedOnBy.includes(position),
    );
    return attackedBy.length === 0 ? [] : [{ claim, reliedOnBy, attackedBy }];
  });
}

/** A position with its reasons and the reasons of these. */
function campOf(map: ArgumentMap, position: string): ReadonlySet<string> {
  const members = new Set([position]);
  for (const member of members) {
    for (const { from } of reasonsFor(map, member)) for (const premise of from) members.add(premise);
  }
  return members;
}
