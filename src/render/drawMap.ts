import type { Rectangle } from "../layout/layout.ts";
import { pictureWords } from "../messages/picture.ts";
import type { Scene } from "../scene/scene.ts";
import { drawCard } from "./card.ts";
import { drawChip } from "./chip.ts";
import { drawBracket, drawEdge, drawLane } from "./edge.ts";
import { element, type SvgElement } from "./element.ts";
import { sans, typesetting } from "./fonts.ts";
import { drawGradients } from "./gradients.ts";
import { drawHeadline, drawStrip } from "./headline.ts";
import { drawLegend, placeLegend } from "./legend.ts";
import { legible } from "./legible.ts";
import { drawMarks, drawPills } from "./overview.ts";
import { drawOverviewEdges } from "./overviewEdge.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawRibbon } from "./ribbon.ts";
import { drawTerritory } from "./territory.ts";
import { type ThemeName, themes } from "./theme.ts";

/** How a picture is drawn. */
export interface DrawOptions {
  readonly theme: ThemeName;
  /** As cards to read, or as names and bars to overlook; `near` unless told. */
  readonly level?: "near" | "overview";
  /** With a key to its signs; a picture of its own has one unless told. */
  readonly legend?: boolean;
  /** On paper, or on nothing; a picture of its own lies on paper unless told. */
  readonly background?: boolean;
  /** A group within a page, with handles, lanes and areas to hit, rather than a picture of its own. */
  readonly embedded?: boolean;
}

/** The picture of a scene. */
export function drawMap(scene: Scene, options: DrawOptions): SvgElement {
  const { level = "near", embedded = false } = options;
  const pen: Pen = {
    theme: themes[options.theme],
    language: scene.language,
    words: pictureWords[scene.language],
    prefix: `atlas-${level}-`,
    isLive: embedded,
  };
  const layers = level === "near" ? nearLayers(scene, pen) : overviewLayers(scene, pen);
  const camps = [...scene.territories, ...scene.ribbons].map(({ camp }) => camp);
  const parts = [drawGradients(camps, pen), ...layers.filter(({ children }) => children.length > 0)];
  return embedded ? group(level, parts) : ownPicture(scene, options, pen, parts);
}

function nearLayers(scene: Scene, pen: Pen): readonly SvgElement[] {
  return [
    ...groundLayers(scene, pen),
    layer("edges", [
      ...scene.brackets.map((bracket) => drawBracket(bracket, pen)),
      ...scene.edges.map((edge) => drawEdge(edge, pen)),
    ]),
    layer("lanes", pen.isLive ? scene.lanes.map((lane) => drawLane(lane, pen)) : []),
    layer("headline", drawHeadline(scene, pen)),
    layer("strip", drawStrip(scene, pen)),
    layer(
      "cards",
      scene.cards.flatMap((card) => [drawCard(card, pen), ...(card.chip ? drawChip(card, card.chip, pen) : [])]),
    ),
  ];
}

function overviewLayers(scene: Scene, pen: Pen): readonly SvgElement[] {
  return [
    ...groundLayers(scene, pen),
    layer("edges", drawOverviewEdges(scene, pen)),
    layer("headline", drawHeadline({ ...scene, headline: scene.headline.filter(isQuestion) }, pen)),
    layer("strip", drawPills(scene, pen)),
    layer("cards", drawMarks(scene, pen)),
  ];
}

function groundLayers(scene: Scene, pen: Pen): readonly SvgElement[] {
  return [
    layer(
      "territories",
      scene.territories.map((territory) => drawTerritory(territory, pen)),
    ),
    layer(
      "ribbons",
      scene.ribbons.map((ribbon) => drawRibbon(ribbon, pen)),
    ),
  ];
}

function layer(name: string, children: readonly SvgElement[]): SvgElement {
  return element("g", { "data-layer": name }, ...children);
}

function isQuestion(line: Scene["headline"][number]): boolean {
  return line.role === "question";
}

function group(level: string, parts: readonly SvgElement[]): SvgElement {
  return element("g", { class: "picture", "data-level": level, "font-family": sans }, ...parts);
}

function ownPicture(scene: Scene, options: DrawOptions, pen: Pen, parts: readonly SvgElement[]): SvgElement {
  const { legend: hasLegend = true, background = true } = options;
  const legend = drawLegend(scene, pen);
  const place = placeLegend(legend, scene);
  const frame = hasLegend ? around(scene.bounds, place, 24) : scene.bounds;
  return element(
    "svg",
    rootAttributes(scene, frame, pen),
    element("title", { id: `${pen.prefix}title` }, legible(scene.title)),
    element("desc", { id: `${pen.prefix}desc` }, legible(scene.description)),
    ...(background ? [paper(frame, pen)] : []),
    ...parts,
    ...(hasLegend
      ? [
          element(
            "g",
            { "data-layer": "legend", transform: `translate(${path(place.x, place.y)})` },
            ...legend.elements,
          ),
        ]
      : []),
  );
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
