import { memo, type ReactNode } from "react";
import { mapMessages } from "../../messages/map.ts";
import { drawMap } from "../../render/drawMap.ts";
import type { SvgElement } from "../../render/element.ts";
import type { Theme } from "../../store/state.ts";
import { cardReading, voiceReading } from "./cardReading.ts";
import { indexOf } from "./kin.ts";
import { type Decorate, type Decoration, toReact } from "./toReact.tsx";
import type { Arrangement } from "./useArrangement.ts";

/**
 * The picture of an arrangement, near and from afar, drawn once: neither zoom nor selection, focus or hover touch it. What
 * they change are attributes of its elements, which React does not know of.
 */
export const Picture = memo(function Picture(props: { arrangement: Arrangement; theme: Theme }): ReactNode {
  const { arrangement, theme } = props;
  const decorate = decorationOf(arrangement);
  return (
    <>
      {toReact(drawMap(arrangement.scene, { theme, level: "overview", embedded: true }), decorateOverview)}
      {toReact(drawMap(arrangement.scene, { theme, level: "near", embedded: true }), decorate)}
    </>
  );
});

/** The cards are buttons and the tokens are images with a name; the rest is there for the eye alone. */
function decorationOf({ map, view }: Arrangement): Decorate {
  const words = mapMessages[view.language];
  const { claims } = indexOf(view);
  const voices = new Map(view.voices.map((voice) => [voice.id, voice]));
  return ({ name, attributes, children }) => {
    if (attributes.class === "stroke") return { properties: { style: { "--width": attributes["stroke-width"] } } };
    if (name !== "g") return undefined;
    const claim = claims.get(String(attributes["data-claim"]));
    if (claim) {
      const label = words.card(cardReading(map, view, claim));
      return cardDecoration(label, claim.children > 0 ? !claim.isFolded : undefined, children);
    }
    const voice = voices.get(String(attributes["data-answer"]));
    if (voice) return { properties: { role: "img", "aria-label": words.voice(voiceReading(view, voice)) } };
    return isForTheEye(attributes) ? { properties: { "aria-hidden": true } } : undefined;
  };
}

function cardDecoration(label: string, isExpanded: boolean | undefined, children: SvgElement["children"]): Decoration {
  const face = children.find((child) => typeof child !== "string" && child.attributes.class === "face");
  return {
    properties: { role: "button", tabIndex: -1, "aria-label": label, "aria-expanded": isExpanded },
    ...(face === undefined || typeof face === "string" ? {} : { beneath: <Ring face={face} /> }),
  };
}

const ringGap = 3.5;

/** The ring of a card that is selected or has the focus: seen only then. */
function Ring({ face: { attributes } }: { face: SvgElement }): ReactNode {
  const measure = (name: string) => Number(attributes[name] ?? 0);
  return (
    <rect
      className="ring"
      x={measure("x") - ringGap}
      y={measure("y") - ringGap}
      width={measure("width") + 2 * ringGap}
      height={measure("height") + 2 * ringGap}
      rx={measure("rx") + ringGap}
    />
  );
}

function isForTheEye(attributes: SvgElement["attributes"]): boolean {
  const layer = attributes["data-layer"];
  return attributes["data-fold"] !== undefined || (layer !== undefined && layer !== "cards" && layer !== "strip");
}

const decorateOverview: Decorate = ({ attributes }) => {
  if (attributes["data-level"] !== undefined) return { properties: { "aria-hidden": true } };
  const most = attributes["data-most"];
  return most === undefined ? undefined : { properties: { style: { "--most": most } } };
};
