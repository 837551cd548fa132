import type { Layout, Point, Rectangle } from "../../layout/layout.ts";
import { overviewZoom } from "../../render/overviewZoom.ts";
import type { Camera } from "../../store/state.ts";

/** How large the map is on the screen, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is shown at a zoom: names, names with what they say, cards to read, cards with all that is known of them. */
export const levels = ["far", "mid", "near", "close"] as const;
export type Level = (typeof levels)[number];

export const mostZoom = 4;
/** A map is never seen smaller than so, unless the whole of it would not be seen then. */
const leastZoom = 0.15;
/** However large a map is. */
const leastOfAll = 0.002;
export const zoomStep = 1.25;

/** The zooms at which one level gives way to the next. */
const borders = [0.45, overviewZoom, 1.6] as const;
const hysteresis = 0.04;
const margin = 9;
/** From this width on, the picture grows with the screen, up to `mostGrowth`. */
const wideScreen = 1680;
export const mostGrowth = 1.22;
/** A picture that is taller than the screen is shown no smaller than so; the reader scrolls on. */
const leastReading = 0.9;
/** The least zoom of the first sight: the words on its cards can be read. */
export const phoneZoom = 0.86;
/** However large the reader's letters are, the first sight shows cards to read, not yet all that is known of them. */
const mostLanding = 1.6;
/** A screen narrower than this is a phone's. */
export const phone = 640;
/** What the question, the camps, their reasons and one column more are wide. */
const threeColumns = 1404;

/** What stands at the left edge of the map while the question is out of sight. */
export const spineWidth = 58;
/** How far right of the spine the camps begin. */
export const besideSpine = 14;
const besideQuestion = spineWidth + besideSpine;
/** So many positions of a graph are tried for the first sight of it. */
const mostTried = 12;
/** How much of the height the buttons below the question take, that of the tour among them. */
const buttonsHeight = 158;

/** What of a layout decides where the reader looks first. */
export type Ground = Pick<Layout, "algorithm" | "bounds" | "territories" | "headline"> & {
  /** Where cards sit; without them, the whole graph is looked at in its middle. */
  readonly boxes?: readonly (Rectangle & Pick<Layout["boxes"][number], "kind">)[];
};

/**
 * The camera of the first sight: the width of the picture fits, unless its words could not be read then; where the question
 * has no room, the camps come first. Where the reader asked for letters so many times as large, the words are as much larger.
 */
export function landing(ground: Ground, size: Size, letters = 1): Camera {
  const { algorithm, bounds, territories, headline, boxes = [] } = ground;
  if (algorithm === "layered") return withPositions(boxes, landingInGraph(bounds, size, letters), size);
  if (algorithm === "top") return withFirstCamp(ground, landingOnTop(bounds, size, letters), size);
  const [territory] = territories;
  const least = readable(phoneZoom, letters);
  const campsFirst = (left: number): Camera => ({
    x: left - (territory?.x ?? 0) * least,
    y: top(bounds, size, least),
    zoom: least,
  });
  if (size.width < phone && territory) return campsFirst(margin);
  const right = bounds.x + bounds.width;
  const byHeight = (size.height - 2 * margin) / bounds.height;
  const most = size.width >= wideScreen ? mostGrowth : 1;
  const fitting = Math.min(most, size.width / right, Math.max(byHeight, leastReading));
  const zoom = clamp(Math.max(fitting, least));
  const spare = size.width >= wideScreen ? Math.max(0, size.width - Math.max(right, threeColumns) * zoom) : 0;
  const y = top(bounds, size, zoom);
  const question = headline.filter(({ role }) => role !== "caption");
  const foot = Math.max(...question.map((line) => line.y)) * zoom + y;
  if (territory && foot > size.height - buttonsHeight) return campsFirst(spineWidth + besideSpine);
  return { x: spare * 0.42, y, zoom };
}

/** A zoom at which usual letters can be read, for letters so many times as large. */
function readable(zoom: number, letters: number): number {
  return Math.min(zoom * letters, mostLanding);
}

