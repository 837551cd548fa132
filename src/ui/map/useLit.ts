import { useMemo } from "react";
import { claimInFocus } from "../../store/state.ts";
import { useAtlas } from "../useAtlas.ts";
import { type Kin, kinOf, kinOfVoice } from "./kin.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { Hover } from "./useHover.ts";

/** What keeps its colour while the rest steps back: what belongs to the voice under the pointer, else to the claim in focus. */
export function useLit({ view }: Arrangement, { hovered }: Hover): Kin | undefined {
  const focused = useAtlas(claimInFocus);
  const heard = useAtlas((state) => state.voice);
  const voice = hovered?.kind === "voice" ? hovered.id : heard;
  return useMemo(() => {
    if (voice !== undefined) return kinOfVoice(view, voice);
    return focused === undefined ? undefined : kinOf(view, focused);
  }, [view, voice, focused]);
}
