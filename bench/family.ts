import { below, type Random } from "./random.ts";

/** Of a real debate's claims that have children, how many have one, two, three, four; the rest have five or more. */
const shares = [0.463, 0.219, 0.116, 0.067] as const;
/** The most children that a claim has, how fast the many become rare beyond five, and how deep a debate goes. */
const most = { children: 131, depth: 37 } as const;
const steepness = 2.5;
/** How often an answer is given to one of the last things said, rather than to anything said before; and how many these are. */
const haste = 0.15;
const fresh = 12;

/** For each claim its parent, an earlier claim; -1 for the positions, which come first. */
export type Parents = Int32Array;

/**
 * Which claim answers which in a debate with that many positions: again and again a claim that nothing answers yet gets
 * all its children, until there are enough. About 62 in 100 are never answered.
 */
export function familyOf(claims: number, positions: number, random: Random): Parents {
  const parents = new Int32Array(claims).fill(-1);
  const depths = new Int32Array(claims).fill(1);
  const unanswered = Array.from({ length: positions }, (_, i) => i);
  for (let born = positions; born < claims; ) {
    const parent = taken(unanswered, random);
    if ((depths[parent] ?? 0) === most.depth) continue;
    const last = Math.min(claims, born + childCount(random));
    for (; born < last; born++) {
      parents[born] = parent;
      depths[born] = (depths[parent] ?? 0) + 1;
      unanswered.push(born);
    }
  }
  return parents;
}

/** One number of children, not 0, as real debates have them; from five on, ever rarer by a power law. */
function childCount(random: Random): number {
  let rest = random();
  for (const [i, share] of shares.entries()) {
    if (rest < share) return i + 1;
    rest -= share;
  }
  const tail = (5 ** -steepness - (most.children + 1) ** -steepness) * random();
  return Math.floor((5 ** -steepness - tail) ** (-1 / steepness));
}

/** Takes a claim out of a list, rather a recent one, and puts the last one in its place. */
function taken(list: number[], random: Random): number {
  const reach = random() < haste ? Math.min(fresh, list.length) : list.length;
  const at = list.length - 1 - below(reach, random);
  const last = list.pop() ?? 0;
  const found = list[at] ?? last;
  if (at < list.length) list[at] = last;
  return found;
}
