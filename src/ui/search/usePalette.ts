import { useDeferredValue, useMemo } from "react";
import { useAtlas } from "../useAtlas.ts";
import { useCommands } from "../useCommands.ts";
import { askedBy, groupsFor, type PaletteGroup, type PaletteItem, waysGroup } from "./palette.ts";
import { useSearch } from "./useSearch.ts";

/** What a palette shows for what was typed. */
export interface PaletteContent {
  readonly groups: readonly PaletteGroup[];
  /** The lines of all groups, as the arrows go through them. */
  readonly items: readonly PaletteItem[];
  /** What was sought without being found; absent where something was, or where the search is not ready yet. */
  readonly missed?: string;
  readonly isReady: boolean;
}

/** What is listed for a query, as soon as the search is ready. */
export function usePalette(query: string): PaletteContent {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const commands = useCommands();
  const ready = useSearch();
  const asked = useDeferredValue(query);
  return useMemo(() => {
    const { words, way } = askedBy(asked);
    const findings = words === "" || way === "commands" ? undefined : ready?.search(words, language);
    const listing = { map, language, commands, findings, simplified: ready?.simplified };
    const found = groupsFor({ words, ...(way ? { way } : {}) }, listing);
    const isMissed = found.length === 0 && ready !== undefined;
    const groups = isMissed ? [waysGroup()] : found;
    return {
      groups,
      items: groups.flatMap(({ items }) => items),
      ...(isMissed ? { missed: words } : {}),
      isReady: ready !== undefined,
    };
  }, [map, language, commands, ready, asked]);
}
