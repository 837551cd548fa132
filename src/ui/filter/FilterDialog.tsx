import { X } from "lucide-react";
import { type RefObject, useEffect, useId } from "react";
import { filterMessages } from "../../messages/filter.ts";
import { facetNames, isFiltering, matching, noFilter } from "../../view/filter.ts";
import { toggleValue, valuesInSteps } from "../../view/filterValues.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import { useInSlices } from "../useInSlices.ts";
import { FacetGroup } from "./FacetGroup.tsx";
import styles from "./filter.module.css";

/** What to filter by, with the result at once (APG dialog, not modal): Esc closes it, as going elsewhere does. */
export function FilterDialog(props: {
  readonly id: string;
  readonly dialog: RefObject<HTMLDivElement | null>;
  /** Takes what had the focus before. */
  readonly opener: RefObject<Element | null>;
  readonly onClose: () => void;
}) {
  const { id, dialog, opener, onClose } = props;
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const filter = useAtlas((state) => state.filter);
  const actions = useActions();
  const words = filterMessages[language];
  const title = useId();
  const isReady = useInSlices(map, valuesInSteps) !== undefined;
  useEffect(() => {
    const focused = document.activeElement;
    if (!dialog.current?.contains(focused)) opener.current = focused;
    dialog.current?.focus();
  }, [dialog, opener]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another map what had the focus is gone.
  useEffect(() => {
    const isLost = document.activeElement === dialog.current || document.activeElement === document.body;
    if (isLost) (isReady ? dialog.current?.querySelector<HTMLElement>("[type=checkbox]") : dialog.current)?.focus();
  }, [dialog, map, isReady]);
  return (
    <div
      ref={dialog}
      id={id}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={title}
      className={styles.dialog}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={title}>{words.filters}</h2>
        <output className={styles.result}>
          {isReady && words.count(matching(map, filter).size, map.claims.length)}
        </output>
        <button
          type="button"
          className={styles.clear}
          aria-disabled={!isFiltering(filter)}
          onClick={() => actions.filter(noFilter)}
        >
          {words.clear}
        </button>
        <button type="button" className={styles.close} aria-label={words.close} title={words.close} onClick={onClose}>
          <X size={17} aria-hidden="true" />
        </button>
      </div>
      <div className={styles.facets}>
        {!isReady && <p role="status">{words.counting}</p>}
        {(isReady ? facetNames : []).map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            map={map}
            filter={filter}
            language={language}
            onToggle={(name, value) => actions.filter(toggleValue(map, filter, name, value))}
          />
        ))}
      </div>
    </div>
  );
}
