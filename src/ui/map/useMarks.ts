import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { afterPaint } from "../afterPaint.ts";
import { useAtlas } from "../useAtlas.ts";
import { kinOf } from "./kin.ts";
import { type Marks, mark, stepBack } from "./marks.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { Hover } from "./useHover.ts";
import type { Light } from "./useLit.ts";
import type { Walk } from "./useWalk.ts";

/**
 * Marks on the picture what is selected, focused and under the pointer, and what belongs to it; gives a way to mark what has
 * been drawn since.
 */
export function useMarks(
  world: RefObject<SVGGElement | null>,
  { view }: Arrangement,
  { stop, focus, link }: Walk,
  { hovered }: Hover,
  { voice, lit }: Light,
): () => void {
  const marks = useRef<Marks>(undefined);
  const markAgain = useCallback(() => {
    if (!world.current || !marks.current || !mark(world.current, marks.current)) return undefined;
    return afterPaint(() => {
      if (world.current && marks.current) stepBack(world.current, marks.current);
    });
  }, [world]);
  const selection = useAtlas((state) => state.selection);
  useLayoutEffect(() => {
    const near = [hovered, focus].find((place) => place?.kind === "claim")?.id;
    marks.current = {
      selected: selection,
      stop,
      lit,
      near: near === undefined ? undefined : kinOf(view, near),
      link: link?.relation,
      voice,
    };
    return markAgain();
  }, [markAgain, view, stop, focus, link, hovered, selection, voice, lit]);
  return markAgain;
}
