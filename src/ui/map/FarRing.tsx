import type { ReactNode } from "react";
import { useAtlas } from "../useAtlas.ts";
import { boxOf } from "./pin.ts";
import type { Arrangement } from "./useArrangement.ts";

const gap = 5;

/** The rings around what is selected and what has the focus, from afar, where their cards are not seen. */
export function FarRing(props: { readonly arrangement: Arrangement; readonly focused: string | undefined }): ReactNode {
  const { arrangement, focused } = props;
  const selection = useAtlas((state) => state.selection);
  const rings = [...new Set([selection, focused])].flatMap((id) => {
    const box = id === undefined ? undefined : boxOf(arrangement, id);
    return id === undefined || !box ? [] : [{ id, ...box }];
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
