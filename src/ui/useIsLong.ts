import { useEffect, useState } from "react";

/** What takes less time than this shows nothing, in milliseconds. */
const moment = 300;

/** Whether the part that asks has been there for longer than a moment. */
export function useIsLong(): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), moment);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}
