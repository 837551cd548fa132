import { startTransition, useEffect, useMemo, useState } from "react";
import { nextPortion, type Portion, type Wanted } from "./nextPortion.ts";

/**
 * Which of numbered things are drawn while others are wanted: they come, and go, by portions, each when the page has answered
 * what came between; what is due is there at once. Of other things than before, what is not wanted is gone.
 */
export function useByPortions(things: object, wanted: Wanted, portion: Portion): readonly number[] {
  const [last, setLast] = useState<Drawn>({ things, places: nothing });
  const drawn = useMemo(() => {
    const isSame = last.things === things;
    const before = isSame ? last.places : last.places.filter(among(wanted.wanted));
    const places = nextPortion(before, wanted, portion);
    return isSame && places === last.places ? last : { things, places };
  }, [last, things, wanted, portion]);
  useEffect(() => {
    if (drawn !== last) startTransition(() => setLast(drawn));
  }, [drawn, last]);
  return drawn.places;
}

interface Drawn {
  readonly things: object;
  readonly places: readonly number[];
}

const nothing: readonly number[] = [];

function among(wanted: readonly number[]): (place: number) => boolean {
  const all = new Set(wanted);
  return (place) => all.has(place);
}
