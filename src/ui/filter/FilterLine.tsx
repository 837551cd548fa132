import { ListFilter, X } from "lucide-react";
import { filterMessages } from "../../messages/filter.ts";
import { isFiltering, matching, noFilter } from "../../view/filter.ts";
import { run } from "../commands.ts";
import { focusAgain } from "../focusAgain.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import { useCommands } from "../useCommands.ts";
import styles from "./filter.module.css";
import { filterPhrases } from "./valueName.ts";

/** What is filtered by and how much that leaves, above whatever is read; there only while a filter is on. */
export function FilterLine() {
  const map = useAtlas((state) => state.map);
  const filter = useAtlas((state) => state.filter);
  const language = useAtlas((state) => state.language);
  const actions = useActions();
  const open = useCommands().find(({ id }) => id === "filter");
  if (!isFiltering(filter)) return null;
  const words = filterMessages[language];
  const clear = () => {
    // The button goes with the line.
    focusAgain(null);
    actions.filter(noFilter);
  };
  return (
    <section className={styles.line} aria-label={words.filters}>
      <button
        type="button"
        className={styles.summary}
        title={words.commands.filter}
        disabled={!open}
        onClick={() => open && run(open)}
      >
        <ListFilter size={15} aria-hidden="true" />
        <b>{words.count(matching(map, filter).size, map.claims.length)}</b>
        <span dir="auto">{filterPhrases(map, filter, language).join(" · ")}</span>
      </button>
      <button type="button" className={styles.clear} title={words.commands.clearFilter} onClick={clear}>
        {words.clear}
        <X size={14} aria-hidden="true" />
      </button>
    </section>
  );
}
