import type { Language } from "../model/map.ts";
import type { ShownClaim } from "../view/view.ts";
import type { Card } from "./cards.ts";
import type { CardKind, TextLine } from "./layout.ts";
import { textWidth } from "./text.ts";
import { type Block, heightOf, stackLines } from "./typeset.ts";

/** About so many characters of a text are seen on a card at most. */
const mostSeen = 160;

/** How the words of cards of a kind are set. */
export interface Fashion {
  readonly kind: CardKind;
  readonly width: number;
  /** Where lines begin. */
  readonly left: number;
  /** What stands on the card of a claim, on which its voices' discs take so much room. */
  readonly blocks: (claim: ShownClaim, discs: number, language: Language) => readonly Block[];
  /** How high the card is for words of a height. */
  readonly heightFor: (inner: number, claim: ShownClaim) => number;
  /** Where its words begin. */
  readonly topOf: (height: number, inner: number) => number;
  /** How high the row at its foot is in which its voices stand. */
  readonly footOf?: (claim: ShownClaim) => number;
}

/**
 * A card that knows how many lines its words take, and breaks them when they are first asked for: of a large map most never
 * are, and their lines would be most of what it takes to remember.
 */
export class WordedCard implements Card {
  readonly height: number;
  readonly #fashion: Fashion;
  readonly #claim: ShownClaim;
  readonly #discs: number;
  readonly #language: Language;
  #lines: readonly TextLine[] | undefined;

  constructor(fashion: Fashion, claim: ShownClaim, discs: number, language: Language) {
    this.#fashion = fashion;
    this.#claim = claim;
    this.#discs = discs;
    this.#language = language;
    this.height = fashion.heightFor(heightOf(this.#blocks()), claim);
  }

  get kind(): CardKind {
    return this.#fashion.kind;
  }

  get width(): number {
    return this.#fashion.width;
  }

  get foot(): number | undefined {
    return this.#fashion.footOf?.(this.#claim);
  }

  get lines(): readonly TextLine[] {
    this.#lines ??= this.#set();
    return this.#lines;
  }

  get ink(): number {
    return this.#blocks().reduce((sum, { text, style, language }) => {
      const { face, size } = style;
      return sum + textWidth(text.slice(0, mostSeen), face, size, language);
    }, 0);
  }

  #set(): readonly TextLine[] {
    const { left, topOf } = this.#fashion;
    const blocks = this.#blocks();
    return stackLines(blocks, left, topOf(this.height, heightOf(blocks)));
  }

  #blocks(): readonly Block[] {
    return this.#fashion.blocks(this.#claim, this.#discs, this.#language);
  }
}
