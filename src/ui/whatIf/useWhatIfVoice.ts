import { useEffect, useRef } from "react";
import { whatIfMessages } from "../../messages/whatIf.ts";
import { whatStandsMessages } from "../../messages/whatStands.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { suppositionName } from "./fateReading.ts";
import { useWhatIf } from "./useWhatIf.ts";

/** Says what follows each time something else is supposed to be false; where that takes a while, first that it is on its way. */
export function useWhatIfVoice(): void {
  const { state } = useAtlasItself();
  const announce = useAnnounce();
  const map = useAtlas((state) => state.map);
  const rejected = useAtlas((state) => state.rejected);
  const follows = useWhatIf();
  const said = useRef({ map, rejected, follows });
  useEffect(() => {
    const before = said.current;
    said.current = { map, rejected, follows };
    const isSame = before.rejected === rejected && before.follows === follows;
    if (before.map !== map || isSame) return;
    const { language } = state();
    const words = whatIfMessages[language];
    if (follows === undefined) return announce(words.ended, "heard");
    if (typeof follows === "string") return announce(whatStandsMessages[language].unanswered[follows], "heard");
    const names = rejected.map((rejection) => suppositionName(map, rejection, language));
    announce(words.rejected(names, follows.counts), "heard");
  }, [state, announce, map, rejected, follows]);
}
