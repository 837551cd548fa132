import { type RefObject, useLayoutEffect } from "react";
import { useAtlas } from "../useAtlas.ts";
import { type Kin, kinOf } from "./kin.ts";
import { mark } from "./marks.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { Hover } from "./useHover.ts";
import type { Walk } from "./useWalk.ts";

/** Marks on the picture what is selected, focused and under the pointer, and what belongs to it. */
export function useMarks(
  world: RefObject<SVGGElement | null>,
  { view }: Arrangement,
  { current, focus, link }: Walk,
  { hovered }: Hover,
  lit: Kin | undefined,
): void {
  const selection = useAtlas((state) => state.selection);
  const heard = useAtlas((state) => state.voice);
  useLayoutEffect(() => {
    if (!world.current) return;
    const voice = hovered?.kind === "voice" ? hovered.id : heard;
    const near = hovered?.kind === "claim" ? hovered.id : focus;
    mark(world.current, {
      selected: selection,
      current,
      lit,
      near: near === undefined ? undefined : kinOf(view, near),
      link: link?.relation,
      voice,
    });
  }, [world, view, current, focus, link, hovered, selection, heard, lit]);
}
