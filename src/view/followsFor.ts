import { fateMessages } from "../messages/fates.ts";
import { whatStandsMessages } from "../messages/whatStands.ts";
import type { Language } from "../model/map.ts";
import type { View } from "./view.ts";

/** What a written map says of a claim beside what it is: what becomes of it where something is supposed to be false, and whether it stands. */
export function followsFor(
  { whatIf, verdicts, language: own }: View,
  claim: string,
  language: Language = own,
): readonly string[] {
  const change = whatIf?.changes.get(claim);
  const verdict = verdicts?.of.get(claim);
  return [
    ...(change ? [fateMessages[language].spoken(change)] : []),
    ...(verdict ? [whatStandsMessages[language].spoken(whatIf !== undefined)[verdict]] : []),
  ].map((sentence) => sentence.replace(/[。.]$/u, ""));
}
