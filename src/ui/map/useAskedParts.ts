import { useMemo } from "react";
import { endsOf } from "../../render/overviewEdge.ts";
import type { Scene } from "../../scene/scene.ts";
import { claimInFocus } from "../../store/state.ts";
import { useAtlas } from "../useAtlas.ts";
import { isCrowd, type Kin, kinOf } from "./kin.ts";
import type { Stop } from "./stop.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { Walk } from "./useWalk.ts";

/** What of a scene is drawn because it is asked for, wherever the reader looks. */
export interface AskedParts {
  readonly lanes: Scene["lanes"];
  readonly edges: Scene["edges"];
  readonly cards: Scene["cards"];
  /** For what a relation is drawn otherwise than at rest, in words: the same of two only where both are lit alike. */
  readonly lightOf: (relation: string) => string;
}

/**
 * What is lit, what belongs to the card that the pointer or the keyboard is at, and the cross-link to be followed; but of a crowd
 * the card that it belongs to and its cross-links alone: a crowd that is lit is painted on the tiles (see TileLayer.tsx).
 */
export function useAskedParts(props: {
  readonly arrangement: Arrangement;
  readonly lit: Kin | undefined;
  readonly hovered: Stop | undefined;
  readonly walk: Walk;
}): AskedParts {
  const { arrangement, lit, hovered, walk } = props;
  const { view, scene } = arrangement;
  const near = [hovered, walk.focus].find((place) => place?.kind === "claim")?.id;
  const link = walk.link?.relation;
  const focused = useAtlas(claimInFocus);
  return useMemo(() => {
    const kin = [lit, near === undefined ? undefined : kinOf(view, near)].flatMap((one) => one ?? []);
    const few = kin.filter((one) => !isCrowd(one));
    const selves = [near, lit?.claims.has(focused ?? "") ? focused : undefined].flatMap((claim) => claim ?? []);
    const claims = new Set([...selves, ...few.flatMap((one) => [...one.claims])]);
    const linked = link === undefined ? [] : [link];
    const relations = new Set([...few.flatMap((one) => [...one.relations]), ...linked]);
    const crossing = new Set([...kin.flatMap((one) => [...one.relations]), ...linked]);
    if (claims.size + crossing.size === 0) return nothing;
    const { cards } = endsOf(scene);
    // Looked for among all: an index of them took longer to make than they are looked for.
    return {
      cards: [...claims].flatMap((claim) => cards.get(claim) ?? []),
      edges: relations.size > 0 ? scene.edges.filter(({ relation }) => relations.has(relation)) : [],
      lanes: crossing.size > 0 ? scene.lanes.filter(({ relation }) => crossing.has(relation)) : [],
      lightOf: (relation) => [...kin.map((one) => one.relations.has(relation)), relation === link].join(" "),
    };
  }, [view, scene, lit, near, link, focused]);
}

const nothing: AskedParts = { lanes: [], edges: [], cards: [], lightOf: () => "" };
