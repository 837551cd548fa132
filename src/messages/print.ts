import type { Language } from "../model/map.ts";

/** What the command is called that puts the map on paper; it is there before the rest of the words for that. */
export const printLabel: Readonly<Record<Language, string>> = { "zh-Hant": "列印…", en: "Print…" };
