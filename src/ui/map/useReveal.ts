import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import type { Camera } from "../../store/state.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import { bringing, isClear } from "./camera.ts";
import { freeArea } from "./freeArea.ts";
import { indexOf, kinOf } from "./kin.ts";
import type { Lens } from "./lens.ts";
import { boxOf } from "./pin.ts";
import { isSpineShown } from "./spineShown.ts";
import type { Arrangement } from "./useArrangement.ts";

/** Brings a claim's card clear of what lies on the map, if it is not. */
export type Reveal = (claim: string) => void;

const gap = 24;
/** A card this close to an edge is still seen whole. */
const barely = 4;

/**
 * Moves the camera where a card must be seen and is not: the one that the keyboard leads to by the least way, the one that
 * is selected together with what it hangs on and what hangs on it.
 */
export function useReveal(
  region: RefObject<HTMLElement | null>,
  lens: RefObject<Lens | null>,
  arrangement: Arrangement,
): Reveal {
  const { setCamera } = useActions();
  const selection = useAtlas((state) => state.selection);
  const now = useRef(arrangement);
  useLayoutEffect(() => {
    now.current = arrangement;
  }, [arrangement]);
  const free = useCallback(
    (camera: Camera): Rectangle | undefined =>
      region.current ? freeArea(region.current, isSpineShown(now.current, camera, region.current)) : undefined,
    [region],
  );
  const reveal = useCallback(
    (claim: string) => {
      const box = boxOf(now.current, claim);
      const camera = lens.current?.camera();
      const area = camera && free(camera);
      if (!box || !camera || !area || isClear(box, camera, area, gap)) return;
      setCamera(bringing(box, camera, area, gap));
    },
    [lens, free, setCamera],
  );
  useEffect(() => {
    const box = selection === undefined ? undefined : boxOf(now.current, selection);
    const camera = lens.current?.camera();
    const area = camera && free(camera);
    if (!box || !camera || !area || selection === undefined || isClear(box, camera, area, barely)) return;
    const withKin = bringing(around(selection, now.current), camera, area, gap);
    const after = free(withKin) ?? area;
    setCamera(bringing(box, withKin, after, gap));
  }, [selection, lens, free, setCamera]);
  return reveal;
}

/** The rectangle around a claim's card, the one it hangs on and those that hang on it. */
function around(claim: string, arrangement: Arrangement): Rectangle {
  const { claims } = indexOf(arrangement.view);
  const parent = claims.get(claim)?.parent;
  const near = [...kinOf(arrangement.view, claim).claims].filter(
    (id) => id === parent || claims.get(id)?.parent === claim,
  );
  const boxes = [claim, ...near].flatMap((id) => boxOf(arrangement, id) ?? []);
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
