import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Which time the page is being printed, from 1, or 0 while it is not: what is for paper alone is made only then, and anew each time. */
export function usePrinting(): number {
  const [print, setPrint] = useState(0);
  useEffect(() => {
    let times = 0;
    // The browser lays the sheets out as soon as it has said so.
    const begin = () => flushSync(() => setPrint(++times));
    const end = () => flushSync(() => setPrint(0));
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return print;
}
