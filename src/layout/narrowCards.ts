import { mapped, type Steps } from "../model/steps.ts";
import type { ShownClaim, View } from "../view/view.ts";
import {
  type Card,
  type Frame,
  knownCards,
  labelOf,
  leafLabel,
  positionCard,
  reasonLabel,
  roomFor,
  takenOf,
} from "./cards.ts";
import type { CardKind } from "./layout.ts";
import { blockOf, type Said, type Style } from "./typeset.ts";
import { type Fashion, WordedCard } from "./wordedCard.ts";

/** The cards of a view's claims where they are narrow: words in the upper part of a card, who says them at its foot. */
export function* measureNarrowCards(view: View): Steps<readonly Card[]> {
  const taken = takenOf(view);
  const known = knownCards("narrow", view.language);
  return yield* mapped(view.claims, (claim) =>
    claim.depth === 1
      ? positionCard(claim, taken.get(claim.camp), view.language, narrowPosition)
      : known(claim, () => new WordedCard(claim.depth === 2 ? reasons : leaves, claim, 0, view.language)),
  );
}

/** A narrow card's measures: above its words stands the word of its relation, below them the row of its voices. */
const narrow = { width: 150, left: 12, right: 138, top: 15, bottom: 9, foot: 26 } as const;
const narrowPosition: Frame = { width: narrow.width, height: 84, left: 17, right: 136, padding: 12 };

function footOf({ voices, crossLinks }: ShownClaim): number {
  return voices.length > 0 || crossLinks.length > 0 ? narrow.foot : narrow.bottom;
}

function narrowFashion(kind: CardKind, styleOf: (label: Said) => Style): Fashion {
  return {
    ...{ kind, width: narrow.width, left: narrow.left, footOf },
    blocks: (claim, _, language) => {
      const label = labelOf(claim, language);
      return blockOf(label, styleOf(label), roomFor(narrow.right - narrow.left));
    },
    heightFor: (inner, claim) => Math.ceil(narrow.top + inner + footOf(claim)),
    topOf: () => narrow.top,
  };
}

const reasons = narrowFashion("reason", reasonLabel);
const leaves = narrowFashion("leaf", () => leafLabel);
