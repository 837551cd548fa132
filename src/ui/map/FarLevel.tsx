import { memo, type ReactNode, useMemo } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import { cutLines } from "../../render/cutLines.ts";
import type { PartPainter, Zooms } from "../../render/parts.ts";
import { wordsFromAfar } from "../../render/wordsFromAfar.ts";
import { meeting } from "../../scene/extent.ts";
import type { Scene, SceneCard, SceneEdge } from "../../scene/scene.ts";
import type { Portion, Wanted } from "./nextPortion.ts";
import { type Decorate, toReact } from "./toReact.tsx";
import type { AskedParts } from "./useAskedParts.ts";
import { useByPortions } from "./useByPortions.ts";
import type { WordsInSight } from "./useWordsInSight.ts";
import { wordedIn } from "./wordedIn.ts";

/** How far the words of a claim may stand out of its card, in world pixels. */
const reach = 400;

/** So many claims' words come or go at once. */
const portion: Portion = { most: 120, sizeOf: () => 1 };
const nothing: Wanted = { wanted: [], due: [] };

interface Painting {
  readonly painter: PartPainter;
  readonly decorate: Decorate;
}

/** Of a large picture from afar, what stands above its tiles: headline, voices, words as far as they are seen, and what is lit of a few. */
export function FarLevel(
  props: Painting & {
    readonly scene: Scene;
    readonly sight: Rectangle;
    readonly asked: AskedParts;
    readonly words: WordsInSight;
  },
): ReactNode {
  const { painter, decorate, scene, sight, asked } = props;
  const { areas, zooms } = props.words;
  const claims = useMemo(() => wordedIn(scene), [scene]);
  const wanted = useMemo(() => {
    if (!zooms) return nothing;
    const words = wordsFromAfar(scene);
    const near = [...new Set(areas.flatMap((area) => meeting(claims, area, reach)))];
    const isSeen = (place: number) =>
      words.get(claims[place]?.claim ?? "")?.settings.some(({ from, to }) => from < zooms.to && to > zooms.from);
    return { wanted: near.filter(isSeen), due: [] };
  }, [scene, claims, areas, zooms]);
  const worded = useByPortions(claims, wanted, portion).flatMap((place) => claims[place] ?? []);
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
        {zooms &&
          worded
            .filter((card) => !isAsked.has(card))
            .map((card) => <Words key={`words ${card.claim}`} {...{ card, zooms, painter, decorate }} />)}
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

const Words = memo(function Words(props: Painting & { readonly card: SceneCard; readonly zooms: Zooms }): ReactNode {
  const { card, zooms, painter, decorate } = props;
  return toReact(painter.words([card], zooms), decorate);
});

const Mark = memo(function Mark({ card, painter, decorate }: Painting & { readonly card: SceneCard }): ReactNode {
  return toReact(painter.layer("cards", { cards: [card] }), decorate);
});

const Line = memo(function Line(props: Painting & { readonly edge: SceneEdge; readonly sight: Rectangle }): ReactNode {
  const { edge, sight, painter, decorate } = props;
  return toReact(cutLines(painter.layer("edges", { edges: [edge] }), sight), decorate);
});
