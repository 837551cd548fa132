import type { Rectangle } from "../layout/layout.ts";
import { inOneGo, mapped, type Steps } from "../model/steps.ts";
import { around, extentOfBracket, extentOfCurve } from "./extent.ts";
import type { Scene, SceneCard, SceneEdge } from "./scene.ts";

/** Cards that stand near each other, with what is drawn with them, and the room that all of it takes. */
export interface Band extends Rectangle {
  readonly cards: readonly SceneCard[];
  /** Those that leave these cards and stay near them. */
  readonly edges: readonly SceneEdge[];
  readonly brackets: Scene["brackets"];
}

/** An edge that leads far, and the room that it takes. */
export interface LongEdge extends Rectangle {
  readonly edge: SceneEdge;
}

/** A scene in bands across its longer side: together they hold each card and each edge at rest once. */
export interface Bands {
  readonly bands: readonly Band[];
  readonly longEdges: readonly LongEdge[];
  /** By claim, the place in the list of the band that holds its card. */
  readonly bandOf: ReadonlyMap<string, number>;
}

const cardsInBand = 24;
/** How far an edge may stand out of a band that it belongs to, in world pixels. */
const slack = 240;
/** How far the signs of a thing stand out of it. */
const reach = 16;

const known = new WeakMap<Scene, Bands>();

/** Cuts a scene into bands; the same scene gives the same bands. */
export function bandsOf(scene: Scene): Bands {
  return inOneGo(bandsInSteps(scene));
}

/** The same as `bandsOf` in short steps. */
export function* bandsInSteps(scene: Scene): Steps<Bands> {
  const before = known.get(scene);
  if (before) return before;
  const isTall = scene.bounds.height >= scene.bounds.width;
  const middle = ({ x, y, width, height }: Rectangle) => (isTall ? y + height / 2 : x + width / 2);
  const sorted = sortedBy(scene.cards, middle);
  yield;
  const groups = Array.from({ length: Math.ceil(sorted.length / cardsInBand) }, (_, i) =>
    sorted.slice(i * cardsInBand, (i + 1) * cardsInBand),
  );
  const grounds = yield* mapped(groups, (cards) =>
    around(cards.flatMap((card) => (card.chip ? [card, card.chip] : [card]))),
  );
  const bandOf = new Map<string, number>();
  yield* mapped(groups, (cards, band) => {
    for (const { claim } of cards) bandOf.set(claim, band);
  });
  const { near, longEdges } = yield* sharedOut(scene, grounds, bandOf);
  const brackets = bracketsIn(scene, grounds, middle);
  const bands = yield* mapped(groups, (cards, i): Band => {
    const edges = near[i] ?? [];
    const held = brackets[i] ?? [];
    const places = [...edges.map(placeOf), ...held.map(extentOfBracket)];
    return { ...grown(around([...(grounds[i] ? [grounds[i]] : []), ...places]), reach), cards, edges, brackets: held };
  });
  const made = { bands, longEdges, bandOf };
  known.set(scene, made);
  return made;
}

/** Items by a number of each; those of the same number stay in their order. */
function sortedBy<Item>(items: readonly Item[], numberOf: (item: Item) => number): readonly Item[] {
  const numbers = Float64Array.from(items, numberOf);
  const order = Uint32Array.from(items, (_, place) => place).sort(
    (a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b,
  );
  return Array.from(order, (place) => items[place]).filter((item) => item !== undefined);
}

/** Edges by the band that they stay near to; the others by themselves. */
function* sharedOut(
  { edges }: Scene,
  grounds: readonly Rectangle[],
  bandOf: ReadonlyMap<string, number>,
): Steps<{ readonly near: readonly SceneEdge[][]; readonly longEdges: readonly LongEdge[] }> {
  const near: SceneEdge[][] = grounds.map(() => []);
  const longEdges: LongEdge[] = [];
  yield* mapped(edges, (edge) => {
    const band = bandOf.get(edge.from) ?? -1;
    const [ground, place] = [grounds[band], placeOf(edge)];
    if (ground && holds(grown(ground, slack), place)) near[band]?.push(edge);
    else longEdges.push({ ...grown(place, reach), edge });
  });
  return { near, longEdges };
}

function bracketsIn({ brackets }: Scene, grounds: readonly Rectangle[], middle: (place: Rectangle) => number) {
  const held: Scene["brackets"][number][][] = grounds.map(() => []);
  const middles = grounds.map(middle);
  for (const bracket of brackets) {
    const at = middle(extentOfBracket(bracket));
    const after = middles.findIndex((one) => one >= at);
    held[after < 0 ? middles.length - 1 : after]?.push(bracket);
  }
  return held;
}

function placeOf({ curve }: SceneEdge): Rectangle {
  return extentOfCurve(curve);
}

function holds(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

function grown({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
