import type { Language } from "../model/map.ts";
import type { Face } from "./layout.ts";
import { type Run, runsIn, runsOf } from "./runs.ts";
import { hanPunctuation, latinPunctuation } from "./widths.ts";

const compiled: Readonly<Record<Language, Map<Face, Uint16Array>>> = { "zh-Hant": new Map(), en: new Map() };

/** The advances of the first plane's characters, in thousandths of an em. */
export function advancesOf(face: Face, language: Language): Uint16Array {
  const known = compiled[language].get(face);
  if (known) return known;
  const advances = new Uint16Array(0x10000).fill(1000);
  const punctuation = (language === "zh-Hant" ? hanPunctuation : latinPunctuation)[face];
  for (const run of [...runsIn(face), ...(punctuation ? runsOf(punctuation) : [])]) spread(run, advances);
  compiled[language].set(face, advances);
  return advances;
}

function spread([start, extra, advance]: Run, advances: Uint16Array): void {
  advances.fill(advance, start, start + extra + 1);
}
