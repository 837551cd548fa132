import { useCallback, useEffect, useRef } from "react";
import { whenCovered } from "./freeArea.ts";

/** Calls back once when panel or tour come to lie on the page, for the last that asked; without a call back it waits no more. */
export function useWhenCovered(): (then: (() => void) | undefined) => void {
  const stop = useRef<() => void>(undefined);
  const wait = useCallback((then: (() => void) | undefined) => {
    stop.current?.();
    stop.current = then && whenCovered(then);
  }, []);
  useEffect(() => () => wait(undefined), [wait]);
  return wait;
}
