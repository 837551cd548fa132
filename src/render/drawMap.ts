import { carriedMarks } from "../formats/carriedMarks.ts";
import type { Point, Rectangle } from "../layout/layout.ts";
import type { Scene } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { farLayers } from "./farLayers.ts";
import { sans, typesetting } from "./fonts.ts";
import { type LayerOptions, layer, liveGroup, nearLayers, penOf, withGradients } from "./layers.ts";
import { drawLegend, placeLegend } from "./legend.ts";
import { legible } from "./legible.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawSources } from "./sources.ts";

/** How a picture is drawn. */
export interface DrawOptions extends LayerOptions {
  /** With a key to its signs; a picture of its own has one unless told. */
  readonly legend?: boolean;
  /** On paper, or on nothing; a picture of its own lies on paper unless told. */
  readonly background?: boolean;
  /** With the grounds of the positions; unless told, it has them. */
  readonly washes?: boolean;
  /** Cut off at the bounds of its scene, where that is a window on a larger one. */
  readonly isCut?: boolean;
  /** The address of what it shows, written down in it. */
  readonly permalink?: string;
  /** What it carries, so that it can be opened again as a map. */
  readonly carried?: Carried;
}

/** What a picture carries with it: its map in a compressed form, and what of it is shown, as the part of an address after `#`. */
export interface Carried {
  readonly map: string;
  readonly view: string;
}

/** The picture of a scene. */
export function drawMap(scene: Scene, options: DrawOptions): SvgElement {
  const drawn = options.washes === false ? { ...scene, territories: [] } : scene;
  const layersOf = options.level === "overview" ? farLayers : nearLayers;
  if (options.embedded) return liveGroup(drawn, options, layersOf);
  const { pen } = penOf(scene, options);
  return ownPicture(scene, options, pen, withGradients(drawn, pen, layersOf));
}

function ownPicture(scene: Scene, options: DrawOptions, pen: Pen, parts: readonly SvgElement[]): SvgElement {
  const { background = true, isCut = false, permalink, carried } = options;
  const { frame, elements } = withBesides(scene, options, pen);
  return element(
    "svg",
    rootAttributes(scene, frame, pen),
    element("title", { id: `${pen.prefix}title` }, legible(scene.title)),
    element("desc", { id: `${pen.prefix}desc` }, legible(scene.description)),
    ...(permalink === undefined ? [] : [element("metadata", {}, permalink)]),
    ...(carried === undefined ? [] : [carriedIn(carried)]),
    ...(background ? [paper(frame, pen)] : []),
    ...(isCut ? cut(parts, scene.bounds, pen) : parts),
    ...elements,
  );
}

function carriedIn({ map, view }: Carried): SvgElement {
  return element("metadata", { [carriedMarks.map]: "1", [carriedMarks.view]: view }, map);
}

/** What stands beside the map and explains it, and the frame that holds both. */
function withBesides(scene: Scene, { legend: hasLegend = true, level }: DrawOptions, pen: Pen) {
  const elements: SvgElement[] = [];
  let frame = scene.bounds;
  if (hasLegend) {
    // What only cards bear is not drawn from afar.
    const legend = drawLegend(scene, pen, level === "overview" ? "short" : "full");
    const place = placeLegend(legend, scene);
    elements.push(placed("legend", legend.elements, place));
    frame = around(frame, place, 24);
  }
  if (scene.sources?.length) {
    const list = drawSources(scene.sources, frame.width - 2 * besides, pen);
    const place = { x: frame.x + besides, y: frame.y + frame.height + 12, ...list };
    elements.push(placed("sources", list.elements, place));
    frame = around(frame, place, 24);
  }
  return { frame, elements };
}

/** How far in from the left and the right a list of sources stands. */
const besides = 36;

function placed(name: string, elements: readonly SvgElement[], { x, y }: Point): SvgElement {
  const { attributes, ...group } = layer(name, elements);
  return { ...group, attributes: { ...attributes, transform: `translate(${path(x, y)})` } };
}

/** What is drawn, no further than a window reaches; what is defined stays outside. */
function cut(parts: readonly SvgElement[], { x, y, width, height }: Rectangle, pen: Pen): readonly SvgElement[] {
  const id = `${pen.prefix}window`;
  return [
    element("clipPath", { id }, element("rect", { x, y, width, height })),
    element("g", { "clip-path": `url(#${id})` }, ...parts),
  ];
}

function rootAttributes(scene: Scene, frame: Rectangle, pen: Pen): SvgElement["attributes"] {
  return {
    xmlns: "http://www.w3.org/2000/svg",
    width: frame.width,
    height: frame.height,
    viewBox: path(frame.x, frame.y, frame.width, frame.height),
    role: "img",
    "aria-labelledby": `${pen.prefix}title ${pen.prefix}desc`,
    "xml:lang": scene.language,
    "xml:space": "preserve",
    "font-family": sans,
    style: typesetting,
  };
}

function paper({ x, y, width, height }: Rectangle, pen: Pen): SvgElement {
  return element("rect", { x, y, width, height, fill: pen.theme.paper });
}

/** The rectangle that holds a first one and, with a margin, a second. */
function around(first: Rectangle, second: Rectangle, margin: number): Rectangle {
  const width = Math.max(first.width, second.x + second.width + margin - first.x);
  const height = Math.max(first.height, second.y + second.height + margin - first.y);
  return { ...first, width, height };
}
