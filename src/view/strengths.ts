import { bearingsOf } from "../evaluation/bearings.ts";
import { causesFirst } from "../evaluation/gradual/causesFirst.ts";
import { type Strengths, strengthsOf } from "../evaluation/gradual/strengthsOf.ts";
import { rejectedClaims } from "../evaluation/rejectedClaims.ts";
import type { Rejection } from "../evaluation/rejection.ts";
import type { ArgumentMap } from "../model/map.ts";

const known = new WeakMap<ArgumentMap, { readonly rejected: readonly Rejection[]; readonly strengths: Strengths }>();

/** How strong a map's claims are by Quadratic Energy while some are supposed to be false; asked again for the same, the same value. */
export function mapStrengths(map: ArgumentMap, rejected: readonly Rejection[]): Strengths {
  const before = known.get(map);
  if (before?.rejected === rejected) return before.strengths;
  const strengths = strengthsOf(map, "quadratic-energy", { rejected: rejectedClaims(map, rejected).keys() });
  known.set(map, { rejected, strengths });
  return strengths;
}

const straight = new WeakMap<ArgumentMap, boolean>();

/** Whether nothing on a map goes round in a circle, so that its strengths are worked out once, from the leaves up. */
export function goesStraight(map: ArgumentMap): boolean {
  const before = straight.get(map) ?? causesFirst(bearingsOf(map)) !== undefined;
  straight.set(map, before);
  return before;
}
