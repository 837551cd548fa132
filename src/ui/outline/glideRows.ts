import { movesLess } from "../map/motion.ts";

/** Where the rows that are in sight stand in the window, by their keys. */
export type RowTops = ReadonlyMap<string, number>;

const folding = { duration: 220, easing: "cubic-bezier(.2, 0, 0, 1)" };
/** Rows so far outside the window are not seen to move. */
const margin = 300;

/** Where the rows stand now. */
export function topsOf(tree: Element | null, places: ReadonlyMap<string, number>): RowTops {
  return new Map(rowsInSight(tree, places).map(({ key, top }) => [key, top]));
}

/** Lets rows glide from where they were, and new ones appear, once folds have changed. */
export function glideRows(tree: Element | null, places: ReadonlyMap<string, number>, before: RowTops): void {
  if (movesLess() || !tree || !("animate" in tree)) return;
  for (const { key, top, element } of rowsInSight(tree, places)) {
    const from = before.get(key);
    if (from === undefined) element.animate([{ opacity: 0 }, {}], folding);
    else if (Math.abs(from - top) >= 1) {
      element.animate([{ transform: `translateY(${from - top}px)` }, { transform: "none" }], folding);
    }
  }
}

function rowsInSight(tree: Element | null, places: ReadonlyMap<string, number>) {
  const keys = [...places.keys()];
  return [...(tree?.querySelectorAll<HTMLElement>("[data-row]") ?? [])].flatMap((element) => {
    const { top } = element.getBoundingClientRect();
    const key = keys[Number(element.dataset.row)];
    return key === undefined || top < -margin || top > innerHeight + margin ? [] : [{ key, top, element }];
  });
}
