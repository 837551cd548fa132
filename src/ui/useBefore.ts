import { useEffect, useRef, useState } from "react";
import type { AtlasState } from "../store/state.ts";
import { useAtlasItself } from "./useAtlas.ts";
import type { AskedView } from "./useView.ts";

/** The state as it was when the reader asked for something else than what `shown` says is on the screen. */
export function useBefore(shown: () => AskedView | undefined): AtlasState | undefined {
  const { subscribe } = useAtlasItself();
  const [before, setBefore] = useState<AtlasState>();
  useEffect(
    () =>
      subscribe((state, past) => {
        const now = shown();
        const isShown = (asked: AtlasState) => now !== undefined && isSameAsked(now, askedIn(asked));
        if (isShown(state) || past.map !== state.map) setBefore(undefined);
        else if (isShown(past)) setBefore(past);
      }),
    [subscribe, shown],
  );
  return before;
}

/** Whether something else was asked for since that state; the language, which stays as it is, is not put back. */
export function isLeft(before: AtlasState, shown: AskedView | undefined, { request }: AskedView): boolean {
  if (!shown || !isSameAsked(shown, askedIn(before))) return false;
  return before.language === request.language && !isSameAsked({ map: before.map, request }, askedIn(before));
}

function askedIn(state: AtlasState): AskedView {
  return { map: state.map, request: state };
}

const parts = ["language", "layout", "folded", "filter", "branch"] as const;

/** Whether the same is asked for of the same map. */
export function isSameAsked(one: AskedView, other: AskedView): boolean {
  return one.map === other.map && parts.every((part) => one.request[part] === other.request[part]);
}

/** Whether what a screen shows has come since the reader came to the screen. */
export function useHasCome(isThere: boolean): boolean {
  const hasCome = useRef(false);
  useEffect(() => {
    hasCome.current ||= isThere;
  }, [isThere]);
  return hasCome.current;
}
