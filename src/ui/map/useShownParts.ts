import { useMemo } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import type { Bands } from "../../scene/bands.ts";
import { around, meeting } from "../../scene/extent.ts";
import { distinctEdges } from "./distinctEdges.ts";
import type { ShownParts } from "./NearLevel.tsx";
import type { Portion, Wanted } from "./nextPortion.ts";
import { useByPortions } from "./useByPortions.ts";

/** So many cards, and so many edges that lead far, come or go at once. */
const most = { cards: 40, edges: 80 } as const;
const edgePortion: Portion = { most: most.edges, sizeOf: () => 1 };

/** Which parts of a large picture are asked for. */
interface AskedSight {
  /** What is in sight, then what lies around it; none from afar. */
  readonly areas: readonly Rectangle[];
  /** What is seen, and whose cards must be there at once; else all comes by and by. */
  readonly seen: Rectangle | undefined;
  /** Claims whose cards are there wherever the reader looks. */
  readonly held: readonly (string | undefined)[];
  /** A claim at which the pointer is where cards are not seen. */
  readonly pointed: string | undefined;
  readonly lightOf: (relation: string) => string;
}

/** The parts of a large picture that are drawn: what is in sight, and by and by what may come into it. */
export function useShownParts(all: Bands, { areas, seen, held, pointed, lightOf }: AskedSight): ShownParts {
  const wantedBands = useMemo(() => bandsIn(all, areas, seen, held), [all, areas, seen, held]);
  const isDue = seen !== undefined;
  const wantedEdges = useMemo(() => edgesIn(all, areas, isDue, lightOf), [all, areas, isDue, lightOf]);
  const bandPortion = useMemo<Portion>(
    () => ({ most: most.cards, sizeOf: (place) => all.bands[place]?.cards.length ?? 0 }),
    [all],
  );
  const bands = useByPortions(all, wantedBands, bandPortion);
  const edges = useByPortions(all, wantedEdges, edgePortion);
  const isNear = areas.length > 0;
  return useMemo(() => {
    const drawn = new Set(bands);
    const others = isNear ? [] : [...new Set([...held, pointed])].filter((claim) => claim !== undefined);
    return { bands, edges, alone: others.filter((claim) => !drawn.has(all.bandOf.get(claim) ?? -1)) };
  }, [all, bands, edges, isNear, held, pointed]);
}

/** The bands that are in some areas, and those that hold some claims, which are due wherever they are; from afar they may stay. */
function bandsIn(
  { bands, bandOf }: Bands,
  areas: readonly Rectangle[],
  seen: Rectangle | undefined,
  held: readonly (string | undefined)[],
): Wanted {
  const kept = held.flatMap((claim) => bandOf.get(claim ?? "") ?? []);
  // Where it is drawn already it stays: the keyboard would lose its place for a moment, and the page be laid out for it.
  if (areas.length === 0) return { ...nothing, welcome: kept };
  const due = [...(seen ? meetingAny(bands, [seen]) : []), ...kept];
  return { wanted: distinct([...meetingAny(bands, areas), ...kept]), due: distinct(due) };
}

/** The edges that lead far and are in some areas, without those that lie on others there. */
function edgesIn(
  { longEdges }: Bands,
  areas: readonly Rectangle[],
  isDue: boolean,
  lightOf: AskedSight["lightOf"],
): Wanted {
  if (areas.length === 0) return nothing;
  const places = distinct(meetingAny(longEdges, areas));
  const area = around(areas);
  const wanted = distinctEdges(places, (place) => longEdges[place]?.edge, { area, lightOf, most: 1 });
  if (!isDue) return { wanted, due: [] };
  const inSight = new Set(meetingAny(longEdges, areas.slice(0, 1)));
  return { wanted, due: wanted.filter((place) => inSight.has(place)) };
}

const nothing: Wanted = { wanted: [], due: [] };

function meetingAny(places: readonly Rectangle[], areas: readonly Rectangle[]): readonly number[] {
  return areas.flatMap((area) => meeting(places, area, 0));
}

function distinct(places: readonly number[]): readonly number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}
