import { useCallback, useEffect, useMemo, useRef } from "react";
import { tourMessages } from "../../messages/tour.ts";
import type { AtlasState } from "../../store/state.ts";
import type { Command } from "../commands.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useOffer } from "../useCommands.ts";

type Before = Pick<AtlasState, "map" | "branch" | "selection" | "passage" | "folded" | "camera">;

/** Offers to begin the tour and to leave it; who leaves finds branch, claim, folds and camera as they were before. */
export function useTourVisit(): () => void {
  const { state, subscribe, actions } = useAtlasItself();
  const announce = useAnnounce();
  const before = useRef<Before>(undefined);
  useEffect(
    () =>
      subscribe((now, last) => {
        if (now.step !== undefined && last.step === undefined) before.current = last;
      }),
    [subscribe],
  );
  const leave = useCallback(() => {
    const { map, language } = state();
    actions.tour(undefined);
    announce(tourMessages[language].left);
    if (before.current?.map !== map) return;
    const { branch, selection, passage, folded, camera } = before.current;
    if (branch !== undefined) actions.isolate(branch);
    if (selection !== undefined) actions.select(selection, passage);
    actions.fold(folded);
    actions.setCamera(camera);
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
