import { useEffect } from "react";
import { whatIfMessages } from "../../messages/whatIf.ts";
import type { AtlasState } from "../../store/state.ts";
import { whatFollows } from "../../view/whatIf.ts";
import { type Announce, useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { suppositionName } from "./fateReading.ts";

/** Says what follows each time something else is supposed to be false. */
export function useWhatIfVoice(): void {
  const atlas = useAtlasItself();
  const announce = useAnnounce();
  useEffect(() => {
    return atlas.subscribe((state, before) => {
      if (state.rejected !== before.rejected && state.map === before.map) sayWhatFollows(state, announce);
    });
  }, [atlas, announce]);
}

function sayWhatFollows({ map, rejected, language }: AtlasState, announce: Announce): void {
  const words = whatIfMessages[language];
  const names = rejected.map((rejection) => suppositionName(map, rejection, language));
  announce(names.length === 0 ? words.ended : words.rejected(names, whatFollows(map, rejected).counts), "heard");
}
