import { type RefObject, useLayoutEffect, useState } from "react";
import type { Size } from "./camera.ts";

const bar = 52;

/**
 * The room for the map when nothing stands beside it: as wide as the window, as high as its region. A panel beside it
 * takes none of it, so that the first sight is the same with a panel and without.
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
    const observer = new ResizeObserver(measure);
    if (region.current) observer.observe(region.current);
    addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
    };
  }, [region]);
  return stage;
}
