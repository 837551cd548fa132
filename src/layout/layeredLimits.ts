import type { View } from "../view/view.ts";

/** So long whoever shows a graph waits for its layered layout, in milliseconds, before another takes its place. */
export const layeredPatience = 3000;

/** The largest graph that is put into layers: beyond it that takes minutes where it should take a moment. */
const most = { claims: 600, relations: 900 } as const;

/** Whether a graph is laid out as the reading map because it is too large for layers. */
export function isTooLarge({ claims, relations }: Pick<View, "claims" | "relations">): boolean {
  return claims.length > most.claims || relations.length > most.relations;
}
