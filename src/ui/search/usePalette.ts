import { useDeferredValue, useMemo } from "react";
import type { Progress } from "../progress.ts";
import { useAtlas } from "../useAtlas.ts";
import { useCommands } from "../useCommands.ts";
import { askedBy, groupsFor, type PaletteGroup, type PaletteItem, waysGroup } from "./palette.ts";
import { useFindings } from "./useFindings.ts";
import { useSearch } from "./useSearch.ts";

/** What a palette shows for what was typed. */
export interface PaletteContent {
  readonly groups: readonly PaletteGroup[];
  /** The lines of all groups, as the arrows go through them. */
  readonly items: readonly PaletteItem[];
  /** What was sought without being found; absent where something was, or where the search goes on. */
  readonly missed?: string;
  /** Whether what is listed is what is sought, so that the first of it may be meant. */
  readonly isFound: boolean;
  /** How far it has come: while it seeks, what was found before is listed. */
  readonly progress: "preparing" | "seeking" | "found";
  /** How much of the search is made, while it is prepared. */
  readonly preparation: Progress;
}

/** What is listed for a query, as soon as the search is ready. */
export function usePalette(query: string): PaletteContent {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const commands = useCommands();
  const { ready, progress: preparation } = useSearch();
  const asked = useDeferredValue(query);
  const { words, way } = askedBy(asked);
  const { findings, isDone } = useFindings(way === "commands" ? "" : words, language, ready);
  return useMemo(() => {
    const listing = { map, language, commands, findings, simplified: ready?.simplified };
    const found = groupsFor({ words, ...(way ? { way } : {}) }, listing);
    const isMissed = found.length === 0 && isDone && ready !== undefined;
    const groups = isMissed ? [waysGroup()] : found;
    return {
      groups,
      items: groups.flatMap(({ items }) => items),
      ...(isMissed ? { missed: words } : {}),
      isFound: !isMissed && (words === "" || way === "commands" || (isDone && ready !== undefined)),
      progress: ready === undefined ? "preparing" : isDone ? "found" : "seeking",
      preparation,
    };
  }, [map, language, commands, ready, preparation, words, way, findings, isDone]);
}
