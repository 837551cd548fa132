import { answersMessages } from "../../messages/answers.ts";
import { type ArgumentMap, inLanguage, type Language } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { labelOf } from "../panel/labelOf.ts";
import styles from "./answers.module.css";
import type { Pointed } from "./pointedAt.ts";

/** Room for the tip beside the pointer, in pixels. */
const tipWidth = 260;

/** What a click would open, framed in its row and named; where the row says nothing, the claim of the column, and that it does not. */
export function ColumnTip(props: {
  readonly pointed: Pointed | undefined;
  readonly map: ArgumentMap;
  readonly language: Language;
}) {
  const { pointed, map, language } = props;
  const claim = pointed && indexOf(map).claims.get(pointed.claim);
  if (!claim) return null;
  const { mark, x, top, height } = pointed;
  const isNearEdge = x + tipWidth > document.documentElement.clientWidth;
  const words = answersMessages[language];
  const label = inLanguage(labelOf(claim), language);
  return (
    <>
      {mark && (
        <i className={styles.pointed} style={{ left: x, top, height }} data-kind={mark.kind} aria-hidden="true" />
      )}
      <div className={styles.tip} style={{ left: x, top }} data-flip={isNearEdge ? "" : undefined} aria-hidden="true">
        <p dir="auto" data-said={mark ? "" : undefined}>
          {mark ? words.kind[mark.kind](label) : words.notSaid(label)}
        </p>
      </div>
    </>
  );
}
