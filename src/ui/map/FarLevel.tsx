import { memo, type ReactNode, useMemo } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import { cutLines } from "../../render/cutLines.ts";
import type { PartPainter } from "../../render/parts.ts";
import type { SceneCard, SceneEdge } from "../../scene/scene.ts";
import { type Decorate, toReact } from "./toReact.tsx";
import type { AskedParts } from "./useAskedParts.ts";
import type { WordsOnce } from "./useWorded.ts";

interface Painting {
  readonly painter: PartPainter;
  readonly decorate: Decorate;
}

/** Of a large picture from afar, what stands above its tiles: headline, voices, words as far as they are seen, and what is lit of a few. */
export function FarLevel(
  props: Painting & {
    readonly sight: Rectangle;
    readonly asked: AskedParts;
    readonly worded: readonly WordsOnce[];
  },
): ReactNode {
  const { painter, decorate, sight, asked, worded } = props;
  const isAsked = useMemo(() => new Set(asked.cards), [asked]);
  const { attributes, children } = painter.frame;
  return (
    <g className="picture" data-level="overview" fontFamily={String(attributes["font-family"])} {...unheard}>
      <g data-layer="edges">
        {asked.edges.map((edge) => (
          <Line key={`${edge.relation} ${edge.from}`} {...{ edge, sight, painter, decorate }} />
        ))}
      </g>
      {children.map((child) =>
        typeof child !== "string" && standsAbove.has(String(child.attributes["data-layer"])) ? (
          <Layer key={String(child.attributes["data-layer"])} layer={child} decorate={decorate} />
        ) : null,
      )}
      <g data-layer="cards">
        {worded
          .filter(({ card }) => !isAsked.has(card))
          .map(({ card, from, to }) => (
            <Words key={`words ${card.claim} ${from}`} {...{ card, from, to, painter, decorate }} />
          ))}
        {asked.cards.map((card) => (
          <Mark key={card.claim} {...{ card, painter, decorate }} />
        ))}
      </g>
    </g>
  );
}

/** For the eye alone: the cards to read, which are there too, say it all. */
const unheard = { "aria-hidden": true } as const;
const standsAbove: ReadonlySet<string> = new Set(["headline", "strip"]);

const Layer = memo(function Layer(props: {
  readonly layer: Parameters<typeof toReact>[0];
  readonly decorate: Decorate;
}): ReactNode {
  return toReact(props.layer, props.decorate);
});

const Words = memo(function Words({ card, from, to, painter, decorate }: Painting & WordsOnce): ReactNode {
  return toReact(painter.words([card], { from, to }), decorate);
});

const Mark = memo(function Mark({ card, painter, decorate }: Painting & { readonly card: SceneCard }): ReactNode {
  return toReact(painter.layer("cards", { cards: [card] }), decorate);
});

const Line = memo(function Line(props: Painting & { readonly edge: SceneEdge; readonly sight: Rectangle }): ReactNode {
  const { edge, sight, painter, decorate } = props;
  return toReact(cutLines(painter.layer("edges", { edges: [edge] }), sight), decorate);
});
