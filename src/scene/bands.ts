import type { Rectangle } from "../layout/layout.ts";
import { append } from "../model/append.ts";
import { onceInSteps } from "../model/onceInSteps.ts";
import { mapped, type Steps } from "../model/steps.ts";
import { around, extentOfBracket, extentOfCurve } from "./extent.ts";
import { cellOf } from "./grid.ts";
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

/** A scene in bands, each of them a part of its height and of its width: together they hold each card and each edge at rest once. */
export interface Bands {
  readonly bands: readonly Band[];
  readonly longEdges: readonly LongEdge[];
  /** By claim, the place in the list of the band that holds its card. */
  readonly bandOf: ReadonlyMap<string, number>;
}

/** How wide and high the cells are, in world pixels: two columns of some fifteen cards at most, where these are least. */
const side = 512;
/** How far an edge may stand out of a band that it belongs to, in world pixels. */
const slack = 240;
/** How far the signs of a thing stand out of it. */
const reach = 16;

/** Cuts a scene into bands; the same scene gives the same bands. */
export const { of: bandsOf, inSteps: bandsInSteps } = onceInSteps(cutInBands);

function* cutInBands(scene: Scene): Steps<Bands> {
  const groups = yield* packed(scene);
  const grounds = yield* mapped(groups, (cards) =>
    around(cards.flatMap((card) => (card.chip ? [card, card.chip] : [card]))),
  );
  const bandOf = new Map<string, number>();
  yield* mapped(groups, (cards, band) => {
    for (const { claim } of cards) bandOf.set(claim, band);
  });
  const { near, longEdges } = yield* sharedOut(scene, grounds, bandOf);
  const brackets = bracketsIn(scene, grounds.length, bandOf);
  const bands = yield* mapped(groups, (cards, i): Band => {
    const { edges = [], place } = near[i] ?? {};
    const held = brackets[i] ?? [];
    const room = around([...(place ? [place] : []), ...held.map(extentOfBracket)]);
    return { ...grown(room, reach), cards, edges, brackets: held };
  });
  return { bands, longEdges, bandOf };
}

/** The cards in groups of those whose middles lie in one cell of a grid. */
function* packed({ cards }: Scene): Steps<readonly (readonly SceneCard[])[]> {
  const cells = new Map<number, SceneCard[]>();
  yield* mapped(cards, (card) => append(cells, cellOf(card, side), card));
  return [...cells.values()];
}

/** The edges of a band, and the room that its cards take with them. */
interface Near {
  readonly edges: SceneEdge[];
  place: Rectangle;
}

/** Edges by the band that they stay near to; the others by themselves. */
function* sharedOut(
  { edges }: Scene,
  grounds: readonly Rectangle[],
  bandOf: ReadonlyMap<string, number>,
): Steps<{ readonly near: readonly Near[]; readonly longEdges: readonly LongEdge[] }> {
  const near = grounds.map((place): Near => ({ edges: [], place }));
  const longEdges: LongEdge[] = [];
  yield* mapped(edges, (edge) => {
    const band = bandOf.get(edge.from) ?? -1;
    const [ground, own, place] = [grounds[band], near[band], extentOfCurve(edge.curve)];
    if (ground && own && holds(grown(ground, slack), place)) {
      own.edges.push(edge);
      own.place = around([own.place, place]);
    } else longEdges.push({ ...grown(place, reach), edge });
  });
  return { near, longEdges };
}

/** Brackets by the band of a claim whose relation they hold. */
function bracketsIn({ brackets, edges }: Scene, count: number, bandOf: ReadonlyMap<string, number>) {
  const held: Scene["brackets"][number][][] = Array.from({ length: count }, () => []);
  if (brackets.length === 0) return held;
  const bands = new Map(edges.map(({ relation, from }) => [relation, bandOf.get(from)]));
  for (const bracket of brackets) held[bands.get(bracket.relation) ?? 0]?.push(bracket);
  return held;
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
