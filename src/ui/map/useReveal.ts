import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import type { Camera } from "../../store/state.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import { bringing, isClear, phone, phoneZoom } from "./camera.ts";
import { freeArea, spineWidth } from "./freeArea.ts";
import { indexOf } from "./kin.ts";
import type { Lens } from "./lens.ts";
import { around, placeOf } from "./pin.ts";
import { isSpineShown } from "./spineShown.ts";
import type { Arrangement } from "./useArrangement.ts";

/** Brings a claim's card clear of what lies on the map, if it is not. */
export type Reveal = (claim: string) => void;

const gap = 24;
/** A card this close to an edge is still seen whole. */
const barely = 4;
const phoneInset = 56;

/**
 * Moves the camera where a card must be seen and is not: the one that the keyboard leads to, by the least way; the one that
 * is selected, together with what it hangs on and what hangs on it.
 */
export function useReveal(
  region: RefObject<HTMLElement | null>,
  lens: RefObject<Lens | null>,
  arrangement: Arrangement,
): Reveal {
  const { setCamera } = useActions();
  const now = useRef(arrangement);
  useLayoutEffect(() => {
    now.current = arrangement;
  }, [arrangement]);
  const look = useCallback((): Look | undefined => {
    const camera = lens.current?.camera();
    const element = region.current;
    if (!camera || !element) return undefined;
    const free = (camera: Camera) => freeArea(element, isSpineShown(now.current, camera, element));
    return { arrangement: now.current, camera, free };
  }, [region, lens]);
  useRevealedSelection(look, lens);
  return useCallback(
    (claim) => {
      const looking = look();
      const place = placeOf(now.current, claim);
      if (!looking || !place) return;
      const { camera, free } = looking;
      if (!isClear(place, camera, free(camera), gap)) setCamera(bringing(place, camera, free(camera), gap));
    },
    [look, setCamera],
  );
}

/** How the reader looks at the map, and what part of it a camera would leave free. */
interface Look {
  readonly arrangement: Arrangement;
  readonly camera: Camera;
  readonly free: (camera: Camera) => Rectangle;
}

/** Lets a new selection be seen, unless a link or a step back has just said where to look. */
function useRevealedSelection(look: () => Look | undefined, lens: RefObject<Lens | null>): void {
  const { setCamera } = useActions();
  const selection = useAtlas((state) => state.selection);
  const asked = useAtlas((state) => state.camera);
  const before = useRef<{ selection: string | undefined; asked: Camera | undefined }>(undefined);
  useEffect(() => {
    const last = before.current;
    before.current = { selection, asked };
    const looking = look();
    if (!looking || selection === undefined || selection === last?.selection || asked !== last?.asked) return;
    const camera = showing(selection, looking);
    if (!camera) return;
    // A page that opens with a selection shows it at once.
    if (!last) lens.current?.jump(camera);
    setCamera(camera);
  }, [look, lens, selection, asked, setCamera]);
}

/** The camera that shows a selected claim among what is next to it; absent where it is in sight as it is. */
function showing(claim: string, { arrangement, camera, free }: Look): Camera | undefined {
  const place = placeOf(arrangement, claim);
  if (!place) return undefined;
  const isPhone = free(camera).width < phone;
  const isLegible = !isPhone || camera.zoom >= phoneZoom;
  if (isLegible && isClear(place, camera, free(camera), barely)) return undefined;
  if (isPhone) return onPhone(place, free(camera), Math.max(camera.zoom, phoneZoom));
  const near = neighbourhood(claim, arrangement);
  const withKin = bringing(near, camera, free(camera), gap);
  const framed = besideSpine(arrangement, withKin);
  const isFramed = withKin.x < camera.x && framed !== undefined && isClear(near, framed, free(framed), gap / 2);
  const found = isFramed ? framed : withKin;
  return bringing(place, found, free(found), gap);
}

/** The camera that has a card in the middle of what a phone's sheet leaves free, with a glimpse of what it hangs on. */
function onPhone(place: Rectangle, area: Rectangle, zoom: number): Camera {
  const middle = area.y + area.height / 2;
  return { x: phoneInset - place.x * zoom, y: middle - (place.y + place.height / 2) * zoom, zoom };
}

/** The camera under which the camps stand right of the spine, as the question gives way to it. */
function besideSpine({ layout }: Arrangement, { y, zoom }: Camera): Camera | undefined {
  const [territory] = layout.territories;
  return territory && { x: spineWidth + 14 - territory.x * zoom, y, zoom };
}

/** The rectangle around a claim's card, the one it hangs on and those that hang on it. */
function neighbourhood(claim: string, arrangement: Arrangement): Rectangle {
  const { claims, below } = indexOf(arrangement.view);
  const near = [claim, claims.get(claim)?.parent, ...(below.get(claim) ?? []).map(({ id }) => id)];
  return around(near.flatMap((id) => (id === undefined ? [] : (placeOf(arrangement, id) ?? []))));
}
