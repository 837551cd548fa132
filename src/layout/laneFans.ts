import type { InFan, Lane, LaneWays, Link } from "./laneWays.ts";
import { middleOf } from "./placed.ts";

/** Gives each cross-link its place among all that leave or reach the same of so many claims' cards on the same side. */
export function fannedOut(links: readonly Link[], { sidesOf }: LaneWays, claims: number): readonly Lane[] {
  // For each link's start and end, which side of which card; for each side of a card how many lanes it has.
  const sides = new Int32Array(2 * links.length);
  const counts = new Int32Array(2 * claims);
  for (const [i, link] of links.entries()) {
    const { leavesAbove, arrivesAbove } = sidesOf(link);
    sides[2 * i] = 2 * link.from.place + (leavesAbove ? 1 : 0);
    sides[2 * i + 1] = 2 * link.to.place + (arrivesAbove ? 1 : 0);
  }
  for (const side of sides) counts[side] = (counts[side] ?? 0) + 1;
  const fans = new Map<number, number[]>();
  sides.forEach((side, end) => {
    if ((counts[side] ?? 0) < 2) return;
    const fan = fans.get(side);
    if (fan) fan.push(end);
    else fans.set(side, [end]);
  });
  const lengthOf = (end: number) => lengthOfLink(links[end >> 1]);
  const places = new Map<number, InFan>();
  for (const fan of fans.values()) {
    fan.sort((a, b) => lengthOf(b) - lengthOf(a));
    for (const [rank, end] of fan.entries()) places.set(end, { rank, siblings: fan.length });
  }
  const isShared = (place: number) => (counts[2 * place] ?? 0) + (counts[2 * place + 1] ?? 0) > 1;
  return links.map(({ relation, from, to }, i) => {
    const [leaving = alone, arriving = alone] = [places.get(2 * i), places.get(2 * i + 1)];
    const [isOne, isOther] = [isShared(from.place), isShared(to.place)];
    const shared = isOne ? (isOther ? [from.place, to.place] : [from.place]) : isOther ? [to.place] : none;
    return { relation, from, to, leaving, arriving, shared };
  });
}

const alone: InFan = { rank: 0, siblings: 1 };
const none: readonly number[] = [];

function lengthOfLink(link: Link | undefined): number {
  return link ? Math.abs(middleOf(link.to.box) - middleOf(link.from.box)) : 0;
}
