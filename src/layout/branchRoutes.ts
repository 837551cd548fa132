import type { ShownRelation } from "../view/view.ts";
import { glyphRadius } from "./columns.ts";
import type { Bracket, Point, Route } from "./layout.ts";
import { middleOf, type Placed, rightOf, seatOf } from "./placed.ts";

/** The lines of the reading tree: what bears on what it stands under, and the strokes that hold linked premises together. */
export interface BranchRoutes {
  readonly routes: readonly Route[];
  readonly brackets: readonly Bracket[];
}

/** Draws the tree edges and undercuts of a reading map, in reading order. */
export function routeBranches(placed: Placed): BranchRoutes {
  const hangings = inReadingOrder(placed);
  const starts = new Map(hangings.map((relation) => [relation.id, startOf(relation, placed)]));
  const ports = mixedParents(hangings);
  const routes = hangings.flatMap((relation): readonly Route[] => {
    const start = starts.get(relation.id);
    const target = relation.role === "undercut" ? starts.get(relation.toRelation ?? "") : undefined;
    if (!start) return [];
    if (target) return [undercutRoute(relation, start, target, placed)];
    return [treeRoute(relation, start, ports.has(relation.to), placed)];
  });
  return { routes, brackets: hangings.flatMap((relation) => starts.get(relation.id)?.bracket ?? []) };
}

function inReadingOrder({ view }: Placed): readonly ShownRelation[] {
  const waiting = new Map(
    view.relations.flatMap((relation) => (relation.role === "cross" ? [] : [[relation.id, relation]])),
  );
  return view.claims.flatMap(({ relation = "" }) => {
    const hanging = waiting.get(relation);
    waiting.delete(relation);
    return hanging ?? [];
  });
}

/** Where a relation leaves: the place of its word, and how far that reaches. */
interface Start {
  readonly glyph: Point;
  readonly radius: number;
  /** Where the line begins, left of the word. */
  readonly x: number;
  readonly bracket?: Bracket;
}

function startOf(relation: ShownRelation, placed: Placed): Start {
  const boxes = relation.from.map((id) => seatOf(placed, id).box);
  const [box] = boxes;
  if (!box) throw new RangeError(`the relation "${relation.id}" comes from no claim`);
  if (boxes.length === 1) {
    const x = box.x - (box.kind === "reason" ? 10 : 8);
    return { glyph: { x: box.x, y: middleOf(box) }, radius: glyphRadius(box.column), x };
  }
  const top = boxes.reduce((highest, { y }) => Math.min(highest, y), box.y) + 4;
  const bottom = boxes.reduce((lowest, { y, height }) => Math.max(lowest, y + height), 0) - 4;
  const x = box.x - 12;
  return {
    glyph: { x, y: (top + bottom) / 2 },
    radius: 10,
    x: x - 8,
    bracket: { relation: relation.id, x, top, bottom },
  };
}

/** The claims that some shown claims support and others rebut: they are reached by two ports. */
function mixedParents(hangings: readonly ShownRelation[]): ReadonlySet<string> {
  const supported = new Set<string>();
  const rebutted = new Set<string>();
  for (const { role, relation, to } of hangings) {
    if (role === "tree") (relation.type === "support" ? supported : rebutted).add(to);
  }
  return new Set([...supported].filter((id) => rebutted.has(id)));
}

function treeRoute(relation: ShownRelation, start: Start, hasTwoPorts: boolean, placed: Placed): Route {
  const { box } = seatOf(placed, relation.to);
  const port = hasTwoPorts ? (relation.relation.type === "support" ? -8 : 8) : 0;
  const from = { x: start.x, y: start.glyph.y };
  const end = { x: rightOf(box) + 8, y: middleOf(box) + port, angle: Math.PI };
  // A card that ends before its column does is reached level from there, beside no other card.
  const near = Math.max(end.x, placed.columns.right(box.column) + 8);
  const bend = (from.x + near) / 2;
  const level = near > end.x ? [near + (end.x - near) / 3, end.y, end.x + (near - end.x) / 3, end.y, end.x, end.y] : [];
  const curve = [from.x, from.y, bend, from.y, bend, end.y, near, end.y, ...level];
  return { ...partsOf(relation), column: box.column, curve, glyph: start.glyph, end };
}

// The direction in which an undercut leaves its word and comes to the word it denies: to the left, and rather up or down.
const aside = { x: -0.64, y: 0.77 } as const;

/** An undercut runs up to the word of the relation that it denies, bowed to the left of the cards between. */
function undercutRoute(relation: ShownRelation, start: Start, target: Start, placed: Placed): Route {
  const from = { x: start.glyph.x + aside.x * start.radius, y: start.glyph.y - aside.y * start.radius };
  const reach = target.radius + 8;
  const end = { x: target.glyph.x + aside.x * reach, y: target.glyph.y + aside.y * reach };
  const bow = Math.min(40, Math.max(5, (from.y - end.y) * 0.35));
  const curve = [
    ...[from.x, from.y, from.x + aside.x * bow, from.y - aside.y * bow],
    ...[end.x + aside.x * bow, end.y + aside.y * bow, end.x, end.y],
  ];
  const { box } = seatOf(placed, relation.to);
  const angle = Math.atan2(-aside.y, -aside.x);
  return { ...partsOf(relation), column: box.column, curve, glyph: start.glyph, end: { ...end, angle } };
}

/** What a route takes over from its relation. */
export function partsOf(
  { id, relation, role, from, to }: ShownRelation,
  leaving = from[0] ?? "",
): Pick<Route, "relation" | "from" | "to" | "type" | "role" | "strength"> {
  return { relation: id, from: leaving, to, type: relation.type, role, strength: relation.strength };
}
