import { laterThing } from "../later.tsx";
import { usePrinting } from "./usePrinting.ts";

// Right after the first picture, and not when the page is idle: what is not there when the browser prints comes too late.
const useSheets = laterThing(async () => (await import("./Sheets.tsx")).Sheets);

/** What stands on paper, and what puts it there. Where it cannot be had, paper shows the map as it is seen. */
export function PrintSheets() {
  const isPrinting = usePrinting();
  useSheets(true);
  // Asked for anew where they could not be had before.
  const Sheets = useSheets(isPrinting);
  return Sheets && <Sheets isPrinting={isPrinting} />;
}
