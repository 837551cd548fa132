import type { Rectangle } from "../../layout/layout.ts";
import { around } from "../../scene/extent.ts";
import type { Camera } from "../../store/state.ts";
import { besideSpine, bringing, isClear, onScreen, phone, phoneZoom, type Size, spineWidth } from "./camera.ts";
import { indexOf } from "./kin.ts";
import { boxOf, placeOf } from "./pin.ts";
import type { Arrangement } from "./useArrangement.ts";

/** How the reader looks at the map, and what part of it a camera would leave free. */
export interface Look {
  readonly arrangement: Arrangement;
  readonly camera: Camera;
  readonly free: (camera: Camera) => Rectangle;
  /** All of the map's part of the screen, with what lies on it. */
  readonly stage: Size;
}

const gap = 24;
/** A card this close to an edge is still seen whole. */
const barely = 4;
const phoneInset = 56;
/** So much stays free beside a card that takes the rest of the width, for the mark on its border. */
const tight = 20;

/**
 * The camera moved by the least that brings a card clear that would be hidden, wholly or in part; absent where all of it is
 * seen: what a reader acts on stays under the pointer, whatever of its reasons a panel covers.
 */
export function uncovering(claim: string, look: Look): Camera | undefined {
  const moved = uncoveredOnce(claim, look);
  // Where the question leaves, the spine comes and takes its part.
  return moved && (uncoveredOnce(claim, { ...look, camera: moved }) ?? moved);
}

/** Across and down each by itself: where nothing is hidden that way, it does not move that way. */
function uncoveredOnce(claim: string, { arrangement, camera, free }: Look): Camera | undefined {
  const [box, place] = [boxOf(arrangement, claim), placeOf(arrangement, claim)];
  const area = free(camera);
  if (!box || !place || isClear(box, camera, area, 0)) return undefined;
  const seen = onScreen(box, camera);
  const { x, y } = bringing(place, camera, area, gap);
  return {
    x: isWithin(seen.x, seen.width, area.x, area.width) ? camera.x : x,
    y: isWithin(seen.y, seen.height, area.y, area.height) ? camera.y : y,
    zoom: camera.zoom,
  };
}

function isWithin(from: number, length: number, areaFrom: number, areaLength: number): boolean {
  return from >= areaFrom && from + length <= areaFrom + areaLength;
}

/**
 * Whether any of a card lies on the map's part of the screen, though something may lie on it; and whether all of it would fit
 * beside that.
 */
export function isOnMap(claim: string, { arrangement, camera, free, stage }: Look): boolean {
  const box = boxOf(arrangement, claim);
  if (!box) return false;
  const [seen, area] = [onScreen(box, camera), free(camera)];
  const fits = seen.width <= area.width && seen.height <= area.height;
  return fits && isAcross(seen, stage.width) && seen.y + seen.height > 0 && seen.y < stage.height;
}

/**
 * The camera that shows a claim that one comes to from elsewhere with what belongs to it, as far as that fits: what it hangs
 * on and all that is open under it; absent where the claim is in sight as it is with what it hangs on and what bears on it:
 * for the sake of what is farther away nothing moves.
 */
export function framing(claim: string, look: Look): Camera | undefined {
  const { arrangement, camera, free } = look;
  const place = placeOf(arrangement, claim);
  if (!place) return undefined;
  if (free(camera).width < phone) return framingInLittle(place, look);
  const beside = campsBesideSpine(arrangement, camera);
  const room = { zoom: camera.zoom, free: free(beside ?? camera) };
  const [branch, ...nearer] = circlesAround(claim, arrangement);
  if (isClear(fittingKin(nearer, place, room), camera, free(camera), barely)) return undefined;
  const kin = fittingKin([branch, ...nearer], place, room);
  const withKin = bringing(kin, camera, free(camera), gap);
  const framed = beside && { ...beside, y: withKin.y };
  const isFramed = withKin.x < camera.x && framed !== undefined && isClear(kin, framed, free(framed), gap / 2);
  const found = isFramed ? framed : withKin;
  return bringing(place, found, free(found), gap);
}

/**
 * The camera that keeps what was in sight clear of a panel that has opened beside the map, as far as that fits: the camps beside
 * the spine, where they were in sight; absent where nothing is covered.
 */
