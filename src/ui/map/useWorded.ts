import { useMemo } from "react";
import type { Zooms } from "../../render/parts.ts";
import { wordsFromAfar } from "../../render/wordsFromAfar.ts";
import { meeting } from "../../scene/extent.ts";
import type { Scene, SceneCard } from "../../scene/scene.ts";
import type { Portion, Wanted } from "./nextPortion.ts";
import { useByPortions } from "./useByPortions.ts";
import type { WordsInSight } from "./useWordsInSight.ts";
import { wordedIn } from "./wordedIn.ts";

/** The words of a claim as they are set between two zooms. */
export interface WordsOnce extends Zooms {
  readonly card: SceneCard;
}

/** How far the words of a claim may stand out of its card, in world pixels. */
const reach = 400;

/** So many words come or go at once. */
const portion: Portion = { most: 60, sizeOf: () => 1 };

/** More than there are ways to set a claim's words: each by itself has a number. */
const mostSettings = 16;

/**
 * The words from afar that are drawn: by and by all that may be seen. Those of one claim come and go setting by setting, so that
 * another zoom draws nothing again that is there.
 */
export function useWorded(scene: Scene, { areas, zooms }: WordsInSight): readonly WordsOnce[] {
  const claims = wordedIn(scene);
  const words = wordsFromAfar(scene);
  const wanted = useMemo(() => {
    if (!zooms) return nothing;
    const near = [...new Set(areas.flatMap((area) => meeting(claims, area, reach)))];
    const seenOf = (place: number) =>
      settingsOf(words, claims[place]).flatMap(({ from, to }, i) =>
        from < zooms.to && to > zooms.from ? [place * mostSettings + i] : [],
      );
    return { wanted: near.flatMap(seenOf), due: [] };
  }, [words, claims, areas, zooms]);
  const drawn = useByPortions(claims, wanted, portion);
  return useMemo(
    () =>
      drawn.flatMap((number) => {
        const card = claims[Math.floor(number / mostSettings)];
        const setting = settingsOf(words, card)[number % mostSettings];
        return card && setting ? { card, from: setting.from, to: setting.to } : [];
      }),
    [drawn, claims, words],
  );
}

const nothing: Wanted = { wanted: [], due: [] };

function settingsOf(words: ReturnType<typeof wordsFromAfar>, card: SceneCard | undefined) {
  return words.get(card?.claim ?? "")?.settings ?? [];
}
