import { type RefObject, useLayoutEffect } from "react";
import { useAtlas } from "../useAtlas.ts";
import { kinOf } from "./kin.ts";
import { mark } from "./marks.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { Hover } from "./useHover.ts";
import type { Light } from "./useLit.ts";
import type { Walk } from "./useWalk.ts";

/** Marks on the picture what is selected, focused and under the pointer, and what belongs to it. */
export function useMarks(
  world: RefObject<SVGGElement | null>,
  { view }: Arrangement,
  { stop, focus, link }: Walk,
  { hovered }: Hover,
  { voice, lit }: Light,
): void {
  const selection = useAtlas((state) => state.selection);
  useLayoutEffect(() => {
    if (!world.current) return;
    const near = [hovered, focus].find((place) => place?.kind === "claim")?.id;
    mark(world.current, {
      selected: selection,
      stop,
      lit,
      near: near === undefined ? undefined : kinOf(view, near),
      link: link?.relation,
      voice,
    });
  }, [world, view, stop, focus, link, hovered, selection, voice, lit]);
}
