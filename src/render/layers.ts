import { pictureWords } from "../messages/picture.ts";
import type { Scene } from "../scene/scene.ts";
import { drawCards } from "./cards.ts";
import { drawBracket, drawEdge, drawLane } from "./edge.ts";
import { element, type SvgElement } from "./element.ts";
import { sans } from "./fonts.ts";
import { drawGradients } from "./gradients.ts";
import { drawHeadline, drawStrip } from "./headline.ts";
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

/** Draws the layers of a scene at one level, from the ground up. */
export type DrawLayers = (scene: Scene, pen: Pen) => readonly SvgElement[];

/** The picture of a scene to read as a group within a page, to be looked at and acted on. */
export function drawNear(scene: Scene, options: Pick<LayerOptions, "theme" | "name">): SvgElement {
  return liveGroup(scene, { ...options, level: "near" }, nearLayers);
}

/** The layers of a level as a group within a page. */
export function liveGroup(scene: Scene, options: Omit<LayerOptions, "embedded">, layersOf: DrawLayers): SvgElement {
  const { pen, level } = penOf(scene, { ...options, embedded: true });
  const attributes = { class: "picture", "data-level": level, "font-family": sans };
  return element("g", attributes, ...withGradients(scene, pen, layersOf));
}

/** The layers of a level but for those that would be empty, and what their colours refer to. */
export function withGradients(scene: Scene, pen: Pen, layersOf: DrawLayers): readonly SvgElement[] {
  const camps = [...scene.territories, ...scene.ribbons].map(({ camp }) => camp);
  return [
    drawGradients(camps, pen, scene.whatIf !== undefined),
    ...layersOf(scene, pen).filter(({ children }) => children.length > 0),
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

/** Cards to read, and all that leads to them. */
export function nearLayers(scene: Scene, pen: Pen): readonly SvgElement[] {
  return [
    ...groundLayers(scene, pen),
    layer("edges", [
      ...scene.brackets.map((bracket) => drawBracket(bracket, pen)),
      ...scene.edges.map((edge) => drawEdge(edge, pen)),
    ]),
    layer("lanes", pen.isLive ? scene.lanes.map((lane) => drawLane(lane, pen)) : []),
    layer("headline", drawHeadline(scene, pen)),
    layer("strip", drawStrip(scene, pen)),
    layer("cards", drawCards(scene.cards, pen)),
  ];
}

/** What lies beneath all else at both levels. */
export function groundLayers(scene: Scene, pen: Pen): readonly SvgElement[] {
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

/** A layer by its name. It may hold more than a call has room for. */
export function layer(name: string, children: readonly SvgElement[]): SvgElement {
  return { name: "g", attributes: { "data-layer": name }, children };
}
