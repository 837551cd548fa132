import { type ReactNode, useDeferredValue, useId, useMemo, useState } from "react";
import { filterMessages } from "../../messages/filter.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import type { FacetName } from "../../view/filter.ts";
import type { FacetValue } from "../../view/filterValues.ts";
import { findLabelled } from "../../view/search/findLabelled.ts";
import styles from "./filter.module.css";
import { labelOfValue } from "./valueName.ts";

/** The values of a facet that has very many: a field to find them by name, what is asked for, and the first of what is found. */
export function ManyValues(props: {
  readonly facet: FacetName;
  readonly values: readonly FacetValue[];
  readonly asked: readonly string[];
  readonly map: ArgumentMap;
  readonly language: Language;
  /** So many are on the page at once, beside those that are asked for. */
  readonly most: number;
  readonly box: (value: FacetValue) => ReactNode;
}) {
  const { facet, values, asked, map, language, most, box } = props;
  const words = filterMessages[language];
  const [query, setQuery] = useState("");
  const sought = useDeferredValue(query);
  const count = useId();
  const found = useMemo(() => {
    const labelled = values.map((value) => ({ value, label: labelOfValue(map, facet, value.value) }));
    return findLabelled(labelled, sought, language).map(({ item }) => item.value);
  }, [values, map, facet, sought, language]);
  const isAsked = new Set(asked);
  const others = found.filter(({ value }) => !isAsked.has(value)).slice(0, most);
  return (
    <>
      <div className={styles.find}>
        <input
          type="search"
          value={query}
          placeholder={words.find}
          aria-label={words.findIn(words.facets[facet])}
          aria-describedby={count}
          onChange={(event) => setQuery(event.target.value)}
        />
        <span id={count} role="status">
          {words.firstOf(Math.min(found.length, most), found.length)}
        </span>
      </div>
      {values.filter(({ value }) => isAsked.has(value)).map(box)}
      {others.map(box)}
    </>
  );
}
