import type { Layout, Route } from "../layout/layout.ts";
import { mapped, type Steps } from "../model/steps.ts";
import type { View } from "../view/view.ts";
import type { SceneEdge, SceneGlyph } from "./scene.ts";

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
  const unmarked = new Set(routesOnCards(layout));
  const marked = new Set<string>();
  const all = yield* mapped(layout.routes, (route) => {
    const { isIdle, isLane, isCross, isFar } = roleOf(route, view, layout);
    // Linked premises that come together on a line share one word; lanes are seen one by one.
    const hasMark = !unmarked.has(route) && (isCross || !marked.has(route.relation));
    if (hasMark) marked.add(route.relation);
    const isUndercut = undercuts.has(route.relation);
    const edge = edgeOf(route, {
      isIdle,
      isFar,
      hasMark,
      isUndercut,
      width: isFar ? farWidth : widthOf(route, isCross),
    });
    return { isLane, edge };
  });
  const those = (areLanes: boolean) => all.filter(({ isLane }) => isLane === areLanes).map(({ edge }) => edge);
  return { edges: those(false), lanes: those(true) };
}

/** How a route is seen. */
interface Seen extends Pick<SceneEdge, "width" | "isUndercut"> {
  readonly isIdle: boolean;
  readonly isFar: boolean;
  readonly hasMark: boolean;
}

const lastEdges = new WeakMap<Route, SceneEdge>();

/** A route as it is seen; a plain one that was seen just so last time is the very same. */
function edgeOf(route: Route, { width, isUndercut, isIdle, isFar, hasMark }: Seen): SceneEdge {
  const isPlain = !(isIdle || isFar || hasMark);
  const last = lastEdges.get(route);
  if (isPlain && last?.width === width && last.isUndercut === isUndercut) return last;
  const edge: SceneEdge = {
    // Before the route: copies that begin with many fields share no hidden class.
    width,
    isUndercut,
    ...route,
    ...(isIdle ? { isIdle } : {}),
    ...(isFar ? { reachesFar: true } : {}),
    ...(hasMark ? { mark: glyphOf(route, 20) } : {}),
  };
  if (isPlain) lastEdges.set(route, edge);
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

/** The routes whose word stands on the card they leave; in the whole graph, words stand on the lines. */
export function routesOnCards(layout: Layout): readonly Route[] {
  if (layout.algorithm === "layered") return [];
  const bracketed = new Set(layout.brackets.map((bracket) => bracket.relation));
  return layout.routes.filter((route) => route.role !== "cross" && !bracketed.has(route.relation));
}

/** The word of a relation, where its route puts it. */
export function glyphOf(route: Route, size: number): SceneGlyph {
  return { ...route.glyph, type: route.type, size };
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
