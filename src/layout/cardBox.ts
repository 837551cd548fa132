import type { Card } from "./cards.ts";
import type { Box, CardKind, Rectangle, TextLine } from "./layout.ts";

/** Whose card it is, in which column. */
type Owner = Pick<Box, "claim" | "column">;

/** A card in its place, with the words of the card. */
export class CardBox implements Box {
  readonly claim: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly #card: Card;

  constructor(card: Card, { claim, column }: Owner, { x, y, width, height }: Rectangle) {
    this.claim = claim;
    this.column = column;
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    this.#card = card;
  }

  get kind(): CardKind {
    return this.#card.kind;
  }

  get lines(): readonly TextLine[] {
    return this.#card.lines;
  }

  get ink(): number | undefined {
    return this.#card.ink;
  }

  get foot(): number | undefined {
    return this.#card.foot;
  }
}

const lastBoxes = new WeakMap<Card, CardBox>();

/** A card in its place; where it sat there last time, the very same box. */
export function boxOf(card: Card, owner: Owner, x: number, y: number): Box {
  const last = lastBoxes.get(card);
  if (last?.x === x && last.y === y) return last;
  const { width, height } = card;
  const box = new CardBox(card, owner, { x, y, width, height });
  lastBoxes.set(card, box);
  return box;
}
