import { expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import { below, randomFrom } from "../../bench/random.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { createView } from "../../src/view/createView.ts";
import { foldsToDepth } from "../../src/view/folds.ts";
import { readingTree } from "../../src/view/tree.ts";
import type { View } from "../../src/view/view.ts";

it.each([1, 2, 3, 4, 6, 7])(
  "each change that is folded away is counted at the fold that holds it: debate %i",
  (seed) => {
    const map = debateOf({ claims: 120, seed });
    const random = randomFrom(seed);
    const folded = new Set(foldsToDepth(map, 1 + below(4, random)));
    for (const { id } of map.claims) if (random() < 0.2) folded.add(id);
    const id = `c${below(map.claims.length, random)}`;
    const view = createView(map, { language: "en", layout: "tidy", folded, rejected: [{ kind: "claim", id }] });
    expect(view.whatIf?.changes.size).toBeGreaterThan(0);
    const counted = countedFromTheTop(map, view, folded);
    expect(counted.size).toBeGreaterThan(0);
    expect(new Map(view.whatIf?.hidden)).toEqual(counted);
  },
);

/** The same found in reading order: what is not shown is held by the fold of what it hangs on, or by what holds that. */
function countedFromTheTop(map: ArgumentMap, view: View, folded: ReadonlySet<string>): ReadonlyMap<string, number> {
  const shown = new Set(view.claims.map(({ id }) => id));
  const holders = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const [id, { parent, leader }] of readingTree(map).branches) {
    if (parent === undefined || shown.has(id)) continue;
    const holder = shown.has(parent) && folded.has(leader) ? parent : holders.get(parent);
    if (holder === undefined) continue;
    holders.set(id, holder);
    if (view.whatIf?.changes.has(id)) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  return counts;
}
