import { mapped, type Steps } from "../model/steps.ts";
import type { ShownRelation } from "../view/view.ts";
import { glyphRadius } from "./columns.ts";
import type { Box, Bracket, Point, Route } from "./layout.ts";
import { type Placed, seatOf } from "./placed.ts";
import { TreeLine, wordOf } from "./treeLine.ts";
import { isWrapped, trunkBetween } from "./trunks.ts";

/** The lines of the reading tree: what bears on what it stands under, and the strokes that hold linked premises together. */
export interface BranchRoutes {
  readonly routes: readonly Route[];
  readonly brackets: readonly Bracket[];
}

/** Draws the tree edges and undercuts of a reading map, in reading order. */
export function* routeBranches(placed: Placed): Steps<BranchRoutes> {
  const hangings = yield* hangingsOf(placed);
  const ports = portsOf(placed, hangings);
  const undercut = undercutOnes(hangings);
  const routes = yield* mapped(hangings, (hanging) => {
    const { relation, to } = hanging;
    const reaches = boxAt(to, placed.boxes);
    const target = relation.role === "undercut" ? undercut.get(relation.toRelation ?? "") : undefined;
    if (target) return undercutRoute(relation, wordAt(hanging, placed), wordAt(target, placed), reaches);
    return treeLine(hanging, reaches, ports[to] === bothPorts ? portOf(relation) : 0, placed);
  });
  return { routes, brackets: hangings.flatMap(({ bracket }) => bracket ?? []) };
}

/** A relation by which claims hang in the reading tree. */
interface Hanging {
  readonly relation: ShownRelation;
  readonly bracket: Bracket | undefined;
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
    hangings.push({ relation, bracket: bracketOf(relation, i, placed), from: i, to });
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

/** By their ids, the relations that others undercut. */
function undercutOnes(hangings: readonly Hanging[]): ReadonlyMap<string, Hanging> {
  const wanted = new Set<string>();
  for (const { relation } of hangings) if (relation.toRelation !== undefined) wanted.add(relation.toRelation);
  const found = new Map<string, Hanging>();
  if (wanted.size === 0) return found;
  for (const hanging of hangings) if (wanted.has(hanging.relation.id)) found.set(hanging.relation.id, hanging);
  return found;
}

/** Where a relation leaves: the place of its word, and how far that reaches. */
interface Word {
  readonly glyph: Point;
  readonly radius: number;
}

function wordAt({ from, bracket }: Hanging, { boxes }: Placed): Word {
  const box = boxAt(from, boxes);
  return { glyph: wordOf(box, bracket), radius: bracket ? 10 : glyphRadius(box.column) };
}

function boxAt(place: number, boxes: Placed["boxes"]): Box {
  const box = boxes[place];
  if (!box) throw new RangeError("a relation is shown without the claims at its ends");
  return box;
}

/** The stroke that holds linked premises together; none where a claim bears alone. */
function bracketOf(relation: ShownRelation, first: number, placed: Placed): Bracket | undefined {
  if (relation.from.length === 1) return undefined;
  const box = boxAt(first, placed.boxes);
  const boxes = relation.from.map((id) => seatOf(placed, id).box);
  const top = boxes.reduce((highest, { y }) => Math.min(highest, y), box.y) + 4;
  const bottom = boxes.reduce((lowest, { y, height }) => Math.max(lowest, y + height), 0) - 4;
  return { relation: relation.id, x: box.x - 12, top, bottom };
}

function portOf({ relation }: ShownRelation): number {
  return relation.type === "support" ? -8 : 8;
}

/** By the box that it leaves, the line of the tree that was last there. */
const lastLines = new WeakMap<Box, TreeLine>();

/** A line of the tree; where its cards stand as they stood, and what it runs around, the very same as last time. */
function treeLine({ relation, bracket, from, to }: Hanging, reaches: Box, port: number, placed: Placed): Route {
  const leaves = boxAt(from, placed.boxes);
  const trunk = isWrapped(placed, to) ? trunkBetween(placed, from, to, port > 0) : undefined;
  const last = bracket ? undefined : lastLines.get(leaves);
  if (last?.runs({ reaches, port, trunk })) return last;
  const columnEnd = placed.columns.right(reaches.column) + (placed.rows.shifts[to] ?? 0) + 8;
  const line = new TreeLine(relation, { leaves, reaches, bracket, port, columnEnd, trunk });
  // The word of linked premises stands between all of them.
  if (!bracket) lastLines.set(leaves, line);
  return line;
}

// The direction in which an undercut leaves its word and comes to the word it denies: to the left, and rather up or down.
const aside = { x: -0.64, y: 0.77 } as const;

/** An undercut runs up to the word of the relation that it denies, bowed to the left of the cards between. */
function undercutRoute(relation: ShownRelation, start: Word, target: Word, box: Box): Route {
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
