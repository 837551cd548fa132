import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { mapMessages } from "../../messages/map.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { claimInFocus } from "../../store/state.ts";
import { readingTree } from "../../view/tree.ts";
import { keepPlace, placeKept } from "../keptPlace.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useActions, useAtlas, useAtlasItself } from "../useAtlas.ts";
import { shortLabel } from "./cardReading.ts";
import { indexOf, type Link, linksOf } from "./kin.ts";
import { atClaim, type Stop, stopAt, stopAttributes, stopPlace } from "./stop.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { Reveal } from "./useReveal.ts";

/** The way of the keyboard through the cards. */
export interface Walk {
  /** Where Tab enters the map, and from where a step leads. */
  readonly stop: Stop | undefined;
  /** The claim whose card that is. */
  readonly current: string | undefined;
  /** The card or token that shows its focus. */
  readonly focus: Stop | undefined;
  /** The cross-link that Enter follows. */
  readonly link: Link | undefined;
  readonly focused: (event: FocusEvent) => void;
  readonly blurred: (event: FocusEvent) => void;
  /** Gives a card or a token the focus and brings it into view. */
  readonly go: (stop: Stop) => void;
  /** Points at the next cross-link of the current card, or the one before, and says where it leads. */
  readonly turnLink: (step: 1 | -1) => void;
  /** Goes to the other end of the link that is pointed at; says whether there was one. */
  readonly followLink: () => boolean;
  /** Points at no link any more; says whether it did. */
  readonly leaveLink: () => boolean;
}

/** The keyboard's way through the cards of a picture. */
export function useWalk(world: RefObject<SVGGElement | null>, arrangement: Arrangement, reveal: Reveal): Walk {
  const { map, view } = arrangement;
  const led = useAtlas(claimInFocus);
  const { select } = useActions();
  const atlas = useAtlasItself();
  const announce = useAnnounce();
  const [visited, setVisited] = useState(() => keptStop(atlas));
  const [focus, setFocus] = useState<Stop>();
  const [pointed, setPointed] = useState<{ from: string; at: number }>();
  const held = useRef<{ readonly claim: string; readonly card: Element }>(undefined);
  const awaited = useRef<Stop>(undefined);
  const stop = stopIn(arrangement, visited, led);
  const current = stop?.kind === "claim" ? stop.id : undefined;
  const links = useMemo(() => (current === undefined ? [] : linksOf(map, view, current)), [map, view, current]);
  const link = pointed && pointed.from === current ? links[pointed.at] : undefined;
  const go = useCallback(
    (stop: Stop) => {
      const place = elementAt(world.current, stop);
      if (!place) {
        // Where only what is in sight is drawn, the stop brings it.
        awaited.current = stop;
        setVisited(stop);
      } else if (place === document.activeElement) reveal(stop);
      else place.focus({ preventScroll: true });
    },
    [world, reveal],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is visited may have brought the card that was awaited
  useLayoutEffect(() => {
    // A card that had the focus may have been drawn anew, or folded away: what it was folded into takes over.
    const lost = held.current?.card.isConnected === false && document.activeElement === document.body;
    const next = awaited.current ?? (lost ? shownAbove(arrangement, held.current?.claim) : undefined);
    awaited.current = undefined;
    if (next && stopPlace(arrangement, next)) go(next);
  }, [arrangement, go, visited]);
  const focused = useCallback(
    ({ target }: FocusEvent) => {
      const stop = stopAt(target);
      if (!stop) return;
      const isShown = target.matches(":focus-visible");
      held.current = stop.kind === "claim" ? { claim: stop.id, card: target } : undefined;
      setVisited(stop);
      if (stop.kind === "claim") keepPlace(atlas, stop.id);
      setFocus(isShown ? stop : undefined);
      if (isShown) reveal(stop);
    },
    [reveal, atlas],
  );
  const blurred = useCallback(({ relatedTarget }: FocusEvent) => {
    if (relatedTarget) held.current = undefined;
    setFocus(undefined);
  }, []);
  return {
    stop,
    current,
    focus,
    link,
    focused,
    blurred,
    go,
    turnLink: (step) => {
      const words = mapMessages[view.language];
      if (current === undefined || links.length === 0) return announce(words.noLinks, "heard");
      const start = step === 1 ? -1 : 0;
      const at = ((pointed?.from === current ? pointed.at : start) + step + links.length) % links.length;
      setPointed({ from: current, at });
      const turned = links[at];
      if (!turned) return;
      const label = shortLabel(readingTree(map).branches.get(turned.other)?.claim, view.language) ?? "";
      announce(words.link({ ...turned, label, place: at + 1, count: links.length }), "heard");
    },
    followLink: () => {
      if (!link) return false;
      setPointed(undefined);
      select(link.other);
      go(atClaim(link.other));
      return true;
    },
    leaveLink: () => {
      setPointed(undefined);
      return link !== undefined;
    },
  };
}

/** Where the keyboard was on the screen before. */
function keptStop(atlas: Atlas): Stop | undefined {
  const claim = placeKept(atlas);
  return claim === undefined ? undefined : atClaim(claim);
}

/** Where the keyboard was last, else what the reader is led to, else the first card: whatever of these is shown. */
function stopIn(arrangement: Arrangement, visited: Stop | undefined, led: string | undefined): Stop | undefined {
  const claims = [led, arrangement.view.claims[0]?.id].flatMap((id) => (id === undefined ? [] : [atClaim(id)]));
  return [...(visited ? [visited] : []), ...claims].find((stop) => stopPlace(arrangement, stop) !== undefined);
}

/** The element that has the focus at a stop, where it is shown. */
function elementAt(world: Element | null, { kind, id }: Stop): SVGElement | undefined {
  const name = stopAttributes[kind];
  const elements = world?.querySelectorAll<SVGElement>(`[${name}]`) ?? [];
  return [...elements].find((element) => element.getAttribute(name) === id);
}

/** The nearest claim above a hidden one that is shown. */
function shownAbove({ map, view }: Arrangement, hidden: string | undefined): Stop | undefined {
  const { branches } = readingTree(map);
  const { claims } = indexOf(view);
  let at = hidden;
  while (at !== undefined && !claims.has(at)) at = branches.get(at)?.parent;
  return at === undefined ? undefined : atClaim(at);
}
