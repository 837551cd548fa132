import { laterThing } from "../later.tsx";
import { usePrinting } from "./usePrinting.ts";

// Right after the first picture, and not when the page is idle: what is not there when the browser prints comes too late.
const useSheets = laterThing(async () => (await import("./Sheets.tsx")).Sheets);

/** What stands on paper; it is made when the page is printed. Where it cannot be had, paper shows the map as it is seen. */
export function PrintSheets() {
  const Sheets = useSheets(true);
  return usePrinting() && Sheets ? <Sheets /> : null;
}
