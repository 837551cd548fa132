import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from "react";
import { filterMessages } from "../../messages/filter.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import type { FacetName } from "../../view/filter.ts";
import { type FacetValue, valuesOf } from "../../view/filterValues.ts";
import { labelFinder } from "../../view/search/findLabelled.ts";
import { simplifiedForms } from "../search/simplifiedForms.ts";
import styles from "./filter.module.css";
import { labelOfValue } from "./valueName.ts";

/** The values of a facet that has very many: a field to find them by name, what was asked for, and the first of what is found. */
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
  const found = useFound(map, facet, useDeferredValue(query));
  const first = found.slice(0, most);
  const shown = new Set([...useHeld(asked, first), ...first]);
  const byName = useMemo(() => new Map(values.map((value) => [value.value, value])), [values]);
  const listed = first.length + found.slice(most).filter((value) => shown.has(value)).length;
  return (
    <>
      <div className={styles.find}>
        <input
          type="search"
          value={query}
          placeholder={words.find}
          aria-label={words.findIn(words.facets[facet])}
          onChange={(event) => setQuery(event.target.value)}
        />
        <span role="status">{words.found(listed, found.length)}</span>
      </div>
      {[...shown].flatMap((value) => byName.get(value) ?? []).map(box)}
    </>
  );
}

/** The values whose names have the words, which are found in either script. */
function useFound(map: ArgumentMap, facet: FacetName, query: string): readonly string[] {
  const isSeeking = query !== "";
  const [simplified, setSimplified] = useState<ReadonlyMap<string, string>>();
  useEffect(() => {
    if (isSeeking) simplifiedForms().then(setSimplified);
  }, [isSeeking]);
  const find = useMemo(() => {
    const all = valuesOf(map, facet).map(({ value }) => ({ value, label: labelOfValue(map, facet, value) }));
    return labelFinder(all, simplified);
  }, [map, facet, simplified]);
  return useMemo(() => find(query).map(({ value }) => value), [find, query]);
}

/** What was asked for while it was not among the first that were found: it stays above them, so that the focus stays with it. */
function useHeld(asked: readonly string[], first: readonly string[]): readonly string[] {
  const [held, hold] = useState<readonly string[]>([]);
  const missing = asked.filter((value) => !first.includes(value) && !held.includes(value));
  if (missing.length > 0) hold([...held, ...missing]);
  return [...held, ...missing];
}
