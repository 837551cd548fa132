import { useCallback } from "react";
import { useAtlasItself } from "../useAtlas.ts";

/** Shows a claim's branch by itself; where that is so already, all of the map. */
export type Isolate = (claim: string) => void;

/** Looking at one branch by itself, the acted card held in its place: `pin` hears of it as soon as that has been asked for. */
export function useIsolation(pin: (claim: string) => void): Isolate {
  const { state, actions } = useAtlasItself();
  return useCallback(
    (claim) => {
      actions.isolate(state().branch === claim ? undefined : claim);
      pin(claim);
    },
    [state, actions, pin],
  );
}
