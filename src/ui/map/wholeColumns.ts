import type { Rectangle } from "../../layout/layout.ts";
import { phoneZoom } from "./camera.ts";

/** So far the sign of a card stands out to the left of it. */
const sign = 12;
/** So little of a column that is left out may be seen, rather than that one that could be whole is left out too. */
const sliver = 16;

/** A stretch of the width in the world: where it begins, and where what is not in it does. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Of the columns in which cards stand, as many side by side as can be read whole in a width of the screen: from the first on, or
 * so far on that a card's own is among them with the next, in which stands what hangs on it. `ground` is all that they stand on.
 */
export function wholeColumns(cards: readonly Rectangle[], card: Rectangle, ground: Rectangle, width: number): Stretch {
  const starts = [
    ground.x,
    ...startsOf(cards)
      .slice(1)
      .map((start) => start - sign),
  ];
  const end = ground.x + ground.width;
  const own = starts.findLastIndex((start) => start <= card.x);
  const needed = Math.min(Math.max(own, 0) + 2, starts.length);
  for (let first = 0; ; first++) {
    const from = starts[first] ?? ground.x;
    const fits = (to: number) => (to - from) * phoneZoom <= width + sliver;
    const stops = [...starts.slice(first + 1), end];
    const count = Math.max(1, stops.filter(fits).length);
    if (first + count >= needed || first >= own) return { from, to: stops[count - 1] ?? end };
  }
}

/** Where columns begin, from left to right: cards that have a part of the width in common are in one. */
function startsOf(cards: readonly Rectangle[]): readonly number[] {
  const starts: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { x, width } of cards.toSorted((a, b) => a.x - b.x)) {
    if (x >= end) starts.push(x);
    end = Math.max(end, x + width);
  }
  return starts;
}
