import type { InFan, Lane, LaneWays, Link } from "./laneWays.ts";
import { middleOf } from "./placed.ts";

/** Gives each cross-link its place among all that leave or reach the same card on the same side. */
export function fannedOut(links: readonly Link[], { sidesOf }: LaneWays): readonly Lane[] {
  const fans = new Map<number, number[]>();
  const touching = new Map<number, number>();
  const add = (place: number, isAbove: boolean, end: number) => {
    const key = 2 * place + (isAbove ? 1 : 0);
    const fan = fans.get(key);
    if (fan) fan.push(end);
    else fans.set(key, [end]);
  };
  links.forEach((link, i) => {
    const { leavesAbove, arrivesAbove } = sidesOf(link);
    for (const { place } of [link.from, link.to]) touching.set(place, 1 + (touching.get(place) ?? 0));
    add(link.from.place, leavesAbove, 2 * i);
    add(link.to.place, arrivesAbove, 2 * i + 1);
  });
  const lengths = links.map(lengthOf);
  const places: InFan[] = [];
  for (const fan of fans.values()) {
    fan.sort((a, b) => (lengths[b >> 1] ?? 0) - (lengths[a >> 1] ?? 0));
    fan.forEach((end, rank) => {
      places[end] = { rank, siblings: fan.length };
    });
  }
  const isShared = (place: number) => (touching.get(place) ?? 0) > 1;
  return links.map(({ relation, from, to }, i) => {
    const [leaving = alone, arriving = alone] = [places[2 * i], places[2 * i + 1]];
    return { relation, from, to, leaving, arriving, shared: [from.place, to.place].filter(isShared) };
  });
}

const alone: InFan = { rank: 0, siblings: 1 };

function lengthOf({ from, to }: Link): number {
  return Math.abs(middleOf(to.box) - middleOf(from.box));
}
