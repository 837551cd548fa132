import type { Rectangle } from "../../../layout/layout.ts";
import { append } from "../../../model/append.ts";
import { onceForEach } from "../../../model/onceForEach.ts";
import { type Growth, growthAt, type Strokes, strokesOf } from "../../../paint/strokes.ts";
import { cutLines } from "../../../render/cutLines.ts";
import type { SvgElement } from "../../../render/element.ts";
import { endsOf, runsAlongCurve } from "../../../render/overviewEdge.ts";
import type { PartPainter } from "../../../render/parts.ts";
import { overlap } from "../../../scene/extent.ts";
import type { Scene, SceneCard } from "../../../scene/scene.ts";
import { distinctEdges } from "../distinctEdges.ts";
import type { Kin } from "../kin.ts";
import { type Patch, patchesOf } from "./patches.ts";
import { groundOf, type Tile } from "./pyramid.ts";

/** How the picture looks on tiles, but for what the scene says. */
export interface TileLook {
  /** How strongly lines and marks are painted: less where the rest steps back. */
  readonly strength: { readonly edges: number; readonly marks: number };
  /** The claims that the filters leave out. */
  readonly outside: ReadonlySet<string>;
  /** What does not step back. */
  readonly lit?: Kin | undefined;
}

/** A coat of paint on a tile. */
export interface Coat extends Strokes {
  /** Where whoever paints may keep it, in the place of what was there; what is for one tile alone has none. */
  readonly place?: number;
}

/** What is painted on a tile, coat by coat, each made when it is asked for; `ratio` is how many pixels of the screen a CSS pixel has. */
export type TileCoats = (tile: Tile, ratio: number) => Iterator<Coat, unknown, undefined>;

/** How strongly that is painted which the filters leave out. */
const outsideStrength = 0.45;

/** The picture from afar for tiles, but for headline, voices and words: the very elements that `painter` draws. */
export function createTileCoats(scene: Scene, painter: PartPainter, look: TileLook): TileCoats {
  const { strength, outside, lit } = look;
  const places = countUp();
  const grounds = createStock(places, (frame: SvgElement) => groundsOf(frame));
  const strengthOf = (isLit: boolean, at: keyof TileLook["strength"]) => (isLit ? 1 : strength[at]);
  const isLitEdge = (relation: string) => lit?.relations.has(relation) ?? false;
  const linesOf = onceForEach(({ edges }: Patch) =>
    grouped(edges, ({ relation }) => strengthOf(isLitEdge(relation), "edges")).map(
      ([opacity, some]): Lines => ({ opacity, layer: painter.layer("edges", { edges: some }) }),
    ),
  );
  const lines = createStock(places, (patch: Patch) => strokesIn(linesOf(patch)));
  const signs = createStock(places, ({ cards }: Patch, growth) => {
    const opacityOf = ({ claim }: SceneCard) =>
      strengthOf(lit?.claims.has(claim) ?? false, "marks") * (outside.has(claim) ? outsideStrength : 1);
    const parts = grouped(cards, opacityOf);
    return together(parts.map(([opacity, some]) => strokesOf([painter.signs(some)], { growth, opacity })));
  });
  return function* (tile, ratio) {
    const ground = groundOf(tile);
    const growth = growthAt(tile.scale / ratio);
    yield grounds(painter.frame, unmoved);
    const lightOf = (relation: string) => String(isLitEdge(relation));
    const patches = distinctIn(scene, { area: ground, pixels: tile.scale * strength.edges, lightOf });
    for (const patch of patches) {
      const whole = linesOf(patch);
      const cut = patch.isLong ? whole.map((one) => ({ ...one, layer: cutLines(one.layer, ground) })) : whole;
      const isWhole = cut.every(({ layer }, i) => layer === whole[i]?.layer);
      yield isWhole ? lines(patch, unmoved) : strokesIn(cut);
    }
    for (const patch of patches) yield signs(patch, growth);
  };
}

/** Items by a number, the least first. */
function grouped<Item>(items: readonly Item[], numberOf: (item: Item) => number) {
  const groups = new Map<number, Item[]>();
  for (const item of items) append(groups, numberOf(item), item);
  return [...groups].sort(([a], [b]) => a - b);
}

/** Lines that are painted equally strongly. */
interface Lines {
  readonly opacity: number;
  readonly layer: SvgElement;
}

function strokesIn(lines: readonly Lines[]): Strokes {
  return together(lines.map(({ opacity, layer }) => strokesOf([layer], { growth: unmoved, opacity })));
}

function together(parts: readonly Strokes[]): Strokes {
  return { strokes: parts.flatMap(({ strokes }) => strokes), signs: parts.flatMap(({ signs }) => signs) };
}

/** A line is no thinner than this, in world pixels; lines on one another that come to so many of the screen are as dark as can be. */
const leastWidth = 1.8;
const fullDark = 5;

/** Where edges are seen on a tile, how many pixels of it a world pixel has, faded as lines are, and how each is lit. */
interface TileSight {
  readonly area: Rectangle;
  readonly pixels: number;
  readonly lightOf: (relation: string) => string;
}

/** The patches on a tile; of those edges that lie on one another there, as many as make the line as dark as all would. */
function distinctIn(scene: Scene, { area, pixels, lightOf }: TileSight): readonly Patch[] {
  const found = patchesOf(scene).filter((patch) => overlap(patch, area, 0));
  const ends = endsOf(scene);
  const longEdgeAt = (place: number) => (found[place]?.isLong ? found[place].edges[0] : undefined);
  const along = found.flatMap((_, place) => {
    const edge = longEdgeAt(place);
    return edge && runsAlongCurve(scene, edge, ends) ? [place] : [];
  });
  const left = new Set(along);
  const most = Math.ceil(fullDark / Math.min(1, leastWidth * pixels));
  for (const place of distinctEdges(along, longEdgeAt, { area, lightOf, most })) left.delete(place);
  return found.filter((_, place) => !left.has(place));
}

/** The camps' grounds and the bands of their voices. */
function groundsOf({ children }: SvgElement): Strokes {
  const layers = children.filter((child) => typeof child !== "string");
  const named = (...names: readonly string[]) =>
    layers.filter(({ attributes }) => names.includes(String(attributes["data-layer"])));
  const defined = layers.filter(({ name }) => name === "defs").flatMap((defs) => defs.children);
  const fills = new Map(
    defined.flatMap((fill) => (typeof fill === "string" ? [] : [[String(fill.attributes.id), fill] as const])),
  );
  return strokesOf(named("territories", "ribbons"), { growth: unmoved, fills });
}

const unmoved: Growth = { speck: 1, bar: 1 };
const mostGrowths = 3;

function countUp(): () => number {
  let last = 0;
  return () => last++;
}

/** Keeps what is made of a part, for the last few growths that were asked for; a further one takes the place of the oldest. */
function createStock<Part extends object>(freePlace: () => number, make: (part: Part, growth: Growth) => Strokes) {
  const stock = new WeakMap<Part, Map<string, Coat>>();
  return (part: Part, growth: Growth): Coat => {
    const key = `${growth.speck} ${growth.bar}`;
    const kept = stock.get(part) ?? new Map<string, Coat>();
    stock.set(part, kept);
    const [oldest] = kept.size < mostGrowths || kept.has(key) ? [] : [...kept];
    if (oldest) kept.delete(oldest[0]);
    const coat = kept.get(key) ?? { ...make(part, growth), place: oldest?.[1].place ?? freePlace() };
    // What was asked for last stands last.
    kept.delete(key);
    kept.set(key, coat);
    return coat;
  };
}
