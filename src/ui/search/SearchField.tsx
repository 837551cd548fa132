import { Search } from "lucide-react";
import { appMessages } from "../../messages/app.ts";
import { run } from "../commands.ts";
import { Keys } from "../shell/Keys.tsx";
import { useAtlas } from "../useAtlas.ts";
import { useCommands } from "../useCommands.ts";
import styles from "./searchField.module.css";

/** The button in the bar that looks like the field it opens; where there is little room, a sign alone. */
export function SearchField() {
  const language = useAtlas((state) => state.language);
  const search = useCommands().find(({ id }) => id === "search");
  const hint = appMessages[language].searchHint;
  return (
    <button
      type="button"
      className={styles.field}
      aria-haspopup="dialog"
      title={hint}
      data-command="search"
      onClick={() => search && run(search)}
    >
      <Search size={15} aria-hidden="true" />
      <span className={styles.hint}>{hint}</span>
      {search?.keys[0] && <Keys written={search.keys[0]} isHidden />}
    </button>
  );
}
