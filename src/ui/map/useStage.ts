import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import type { Size } from "./camera.ts";

const bar = 52;

/** The room that there is for a map. */
export interface Stage {
  /**
   * When nothing stands beside it: as wide as the window, as high as its region was when the window got its size. A panel
   * beside it, or a line above, takes none of it: the first sight is the same with them and without.
   */
  readonly whole: Size;
  /** What of that is the map's now. */
  readonly now: Size;
}

/** The room for the map in its region. */
export function useStage(region: RefObject<HTMLElement | null>): Stage {
  const [whole, setWhole] = useSize(() => ({ width: innerWidth, height: Math.max(1, innerHeight - bar) }));
  const [now, setNow] = useSize(() => whole);
  useLayoutEffect(() => {
    const measure = () => {
      const height = region.current?.clientHeight || Math.max(1, innerHeight - bar);
      setWhole({ width: innerWidth, height });
      // Not the room of the window as it was before.
      setNow({ width: region.current?.clientWidth || innerWidth, height });
    };
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, [region, setWhole, setNow]);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setNow({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [region, setNow]);
  return { whole, now };
}

/** A size that is the same value as long as it is the same size. */
function useSize(first: () => Size): readonly [Size, (size: Size) => void] {
  const [size, setSize] = useState(first);
  const [set] = useState(() => (next: Size) => {
    setSize((size) => (size.width === next.width && size.height === next.height ? size : next));
  });
  return [size, set];
}
