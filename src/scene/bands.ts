import type { Rectangle } from "../layout/layout.ts";
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

/** Cuts a scene into bands. */
export function bandsOf(scene: Scene): Bands {
  const isTall = scene.bounds.height >= scene.bounds.width;
  const middle = ({ x, y, width, height }: Rectangle) => (isTall ? y + height / 2 : x + width / 2);
  const sorted = [...scene.cards].sort((a, b) => middle(a) - middle(b));
  const groups = Array.from({ length: Math.ceil(sorted.length / cardsInBand) }, (_, i) =>
    sorted.slice(i * cardsInBand, (i + 1) * cardsInBand),
  );
  const grounds = groups.map((cards) => around(cards.flatMap((card) => (card.chip ? [card, card.chip] : [card]))));
  const bandOf = new Map(groups.flatMap((cards, band) => cards.map(({ claim }) => [claim, band] as const)));
  const { near, longEdges } = sharedOut(scene, grounds, bandOf);
  const brackets = bracketsIn(scene, grounds, middle);
  const bands = groups.map((cards, i): Band => {
    const edges = near[i] ?? [];
    const held = brackets[i] ?? [];
    const places = [...edges.map(placeOf), ...held.map(extentOfBracket)];
    return { ...grown(around([...(grounds[i] ? [grounds[i]] : []), ...places]), reach), cards, edges, brackets: held };
  });
  return { bands, longEdges, bandOf };
}

/** Edges by the band that they stay near to; the others by themselves. */
function sharedOut({ edges }: Scene, grounds: readonly Rectangle[], bandOf: ReadonlyMap<string, number>) {
  const near: SceneEdge[][] = grounds.map(() => []);
  const longEdges: LongEdge[] = [];
  for (const edge of edges) {
    const band = bandOf.get(edge.from) ?? -1;
    const [ground, place] = [grounds[band], placeOf(edge)];
    if (ground && holds(grown(ground, slack), place)) near[band]?.push(edge);
    else longEdges.push({ ...grown(place, reach), edge });
  }
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
