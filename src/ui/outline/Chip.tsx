import type { ShownClaim } from "../../view/view.ts";
import styles from "./outline.module.css";

/** How much of a claim's branch is folded away; a click brings it out. */
export function Chip({ shown }: { readonly shown: ShownClaim }) {
  const { supports, rebuts } = shown.hidden;
  if (supports + rebuts === 0) return null;
  return (
    <span className={styles.chip} data-fold={shown.id}>
      {supports > 0 && <Count type="support" count={supports} />}
      {rebuts > 0 && <Count type="rebut" count={rebuts} />}
    </span>
  );
}

function Count({ type, count }: { readonly type: "support" | "rebut"; readonly count: number }) {
  return (
    <span>
      <i className={styles.dot} data-type={type} />
      {count}
    </span>
  );
}
