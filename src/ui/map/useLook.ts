import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import type { Camera } from "../../store/state.ts";
import type { Look } from "./framing.ts";
import { freeArea } from "./freeArea.ts";
import type { Lens } from "./lens.ts";
import { isSpineShown } from "./spineShown.ts";
import type { Arrangement } from "./useArrangement.ts";

/** Asks how the reader looks at the map now; absent where none is on the page. */
export type Looking = () => Look | undefined;

/** How the reader looks at the map, for what brings something into sight. */
export function useLook(
  region: RefObject<HTMLElement | null>,
  lens: RefObject<Lens | null>,
  arrangement: Arrangement,
): Looking {
  const now = useRef(arrangement);
  useLayoutEffect(() => {
    now.current = arrangement;
  }, [arrangement]);
  return useCallback(() => {
    const camera = lens.current?.camera();
    const element = region.current;
    if (!camera || !element) return undefined;
    const free = (camera: Camera) => freeArea(element, isSpineShown(now.current, camera, element));
    const { clientWidth: width, clientHeight: height } = element;
    // A page that is not laid out has no measures; then all of the window counts.
    const stage = width > 0 ? { width, height } : { width: innerWidth, height: innerHeight };
    return { arrangement: now.current, camera, free, stage };
  }, [region, lens]);
}
