import { type ReactNode, type RefObject, useMemo, useRef, useState } from "react";
import { inLanguage } from "../../model/map.ts";
import { later } from "../later.tsx";
import { useActions, useAtlasItself } from "../useAtlas.ts";
import { useSeenTheme } from "../useSeenTheme.ts";
import { createCameraFeed } from "./cameraFeed.ts";
import styles from "./map.module.css";
import { Picture } from "./Picture.tsx";
import { atClaim } from "./stop.ts";
import type { Arrangement } from "./useArrangement.ts";
import { useCardMenu } from "./useCardMenu.ts";
import { useEscape } from "./useEscape.ts";
import { useFolding } from "./useFolding.ts";
import { useHover } from "./useHover.ts";
import { useIsolation } from "./useIsolation.ts";
import { useLit } from "./useLit.ts";
import { useLook } from "./useLook.ts";
import { useMapCommands } from "./useMapCommands.ts";
import { useMarks } from "./useMarks.ts";
import { usePointer } from "./usePointer.ts";
import { useReveal } from "./useReveal.ts";
import { type Surface, useSight } from "./useSight.ts";
import { useStage } from "./useStage.ts";
import { useWalk } from "./useWalk.ts";

const CulledPicture = later(async () => (await import("./CulledPicture.tsx")).CulledPicture);
const CloseUps = later(async () => (await import("./CloseUps.tsx")).CloseUps);
const Hairlines = later(async () => (await import("./Hairlines.tsx")).Hairlines);
const FarRing = later(async () => (await import("./FarRing.tsx")).FarRing);
const EdgeFade = later(async () => (await import("./EdgeFade.tsx")).EdgeFade);
const ZoomButtons = later(async () => (await import("./ZoomButtons.tsx")).ZoomButtons);
const TourOffer = later(async () => (await import("./TourOffer.tsx")).TourOffer);
const LaneWords = later(async () => (await import("./LaneWords.tsx")).LaneWords);
const CausalSteps = later(async () => (await import("./CausalSteps.tsx")).CausalSteps);
const CardMenu = later(async () => (await import("./CardMenu.tsx")).CardMenu);

const SelectionInSight = later(async () => (await import("./SelectionInSight.tsx")).SelectionInSight);
const Legend = later(async () => (await import("./Legend.tsx")).Legend);
const Minimap = later(async () => (await import("./Minimap.tsx")).Minimap);
const Tooltip = later(async () => (await import("./Tooltip.tsx")).Tooltip);
const Spine = later(async () => (await import("./Spine.tsx")).Spine);

/** Of a picture with more cards than these, only what is in sight is drawn. */
const mostWhole = 500;

/** The live picture of an arrangement, and what floats above it. */
export function LiveMap(props: { arrangement: Arrangement; region: RefObject<HTMLElement | null> }): ReactNode {
  const { arrangement, region } = props;
  const { view, scene, map } = arrangement;
  const { setCamera } = useActions();
  const [opened] = useState(useAtlasItself().state);
  const theme = useSeenTheme();
  const surface = useSurface();
  const room = useStage(region);
  const { whole: stage, now } = room;
  const [feed] = useState(() => createCameraFeed({ x: 0, y: 0, zoom: 1 }));
  const sight = useSight(surface, arrangement, room, feed);
  const fold = useFolding(arrangement, sight.pin);
  const isolate = useIsolation(sight.pin);
  const look = useLook(region, sight.lens, arrangement);
  const reveal = useReveal(look);
  const walk = useWalk(surface.world, arrangement, reveal);
  const hover = useHover();
  const menu = useCardMenu();
  const commands = useMapCommands({ region, arrangement, sight, walk, fold, isolate, openMenu: menu.open, stage });
  const click = usePointer({ surface, arrangement, lens: sight.lens, fold, isolate, isTaken: menu.endsPress });
  useEscape(region, hover, walk);
  const light = useLit(arrangement, hover.hover, walk.focus);
  const { voice, lit } = light;
  const markAgain = useMarks(surface.world, arrangement, walk, hover.hover, light);
  return (
    <>
      <h1 className="unseen">{inLanguage(map.question, view.language)}</h1>
      {/* biome-ignore lint/a11y: a frame without meaning; the cards in it are buttons, whose clicks and keys arrive here together */}
      <div
        ref={surface.ground}
        data-ground=""
        className={styles.ground}
        onClick={click}
        onContextMenu={menu.contextMenu}
        onPointerDown={(event) => {
          hover.press(event);
          menu.press(event);
        }}
        onPointerMove={(event) => {
          hover.move(event);
          menu.move(event);
        }}
        onPointerUp={menu.release}
        onPointerCancel={menu.release}
        onPointerOver={hover.over}
        onPointerLeave={hover.leave}
        onFocus={walk.focused}
        onBlur={walk.blurred}
      >
        <div ref={surface.layer} className={styles.layer}>
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the map's region has a name, and each card */}
          <svg ref={surface.svg} className={styles.surface} data-showing="near">
            <g ref={surface.world}>
              <Hairlines arrangement={arrangement} speaker={voice} />
              {scene.cards.length > mostWhole ? (
                <CulledPicture
                  {...{ arrangement, theme, feed, stage, lit, walk, markAgain }}
                  hovered={hover.hover.hovered}
                />
              ) : (
                <Picture {...{ arrangement, theme, feed, markAgain }} />
              )}
              <CloseUps feed={feed} arrangement={arrangement} stage={stage} lit={lit} />
              <FarRing arrangement={arrangement} focused={walk.focus} />
            </g>
          </svg>
        </div>
      </div>
      <SelectionInSight {...{ region, look, opened, arrangement }} lens={sight.lens} />
      <EdgeFade feed={feed} bounds={scene.bounds} stage={now} />
      <Legend feed={feed} arrangement={arrangement} stage={now} landing={sight.landing} />
      <TourOffer feed={feed} arrangement={arrangement} />
      <Spine feed={feed} arrangement={arrangement} stage={now} landing={sight.landing} goTo={setCamera} />
      <ZoomButtons commands={commands} language={view.language} />
      <Minimap feed={feed} arrangement={arrangement} region={region} lens={sight.lens} />
      <LaneWords region={region} world={surface.world} arrangement={arrangement} feed={feed} lit={lit} />
      <CausalSteps world={surface.world} arrangement={arrangement} />
      <CardMenu
        control={menu}
        onClose={menu.close}
        arrangement={arrangement}
        acts={{ fold, isolate }}
        goBack={(claim) => walk.go(atClaim(claim))}
      />
      <Tooltip arrangement={arrangement} hover={hover} feed={feed} stage={now} />
    </>
  );
}

function useSurface(): Surface {
  const ground = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const world = useRef<SVGGElement>(null);
  return useMemo(() => ({ ground, layer, svg, world }), []);
}
