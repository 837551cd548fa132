import { type ArgumentMap, inLanguage, type Language } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { labelOf } from "../panel/labelOf.ts";
import styles from "./answers.module.css";

/** A column under the pointer: its claim, and where on the screen, in pixels. */
export interface Pointed {
  readonly claim: string;
  readonly x: number;
  readonly y: number;
}

/** Room for the tip beside the pointer, in pixels. */
const tipWidth = 260;

/** What is claimed in the column under the pointer, and a hairline through all who say it. */
export function ColumnTip(props: {
  readonly pointed: Pointed | undefined;
  readonly map: ArgumentMap;
  readonly language: Language;
}) {
  const { pointed, map, language } = props;
  const claim = pointed && indexOf(map).claims.get(pointed.claim);
  if (!claim) return null;
  const isNearEdge = pointed.x + tipWidth > document.documentElement.clientWidth;
  return (
    <div
      className={styles.tip}
      style={{ left: pointed.x, top: pointed.y }}
      data-flip={isNearEdge ? "" : undefined}
      aria-hidden="true"
    >
      <p dir="auto">{inLanguage(labelOf(claim), language)}</p>
    </div>
  );
}
