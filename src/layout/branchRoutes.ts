import { mapped, type Steps } from "../model/steps.ts";
import type { ShownRelation } from "../view/view.ts";
import { glyphRadius } from "./columns.ts";
import type { Box, Bracket, Curve, Point, Route } from "./layout.ts";
import { middleOf, type Placed, rightOf, seatOf } from "./placed.ts";
import { isWrapped, stripOf, trunkLine } from "./trunks.ts";

/** The lines of the reading tree: what bears on what it stands under, and the strokes that hold linked premises together. */
export interface BranchRoutes {
  readonly routes: readonly Route[];
  readonly brackets: readonly Bracket[];
}

/** Draws the tree edges and undercuts of a reading map, in reading order. */
export function* routeBranches(placed: Placed): Steps<BranchRoutes> {
  const hangings = yield* hangingsOf(placed);
  const ports = portsOf(placed, hangings);
  const undercut = undercutWords(hangings);
  const routes = yield* mapped(hangings, (hanging) => {
    const { relation, start, from, to } = hanging;
    const [leaves, reaches] = [placed.boxes[from], placed.boxes[to]];
    if (!leaves || !reaches) throw new RangeError(`the view shows no claim "${relation.to}"`);
    const target = relation.role === "undercut" ? undercut.get(relation.toRelation ?? "") : undefined;
    if (target) return undercutRoute(relation, start, target, reaches);
    const port = ports[to] === bothPorts ? portOf(relation) : 0;
    return treeRoute(hanging, { leaves, reaches, port }, placed);
  });
  return { routes, brackets: bracketsOf(hangings) };
}

function bracketsOf(hangings: readonly Hanging[]): readonly Bracket[] {
  const brackets: Bracket[] = [];
  for (const { start } of hangings) if (start.bracket) brackets.push(start.bracket);
  return brackets;
}

/** A relation by which claims hang in the reading tree. */
interface Hanging {
  readonly relation: ShownRelation;
  readonly start: Start;
  /** The places among the view's claims of the first that hangs by it, and of the one at its end. */
  readonly from: number;
  readonly to: number;
}

/** The hangings in reading order, each where the first claim is read that hangs by it. */
function* hangingsOf(placed: Placed): Steps<readonly Hanging[]> {
  const { view, family, places } = placed;
  const byClaim = view.claims.map((): ShownRelation | undefined => undefined);
  for (const relation of view.relations) if (relation.role !== "cross") byClaim[firstOf(relation, places)] = relation;
  yield;
  const hangings: Hanging[] = [];
  yield* mapped(view.claims, (_, i) => {
    const relation = byClaim[i];
    if (!relation) return;
    const to = (relation.role === "tree" ? family.parents[i] : places.get(relation.to)) ?? -1;
    hangings.push({ relation, start: startOf(relation, i, placed), from: i, to });
  });
  return hangings;
}

/** The place of the claim that is read first of those that hang by a relation. */
function firstOf({ from }: ShownRelation, places: Placed["places"]): number {
  if (from.length === 1) return places.get(from[0] ?? "") ?? -1;
  return from.reduce((first, id) => Math.min(first, places.get(id) ?? first), Number.POSITIVE_INFINITY);
}

const supportPort = 1;
const rebutPort = 2;
const bothPorts = supportPort | rebutPort;

/** For each claim, as bits, by which ports it is reached: those that some support and others rebut have two. */
function portsOf({ view }: Placed, hangings: readonly Hanging[]): Uint8Array {
  const ports = new Uint8Array(view.claims.length);
  for (const { relation, to } of hangings) {
    if (relation.role !== "tree") continue;
    ports[to] = (ports[to] ?? 0) | (relation.relation.type === "support" ? supportPort : rebutPort);
  }
  return ports;
}

/** By their ids, where the relations leave that others undercut. */
function undercutWords(hangings: readonly Hanging[]): ReadonlyMap<string, Start> {
  const wanted = new Set<string>();
  for (const { relation } of hangings) if (relation.toRelation !== undefined) wanted.add(relation.toRelation);
  const words = new Map<string, Start>();
  if (wanted.size === 0) return words;
  for (const { relation, start } of hangings) if (wanted.has(relation.id)) words.set(relation.id, start);
  return words;
}

/** Where a relation leaves: the place of its word, and how far that reaches. */
interface Start {
  readonly glyph: Point;
  readonly radius: number;
  /** Where the line begins, left of the word. */
  readonly x: number;
  readonly bracket?: Bracket;
}

