import { searchMessages } from "../../messages/search.ts";
import type { Language } from "../../model/map.ts";
import { excerpt } from "../../view/search/excerpt.ts";
import type { Evidence } from "../../view/search/hit.ts";
import { MarkedText } from "./MarkedText.tsx";

/** So much of a text is shown, in characters: letters are half as wide as Han. */
const room = { "zh-Hant": 44, en: 88 };

/** The words by which something was found, and what they are to it. */
export function EvidenceText({ evidence, language }: { readonly evidence: Evidence; readonly language: Language }) {
  const { part } = evidence;
  const around: Readonly<Partial<Record<typeof part, readonly [string, string]>>> = searchMessages[language].evidence;
  const [before, after] = around[part] ?? ["", ""];
  return (
    <>
      {before}
      <MarkedText of={excerpt(evidence, room[evidence.language])} />
      {after}
    </>
  );
}
