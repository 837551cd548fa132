import { useMemo } from "react";
import { claimInFocus } from "../../store/state.ts";
import { useAtlas } from "../useAtlas.ts";
import { type Kin, kinOf, kinOfVoice } from "./kin.ts";
import type { Stop } from "./stop.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { Hover } from "./useHover.ts";

/** What is in the light. */
export interface Light {
  /** The voice whose claims are lit: the one under the pointer, else the one that has the focus, else the one that is read. */
  readonly voice: string | undefined;
  /** What keeps its colour while the rest steps back: what belongs to that voice, else to the claim in focus. */
  readonly lit: Kin | undefined;
}

/** Finds what is in the light. */
export function useLit({ view }: Arrangement, { hovered }: Hover, focus: Stop | undefined): Light {
  const focused = useAtlas(claimInFocus);
  const heard = useAtlas((state) => state.voice);
  const voice = [hovered, focus].find((place) => place?.kind === "voice")?.id ?? heard;
  return useMemo(() => {
    if (voice !== undefined) return { voice, lit: kinOfVoice(view, voice) };
    return { voice, lit: focused === undefined ? undefined : kinOf(view, focused) };
  }, [view, voice, focused]);
}
