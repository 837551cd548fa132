import { type RefObject, useEffect, useState } from "react";

/** How far beyond what is seen a part is ready, in pixels. */
const margin = 1200;

/** Whether a part of what scrolls is seen or nearly so, and how high it was when it last was, in pixels. */
export interface Nearness {
  readonly isNear: boolean;
  readonly height: number | undefined;
}

/** Follows how near a part of what scrolls in a region is, unless it is on the page always. */
export function useNear(
  frame: RefObject<HTMLElement | null>,
  region: RefObject<HTMLElement | null>,
  { isAlways, isFirst }: { readonly isAlways: boolean; readonly isFirst: boolean },
): Nearness {
  const [near, setNear] = useState<Nearness>({ isNear: isFirst, height: undefined });
  useEffect(() => {
    if (isAlways || !frame.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (!last) return;
        const height = last.boundingClientRect.height;
        setNear((before) => (before.isNear === last.isIntersecting ? before : { isNear: last.isIntersecting, height }));
      },
      { root: region.current, rootMargin: `${margin}px 0px` },
    );
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame, region, isAlways]);
  return near;
}
