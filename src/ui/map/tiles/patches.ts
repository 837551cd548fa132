import type { Rectangle } from "../../../layout/layout.ts";
import { append } from "../../../model/append.ts";
import { onceForEach } from "../../../model/onceForEach.ts";
import { around, extentOfCurve } from "../../../scene/extent.ts";
import type { Scene, SceneCard, SceneEdge } from "../../../scene/scene.ts";

/** What of a scene lies near each other, and the room that it takes. */
export interface Patch extends Rectangle {
  readonly cards: readonly SceneCard[];
  readonly edges: readonly SceneEdge[];
  /** Whether it is an edge that leads far, so that little of it is on any tile. */
  readonly isLong: boolean;
}

/** The side of a patch, in world pixels; what is longer has a patch to itself. */
const side = 2048;
/** How far a mark or a line stands out of its card or its curve, from afar: a line ends at a bar, within a card. */
const reach = { across: 320, down: 60 } as const;

/** The leaves of a scene and its edges, each in the patch where its middle is. */
export const patchesOf = onceForEach((scene: Scene): readonly Patch[] => {
  const cards = new Map<string, SceneCard[]>();
  const edges = new Map<string, SceneEdge[]>();
  const extents = new Map<string, Rectangle[]>();
  const long: Patch[] = [];
  const add = <Item>(lists: Map<string, Item[]>, item: Item, extent: Rectangle) => {
    append(lists, cellOf(extent), item);
    append(extents, cellOf(extent), extent);
  };
  for (const card of scene.cards) if (card.kind === "leaf") add(cards, card, card);
  for (const edge of scene.edges) {
    const extent = extentOfCurve(edge.curve);
    if (Math.max(extent.width, extent.height) <= side) add(edges, edge, extent);
    else long.push({ ...roomOf(extent), cards: [], edges: [edge], isLong: true });
  }
  const patches = [...extents].map(([cell, places]): Patch => {
    const [some, lines] = [cards.get(cell) ?? [], edges.get(cell) ?? []];
    return { ...roomOf(around(places)), cards: some, edges: lines, isLong: false };
  });
  return [...long, ...patches];
});

function cellOf({ x, y, width, height }: Rectangle): string {
  return `${Math.floor((x + width / 2) / side)} ${Math.floor((y + height / 2) / side)}`;
}

function roomOf({ x, y, width, height }: Rectangle): Rectangle {
  const { across, down } = reach;
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}
