import { mapMessages } from "../../messages/map.ts";
import type { SvgElement } from "../../render/element.ts";
import { canFold } from "../../view/canFold.ts";
import { voicesById } from "../../view/shownVoices.ts";
import type { ShownClaim, View } from "../../view/view.ts";
import { cardReading, shortLabel, voiceReading } from "./cardReading.ts";
import { indexOf } from "./kin.ts";
import { outlineOf, ringGap } from "./outlineOf.ts";
import type { Decorate, Decoration } from "./toReact.tsx";
import type { Arrangement } from "./useArrangement.ts";

/** What the picture to read bears live: cards have buttons and tokens are buttons, with a name; the rest is for the eye alone. */
export function decorationOf({ map, view }: Arrangement): Decorate {
  const words = mapMessages[view.language];
  const { claims } = indexOf(view);
  const voices = voicesById(view.voices);
  return (element) => {
    const { name, attributes } = element;
    if (attributes.class === "stroke") return { properties: { style: { "--width": attributes["stroke-width"] } } };
    // What stands on a card or a token is in its name already.
    if (name === "text" && attributes.class !== "caption") return { properties: { "aria-hidden": true } };
    if (name !== "g") return undefined;
    const claim = claims.get(String(attributes["data-claim"]));
    if (claim) return cardDecoration(element, claim, words.card(cardReading(map, view, claim)));
    const folded = claims.get(String(attributes["data-fold"]));
    if (folded) return { properties: { "aria-hidden": true }, beneath: <title>{foldTitle(folded, view)}</title> };
    const voice = voices.get(String(attributes["data-answer"]));
    if (voice)
      return { properties: { role: "button", tabIndex: -1, "aria-label": words.voice(voiceReading(view, voice)) } };
    return isForTheEye(attributes) ? { properties: { "aria-hidden": true } } : undefined;
  };
}

/** A card with a button over it: the button has the name, so what stands on the card need not be its contents too. */
function cardDecoration({ attributes, children }: SvgElement, claim: ShownClaim, label: string): Decoration {
  const properties = {
    "data-claim": undefined,
    "data-card": claim.id,
    "data-outside": claim.isOutside ? "" : undefined,
  };
  const face = children.find((child) => typeof child !== "string" && child.attributes.class === "face");
  if (face === undefined || typeof face === "string") return { properties };
  return {
    properties,
    beneath: <rect className="ring" {...outlineOf(face, ringGap)} />,
    above: (
      // biome-ignore lint/a11y/useSemanticElements: a picture holds no HTML element
      <rect
        className="button"
        {...outlineOf(face, 0.5)}
        data-claim={claim.id}
        data-kind={attributes["data-kind"]}
        role="button"
        tabIndex={-1}
        aria-label={label}
        aria-expanded={canFold(claim) ? !claim.isFolded : undefined}
      />
    ),
  };
}

/** What the handle of a fold says to a resting pointer. */
function foldTitle({ id, claim, hidden }: ShownClaim, { language, whatIf }: View): string {
  const told = whatIf?.hidden.has(id) ? ` ${whatIf.told.get(id) ?? ""}` : "";
  const label = shortLabel(claim, language) ?? "";
  const words = mapMessages[language];
  return hidden.supports + hidden.rebuts > 0 ? `${words.chip(label, hidden)}${told}` : words.caret(label);
}

function isForTheEye(attributes: SvgElement["attributes"]): boolean {
  const layer = attributes["data-layer"];
  return layer !== undefined && layer !== "cards" && layer !== "strip";
}