function startOf(relation: ShownRelation, first: number, placed: Placed): Start {
  const box = placed.boxes[first];
  if (!box) throw new RangeError(`the relation "${relation.id}" comes from no claim`);
  if (relation.from.length === 1) {
    const x = box.x - (box.kind === "reason" ? 10 : 8);
    return { glyph: { x: box.x, y: middleOf(box) }, radius: glyphRadius(box.column), x };
  }
  const boxes = relation.from.map((id) => seatOf(placed, id).box);
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

function portOf({ relation }: ShownRelation): number {
  return relation.type === "support" ? -8 : 8;
}

/** The cards at the ends of a line of the tree, and how far below the middle of the one it comes to. */
interface Ends {
  readonly leaves: Box;
  readonly reaches: Box;
  readonly port: number;
}

/** By the box that it leaves, the line of the tree that was drawn last, and by what. */
const lastLines = new WeakMap<
  Box,
  Omit<Ends, "leaves"> & { readonly strip: number | undefined; readonly route: Route }
>();

/** A line of the tree; where its cards stand as they stood, and what it runs around, the very same as last time. */
function treeRoute(hanging: Hanging, ends: Ends, placed: Placed): Route {
  const { relation, to } = hanging;
  const { leaves, reaches, port } = ends;
  const strip = isWrapped(placed, to) ? stripOf(placed, to, port > 0) : undefined;
  // The word of linked premises stands between all of them.
  if (relation.from.length > 1) return drawnRoute(hanging, ends, strip, placed);
  const last = lastLines.get(leaves);
  if (last?.reaches === reaches && last.port === port && last.strip === strip) return last.route;
  const route = drawnRoute(hanging, ends, strip, placed);
  lastLines.set(leaves, { reaches, port, strip, route });
  return route;
}

function drawnRoute(
  { relation, start, from, to }: Hanging,
  { reaches, port }: Ends,
  strip: number | undefined,
  placed: Placed,
): Route {
  const end = { x: rightOf(reaches) + 8, y: middleOf(reaches) + port, angle: Math.PI };
  const first = { x: start.x, y: start.glyph.y };
  const columnEnd = placed.columns.right(reaches.column) + (placed.rows.shifts[to] ?? 0) + 8;
  const curve =
    strip === undefined
      ? treeCurve(first, end, columnEnd)
      : trunkLine(placed, { from, to, start: first, end, port, strip });
  return routeAlong(relation, relation.from[0] ?? "", { column: reaches.column, curve, glyph: start.glyph, end });
}

function treeCurve(from: Point, end: Point, columnEnd: number): Curve {
  // A card that ends before its column does is reached level from there, beside no other card.
  const near = Math.max(end.x, columnEnd);
  const bend = (from.x + near) / 2;
  if (near === end.x) return [from.x, from.y, bend, from.y, bend, end.y, near, end.y];
  return [
    ...[from.x, from.y, bend, from.y, bend, end.y, near, end.y],
    ...[near + (end.x - near) / 3, end.y, end.x + (near - end.x) / 3, end.y, end.x, end.y],
  ];
}

// The direction in which an undercut leaves its word and comes to the word it denies: to the left, and rather up or down.
const aside = { x: -0.64, y: 0.77 } as const;

/** An undercut runs up to the word of the relation that it denies, bowed to the left of the cards between. */
function undercutRoute(relation: ShownRelation, start: Start, target: Start, box: Box): Route {
  const from = { x: start.glyph.x + aside.x * start.radius, y: start.glyph.y - aside.y * start.radius };
  const reach = target.radius + 8;
  const end = { x: target.glyph.x + aside.x * reach, y: target.glyph.y + aside.y * reach };
  const bow = Math.min(40, Math.max(5, (from.y - end.y) * 0.35));
  const curve = [
    ...[from.x, from.y, from.x + aside.x * bow, from.y - aside.y * bow],
    ...[end.x + aside.x * bow, end.y + aside.y * bow, end.x, end.y],
  ];
  const angle = Math.atan2(-aside.y, -aside.x);
  const course = { column: box.column, curve, glyph: start.glyph, end: { ...end, angle } };
  return routeAlong(relation, relation.from[0] ?? "", course);
}

/** What a route is beyond its relation: where it runs. */
export type Course = Pick<Route, "column" | "curve" | "glyph" | "end">;

/** The route of a relation from one of its claims. */
export function routeAlong(
  { id, relation, role, to }: ShownRelation,
  from: string,
  { column, curve, glyph, end }: Course,
): Route {
  const { type, strength } = relation;
  return { relation: id, from, to, type, role, strength, column, curve, glyph, end };
}
