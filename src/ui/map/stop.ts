import type { Rectangle } from "../../layout/layout.ts";
import { extentOfDisc } from "../../scene/extent.ts";
import { boxOf } from "./pin.ts";
import type { Arrangement } from "./useArrangement.ts";

/** What the pointer rests on and the keyboard stops at: the card of a claim, or a voice's token on the strip. */
export interface Stop {
  readonly kind: "claim" | "voice";
  readonly id: string;
}

/** The stop at a claim's card. */
export function atClaim(id: string): Stop {
  return { kind: "claim", id };
}

/** Where the card or the token of a stop stands. */
export function stopPlace(arrangement: Arrangement, { kind, id }: Stop): Rectangle | undefined {
  if (kind === "claim") return boxOf(arrangement, id);
  const token = arrangement.scene.strip.find(({ voice }) => voice === id);
  return token && extentOfDisc(token);
}

/** The attribute by which the element that has the focus at a stop is known. */
export const stopAttributes = { claim: "data-claim", voice: "data-answer" } as const;

/** The stop whose card's button or token is an element, or holds it. */
export function stopAt(target: EventTarget | null): Stop | undefined {
  if (!(target instanceof Element)) return undefined;
  const voice = target.closest("[data-answer]")?.getAttribute("data-answer");
  if (voice) return { kind: "voice", id: voice };
  const claim = target.closest("[data-claim]")?.getAttribute("data-claim");
  return claim ? atClaim(claim) : undefined;
}
