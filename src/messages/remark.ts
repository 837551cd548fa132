import type { Language } from "../model/map.ts";

/** A sentence in each language of the interface. */
export type Sentence = Readonly<Record<Language, string>>;

/** What an issue says: what was found, what was expected, how to mend it. */
export interface Remark {
  readonly found: Sentence;
  readonly expected: Sentence;
  readonly fix: Sentence;
}

/** A remark from its three sentences, each in Traditional Chinese and in English. */
export function remark(
  found: readonly [string, string],
  expected: readonly [string, string],
  fix: readonly [string, string],
): Remark {
  return { found: sentence(found), expected: sentence(expected), fix: sentence(fix) };
}

function sentence([chinese, english]: readonly [string, string]): Sentence {
  return { "zh-Hant": chinese, en: english };
}
