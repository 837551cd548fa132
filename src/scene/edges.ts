import type { Layout, Route } from "../layout/layout.ts";
import { mapped, type Steps } from "../model/steps.ts";
import type { View } from "../view/view.ts";
import type { SceneEdge } from "./scene.ts";
import { type Look, SeenEdge } from "./seenEdge.ts";

/** The relations of a view as they are seen, at rest and when asked for. */
export interface Edges {
  readonly edges: readonly SceneEdge[];
  readonly lanes: readonly SceneEdge[];
}

const restWidth = 1.6;
const farWidth = 1.2;
/** From here on a line of the whole graph reaches far: about what a window shows at reading size, in world pixels. */
const farReach = 700;
const laneWidth = 2.2;
const widthByStrength = { 1: 1.4, 2: 1.9, 3: 2.7 } as const;

/** Sorts the routes into edges and lanes; the whole graph, in layers, shows every relation at rest. */
export function* edgesOf(view: View, layout: Layout): Steps<Edges> {
  const undercuts = new Set(view.relations.filter(isUndercut).map((relation) => relation.id));
  const isOnCard = onCards(layout);
  const marked = new Set<string>();
  const [edges, lanes]: [SceneEdge[], SceneEdge[]] = [[], []];
  yield* mapped(layout.routes, (route) => {
    const { isIdle, isLane, isCross, isFar } = roleOf(route, view, layout);
    // Linked premises that come together on a line share one word; lanes are seen one by one.
    const isBorne = route.role !== "cross" && isOnCard(route.relation);
    const isMarked = !isBorne && (isCross || !marked.has(route.relation));
    if (isMarked) marked.add(route.relation);
    const width = isFar ? farWidth : widthOf(route, isCross);
    const look = lookOf({ width, isUndercut: undercuts.has(route.relation), isIdle, reachesFar: isFar, isMarked });
    (isLane ? lanes : edges).push(edgeOf(route, look));
  });
  return { edges, lanes };
}

const looks = new Map<number, Look>();

/** One value for each way of being seen: there are few. */
function lookOf(look: Look): Look {
  const { width, isUndercut, isIdle, reachesFar, isMarked } = look;
  const signs = [isUndercut, isIdle, reachesFar, isMarked].reduce((bits, is) => 2 * bits + (is ? 1 : 0), 0);
  const key = 16 * Math.round(10 * width) + signs;
  const known = looks.get(key) ?? look;
  looks.set(key, known);
  return known;
}

const lastEdges = new WeakMap<Route, SeenEdge>();

/** A route as it is seen; where it was seen so last time, the very same. */
function edgeOf(route: Route, look: Look): SceneEdge {
  const last = lastEdges.get(route);
  if (last?.looks(look)) return last;
  const edge = new SeenEdge(route, look);
  lastEdges.set(route, edge);
  return edge;
}

/** Whether a route bears no more, leads elsewhere, is seen only when asked for, or reaches far through the whole graph. */
function roleOf(route: Route, view: View, { algorithm }: Layout) {
  const isIdle = view.whatIf?.idle.has(route.relation) ?? false;
  const isCross = route.role === "cross" && algorithm !== "layered";
  const isFar = algorithm === "layered" && reachOf(route) > farReach;
  return { isIdle, isCross, isLane: isCross && !(isIdle && isTold(route, view)), isFar };
}

/** Whether a cross-link that no longer bears explains something: a claim that falls leads by it to one that changes. */
function isTold({ relation, to }: Route, { whatIf }: View): boolean {
  return whatIf?.changes.get(to)?.causes.some((cause) => cause.relation === relation) ?? false;
}

/**
 * Tells the relations whose word stands on the card that hangs by them: linked premises have it between them, and in the whole
 * graph words stand on the lines.
 */
export function onCards({ algorithm, brackets }: Layout): (relation: string) => boolean {
  const bracketed = new Set(brackets.map((bracket) => bracket.relation));
  return (relation) => algorithm !== "layered" && !bracketed.has(relation);
}

/** How far a route goes, across or down. */
function reachOf({ curve }: Route): number {
  const across = curve.filter((_, at) => at % 2 === 0);
  const down = curve.filter((_, at) => at % 2 === 1);
  return Math.max(Math.max(...across) - Math.min(...across), Math.max(...down) - Math.min(...down));
}

function isUndercut(relation: View["relations"][number]): boolean {
  return relation.role === "undercut" || relation.toRelation !== undefined;
}

function widthOf(route: Route, isCross: boolean): number {
  if (isCross) return laneWidth;
  return route.column === 0 ? widthByStrength[route.strength] : restWidth;
}
