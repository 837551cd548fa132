import { useEffect, useMemo, useRef, useState } from "react";
import { inOneGo, type Steps } from "../model/steps.ts";
import { inSlices } from "./inSlices.ts";

/**
 * What is made of what is shown: at once where that is little, else by and by; what was made before stands in for it until
 * then, and at first nothing does.
 */
export function useMade<Made>(isLittle: boolean, make: () => Steps<Made>): Made | undefined {
  const atOnce = useMemo(() => (isLittle ? inOneGo(make()) : undefined), [isLittle, make]);
  const [later, setLater] = useState<{ readonly make: () => Steps<Made>; readonly made: Made }>();
  const last = useRef<Made>(undefined);
  useEffect(() => {
    if (isLittle) return;
    const leaving = new AbortController();
    inSlices(make(), leaving.signal).then((made) => {
      if (made !== undefined && !leaving.signal.aborted) setLater({ make, made });
    });
    return () => leaving.abort();
  }, [isLittle, make]);
  const now = atOnce ?? (later?.make === make ? later.made : undefined) ?? last.current;
  useEffect(() => {
    last.current = now;
  }, [now]);
  return now;
}
