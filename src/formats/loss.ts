import { type LossName, lossSentence } from "../messages/losses.ts";
import type { Language } from "../model/map.ts";
import { cutVisible } from "./shown.ts";

/** What of a file or of a map is not kept as it was: what, how many, which. */
export interface Loss {
  readonly what: LossName;
  readonly count: number;
  /** The first of them by their ids, or as the file calls them; nothing hidden in them. */
  readonly which: readonly string[];
}

/** So many of one loss are named; the others are counted. */
const named = 20;

/** Losses while they are counted, in the order in which each was first met. */
export class LossTally {
  readonly #losses = new Map<LossName, { count: number; which: string[] }>();

  /** One more of a loss, and what it befalls. */
  add(what: LossName, which: string): void {
    const known = this.#losses.get(what);
    const loss = known ?? { count: 0, which: [] };
    if (!known) this.#losses.set(what, loss);
    loss.count++;
    if (loss.which.length < named) loss.which.push(cutVisible(which));
  }

  losses(): readonly Loss[] {
    return [...this.#losses].map(([what, loss]) => ({ what, ...loss }));
  }
}

/** How many of the losses are named in a sentence. */
const shown = 5;

/** A loss as a sentence: what, how many, and which are the first of them. */
export function formatLoss({ what, count, which }: Loss, language: Language): string {
  const sentence = lossSentence(what, count, language);
  const first = which.slice(0, shown).filter((name) => name !== "");
  if (first.length === 0) return sentence;
  const more = count > first.length ? "…" : "";
  return language === "en" ? `${sentence}: ${first.join(", ")}${more}` : `${sentence}：${first.join("、")}${more}`;
}
