import type { Language } from "../model/map.ts";
import { mapped, type Steps } from "../model/steps.ts";
import type { ShownClaim, View } from "../view/view.ts";
import {
  type Card,
  cardKind,
  type Frame,
  knownCards,
  labelOf,
  leafLabel,
  positionCard,
  reasonLabel,
  roomFor,
  takenOf,
} from "./cards.ts";
import { blockOf, heightOf, stackLines } from "./typeset.ts";

/** The cards of a view's claims where they are narrow: words in the upper part of a card, who says them at its foot. */
export function* measureNarrowCards(view: View): Steps<readonly Card[]> {
  const taken = takenOf(view);
  const known = knownCards("narrow", view.language);
  return yield* mapped(view.claims, (claim) =>
    claim.depth === 1
      ? positionCard(claim, taken.get(claim.camp), view.language, narrowPosition)
      : known(claim, narrowCard),
  );
}

/** A narrow card's measures: above its words stands the word of its relation, below them the row of its voices. */
const narrow = { width: 150, left: 12, right: 138, top: 15, bottom: 9, foot: 26 } as const;
const narrowPosition: Frame = { width: narrow.width, height: 84, left: 17, right: 136, padding: 12 };

function narrowCard(claim: ShownClaim, language: Language): Card {
  const label = labelOf(claim, language);
  const style = claim.depth === 2 ? reasonLabel(label) : leafLabel;
  const blocks = blockOf(label, style, roomFor(narrow.right - narrow.left));
  const hasFoot = claim.voices.length > 0 || claim.crossLinks.length > 0;
  return {
    kind: cardKind(claim),
    width: narrow.width,
    height: Math.ceil(narrow.top + heightOf(blocks) + (hasFoot ? narrow.foot : narrow.bottom)),
    lines: stackLines(blocks, narrow.left, narrow.top),
    foot: hasFoot ? narrow.foot : narrow.bottom,
  };
}
