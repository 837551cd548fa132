import { pigment, type Theme } from "../../render/theme.ts";
import type { SceneCard } from "../../scene/scene.ts";
import { minimapSize, type Overlook } from "./overlook.ts";

/** Cards that look alike on a minimap, as one path: there may be thousands. */
export interface MinimapMarks {
  readonly fill: string;
  readonly opacity: number;
  readonly d: string;
}

/** So many cards are drawn each by itself; more are drawn pixel by pixel, for most would lie on one another. */
const mostAlone = 2000;

/** The cards of a map in small, in the pixels of the minimap. */
export function minimapMarks(cards: readonly SceneCard[], overlook: Overlook, theme: Theme): readonly MinimapMarks[] {
  const looks: Omit<MinimapMarks, "d">[] = [];
  const ranks = { full: new Map<string, number>(), leaf: new Map<string, number>() };
  const lookOf = (card: SceneCard) => {
    const fill = card.kind === "position" ? pigment(theme, card.camp) : theme[card.type ?? "line"];
    const isLeaf = card.kind === "leaf";
    const known = isLeaf ? ranks.leaf : ranks.full;
    const rank = known.get(fill) ?? looks.push({ fill, opacity: isLeaf ? 0.55 : 0.85 }) - 1;
    known.set(fill, rank);
    return rank;
  };
  const draw = cards.length > mostAlone ? rowsOfPixels : eachAlone;
  const paths = draw(cards, overlook, lookOf);
  return looks.map((look, rank) => ({ ...look, d: (paths[rank] ?? []).join("") }));
}

/** By the rank of a look, what has it. */
type Paths = readonly (readonly string[])[];
type LookOf = (card: SceneCard) => number;

function eachAlone(cards: readonly SceneCard[], { origin, scale }: Overlook, lookOf: LookOf): Paths {
  const paths: string[][] = [];
  for (const card of cards) {
    const [left, top] = [origin.x + card.x * scale.x, origin.y + card.y * scale.y].map(fourth);
    const [across, down] = [card.width * scale.x, Math.max(1, card.height * scale.y)].map(fourth);
    at(paths, lookOf(card)).push(`M${left} ${top}h${across}v${down}h-${across}z`);
  }
  return paths;
}

function fourth(length: number): number {
  return Math.round(length * 4) / 4;
}

/** What lies side by side in a row of pixels and looks alike is one; a pixel looks as the last card that covers it. */
function rowsOfPixels(cards: readonly SceneCard[], overlook: Overlook, lookOf: LookOf): Paths {
  const { width, height } = minimapSize;
  const looks = pixelsOf(cards, overlook, lookOf);
  const paths: string[][] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0, end = 0; x < width; x = end) {
      const look = looks[y * width + x] ?? 0;
      for (end = x + 1; end < width && looks[y * width + end] === look; ) end++;
      if (look > 0) at(paths, look - 1).push(`M${x} ${y}h${end - x}v1h-${end - x}z`);
    }
  }
  return paths;
}

/** Of each pixel of the minimap, row by row, the rank of its look and one; 0 where no card is. */
function pixelsOf(cards: readonly SceneCard[], { origin, scale }: Overlook, lookOf: LookOf): Uint8Array {
  const { width, height } = minimapSize;
  const looks = new Uint8Array(width * height);
  for (const card of cards) {
    const { x: cardLeft, y: cardTop } = card;
    const [left, top] = [Math.round(origin.x + cardLeft * scale.x), Math.round(origin.y + cardTop * scale.y)];
    const right = Math.max(left + 1, Math.round(origin.x + (cardLeft + card.width) * scale.x));
    const bottom = Math.max(top + 1, Math.round(origin.y + (cardTop + card.height) * scale.y));
    const look = lookOf(card) + 1;
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y++)
      looks.fill(look, y * width + Math.max(0, left), y * width + Math.min(width, right));
  }
  return looks;
}

function at(paths: string[][], rank: number): string[] {
  const path = paths[rank] ?? [];
  paths[rank] = path;
  return path;
}
