import { mapMessages } from "../../messages/map.ts";
import { element, type SvgElement } from "../../render/element.ts";
import type { ShownClaim } from "../../view/view.ts";
import { cardReading } from "../map/cardReading.ts";
import { indexOf } from "../map/kin.ts";
import { outlineOf, ringGap } from "../map/outlineOf.ts";
import type { Arrangement } from "../map/useArrangement.ts";
import type { Enliven } from "./toDom.ts";

/** Gives each card a button over it, with a name that says all that the card shows; the rest is for the eye alone. */
export function livePicture({ map, view }: Arrangement): Enliven {
  const words = mapMessages[view.language];
  const { claims } = indexOf(view);
  return (part) => {
    const { name, attributes } = part;
    const claim = name === "g" ? claims.get(String(attributes["data-claim"])) : undefined;
    if (claim) return withButton(part, claim, words.card(cardReading(map, view, claim)));
    const isCovered = name === "text" || attributes["data-fold"] !== undefined || isForTheEye(attributes);
    return isCovered ? { ...part, attributes: { ...attributes, "aria-hidden": "true" } } : part;
  };
}

function withButton(card: SvgElement, claim: ShownClaim, label: string): SvgElement {
  const { "data-claim": _, ...attributes } = card.attributes;
  const face = card.children.find((child) => typeof child !== "string" && child.attributes.class === "face");
  if (face === undefined || typeof face === "string") return card;
  const button = {
    class: "button",
    ...outlineOf(face, 0.5),
    "data-claim": claim.id,
    role: "button",
    tabindex: -1,
    "aria-label": label,
    ...(claim.children > 0 ? { "aria-expanded": String(!claim.isFolded) } : {}),
  };
  return {
    ...card,
    attributes: { ...attributes, "data-card": claim.id },
    children: [
      element("rect", { class: "ring", ...outlineOf(face, ringGap) }),
      ...card.children,
      element("rect", button),
    ],
  };
}

function isForTheEye(attributes: SvgElement["attributes"]): boolean {
  const layer = attributes["data-layer"];
  return layer !== undefined && layer !== "cards";
}
