import { useEffect, useRef } from "react";
import { type Camera, claimInSight, isAboutAll } from "../../store/state.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { branchFraming, showsBranch } from "./branchFraming.ts";
import { chosen } from "./followed.ts";
import type { Looking } from "./useLook.ts";
import { useWhenCovered } from "./useWhenCovered.ts";

/**
 * Lets a branch that comes to be looked at by itself be seen in what is free of the map: beside the panel, also where that comes
 * after it, and in all of the map once the panel is gone; not where the reader has looked elsewhere since.
 */
export function useBranchInSight(look: Looking, branch: string | undefined): void {
  const { state, actions } = useAtlasItself();
  const isCovered = useAtlas((state) => claimInSight(state) !== undefined || isAboutAll(state));
  const whenCovered = useWhenCovered();
  const last = useRef({ branch, isCovered });
  /** Where it has led. */
  const led = useRef<Camera>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = { branch, isCovered };
    const isNew = branch !== before.branch;
    if (isNew) whenCovered(undefined);
    if (branch === undefined || !(isNew || (before.isCovered && !isCovered))) return;
    const show = () => {
      const { camera } = state();
      const looking = look();
      // Where the reader looks of their own will, they stay.
      if (!looking || state().branch !== branch || (camera && chosen(camera) !== led.current)) return;
      if (!camera && showsBranch(looking)) return;
      const to = branchFraming(branch, looking);
      if (!to) return;
      actions.setCamera(to);
      led.current = state().camera;
    };
    show();
    if (isNew) whenCovered(show);
  }, [look, branch, isCovered, state, actions, whenCovered]);
}
