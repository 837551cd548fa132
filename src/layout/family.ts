import type { View } from "../view/view.ts";

/** Who stands under whom among a view's claims, by their places in it; -1 for nobody. */
export interface Family {
  readonly parents: Int32Array;
  readonly firstChildren: Int32Array;
  readonly lastChildren: Int32Array;
  /** The next one under the same claim; of a root, the next root. */
  readonly nextSiblings: Int32Array;
}

/** The family of a view's claims, which stand depth first: the last one seen that is a level higher is the parent. */
export function familyOf({ claims }: View): Family {
  const count = claims.length;
  const none = () => new Int32Array(count).fill(-1);
  const family = { parents: none(), firstChildren: none(), lastChildren: none(), nextSiblings: none() };
  // By depth, the last claim seen there; depth 0 is nobody's.
  const seen = [-1];
  claims.forEach(({ depth }, i) => {
    const parent = seen[depth - 1] ?? -1;
    const isFirst = parent < 0 ? seen[1] === undefined : (family.firstChildren[parent] ?? -1) < 0;
    if (!isFirst) family.nextSiblings[seen[depth] ?? -1] = i;
    else if (parent >= 0) family.firstChildren[parent] = i;
    if (parent >= 0) family.lastChildren[parent] = i;
    family.parents[i] = parent;
    seen[depth] = i;
  });
  return family;
}
