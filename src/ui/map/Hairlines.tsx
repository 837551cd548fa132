import type { ReactNode } from "react";
import { halfOf } from "../../scene/extent.ts";
import { boxOf } from "./pin.ts";
import type { Arrangement } from "./useArrangement.ts";

/** Dotted lines from a voice that takes no side to what it says, while it is pointed at or read: it has no ribbon. */
export function Hairlines(props: {
  readonly arrangement: Arrangement;
  readonly speaker: string | undefined;
}): ReactNode {
  const { arrangement, speaker } = props;
  if (speaker === undefined) return null;
  const token = arrangement.scene.strip.find(({ voice }) => voice === speaker);
  if (!token || token.camp !== undefined) return null;
  const said = arrangement.view.claims.filter(({ voices }) => voices.includes(speaker));
  return (
    <g className="hairlines">
      {said.flatMap(({ id }) => {
        const box = boxOf(arrangement, id);
        if (!box) return [];
        const [x, y] = [token.x + halfOf(token) + 2, token.y];
        const end = { x: box.x - 12, y: box.y + box.height / 2 };
        const bend = (x + end.x) / 2;
        return <path key={id} d={`M ${x} ${y} C ${bend} ${y} ${bend} ${end.y} ${end.x} ${end.y}`} />;
      })}
    </g>
  );
}
