import { later } from "../later.tsx";
import { usePrinting } from "./usePrinting.ts";

const Sheets = later(async () => (await import("./Sheets.tsx")).Sheets);

/** What stands on paper; it is made when the page is printed. */
export function PrintSheets() {
  return usePrinting() ? <Sheets /> : null;
}
