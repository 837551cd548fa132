import type { Rectangle } from "../../../layout/layout.ts";
import { onceInSteps } from "../../../model/onceInSteps.ts";
import { mapped, type Steps } from "../../../model/steps.ts";
import { around, extentOfCurve } from "../../../scene/extent.ts";
import { cellOf } from "../../../scene/grid.ts";
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

/** The cards of a scene and its edges, each in the patch where its middle is; the same scene gives the same patches. */
export const { of: patchesOf, inSteps: patchesInSteps } = onceInSteps(sharedOut);

function* sharedOut(scene: Scene): Steps<readonly Patch[]> {
  const cells = new Map<number, Cell>();
  const long: Patch[] = [];
  yield* mapped(scene.cards, (card) => {
    cellAt(cells, card).cards.push(card);
  });
  yield* mapped(scene.edges, (edge) => {
    const extent = extentOfCurve(edge.curve);
    if (Math.max(extent.width, extent.height) > side)
      long.push({ ...roomOf(extent), cards: [], edges: [edge], isLong: true });
    else cellAt(cells, extent).edges.push(edge);
  });
  const short = yield* mapped([...cells.values()], ({ extents, cards, edges }): Patch => {
    return { ...roomOf(around(extents)), cards, edges, isLong: false };
  });
  return [...long, ...short];
}

interface Cell {
  readonly cards: SceneCard[];
  readonly edges: SceneEdge[];
  readonly extents: Rectangle[];
}

/** The cell where the middle of an extent is, which it widens. */
function cellAt(cells: Map<number, Cell>, extent: Rectangle): Cell {
  const number = cellOf(extent, side);
  const cell = cells.get(number) ?? { cards: [], edges: [], extents: [] };
  cells.set(number, cell);
  cell.extents.push(extent);
  return cell;
}

function roomOf({ x, y, width, height }: Rectangle): Rectangle {
  const { across, down } = reach;
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}
