import { filterMessages } from "../../messages/filter.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import type { FacetName, Filter } from "../../view/filter.ts";
import { type FacetValue, tellsNothingApart, valuesOf } from "../../view/filterValues.ts";
import styles from "./filter.module.css";
import { ManyValues } from "./ManyValues.tsx";
import { ValueFace } from "./ValueFace.tsx";

/** More values than this are not all on the page: one finds them by name. */
const mostValues = 40;

/** One thing by which claims are told apart, and its values to choose from, each with how many claims it would leave. */
export function FacetGroup(props: {
  readonly facet: FacetName;
  readonly map: ArgumentMap;
  readonly filter: Filter;
  readonly language: Language;
  readonly onToggle: (facet: FacetName, value: string) => void;
}) {
  const { facet, map, filter, language, onToggle } = props;
  const words = filterMessages[language];
  const asked = filter[facet] ?? [];
  if (asked.length === 0 && tellsNothingApart(map, facet)) return null;
  const values = valuesOf(map, facet, filter);
  const box = ({ value, claims }: FacetValue) => (
    <label key={value} className={styles.value}>
      <input type="checkbox" checked={asked.includes(value)} onChange={() => onToggle(facet, value)} />
      <ValueFace {...{ facet, value, map, language }} isNamed={values.length > mostValues} />{" "}
      <small aria-hidden="true">{claims}</small>
      <span className="unseen">{words.leaves(claims)}</span>
    </label>
  );
  return (
    <fieldset className={styles.facet} data-facet={facet}>
      <legend>{words.facets[facet]}</legend>
      {values.length <= mostValues ? (
        values.map(box)
      ) : (
        <ManyValues {...{ facet, values, asked, map, language, box }} most={mostValues} />
      )}
    </fieldset>
  );
}
