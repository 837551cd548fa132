import { useEffect, useMemo, useState } from "react";
import { printLabel } from "../../messages/print.ts";
import { isEmbedded } from "../isEmbedded.ts";
import { laterThing, loadTheRest } from "../later.tsx";
import { useOffer } from "../useCommands.ts";
import { usePrinting } from "./usePrinting.ts";

// Right after the first picture, and not when the page is idle: what is not there when the browser prints comes too late.
const useSheets = laterThing(async () => (await import("./Sheets.tsx")).Sheets);

/** What stands on paper, and the command that puts it there. Where it cannot be had, paper shows the map as it is seen. */
export function PrintSheets() {
  const times = usePrinting();
  const [isAsked, ask] = useState(false);
  useSheets(true);
  // Asked for anew where they could not be had before.
  const Sheets = useSheets(times > 0);
  useOffer(useMemo(() => [commandOf(ask)], []));
  useEffect(() => {
    if (!isAsked || Sheets) return;
    ask(false);
    print();
  }, [isAsked, Sheets]);
  return Sheets && <Sheets {...{ times, isAsked, ask }} />;
}

function commandOf(ask: (isAsked: boolean) => void) {
  return {
    // Within another page these keys print that.
    ...({ id: "print", group: "file", label: printLabel, keys: isEmbedded ? [] : ["Mod+P"] } as const),
    run: async () => {
      // What stands on paper, and what follows from a map, is made by what comes later.
      await loadTheRest();
      ask(true);
    },
  };
}
