import { useEffect, useState } from "react";
import type { KeptMap } from "./keptMaps.ts";

/** The maps that this device kept when one began to look; undefined until that is known. */
export function useKeptMaps(): readonly KeptMap[] | undefined {
  const [kept, setKept] = useState<readonly KeptMap[]>();
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const found = await (await import("./keptMaps.ts")).keptMaps();
      if (isHere) setKept(found);
    };
    void look();
    return () => {
      isHere = false;
    };
  }, []);
  return kept;
}
