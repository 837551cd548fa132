import type { ShownClaim } from "../../view/view.ts";
import { FateBox } from "../whatIf/FateBox.tsx";
import styles from "./outline.module.css";

/** How much of a claim's branch is folded away, and how much of that changes if something is false; a click brings it out. */
export function Chip({ shown, changed = 0 }: { readonly shown: ShownClaim; readonly changed?: number | undefined }) {
  const { supports, rebuts } = shown.hidden;
  if (supports + rebuts === 0) return null;
  return (
    <span className={styles.chip} data-fold={shown.id}>
      {supports > 0 && <Count type="support" count={supports} />}
      {rebuts > 0 && <Count type="rebut" count={rebuts} />}
      {changed > 0 && (
        <span>
          <FateBox fate="weakened" isLittle />
          {changed}
        </span>
      )}
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
