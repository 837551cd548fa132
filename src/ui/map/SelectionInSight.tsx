import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Atlas } from "../../store/createAtlas.ts";
import { type AtlasState, type Camera, claimInSight, isAboutAll } from "../../store/state.ts";
import { keptByMap } from "../keptByMap.ts";
import { useActions, useAtlas, useAtlasItself } from "../useAtlas.ts";
import { branchFraming, showsBranch } from "./branchFraming.ts";
import { isSameView, whole } from "./camera.ts";
import { chosen, isFit, movedAlong } from "./followed.ts";
import { framing, framingBeside, isOnMap, type Look, uncovering } from "./framing.ts";
import type { Lens } from "./lens.ts";
import type { Arrangement } from "./useArrangement.ts";
import { useBranchInSight } from "./useBranchInSight.ts";
import { useKeptSight } from "./useKeptSight.ts";
import type { Looking } from "./useLook.ts";
import { useWhenCovered } from "./useWhenCovered.ts";

/** How far a selection has led: from which camera to which. */
interface Way {
  readonly from: Camera | undefined;
  readonly to: Camera;
}

/** What led the map last, where one looked, and at which arrangement. */
interface Seen {
  readonly selection: ReturnType<typeof leadsTo>;
  readonly asked: Camera | undefined;
  readonly of: Arrangement;
}

/** What led each map last, for when it is shown again after another screen. */
const lastSeen = keptByMap<Seen>();

/** Stands for all that was in sight, which a panel about all of the map must not cover. */
const everything = Symbol("everything in sight");

/** What panel or tour lead to. */
function leadsTo(state: AtlasState): string | typeof everything | undefined {
  return claimInSight(state) ?? (isAboutAll(state) ? everything : undefined);
}

/**
 * Lets a new selection, or a step of the tour, be seen, and what was in sight beside a panel about all of the map,
 * unless a link or a step back has just said where to look; what is selected is seen, too, when all is folded as at first
 * sight. When nothing is selected any more, it leads back to where the reader looked before, if they have not looked elsewhere
 * since.
 */
export function SelectionInSight(props: {
  readonly region: RefObject<HTMLElement | null>;
  readonly look: Looking;
  readonly lens: RefObject<Lens | null>;
  /** What there was when the map came: this part comes later, and something else may be selected by then. */
  readonly opened: AtlasState;
  readonly arrangement: Arrangement;
}): ReactNode {
  const { region, look, lens, opened, arrangement } = props;
  // That it is another one is no occasion by itself.
  const now = useRef(arrangement);
  useLayoutEffect(() => {
    now.current = arrangement;
  }, [arrangement]);
  const { setCamera } = useActions();
  const selection = useAtlas(leadsTo);
  const isToured = useAtlas((state) => state.selection === undefined && state.step !== undefined);
  const asked = useAtlas((state) => state.camera);
  const atlas = useAtlasItself();
  const before = useRef<Seen>(undefined);
  const way = useRef<Way>(undefined);
  const whenCovered = useWhenCovered();
  useEffect(() => {
    const isFirst = before.current === undefined && selection === leadsTo(opened);
    const last = exchanged(before, { selection, asked, of: now.current }, atlas);
    const led = ledBy(way.current, asked);
    // Who looks elsewhere before the panel is there is not led back to what it covers; a new arrangement moves by itself.
    const isElsewhere = asked !== last?.asked;
    if (isElsewhere && !led && last?.of === now.current) whenCovered(undefined);
    const isFoldedBack = isBackAtFirst(last, { selection, asked, of: now.current });
    if (!isFoldedBack && (isElsewhere || selection === last?.selection)) return;
    if (selection === undefined) {
      whenCovered(undefined);
      way.current = undefined;
      const back = led ?? fittedNow(asked, look);
      return back && setCamera(back.from);
    }
    const from = led ? led.from : asked;
    const isLed = isToured || isFoldedBack;
    const claimFramed = framingFor(selection, { isFirst, isLed }, look());
    let flown: { readonly to: Camera; readonly of: Arrangement } | undefined;
    const show = () => {
      const looking = look();
      if (!looking || before.current?.selection !== selection) return;
      // Where it is still on its way, from where that leads; another arrangement has moved the map by itself.
      const camera = flown?.of === looking.arrangement ? flown.to : looking.camera;
      const to = framed(selection, { ...looking, camera }, claimFramed);
      if (!to) return;
      flown = { to, of: looking.arrangement };
      way.current = { from, to };
      // A page that opens with a selection shows it at once.
      if (isFirst) lens.current?.jump(to);
      setCamera(to);
    };
    show();
    whenCovered(show);
  }, [look, lens, atlas, opened, selection, isToured, asked, setCamera, whenCovered]);
  // After that: where a selection leads back to, the branch may have more room.
  useBranchInSight(look, arrangement.view.branch);
  useKeptSight(region, lens, look);
  return null;
}

/**
 * Keeps what is seen now for what was seen before, which it gives back: where the map comes back from another screen, what was
 * seen of it then, so that what was selected meanwhile is brought in sight wherever one had looked.
 */
function exchanged(before: RefObject<Seen | undefined>, now: Seen, atlas: Atlas): Seen | undefined {
  const last = before.current ?? (now.asked && lastSeen.of(atlas));
  before.current = now;
  lastSeen.keep(atlas, now.of.map, now);
  return last;
}

/**
 * Whether a map that was looked at elsewhere, and was folded otherwise, is seen as at first sight with a claim selected; a branch
 * that comes to be looked at by itself is framed as that (`useBranchInSight.ts`).
 */
function isBackAtFirst(last: Seen | undefined, now: Seen): boolean {
  const isAtFirst = last?.asked !== undefined && now.asked === undefined;
  const isOther = isAtFirst && last.of !== now.of && last.of.view.branch === now.of.view.branch;
  return isOther && typeof now.selection === "string";
}

/** The way that led to where one looks, though the map may have moved by itself since; from where one would look now. */
function ledBy(way: Way | undefined, asked: Camera | undefined): Way | undefined {
  if (!way || !asked || !isSameView(way.to, chosen(asked))) return undefined;
  return { from: way.from && movedAlong(way.from, asked), to: way.to };
}

/** Where one would look at a map that was fitted beside a panel: it has all the room once that is gone. */
function fittedNow(asked: Camera | undefined, look: Looking): Pick<Way, "from"> | undefined {
  const looking = asked && isFit(asked) ? look() : undefined;
  return looking && { from: whole(looking.arrangement.scene.bounds, looking.free(looking.camera)) };
}

/**
 * What is on the map stays there; but who comes from elsewhere, or is led by the tour, sees what belongs to a claim, too: of a
 * branch by itself, all that can be read.
 */
function framingFor(
  selection: string | typeof everything,
  { isFirst, isLed }: { readonly isFirst: boolean; readonly isLed: boolean },
  look: Look | undefined,
): typeof framing | typeof uncovering {
  if (isFirst && look?.arrangement.view.branch !== undefined) return framingInBranch;
  const isThere = look !== undefined && selection !== everything && isOnMap(selection, look);
  return isThere && !isFirst && !isLed ? uncovering : framing;
}

function framingInBranch(claim: string, look: Look): Camera | undefined {
  return showsBranch(look) ? undefined : (branchFraming(claim, look) ?? framing(claim, look));
}

function framed(selection: string | typeof everything, look: Look, claimFramed: typeof framing): Camera | undefined {
  return selection === everything ? framingBeside(look) : claimFramed(selection, look);
}