export function framingBeside({ arrangement, camera, free }: Look): Camera | undefined {
  const area = free(camera);
  const inSight = arrangement.layout.boxes.filter((box) => isAcross(onScreen(box, camera), innerWidth));
  if (area.width < phone || inSight.length === 0) return undefined;
  const seen = around(inSight.map((box) => placeOf(arrangement, box.claim) ?? box));
  const moved = { ...bringing(seen, camera, area, gap), y: camera.y };
  if (moved.x >= camera.x) return undefined;
  const beside = campsBesideSpine(arrangement, camera);
  const seesCamps = arrangement.layout.territories.some(({ x, width }) => seen.x < x + width / 4);
  return beside && beside.x < camera.x && seesCamps ? beside : moved;
}

function isAcross({ x, width }: Rectangle, screenWidth: number): boolean {
  return x + width > 0 && x < screenWidth;
}

/**
 * In the middle of the little that sheet or panel leave free, or as near as the map's ends allow: nothing is left empty over
 * or under it where there is more to see. Beside no spine, with a glimpse of what the card hangs on; where it would be cut off,
 * the card alone, no larger than that it is seen whole.
 */
function framingInLittle(place: Rectangle, { arrangement, camera, free }: Look): Camera | undefined {
  const area = free(camera);
  const fits = place.width * camera.zoom <= area.width;
  if (fits && camera.zoom >= phoneZoom && isClear(place, camera, area, area.x > 0 ? gap : barely)) return undefined;
  const ground = around([...arrangement.layout.territories, place]);
  const standing = ({ x, y, width, height }: Rectangle): Camera => {
    const whole = (width - 2 * tight) / place.width;
    const zoom = Math.max(Math.min(camera.zoom, whole), phoneZoom);
    const middle = y + height / 2 - (place.y + place.height / 2) * zoom;
    const [toTop, toBottom] = [y + gap - ground.y * zoom, y + height - gap - (ground.y + ground.height) * zoom];
    return {
      x: x + inset(x > 0 ? gap : phoneInset, width - place.width * zoom) - place.x * zoom,
      y: Math.min(Math.max(toTop, toBottom), Math.max(Math.min(toTop, toBottom), middle)),
      zoom,
    };
  };
  return standing(free(standing(area)));
}

/** How far in a card stands: less than is wanted where it is too wide for that. */
function inset(wanted: number, spare: number): number {
  return Math.min(wanted, Math.max(0, spare / 2, spare - tight));
}

/** The camera under which the camps stand right of the spine, as the question gives way to it. */
function campsBesideSpine({ layout }: Arrangement, { y, zoom }: Camera): Camera | undefined {
  if (layout.algorithm !== "tidy") return undefined;
  const [territory] = layout.territories;
  return territory && { x: spineWidth + besideSpine - territory.x * zoom, y, zoom };
}

/** Around a card as much of its kin as fits, across and down each by itself: a long column may still be seen in part. */
function fittingKin(
  circles: readonly Rectangle[],
  place: Rectangle,
  { zoom, free }: { readonly zoom: number; readonly free: Rectangle },
): Rectangle {
  const room = (length: number) => (length - gap) / zoom;
  const across = circles.find(({ width }) => width <= room(free.width)) ?? place;
  const down = circles.find(({ height }) => height <= room(free.height)) ?? place;
  return { x: across.x, width: across.width, y: down.y, height: down.height };
}

/** The rectangles around a card and its kin, from the widest circle to the nearest. */
function circlesAround(claim: string, arrangement: Arrangement): readonly [Rectangle, ...Rectangle[]] {
  const { claims, below } = indexOf(arrangement.view);
  const parent = claims.get(claim)?.parent;
  const children = (below.get(claim) ?? []).map(({ id }) => id);
  const branch = [...children];
  for (const id of branch) for (const child of below.get(id) ?? []) branch.push(child.id);
  const aroundAll = (circle: readonly (string | undefined)[]) =>
    around(circle.flatMap((id) => (id === undefined ? [] : (placeOf(arrangement, id) ?? []))));
  return [
    aroundAll([claim, parent, ...branch]),
    aroundAll([claim, parent, ...children]),
    aroundAll([claim, ...children]),
  ];
}
