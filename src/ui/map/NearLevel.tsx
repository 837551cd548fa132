import { memo, type ReactNode } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import { cutLines } from "../../render/cutLines.ts";
import type { SvgElement } from "../../render/element.ts";
import { type PartLayer, type PartPainter, partLayers, type ScenePart } from "../../render/parts.ts";
import type { Bands } from "../../scene/bands.ts";
import type { Scene } from "../../scene/scene.ts";
import { type Decorate, toReact } from "./toReact.tsx";

/** What of a scene is drawn: bands and far-leading edges as places in their lists, and the cards of some claims by themselves. */
export interface ShownParts {
  readonly bands: readonly number[];
  readonly edges: readonly number[];
  readonly alone: readonly string[];
}

interface Painting {
  readonly painter: PartPainter;
  readonly decorate: Decorate;
}

/** Of a large picture to read, the parts that are shown; what leads far is drawn no farther than the sight reaches. */
export function NearLevel(
  props: Painting & {
    readonly bands: Bands;
    readonly shown: ShownParts;
    readonly lanes: Scene["lanes"];
    readonly sight: Rectangle;
  },
): ReactNode {
  const { bands, shown, lanes, sight, painter, decorate } = props;
  const contents: Record<PartLayer, ReactNode> = {
    edges: (
      <>
        {shown.bands.map((i) => (
          <Part key={`band ${i}`} name="edges" part={bands.bands[i]} {...{ painter, decorate }} />
        ))}
        {shown.edges.map((i) => (
          <LongEdge key={`edge ${i}`} edge={bands.longEdges[i]?.edge} {...{ sight, painter, decorate }} />
        ))}
      </>
    ),
    lanes: lanes.length > 0 && toReact(cutLines(painter.layer("lanes", { lanes }), sight), decorate),
    cards: (
      <>
        {shown.bands.map((i) => (
          <Part key={`band ${i}`} name="cards" part={bands.bands[i]} {...{ painter, decorate }} />
        ))}
        {shown.alone.map((claim) => (
          <Alone key={`card ${claim}`} {...{ claim, bands, painter, decorate }} />
        ))}
      </>
    ),
  };
  const { attributes, children } = painter.frame;
  return (
    <g className="picture" data-level={attributes["data-level"]} fontFamily={String(attributes["font-family"])}>
      {children.map((child) => {
        if (typeof child === "string") return child;
        const name = partLayers.find((layer) => layer === child.attributes["data-layer"]);
        return name ? (
          <g key={name} data-layer={name} aria-hidden={name === "cards" ? undefined : true}>
            {contents[name]}
          </g>
        ) : (
          <Layer key={layerKey(child)} layer={child} decorate={decorate} />
        );
      })}
    </g>
  );
}

function layerKey({ name, attributes }: SvgElement): string {
  return `${name} ${attributes["data-layer"] ?? ""}`;
}

const Layer = memo(function Layer(props: { readonly layer: SvgElement; readonly decorate: Decorate }): ReactNode {
  return toReact(props.layer, props.decorate);
});

/** A layer of a band, drawn once. */
const Part = memo(function Part(
  props: Painting & { readonly name: PartLayer; readonly part: Partial<ScenePart> | undefined },
): ReactNode {
  const { name, part, painter, decorate } = props;
  return part && toReact(painter.layer(name, part), decorate);
});

/** The card of one claim, by itself. */
const Alone = memo(function Alone(props: Painting & { readonly bands: Bands; readonly claim: string }): ReactNode {
  const { bands, claim, painter, decorate } = props;
  const cards = bands.bands[bands.bandOf.get(claim) ?? -1]?.cards.filter((card) => card.claim === claim);
  return cards && toReact(painter.layer("cards", { cards }), decorate);
});

const LongEdge = memo(function LongEdge(
  props: Painting & { readonly edge: Scene["edges"][number] | undefined; readonly sight: Rectangle },
): ReactNode {
  const { edge, sight, painter, decorate } = props;
  return edge && toReact(cutLines(painter.layer("edges", { edges: [edge] }), sight), decorate);
});
