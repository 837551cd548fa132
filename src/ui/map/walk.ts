import type { Box, Layout } from "../../layout/layout.ts";
import type { View } from "../../view/view.ts";
import { aboveOf, indexOf } from "./kin.ts";

/** A step from card to card. */
export type Step = "child" | "parent" | "next" | "previous" | "root" | "last";

/** The claim to which a step leads; absent where there is none that way. */
export function walk(view: View, layout: Layout, from: string, step: Step): string | undefined {
  const { claims, below } = indexOf(view);
  const claim = claims.get(from);
  if (!claim) return view.claims[0]?.id;
  switch (step) {
    case "child":
      return below.get(from)?.[0]?.id;
    case "parent":
      return aboveOf(claim);
    case "root":
      return claim.depth === 1 ? view.claims[0]?.id : claim.position;
    case "last":
      return columnOf(layout, from).at(-1)?.claim;
    case "next":
    case "previous": {
      const column = columnOf(layout, from);
      const at = column.findIndex((box) => box.claim === from);
      return column[step === "next" ? at + 1 : at - 1]?.claim;
    }
  }
}

/** The cards of the same column from the top down, or of the same level from left to right. */
function columnOf(layout: Layout, claim: string): readonly Box[] {
  const column = layout.boxes.find((box) => box.claim === claim)?.column;
  return layout.boxes
    .filter((box) => box.column === column)
    .sort((a, b) => (layout.algorithm === "top" ? a.x - b.x : a.y - b.y));
}
