import type { Scene } from "../scene/scene.ts";
import { drawCards } from "./cards.ts";
import { drawBracket, drawEdge, drawLane } from "./edge.ts";
import { element, type SvgElement } from "./element.ts";
import { drawFar } from "./farLayers.ts";
import { drawNear, penOf } from "./layers.ts";
import { drawMarks, drawWords } from "./overview.ts";
import { drawOverviewEdges, endsOf } from "./overviewEdge.ts";
import type { ThemeName } from "./theme.ts";
import { wordsFromAfar } from "./wordsFromAfar.ts";

/** What of a scene is drawn by parts. */
export type ScenePart = Pick<Scene, "cards" | "edges" | "brackets" | "lanes">;

/** The live picture of a scene at one level, so that of a large one only those parts are drawn that can be seen. */
export interface PartPainter {
  /** The picture without what is drawn by parts: its layers in their order, those of the parts empty. */
  readonly frame: SvgElement;
  /** The layers of a part, each in a group. */
  readonly layer: (name: PartLayer, part: Partial<ScenePart>) => SvgElement;
  /** From afar, the signs of claims without what these say. */
  readonly signs: (cards: Scene["cards"]) => SvgElement;
  /** From afar, what claims say as it is seen between two zooms. */
  readonly words: (cards: Scene["cards"], zooms: Zooms) => SvgElement;
}

/** From one zoom to another. */
export interface Zooms {
  readonly from: number;
  readonly to: number;
}

/** The layers that are drawn by parts. */
export const partLayers = ["edges", "lanes", "cards"] as const;
export type PartLayer = (typeof partLayers)[number];

/** Paints a scene by parts; put together, they are the very picture that `drawNear` or `drawFar` makes of the whole. */
export function createPartPainter(scene: Scene, theme: ThemeName, level: "near" | "overview"): PartPainter {
  const options = { theme, level, embedded: true } as const;
  const { pen } = penOf(scene, options);
  const ends = level === "overview" ? endsOf(scene) : undefined;
  const words = level === "overview" ? wordsFromAfar(scene) : undefined;
  const draw: Record<PartLayer, (part: Partial<ScenePart>) => readonly SvgElement[]> = {
    edges: ({ edges = [], brackets = [] }) =>
      ends
        ? drawOverviewEdges(scene, pen, edges, ends)
        : [...brackets.map((bracket) => drawBracket(bracket, pen)), ...edges.map((edge) => drawEdge(edge, pen))],
    lanes: ({ lanes = [] }) => (ends ? [] : lanes.map((lane) => drawLane(lane, pen))),
    cards: ({ cards = [] }) => (ends ? drawMarks(scene, pen, cards, words) : drawCards(cards, pen)),
  };
  return {
    frame: framed((ends ? drawFar : drawNear)({ ...scene, cards: [], edges: [], brackets: [], lanes: [] }, options)),
    layer: (name, part) => element("g", {}, ...draw[name](part)),
    signs: (cards) => element("g", {}, ...drawMarks(scene, pen, cards, noWords)),
    words: (cards, zooms) => element("g", {}, ...drawWords(scene, pen, cards, { words: words ?? noWords, ...zooms })),
  };
}

const noWords: ReturnType<typeof wordsFromAfar> = new Map();

/** A picture with an empty layer for each that is drawn by parts, where the whole picture has it. */
function framed({ name, attributes, children }: SvgElement): SvgElement {
  const isAfterEdges = (child: SvgElement | string) =>
    typeof child !== "string" && ["headline", "strip"].includes(String(child.attributes["data-layer"]));
  const first = children.findIndex(isAfterEdges);
  const at = first < 0 ? children.length : first;
  const empty = (layer: PartLayer) => element("g", { "data-layer": layer });
  return {
    name,
    attributes,
    children: [...children.slice(0, at), empty("edges"), empty("lanes"), ...children.slice(at), empty("cards")],
  };
}
