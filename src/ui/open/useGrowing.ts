import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";

/**
 * To be called before more is shown in what scrolls, and whether it comes above: then what is read keeps its place, and the focus
 * stays within, where the button that asked for the last of it goes.
 */
export function useGrowing(region: RefObject<HTMLElement | null>, asked: unknown): (isAbove: boolean) => void {
  const before = useRef<{ readonly height: number; readonly isAbove: boolean }>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: more is there where more was asked for
  useLayoutEffect(() => {
    const [was, grown] = [before.current, region.current];
    before.current = undefined;
    if (!was || !grown) return;
    if (was.isAbove) grown.scrollTop += grown.scrollHeight - was.height;
    if (!grown.contains(document.activeElement)) grown.focus({ preventScroll: true });
  }, [asked]);
  return useCallback(
    (isAbove) => {
      before.current = { height: region.current?.scrollHeight ?? 0, isAbove };
    },
    [region],
  );
}
