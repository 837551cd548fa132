import { type RefObject, useLayoutEffect, useState } from "react";
import type { Size } from "./camera.ts";

const bar = 52;

/**
 * The room for the map when nothing stands beside it: as wide as the window, as high as its region was when the window got
 * its size. A panel beside it, or a line above, takes none of it: the first sight is the same with them and without.
 */
export function useStage(region: RefObject<HTMLElement | null>): Size {
  const [stage, setStage] = useState<Size>(() => ({ width: innerWidth, height: Math.max(1, innerHeight - bar) }));
  useLayoutEffect(() => {
    const measure = () => {
      const width = innerWidth;
      const height = region.current?.clientHeight || Math.max(1, innerHeight - bar);
      setStage((stage) => (stage.width === width && stage.height === height ? stage : { width, height }));
    };
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, [region]);
  return stage;
}
