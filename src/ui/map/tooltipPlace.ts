import type { Rectangle } from "../../layout/layout.ts";
import { chipReach } from "../../scene/chip.ts";
import { around, extentOfDisc, overlap } from "../../scene/extent.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import { onScreen, type Size } from "./camera.ts";
import type { Stop } from "./stop.ts";

const gap = 8;
/** How much more it counts to cover what the words are about. */
const dear = 10;

/**
 * Where words about something stand on the screen: under it, over it or beside it, wherever they cover the least of the cards
 * and chips that one may go on to, and, above all, not that itself on which the pointer rests.
 */
export function tooltipPlace(
  anchor: Rectangle,
  words: Size,
  { scene, camera, stage }: { readonly scene: Scene; readonly camera: Camera; readonly stage: Size },
): Rectangle {
  const window = { x: 0, y: 0, ...stage };
  const isNear = (card: Rectangle) => overlap(onScreen(card, camera), window, chipReach * camera.zoom);
  const obstacles = scene.cards.filter(isNear).flatMap((card) => [card, ...(card.chip ? [card.chip] : [])]);
  const seen = [...obstacles, ...discs(scene)].map((place) => onScreen(place, camera));
  const covered = (place: Rectangle) =>
    seen.reduce((area, other) => area + sharedArea(place, other), dear * sharedArea(place, anchor));
  const [first, ...others] = places(anchor, words).map((place) => within(place, stage));
  return others.reduce((best, place) => (covered(place) < covered(best) ? place : best), first ?? anchor);
}

/** The place of a claim's card with the word of its relation, which stands out over its border; of a voice the disc alone. */
export function withSign(place: Rectangle, { kind, id }: Stop, { cards }: Scene): Rectangle {
  const glyph = kind === "claim" ? cards.find(({ claim }) => claim === id)?.glyph : undefined;
  return glyph ? around([place, extentOfDisc({ ...glyph, radius: glyph.size / 2 })]) : place;
}

function places({ x, y, width, height }: Rectangle, words: Size): readonly Rectangle[] {
  const [under, over] = [y + height + gap, y - words.height - gap];
  const [after, before] = [x + width + gap, x - words.width - gap];
  return [
    { x, y: under },
    { x, y: over },
    { x: x + width - words.width, y: under },
    { x: x + width - words.width, y: over },
    { x: after, y },
    { x: before, y },
    { x: before, y: under },
    { x: before, y: over },
    { x: after, y: under },
    { x: after, y: over },
  ].map((corner) => ({ ...corner, ...words }));
}

/** Moved into the stage, as far as it fits. */
function within({ x, y, width, height }: Rectangle, stage: Size): Rectangle {
  return {
    x: Math.max(gap, Math.min(x, stage.width - width - gap)),
    y: Math.max(gap, Math.min(y, stage.height - height - gap)),
    width,
    height,
  };
}

function discs({ strip }: Scene): readonly Rectangle[] {
  return strip.map(extentOfDisc);
}

function sharedArea(a: Rectangle, b: Rectangle): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}
