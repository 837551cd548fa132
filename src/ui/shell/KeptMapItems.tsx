import { appMessages } from "../../messages/app.ts";
import type { Command } from "../commands.ts";
import type { KeptMap } from "../open/keptMaps.ts";
import { useKeptMaps } from "../open/useKeptMaps.ts";
import { useOpenKept } from "../open/useOpenKept.ts";
import { useShelf } from "../open/useShelf.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { MenuItem } from "./MenuItem.tsx";

/** So many of them stand in the menu itself. */
const shownMaps = 3;

/** The maps of the reader's own that were open last. */
export function KeptMapItems() {
  const atlas = useAtlasItself();
  const language = useAtlas((state) => state.language);
  const shelf = useShelf();
  const open = useOpenKept();
  const others = useKeptMaps()?.filter(({ key }) => key !== shelf?.keyOf(atlas.state())) ?? [];
  return (
    <>
      {others.slice(0, shownMaps).map((kept) => (
        <MenuItem key={kept.key} command={openingOf(kept, () => void open(kept))} language={language} />
      ))}
    </>
  );
}

function openingOf({ key, fileName }: KeptMap, run: () => void): Command {
  const label = { "zh-Hant": appMessages["zh-Hant"].own.open(fileName), en: appMessages.en.own.open(fileName) };
  return { id: `own.${key}`, group: "file", label, keys: [], run };
}
