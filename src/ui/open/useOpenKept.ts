import { appMessages } from "../../messages/app.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import type { KeptMap } from "./keptMaps.ts";
import { useShelf } from "./useShelf.ts";

/** Opens a map that this device keeps, and says so. */
export function useOpenKept(): (kept: KeptMap) => Promise<void> {
  const { state, actions } = useAtlasItself();
  const announce = useAnnounce();
  const shelf = useShelf();
  return async ({ key, fileName }) => {
    const own = await shelf?.bring({ key });
    const words = appMessages[state().language];
    if (!shelf || !own) return announce(words.own.gone(fileName), "alarm");
    actions.open(own.map, own.fileName);
    await shelf.put(own);
    announce(words.mapOpened(fileName), "seen");
  };
}
