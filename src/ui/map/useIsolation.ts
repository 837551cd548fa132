import { useCallback } from "react";
import { useAtlasItself } from "../useAtlas.ts";

/** Shows a claim's branch by itself; where that is so already, all of the map. */
export type Isolate = (claim: string) => void;

/**
 * Looking at one branch by itself, and at all of the map again: where that does not lead back to what was in sight before, the
 * acted card is held in its place, of which `pin` hears as soon as that has been asked for.
 */
export function useIsolation(pin: (claim: string) => void): Isolate {
  const { state, actions } = useAtlasItself();
  return useCallback(
    (claim) => {
      const { branch, parting, folded } = state();
      const leadsBack = branch === claim && parting?.folded === folded;
      actions.isolate(branch === claim ? undefined : claim);
      if (!leadsBack) pin(claim);
    },
    [state, actions, pin],
  );
}
