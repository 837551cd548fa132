import type { ReactNode } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import { barOf, isTreeToTheRight } from "../../render/overview.ts";
import type { SceneCard } from "../../scene/scene.ts";
import { useAtlas } from "../useAtlas.ts";
import type { Stop } from "./stop.ts";
import type { Arrangement } from "./useArrangement.ts";

const gap = 6;
/** The words of a reason grow over their card's right edge by so much. */
const overhang = 44;

/** The rings around what is selected and what has the focus, from afar, where their cards are not seen. */
export function FarRing(props: { readonly arrangement: Arrangement; readonly focused: Stop | undefined }): ReactNode {
  const { arrangement, focused } = props;
  const selection = useAtlas((state) => state.selection);
  const isTree = isTreeToTheRight(arrangement.scene);
  const rings = [...new Set([selection, focused?.kind === "claim" ? focused.id : undefined])].flatMap((id) => {
    const card = arrangement.scene.cards.find(({ claim }) => claim === id);
    return id === undefined || !card ? [] : [{ id, ...seenFromAfar(card, isTree) }];
  });
  return (
    <g>
      {rings.map(({ id, x, y, width, height }) => (
        <rect
          key={id}
          className="far-ring"
          x={x - gap}
          y={y - gap}
          width={width + 2 * gap}
          height={height + 2 * gap}
          rx={10}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </g>
  );
}

/** Where the bar or the words of a card are, from afar. */
function seenFromAfar(card: SceneCard, isTree: boolean): Rectangle {
  if (card.kind === "leaf") return barOf(card, isTree);
  const { x, y, width, height } = card;
  return card.kind === "reason" ? { x: x - 10, y, width: width + 10 + overhang, height } : { x, y, width, height };
}
