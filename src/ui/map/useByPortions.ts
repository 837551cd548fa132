import { startTransition, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from "react";
import { nextPortion, type Portion, type Wanted } from "./nextPortion.ts";

/**
 * Which of numbered things are drawn while others are wanted: they come, and go, by portions, each when the page has answered
 * what came between; what is due is there at once. Of other things than before, what is not wanted is gone.
 */
export function useByPortions(things: object, wanted: Wanted, portion: Portion): readonly number[] {
  // What is on the screen, whatever was drawn meanwhile and came to nothing: each step goes on from there.
  const last = useRef<Drawn>({ things, places: nothing });
  const [steps, goOn] = useReducer((before: number) => before + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is one more portion.
  const drawn = useMemo(() => {
    const isSame = last.current.things === things;
    const before = isSame ? last.current.places : last.current.places.filter(among(wanted));
    const places = nextPortion(before, wanted, portion);
    return isSame && places === last.current.places ? last.current : { things, places };
  }, [steps, things, wanted, portion]);
  useLayoutEffect(() => {
    last.current = drawn;
  }, [drawn]);
  useEffect(() => {
    if (nextPortion(drawn.places, wanted, portion) !== drawn.places) startTransition(goOn);
  }, [drawn, wanted, portion]);
  return drawn.places;
}

interface Drawn {
  readonly things: object;
  readonly places: readonly number[];
}

const nothing: readonly number[] = [];

function among({ wanted, welcome = [] }: Wanted): (place: number) => boolean {
  const all = new Set([...wanted, ...welcome]);
  return (place) => all.has(place);
}