/** The whole graph where it can be read so; else its beginning at the left, at half its height, large enough to read. */
function landingInGraph(bounds: Rectangle, size: Size, letters: number): Camera {
  const all = whole(bounds, size);
  const zoom = readable(size.width < phone ? phoneZoom : leastReading, letters);
  if (all.zoom >= zoom) return all;
  const y = size.height / 2 - (bounds.y + bounds.height / 2) * zoom;
  return { x: margin - bounds.x * zoom, y, zoom };
}

/**
 * A camera moved up or down so that no position is cut off, where all of them have room; elsewhere, unless one is seen, so that
 * the first at the left is in the middle, or another that has more cards in sight: of a large graph, one card may be alone for a
 * screen around. A phone has no room beside the question: there it begins with that position.
 */
function withPositions(boxes: Ground["boxes"] & {}, landed: Camera, size: Size): Camera {
  const positions = positionsAmong(boxes);
  const [first] = positions;
  if (!first) return landed;
  const camera = size.width < phone ? { ...landed, x: 2 * margin - first.x * landed.zoom } : landed;
  const places = positions.map((box) => onScreen(box, camera));
  const area = { x: 0, y: 0, ...size };
  if (!positions.some((box) => isClear(box, camera, area, 0))) {
    const inMiddle = ({ y, height }: Rectangle, x: number) => {
      return { ...camera, x, y: size.height / 2 - (y + height / 2) * camera.zoom };
    };
    const seenFrom = (from: Camera) => boxes.filter((box) => isClear(box, from, area, 0)).length;
    const others = positions.slice(0, mostTried).map((box) => inMiddle(box, besideQuestion - box.x * camera.zoom));
    return others.reduce((best, next) => (seenFrom(next) > seenFrom(best) ? next : best), inMiddle(first, camera.x));
  }
  const above = 2 * margin - Math.min(...places.map(({ y }) => y));
  const below = size.height - 2 * margin - Math.max(...places.map(({ y, height }) => y + height));
  if (above > below) return camera;
  return { ...camera, y: camera.y + Math.min(Math.max(0, above), below) };
}

