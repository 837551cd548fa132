import { atOrigin } from "../scene/atOrigin.ts";
import type { SceneCard } from "../scene/scene.ts";
import { drawCard } from "./card.ts";
import { drawChip } from "./chip.ts";
import type { SvgElement } from "./element.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";

/**
 * Cards with the handles of their folds. In a live picture each is drawn about its own corner and put in its place as a whole,
 * so that a card which only moves changes one attribute.
 */
export function drawCards(cards: readonly SceneCard[], pen: Pen): readonly SvgElement[] {
  return cards.flatMap((card) =>
    pen.isLive ? drawn(atOrigin(card), pen).map((part) => placed(part, card)) : drawn(card, pen),
  );
}

function drawn(card: SceneCard, pen: Pen): readonly SvgElement[] {
  return [drawCard(card, pen), ...(card.chip ? drawChip(card, card.chip, pen) : [])];
}

function placed(part: SvgElement, { x, y }: SceneCard): SvgElement {
  return { ...part, attributes: { ...part.attributes, transform: `translate(${path(x, y)})` } };
}
