import { Search } from "lucide-react";
import { appMessages } from "../../messages/app.ts";
import { run } from "../commands.ts";
import { screenParts } from "../screens.ts";
import { useAtlas } from "../useAtlas.ts";
import { useCommands } from "../useCommands.ts";
import { ScreenTabs } from "./ScreenTabs.tsx";
import styles from "./tabBar.module.css";

/** The bar at the foot of a phone: the screens, and the search where it is offered. */
export function TabBar() {
  const language = useAtlas((state) => state.language);
  const search = useCommands().find(({ id }) => id === "search");
  if (screenParts.length < 2) return null;
  return (
    <nav className={styles.bar} aria-label={appMessages[language].screens.all} data-region="tabs">
      <ScreenTabs atFoot />
      {search && (
        <button type="button" className={styles.search} onClick={() => run(search)}>
          <Search size={20} aria-hidden="true" />
          {search.label[language]}
        </button>
      )}
    </nav>
  );
}
