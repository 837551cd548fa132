import { useCallback, useMemo } from "react";
import { tourMessages } from "../../messages/tour.ts";
import type { Command } from "../commands.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useOffer } from "../useCommands.ts";

/** Offers to begin the tour and to leave it; who leaves finds all that it puts aside as it was before. */
export function useTourVisit(): () => void {
  const { state, actions } = useAtlasItself();
  const announce = useAnnounce();
  const leave = useCallback(() => {
    actions.tour(undefined);
    announce(tourMessages[state().language].left);
  }, [state, actions, announce]);
  useOffer(
    useMemo(
      () => [
        command(
          "tour",
          ["T"],
          { "zh-Hant": tourMessages["zh-Hant"].start, en: tourMessages.en.start },
          {
            isEnabled: () => state().map.tour.length > 0,
            run: () => (state().step === undefined ? actions.tour(1) : leave()),
          },
        ),
        command(
          "tour.leave",
          ["Escape"],
          { "zh-Hant": tourMessages["zh-Hant"].leave, en: tourMessages.en.leave },
          {
            isEnabled: () => state().step !== undefined && state().selection === undefined,
            run: leave,
          },
        ),
      ],
      [state, actions, leave],
    ),
  );
  return leave;
}

function command(
  id: string,
  keys: readonly string[],
  label: Command["label"],
  act: Pick<Command, "isEnabled" | "run">,
): Command {
  return { id, group: "view", label, keys, ...act };
}
