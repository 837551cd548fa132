import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Camera } from "../../store/state.ts";
import type { CameraFeed } from "./cameraFeed.ts";

/**
 * What follows from where the reader looks and from measures of the page: found at the next frame, when the page is laid out
 * in any case, and undefined until then. It follows the camera and whatever draws the part that asks; `again` asks by itself.
 */
export function useMeasuredFeed<Plain extends string | number | boolean>(
  feed: CameraFeed,
  from: (camera: Camera) => Plain,
): { readonly found: Plain | undefined; readonly again: () => void } {
  const [found, setFound] = useState<Plain>();
  const latest = useRef(from);
  const frame = useRef(0);
  const again = useCallback(() => {
    frame.current ||= requestAnimationFrame(() => {
      frame.current = 0;
      setFound(latest.current(feed.camera()));
    });
  }, [feed]);
  useLayoutEffect(() => {
    latest.current = from;
    again();
  });
  useEffect(() => {
    const unsubscribe = feed.subscribe(again);
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame.current);
      frame.current = 0;
    };
  }, [feed, again]);
  return { found, again };
}
