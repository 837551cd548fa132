import { filterMessages } from "../../messages/filter.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import type { FacetName, Filter } from "../../view/filter.ts";
import { valuesOf } from "../../view/filterValues.ts";
import styles from "./filter.module.css";
import { ValueFace } from "./ValueFace.tsx";

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
  if (asked.length === 0 && !tellsApart(map, facet)) return null;
  return (
    <fieldset className={styles.facet} data-facet={facet}>
      <legend>{words.facets[facet]}</legend>
      {valuesOf(map, facet, filter).map(({ value, claims }) => (
        <label key={value} className={styles.value}>
          <input type="checkbox" checked={asked.includes(value)} onChange={() => onToggle(facet, value)} />
          <ValueFace facet={facet} value={value} map={map} language={language} />{" "}
          <small aria-hidden="true">{claims}</small>
          <span className="unseen">{words.leaves(claims)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Whether a value of the facet would leave any claim out. */
function tellsApart(map: ArgumentMap, facet: FacetName): boolean {
  return valuesOf(map, facet).some(({ claims }) => claims < map.claims.length);
}