/** The question and the first camps, large enough to read; what is narrower than the screen stands in the middle. */
function landingOnTop(bounds: Rectangle, size: Size, letters: number): Camera {
  const least = size.width < phone ? phoneZoom : leastReading;
  const zoom = clamp(Math.max(Math.min(1, Math.max(size.width / bounds.width, least)), readable(least, letters)));
  return {
    x: Math.max(0, size.width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: top(bounds, size, zoom),
    zoom,
  };
}

/**
 * A camera that leaves the question where no camp is seen beside it: a camp stands over the middle of its branch, which may be
 * far from the question. The first is in the middle then, and its territory begins at the upper edge.
 */
function withFirstCamp({ boxes = [], territories, bounds }: Ground, landed: Camera, size: Size): Camera {
  const positions = positionsAmong(boxes);
  const [first] = positions;
  const [territory] = territories;
  const isSeen = positions.some((box) => isClear(box, landed, { x: 0, y: 0, ...size }, 0));
  if (!first || !territory || isSeen) return landed;
  const { zoom } = landed;
  const camps = { ...bounds, y: territory.y, height: bounds.y + bounds.height - territory.y };
  return { x: size.width / 2 - (first.x + first.width / 2) * zoom, y: top(camps, size, zoom), zoom };
}

/** The positions from left to right. */
function positionsAmong(boxes: Ground["boxes"] & {}): Ground["boxes"] & {} {
  return boxes.filter(({ kind }) => kind === "position").sort((a, b) => a.x - b.x);
}

/** Where the world begins so that a picture is in the middle of the height; what is too tall begins at the upper edge. */
function top(bounds: Rectangle, size: Size, zoom: number): number {
  return Math.max(2 * margin, size.height - bounds.height * zoom) / 2 - bounds.y * zoom;
}

/** The camera that shows the whole of the picture, as large as it can be read. */
export function whole(bounds: Rectangle, size: Size): Camera {
  const gap = size.width < phone ? margin : 2 * margin;
  const fitting = Math.min((size.width - 2 * gap) / bounds.width, (size.height - 2 * gap) / bounds.height, 1);
  const zoom = Math.max(leastOfAll, fitting);
  return {
    x: (size.width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: (size.height - bounds.height * zoom) / 2 - bounds.y * zoom,
    zoom,
  };
}

/** How small a map may be seen: so that there is all of it on the screen. */
export function leastZoomOf(bounds: Rectangle, size: Size): number {
  return Math.min(leastZoom, whole(bounds, size).zoom);
}

/** Whether a camera shows the whole of a rectangle. */
export function showsAll(camera: Camera, bounds: Rectangle, size: Size): boolean {
  const seen = onScreen(bounds, camera);
  return (
    seen.x >= -1 && seen.y >= -1 && seen.x + seen.width <= size.width + 1 && seen.y + seen.height <= size.height + 1
  );
}

/** The camera after zooming by a factor, no farther out than `least`, while a point of the screen stays where it is. */
export function zoomedAt(camera: Camera, point: Point, factor: number, least = leastZoom): Camera {
  const zoom = clamp(camera.zoom * factor, least);
  const ratio = zoom / camera.zoom;
  return { x: point.x - (point.x - camera.x) * ratio, y: point.y - (point.y - camera.y) * ratio, zoom };
}

/** Where a rectangle of the world is on the screen. */
export function onScreen({ x, y, width, height }: Rectangle, { zoom, ...origin }: Camera): Rectangle {
  return { x: origin.x + x * zoom, y: origin.y + y * zoom, width: width * zoom, height: height * zoom };
}

/** The point of the world that a point of the screen shows. */
export function inWorld(point: Point, camera: Camera): Point {
  return { x: (point.x - camera.x) / camera.zoom, y: (point.y - camera.y) / camera.zoom };
}

/** Whether a rectangle of the world is seen in full within an area of the screen, clear of its edges by `gap`. */
export function isClear(target: Rectangle, camera: Camera, area: Rectangle, gap = 24): boolean {
  const seen = onScreen(target, camera);
  return (
    shift(seen.x, seen.width, area.x, area.width, gap) === 0 &&
    shift(seen.y, seen.height, area.y, area.height, gap) === 0
  );
}

/** The camera moved by the least that brings a rectangle of the world into an area of the screen, clear of its edges. */
export function bringing(target: Rectangle, camera: Camera, area: Rectangle, gap = 24): Camera {
  const seen = onScreen(target, camera);
  const x = camera.x + shift(seen.x, seen.width, area.x, area.width, gap);
  const y = camera.y + shift(seen.y, seen.height, area.y, area.height, gap);
  return x === camera.x && y === camera.y ? camera : { ...camera, x, y };
}

/** How far a stretch must move to lie within another; what is too long shows its beginning. */
function shift(from: number, length: number, areaFrom: number, areaLength: number, gap: number): number {
  const first = areaFrom + gap;
  const last = areaFrom + areaLength - gap - length;
  if (from < first || last < first) return first - from === 0 ? 0 : first - from;
  return from > last ? last - from : 0;
}

/** What is shown at a zoom; just inside a border, what was shown before. */
export function levelAt(zoom: number, before: Level): Level {
  const last = levels.indexOf(before);
  const passed = borders.filter((border, i) => zoom >= border + (i < last ? 0 : hysteresis)).length;
  return levels[passed] ?? "close";
}

/** Whether a level shows names and bars, rather than cards. */
export function isOverview(level: Level): boolean {
  return level === "far" || level === "mid";
}

/** Whether two cameras show the same, as far as anyone can see. */
export function isSameView(a: Camera, b: Camera): boolean {
  return Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01 && Math.abs(a.zoom / b.zoom - 1) < 1e-5;
}

function clamp(zoom: number, least = leastZoom): number {
  return Math.min(mostZoom, Math.max(least, zoom));
}
