import { memo, type ReactNode, useDeferredValue, useLayoutEffect, useMemo } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import type { SvgElement } from "../../render/element.ts";
import { createPartPainter, type PartLayer, type PartPainter, partLayers, type ScenePart } from "../../render/parts.ts";
import { type Bands, bandsOf } from "../../scene/bands.ts";
import { meeting } from "../../scene/extent.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Theme } from "../../store/state.ts";
import { useAtlas } from "../useAtlas.ts";
import type { Size } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import { areaOf, beyond, windowKey } from "./cullingWindow.ts";
import { decorationOf, overviewDecorationOf } from "./decoration.tsx";
import { type Kin, kinOf } from "./kin.ts";
import type { Stop } from "./stop.ts";
import { type Decorate, toReact } from "./toReact.tsx";
import type { Arrangement } from "./useArrangement.ts";
import { useCameraFeed } from "./useCameraFeed.ts";
import type { Walk } from "./useWalk.ts";

/**
 * The picture of a large arrangement, of which only that is drawn which is in sight or nearly, and the card at which the
 * keyboard stands. What comes into sight is there at once; what may come next is drawn before it does, when there is time.
 */
export function CulledPicture(props: {
  readonly arrangement: Arrangement;
  readonly theme: Theme;
  readonly feed: CameraFeed;
  readonly stage: Size;
  readonly lit: Kin | undefined;
  readonly hovered: Stop | undefined;
  readonly walk: Walk;
  /** Puts the marks of selection, focus and pointer on what has been drawn anew. */
  readonly markAgain: () => void;
}): ReactNode {
  const { arrangement, theme, feed, stage, markAgain } = props;
  const { scene } = arrangement;
  const bands = useMemo(() => bandsOf(scene), [scene]);
  const window = useCameraFeed(feed, (camera) => windowKey(camera, stage));
  const soon = useDeferredValue(window);
  const held = useHeld(bands, props.walk.stop);
  const shown = useMemo(() => shownIn(bands, window, soon, held), [bands, window, soon, held]);
  const lanes = useAskedLanes(props);
  const levels = useMemo(
    () => [
      { painter: createPartPainter(scene, theme, "overview"), decorate: overviewDecorationOf(arrangement) },
      { painter: createPartPainter(scene, theme, "near"), decorate: decorationOf(arrangement) },
    ],
    [scene, theme, arrangement],
  );
  useLayoutEffect(() => {
    if (shown && lanes && levels) markAgain();
  }, [shown, lanes, levels, markAgain]);
  return levels.map(({ painter, decorate }, i) => (
    <Level key={i === 0 ? "overview" : "near"} {...{ bands, shown, lanes, painter, decorate }} />
  ));
}

/** Which bands and which far-leading edges are drawn, as places in their lists. */
interface Shown {
  readonly bands: readonly number[];
  readonly edges: readonly number[];
}

/** The bands that hold what is selected and where the keyboard stands, in a plain text. */
function useHeld({ bandOf }: Bands, stop: Stop | undefined): string {
  const selection = useAtlas((state) => state.selection);
  const claims = [selection, stop?.kind === "claim" ? stop.id : undefined];
  return claims.flatMap((claim) => (claim === undefined ? [] : (bandOf.get(claim) ?? []))).join(" ");
}

function shownIn({ bands, longEdges }: Bands, window: string, soon: string, held: string): Shown {
  const areas = [areaOf(window), beyond(areaOf(soon))];
  const meetingAny = (places: readonly Rectangle[]) => areas.flatMap((area) => meeting(places, area, 0));
  const kept = held === "" ? [] : held.split(" ").map(Number);
  return {
    bands: [...new Set([...meetingAny(bands), ...kept])].sort((a, b) => a - b),
    edges: [...new Set(meetingAny(longEdges))].sort((a, b) => a - b),
  };
}

/** The cross-links that are asked for: of what is lit, of what the pointer or the keyboard is at, and the one to be followed. */
function useAskedLanes(props: {
  readonly arrangement: Arrangement;
  readonly lit: Kin | undefined;
  readonly hovered: Stop | undefined;
  readonly walk: Walk;
}): Scene["lanes"] {
  const { arrangement, lit, hovered, walk } = props;
  const { view, scene } = arrangement;
  const near = [hovered, walk.focus].find((place) => place?.kind === "claim")?.id;
  const link = walk.link?.relation;
  return useMemo(() => {
    const kin = [lit, near === undefined ? undefined : kinOf(view, near)];
    return scene.lanes.filter(({ relation }) => relation === link || kin.some((one) => one?.relations.has(relation)));
  }, [view, scene, lit, near, link]);
}

/** The picture at one level. */
function Level(props: {
  readonly bands: Bands;
  readonly shown: Shown;
  readonly lanes: Scene["lanes"];
  readonly painter: PartPainter;
  readonly decorate: Decorate;
}): ReactNode {
  const { bands, shown, lanes, painter, decorate } = props;
  const contents: Record<PartLayer, ReactNode> = {
    edges: (
      <>
        {shown.bands.map((i) => (
          <Part key={`band ${i}`} name="edges" part={bands.bands[i]} {...{ painter, decorate }} />
        ))}
        {shown.edges.map((i) => (
          <LongEdge key={`edge ${i}`} edge={bands.longEdges[i]?.edge} {...{ painter, decorate }} />
        ))}
      </>
    ),
    lanes: lanes.length > 0 && toReact(painter.layer("lanes", { lanes }), decorate),
    cards: shown.bands.map((i) => (
      <Part key={`band ${i}`} name="cards" part={bands.bands[i]} {...{ painter, decorate }} />
    )),
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

interface Painting {
  readonly painter: PartPainter;
  readonly decorate: Decorate;
}

/** A layer of a band, drawn once. */
const Part = memo(function Part(
  props: Painting & { readonly name: PartLayer; readonly part: Partial<ScenePart> | undefined },
): ReactNode {
  const { name, part, painter, decorate } = props;
  return part && toReact(painter.layer(name, part), decorate);
});

const LongEdge = memo(function LongEdge(
  props: Painting & { readonly edge: Scene["edges"][number] | undefined },
): ReactNode {
  const { edge, painter, decorate } = props;
  return edge && toReact(painter.layer("edges", { edges: [edge] }), decorate);
});
