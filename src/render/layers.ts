import { pictureWords } from "../messages/picture.ts";
import type { Scene } from "../scene/scene.ts";
import { drawCard } from "./card.ts";
import { drawChip } from "./chip.ts";
import { drawBracket, drawEdge, drawLane } from "./edge.ts";
import { element, type SvgElement } from "./element.ts";
import { sans } from "./fonts.ts";
import { drawGradients } from "./gradients.ts";
import { drawHeadline, drawStrip } from "./headline.ts";
import { drawMarks, drawPills, isTreeToTheRight } from "./overview.ts";
import { drawOverviewEdges } from "./overviewEdge.ts";
import type { Pen } from "./pen.ts";
import { drawRibbon } from "./ribbon.ts";
import { drawTerritory } from "./territory.ts";
import { type ThemeName, themes } from "./theme.ts";

/** What the layers of a picture are drawn by. */
export interface LayerOptions {
  readonly theme: ThemeName;
  /** As cards to read, or as names and bars to overlook; `near` unless told. */
  readonly level?: "near" | "overview";
  /** What its ids begin with, so that it can stand beside another picture in one page; `atlas` unless told. */
  readonly name?: string;
  /** A group within a page, with handles, lanes and areas to hit, rather than a picture of its own. */
  readonly embedded?: boolean;
}

/** The picture of a scene as a group within a page, to be looked at and acted on. */
export function drawLive(scene: Scene, options: Omit<LayerOptions, "embedded">): SvgElement {
  const { pen, level } = penOf(scene, { ...options, embedded: true });
  const attributes = { class: "picture", "data-level": level, "font-family": sans };
  return element("g", attributes, ...drawLayers(scene, pen, level));
}

/** The layers of a picture, from the ground up, but for those that would be empty. */
export function drawLayers(scene: Scene, pen: Pen, level: "near" | "overview"): readonly SvgElement[] {
  const layers = level === "near" ? nearLayers(scene, pen) : overviewLayers(scene, pen);
  const camps = [...scene.territories, ...scene.ribbons].map(({ camp }) => camp);
  return [
    drawGradients(camps, pen, scene.whatIf !== undefined),
    ...layers.filter(({ children }) => children.length > 0),
  ];
}

/** What a scene is drawn with at a level. */
export function penOf(scene: Scene, { level = "near", theme, embedded = false, name = "atlas" }: LayerOptions) {
  const pen: Pen = {
    theme: themes[theme],
    language: scene.language,
    words: pictureWords[scene.language],
    prefix: `${name}-${level}-`,
    isLive: embedded,
    growsDown: scene.growsDown ?? false,
  };
  return { pen, level };
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
    question(scene, pen),
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

/** Of the headline, what is read from afar. */
function question(scene: Scene, pen: Pen): SvgElement {
  const lines = scene.headline.filter(({ role }) => role === "question");
  const beside = isTreeToTheRight(scene) ? { class: "beside" } : {};
  return element("g", { "data-layer": "headline", ...beside }, ...drawHeadline({ ...scene, headline: lines }, pen));
}
