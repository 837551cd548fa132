import type { ShownClaim } from "./view.ts";

/** Whether what hangs on a claim can be folded away or brought out: not the way to a branch by itself, as long as that is shown. */
export function canFold({ children, isAbove, hidden }: ShownClaim): boolean {
  return children > 0 && (!isAbove || hidden.supports + hidden.rebuts > 0);
}
