import { useMemo } from "react";
import { wordsFromAfar } from "../../render/wordsFromAfar.ts";
import { meeting } from "../../scene/extent.ts";
import type { Scene, SceneCard } from "../../scene/scene.ts";
import type { Portion, Wanted } from "./nextPortion.ts";
import { useByPortions } from "./useByPortions.ts";
import type { WordsInSight } from "./useWordsInSight.ts";
import { wordedIn } from "./wordedIn.ts";

/** How far the words of a claim may stand out of its card, in world pixels. */
const reach = 400;

/** So many claims' words come or go at once. */
const portion: Portion = { most: 60, sizeOf: () => 1 };

/** The claims whose words from afar are drawn: by and by all that may be seen. */
export function useWorded(scene: Scene, { areas, zooms }: WordsInSight): readonly SceneCard[] {
  const claims = wordedIn(scene);
  const wanted = useMemo(() => {
    if (!zooms) return nothing;
    const words = wordsFromAfar(scene);
    const near = [...new Set(areas.flatMap((area) => meeting(claims, area, reach)))];
    const isSeen = (place: number) =>
      words.get(claims[place]?.claim ?? "")?.settings.some(({ from, to }) => from < zooms.to && to > zooms.from);
    return { wanted: near.filter(isSeen), due: [] };
  }, [scene, claims, areas, zooms]);
  const places = useByPortions(claims, wanted, portion);
  return useMemo(() => places.flatMap((place) => claims[place] ?? []), [places, claims]);
}

const nothing: Wanted = { wanted: [], due: [] };
