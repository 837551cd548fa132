import type { Rectangle } from "../layout/layout.ts";
import { extentOfBracket, extentOfCurve, extentOfDisc, extentOfLine, extentOfRibbon, overlap } from "./extent.ts";
import type { Scene } from "./scene.ts";

/** What of a scene lies in a window, as a scene of that size; what the window's edge cuts is still whole. */
export function within(scene: Scene, window: Rectangle): Scene {
  const isIn = (extent: Rectangle) => overlap(window, extent, reach);
  const { headline, captions, territories, ribbons, strip, edges, brackets, sources } = scene;
  const cards = scene.cards.filter((card) => isIn(card) || (card.chip !== undefined && isIn(card.chip)));
  const claims = new Set(cards.map(({ claim }) => claim));
  return {
    ...scene,
    bounds: window,
    headline: headline.filter((line) => isIn(extentOfLine(line))),
    captions: captions.filter((line) => isIn(extentOfLine(line))),
    territories: territories.filter(isIn),
    ribbons: ribbons.filter((ribbon) => isIn(extentOfRibbon(ribbon))),
    strip: strip.filter((token) => isIn(extentOfDisc(token))),
    edges: edges.filter(({ curve }) => isIn(extentOfCurve(curve))),
    brackets: brackets.filter((bracket) => isIn(extentOfBracket(bracket))),
    cards,
    ...(sources ? { sources: sources.filter(({ claim }) => claims.has(claim)) } : {}),
  };
}

/** How far a thing's signs stand out of it: arrows, words of relations, numbers of sources. */
const reach = 16;
