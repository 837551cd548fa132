import { type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import type { Point } from "../../layout/layout.ts";
import { type MapCommandName, mapCommandNames, mapMessages } from "../../messages/map.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import type { Camera } from "../../store/state.ts";
import type { Command } from "../commands.ts";
import { type Announce, useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useOffer } from "../useCommands.ts";
import {
  bringing,
  isSameView,
  leastZoomOf,
  onScreen,
  type Size,
  showsAll,
  whole,
  zoomedAt,
  zoomStep,
} from "./camera.ts";
import { keepAsFit } from "./followed.ts";
import { freeArea } from "./freeArea.ts";
import { indexOf } from "./kin.ts";
import { chooseMinimap, wantsMinimap } from "./minimapChoice.ts";
import { boxOf } from "./pin.ts";
import { isSpineShown } from "./spineShown.ts";
import { stopAt } from "./stop.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { CardMenuControl } from "./useCardMenu.ts";
import type { Fold } from "./useFolding.ts";
import type { Isolate } from "./useIsolation.ts";
import type { Sight } from "./useSight.ts";
import type { Walk } from "./useWalk.ts";
import { type Step, walk as stepFrom } from "./walk.ts";

/** What the map's commands act on, as it is at this moment. */
export interface Desk {
  readonly region: RefObject<HTMLElement | null>;
  readonly arrangement: Arrangement;
  readonly sight: Sight;
  readonly walk: Walk;
  readonly fold: Fold;
  readonly isolate: Isolate;
  readonly openMenu: CardMenuControl["open"];
  readonly stage: Size;
}

/** What the map can be told to do. */
export type MapActs = Readonly<Record<MapCommandName, () => void>>;

const keys: Readonly<Record<MapCommandName, readonly string[]>> = {
  zoomIn: ["+", "="],
  zoomOut: ["-"],
  fit: ["Shift+1"],
  fitSelection: ["Shift+2"],
  fullSize: ["Shift+0"],
  minimap: ["M"],
  panLeft: ["Shift+ArrowLeft"],
  panRight: ["Shift+ArrowRight"],
  panUp: ["Shift+ArrowUp"],
  panDown: ["Shift+ArrowDown"],
  child: ["ArrowRight"],
  parent: ["ArrowLeft"],
  next: ["ArrowDown"],
  previous: ["ArrowUp"],
  root: ["Home"],
  last: ["End"],
  open: ["Enter", " "],
  fold: ["F"],
  foldBranch: ["Shift+F"],
  isolate: ["I"],
  menu: ["Shift+F10", "ContextMenu"],
  nextLink: ["E"],
  previousLink: ["Shift+E"],
};

const acting: ReadonlySet<MapCommandName> = new Set([
  "zoomIn",
  "zoomOut",
  "fit",
  "fullSize",
  "minimap",
  "panLeft",
  "panRight",
  "panUp",
  "panDown",
]);

/** What leads from cards and tokens, rather than acting on a card. */
const walking: ReadonlySet<MapCommandName> = new Set(["child", "parent", "next", "previous", "root", "last", "open"]);

/** Offers the map's commands for as long as it is there, and gives them to its own buttons. */
export function useMapCommands(desk: Desk): MapActs {
  const atlas = useAtlasItself();
  const announce = useAnnounce();
  const now = useRef(desk);
  useLayoutEffect(() => {
    now.current = desk;
  });
  const acts = useMemo(() => actsOn(now, atlas, announce), [atlas, announce]);
  useOffer(useMemo(() => commandsOf(acts, now, atlas), [acts, atlas]));
  return acts;
}

function commandsOf(acts: MapActs, desk: RefObject<Desk>, { state }: Atlas): readonly Command[] {
  const isOn = (names: string) => {
    const focus = document.activeElement;
    return focus !== null && (focus === desk.current.region.current || focus.closest(names) !== null);
  };
  const isOnCard = () => isOn("[data-claim]");
  const isOnStop = () => isOn("[data-claim], [data-answer]");
  return mapCommandNames.map((name) => ({
    id: `map.${name}`,
    group: "map",
    label: { "zh-Hant": mapMessages["zh-Hant"].commands[name], en: mapMessages.en.commands[name] },
    keys: keys[name],
    isEnabled: acting.has(name)
      ? always
      : name === "fitSelection"
        ? () => state().selection !== undefined
        : walking.has(name)
          ? isOnStop
          : isOnCard,
    run: acts[name],
  }));
}

function always(): boolean {
  return true;
}

const panStep = 100;

function actsOn(desk: RefObject<Desk>, atlas: Atlas, announce: Announce): MapActs {
  return { ...cameraActs(desk, atlas, announce), ...cardActs(desk, atlas) };
}

type CardActName = Step | "open" | "fold" | "foldBranch" | "isolate" | "menu" | "nextLink" | "previousLink";

function cameraActs(
  desk: RefObject<Desk>,
  { state, actions }: Atlas,
  announce: Announce,
): Pick<MapActs, Exclude<MapCommandName, CardActName>> {
  const camera = () => state().camera ?? desk.current.sight.landing;
  const go = (to: Camera | undefined) => {
    actions.setCamera(to);
    announce(mapMessages[state().language].zoomed(Math.round(camera().zoom * 100)), "heard");
  };
  const zoom = (factor: number) => {
    const { arrangement, stage } = desk.current;
    const least = leastZoomOf(arrangement.scene.bounds, stage);
    go(zoomedAt(camera(), middleOf(desk.current, camera()), factor, least));
  };
  const pan = (dx: number, dy: number) => {
    const { x, y, zoom } = camera();
    actions.setCamera({ x: x + dx, y: y + dy, zoom });
  };
  return {
    zoomIn: () => zoom(zoomStep),
    zoomOut: () => zoom(1 / zoomStep),
    fit: () => {
      go(fitted(desk.current, camera()));
      keepAsFit(state().camera);
    },
    fitSelection: () => go(aroundSelection(desk.current, state().selection) ?? camera()),
    fullSize: () => zoom(1 / camera().zoom),
    minimap: () => {
      chooseMinimap(!wantsMinimap());
      announce(mapMessages[state().language].minimap(wantsMinimap()), "seen");
    },
    panLeft: () => pan(panStep, 0),
    panRight: () => pan(-panStep, 0),
    panUp: () => pan(0, panStep),
    panDown: () => pan(0, -panStep),
  };
}

function cardActs(desk: RefObject<Desk>, { actions }: Atlas): Pick<MapActs, CardActName> {
  const step = (where: Step) => () => {
    const { arrangement, walk } = desk.current;
    walk.leaveLink();
    if (!walk.stop) return;
    // After a click on the paper, the first key brings the focus back to where it was.
    const isThere = stopAt(document.activeElement) !== undefined;
    const to = isThere ? stepFrom(arrangement.view, arrangement.layout, walk.stop, where) : walk.stop;
    if (to) walk.go(to);
  };
  const onCurrent = (act: (claim: string) => void) => () => {
    const { current } = desk.current.walk;
    if (current !== undefined) act(current);
  };
  const fold = (whole: boolean) => onCurrent((claim) => desk.current.fold(claim, whole));
  return {
    child: () => {
      const { arrangement, walk } = desk.current;
      const isFolded = indexOf(arrangement.view).claims.get(walk.current ?? "")?.isFolded;
      if (isFolded) fold(false)();
      else step("child")();
    },
    parent: step("parent"),
    next: step("next"),
    previous: step("previous"),
    root: step("root"),
    last: step("last"),
    open: () => {
      const { stop, followLink } = desk.current.walk;
      if (stop?.kind === "voice") actions.hear(stop.id);
      else if (stop && !followLink()) actions.select(stop.id);
    },
    fold: fold(false),
    foldBranch: fold(true),
    isolate: onCurrent((claim) => desk.current.isolate(claim)),
    menu: onCurrent((claim) => openMenuUnder(claim, desk.current)),
    nextLink: () => desk.current.walk.turnLink(1),
    previousLink: () => desk.current.walk.turnLink(-1),
  };
}

/** Opens a claim's menu at the foot of its card. */
function openMenuUnder(claim: string, { arrangement, sight, region, openMenu }: Desk): void {
  const [box, camera] = [boxOf(arrangement, claim), sight.lens.current?.camera()];
  if (!box || !camera) return;
  const { left, top } = region.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const seen = onScreen(box, camera);
  openMenu({ claim, x: left + seen.x + 12, y: top + seen.y + seen.height + 4 });
}

/** The camera that shows everything; where that is the first sight, or is seen already, that of the first sight. */
function fitted({ region, arrangement, stage, sight }: Desk, camera: Camera): Camera | undefined {
  const { bounds } = arrangement.scene;
  const free = region.current ? freeArea(region.current, false) : stage;
  const all = whole(bounds, free);
  return showsAll(sight.landing, bounds, free) || isSameView(camera, all) ? undefined : all;
}

/** The middle of what can be seen: there zooming by keys and buttons holds on. */
function middleOf({ region, arrangement, stage }: Desk, camera: Camera): Point {
  if (!region.current) return { x: stage.width / 2, y: stage.height / 2 };
  const { x, y, width, height } = freeArea(region.current, isSpineShown(arrangement, camera, region.current));
  return { x: x + width / 2, y: y + height / 2 };
}

/** The camera that has the selected card in the middle, no smaller than it can be read. */
function aroundSelection(desk: Desk, selection: string | undefined): Camera | undefined {
  const box = selection === undefined ? undefined : boxOf(desk.arrangement, selection);
  if (!box) return undefined;
  const camera = { ...desk.sight.landing, zoom: Math.max(1, desk.sight.landing.zoom) };
  const seen = onScreen(box, camera);
  const middle = middleOf(desk, camera);
  const centred = {
    ...camera,
    x: camera.x + middle.x - seen.x - seen.width / 2,
    y: camera.y + middle.y - seen.y - seen.height / 2,
  };
  return desk.region.current ? bringing(box, centred, freeArea(desk.region.current, true)) : centred;
}
