import { inOneGo, type Steps } from "../model/steps.ts";
import type { View } from "../view/view.ts";
import { routeBranches } from "./branchRoutes.ts";
import { headlineRight, standHeadline } from "./headline.ts";
import { routeLanes } from "./lanes.ts";
import type { Layout, Rectangle, Territory } from "./layout.ts";
import { type Placed, placeCards, rightOf } from "./placed.ts";
import { standStrip } from "./strip.ts";
import { textWidth } from "./text.ts";

/**
 * The reading map: conclusions at the left, reasons to the right, the tree of the view in rows that never interleave. A claim
 * costs the same however many there are, but in a long list that wraps, for which some numbers of stacks are tried. A
 * cross-link of a map with stacks costs a logarithm of its size for each stack that it comes out of.
 */
export function layoutTidy(view: View): Layout {
  return inOneGo(tidyInSteps(view));
}

/** The same as `layoutTidy` in short steps. */
export function* tidyInSteps(view: View): Steps<Layout> {
  const placed = yield* placeCards(view);
  const middle = Math.min(placed.rows.height, firstWindow) / 2;
  const strip = standStrip(placed, middle);
  const headline = standHeadline(view, middle);
  const branches = yield* routeBranches(placed);
  const lanes = yield* routeLanes(placed);
  return {
    algorithm: "tidy",
    bounds: boundsOf(placed, [headline, strip]),
    boxes: placed.boxes,
    routes: [...branches.routes, ...lanes],
    territories: territoriesOf(placed),
    brackets: branches.brackets,
    strip: strip.tokens,
    ribbons: strip.ribbons,
    headline: [...headline.lines, ...strip.captions],
  };
}

/** Headline and strip are centred on the whole; beside a map too tall for one window, on its first window at zoom .9. */
const firstWindow = 848 / 0.9;

// How far a territory reaches beyond its cards: left, right, above and below.
const ground = { left: 16, right: 68, pad: 7 } as const;

function territoriesOf(placed: Placed): readonly Territory[] {
  const { view, family, rows, boxes } = placed;
  const territories: Territory[] = [];
  const rights = rightsOf(placed);
  for (let i = view.claims.length > 0 ? 0 : -1; i >= 0; i = family.nextSiblings[i] ?? -1) {
    const [claim, box] = [view.claims[i], boxes[i]];
    if (!claim || !box) continue;
    const x = box.x - ground.left;
    const y = (rows.bandTops[i] ?? 0) - ground.pad;
    const right = rights[rows.stacks[i] ?? 0] ?? rows.right;
    const [width, height] = [right + ground.right - x, (rows.bandBottoms[i] ?? 0) + ground.pad - y];
    territories.push({ position: claim.id, camp: claim.camp, x, y, width, height });
  }
  return territories;
}

/** For each stack of positions, where the last card of all their branches ends. */
function rightsOf({ view, rows, columns }: Placed): readonly number[] {
  const rights: number[] = [];
  let stack = 0;
  view.claims.forEach(({ depth }, i) => {
    if (depth === 1) stack = rows.stacks[i] ?? 0;
    rights[stack] = Math.max(rights[stack] ?? 0, columns.right(depth - 1) + (rows.shifts[i] ?? 0));
  });
  return rights;
}

const margin = { side: 34, above: 2, besideMap: 24 } as const;

function boundsOf(placed: Placed, besides: readonly { readonly top: number; readonly bottom: number }[]): Rectangle {
  const { rows, boxes } = placed;
  const ends =
    boxes.length === 0 ? [headlineRight] : [rows.right + ground.right, chipsRight(placed), lanesRight(placed)];
  const y = besides.reduce((least, { top }) => Math.min(least, top - margin.besideMap), -ground.pad - margin.above);
  const end = rows.height + ground.pad + margin.above;
  const bottom = besides.reduce((most, beside) => Math.max(most, beside.bottom + margin.besideMap), end);
  return { x: 0, y, width: Math.max(...ends) + margin.side, height: bottom - y };
}

/** What cross-links take that run around cards, with the margin: none does where nothing wraps. */
function lanesRight({ rows: { stacks, reaches } }: Placed): number {
  return stacks.some((stack) => stack > 0) ? reaches.reduce((most, reach) => Math.max(most, reach), 0) : 0;
}

/** Where the chips of folded claims end, about: they stand right of their cards. */
function chipsRight({ view, boxes }: Placed): number {
  return view.claims.reduce((right, { isFolded, hidden }, i) => {
    const box = boxes[i];
    if (!isFolded || !box) return right;
    const figures = `${hidden.supports}${hidden.rebuts}`;
    return Math.max(right, rightOf(box) + 60 + textWidth(figures, "sans400", 12, view.language));
  }, 0);
}
