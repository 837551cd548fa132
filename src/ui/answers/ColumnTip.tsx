import { answersMessages } from "../../messages/answers.ts";
import styles from "./answers.module.css";
import { labelIn, type Naming, nameOfMark } from "./markNames.ts";
import type { Pointed } from "./pointedAt.ts";

/** Room for the tip beside the pointer, in pixels. */
const tipWidth = 260;

/** What a click would open, framed in its row and named; where the row says nothing, the claim of the column, and that it does not. */
export function ColumnTip(props: { readonly pointed: Pointed | undefined; readonly naming: Naming }) {
  const { pointed, naming } = props;
  if (!pointed) return null;
  const { claim, mark, x, top, height } = pointed;
  const isNearEdge = x + tipWidth > document.documentElement.clientWidth;
  return (
    <>
      {mark && (
        <i className={styles.pointed} style={{ left: x, top, height }} data-kind={mark.kind} aria-hidden="true" />
      )}
      <div className={styles.tip} style={{ left: x, top }} data-flip={isNearEdge ? "" : undefined} aria-hidden="true">
        <p dir="auto" data-said={mark ? "" : undefined}>
          {mark ? nameOfMark(mark, naming) : answersMessages[naming.language].notSaid(labelIn(claim, naming))}
        </p>
      </div>
    </>
  );
}
