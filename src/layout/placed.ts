import { mapped, placesByKey, type Steps } from "../model/steps.ts";
import type { ShownClaim, View } from "../view/view.ts";
import { boxOf } from "./cardBox.ts";
import { chipUnder, measureCards } from "./cards.ts";
import { type Columns, readingColumns } from "./columns.ts";
import { type Family, familyOf } from "./family.ts";
import type { Box } from "./layout.ts";
import { mostCamps } from "./manyPositions.ts";
import { type Rows, type Spacing, stackRows } from "./rows.ts";

/** The reading map with its cards in place, before lines are drawn between them. */
export interface Placed {
  readonly view: View;
  readonly family: Family;
  readonly rows: Rows;
  readonly columns: Columns;
  /** In the order of the view's claims. */
  readonly boxes: readonly Box[];
  /** By the id of a claim, its place among the view's claims. */
  readonly places: ReadonlyMap<string, number>;
  readonly spacing: Spacing;
}

/** A claim with its card in place. */
export interface Seat {
  readonly claim: ShownClaim;
  readonly box: Box;
}

/** Puts the cards of a view into columns and rows. */
export function* placeCards(view: View): Steps<Placed> {
  const cards = yield* measureCards(view);
  const family = familyOf(view);
  const columns = readingColumns;
  const spacing = spacingOf(view);
  const rows = yield* stackRows({ view, family, cards, columns, spacing });
  const boxes = yield* mapped(view.claims, ({ id, depth }, i): Box => {
    const card = cards[i];
    if (!card) throw new RangeError(`the claim "${id}" has not been measured`);
    const x = columns.left(depth - 1) + (rows.shifts[i] ?? 0);
    return boxOf(card, { claim: id, column: depth - 1 }, x, rows.cardTops[i] ?? 0);
  });
  return { view, family, rows, columns, boxes, places: yield* placesOf(view), spacing };
}

/** What stands between the cards of the reading map; long lists of siblings wrap, so that the whole fits a window better. */
function spacingOf({ claims }: View): Spacing {
  const camps = claims.reduce((count, { depth }) => count + (depth === 1 ? 1 : 0), 0);
  const areMany = camps > mostCamps;
  const ratio = (depth: number) => (depth === 1 && !areMany ? 0.8 / camps : 1.5);
  const positions = areMany ? { ratio: 0.8, gap: 160 } : undefined;
  return {
    ...{ camps: 18, reasons: 8, leaves: 5, undercut: 13, outside: 8, below: chipUnder },
    wrapping: { least: 1600, ratio, strip: 12, chip: 84, positions },
  };
}

/** By the id of a claim, its place among the view's claims. */
export function placesOf({ claims }: View): Steps<ReadonlyMap<string, number>> {
  return placesByKey(claims, ({ id }) => id);
}

/** The claim of that id with its card. */
export function seatOf({ view, boxes, places }: Placed, id: string): Seat {
  const place = places.get(id) ?? -1;
  const claim = view.claims[place];
  const box = boxes[place];
  if (!claim || !box) throw new RangeError(`the view shows no claim "${id}"`);
  return { claim, box };
}

/** The height of a card's middle. */
export function middleOf({ y, height }: Pick<Box, "y" | "height">): number {
  return y + height / 2;
}

/** The right edge of a card. */
export function rightOf({ x, width }: Pick<Box, "x" | "width">): number {
  return x + width;
}
