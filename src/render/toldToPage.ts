import type { ArgumentMap, Language } from "../model/map.ts";

/** What a page in one file is told: its map, and how that is shown at first. */
export interface ToldToPage {
  readonly map: ArgumentMap;
  readonly fileName: string;
  /** What of the map is shown, as the part of an address after `#`; empty: as at first sight. */
  readonly hash: string;
  /** Absent: the reader's own. */
  readonly language?: Language;
  readonly theme?: "light" | "dark";
}
