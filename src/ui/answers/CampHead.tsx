import { type ArgumentMap, inLanguage, type Language } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import type { CampColumns } from "../../view/answers.ts";
import { labelOf } from "../panel/labelOf.ts";
import styles from "./answers.module.css";

/** The name of a position above the columns of its claims. */
export function CampHead(props: {
  readonly camp: CampColumns;
  readonly map: ArgumentMap;
  readonly language: Language;
}) {
  const { camp, map, language } = props;
  const claim = indexOf(map).claims.get(camp.position);
  return (
    <th scope="col" className={styles.camp} data-camp={camp.camp}>
      {claim?.verdict && <CampName position={camp.position} map={map} language={language} />}
      <span dir="auto">{claim && inLanguage(labelOf(claim), language)}</span>
    </th>
  );
}

/** A position in a word or two. */
export function CampName(props: { readonly position: string; readonly map: ArgumentMap; readonly language: Language }) {
  const claim = indexOf(props.map).claims.get(props.position);
  return <b dir="auto">{claim && inLanguage(claim.verdict ?? labelOf(claim), props.language)}</b>;
}
