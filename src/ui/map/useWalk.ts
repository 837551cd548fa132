import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { mapMessages } from "../../messages/map.ts";
import { readingTree } from "../../view/tree.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import { shortLabel } from "./cardReading.ts";
import { indexOf, type Link, linksOf } from "./kin.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { Reveal } from "./useReveal.ts";

/** The way of the keyboard through the cards. */
export interface Walk {
  /** The card at which Tab enters the map, and from which a step leads. */
  readonly current: string | undefined;
  /** The card that shows its focus. */
  readonly focus: string | undefined;
  /** The cross-link that Enter follows. */
  readonly link: Link | undefined;
  readonly focused: (event: FocusEvent) => void;
  readonly blurred: (event: FocusEvent) => void;
  /** Gives a claim's card the focus and brings it into view. */
  readonly go: (claim: string) => void;
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
  const selection = useAtlas((state) => state.selection);
  const { select } = useActions();
  const announce = useAnnounce();
  const [visited, setVisited] = useState<string>();
  const [focus, setFocus] = useState<string>();
  const [pointed, setPointed] = useState<{ from: string; at: number }>();
  const held = useRef<string>(undefined);
  const awaited = useRef<string>(undefined);
  const { claims } = indexOf(view);
  const current = [visited, selection, view.claims[0]?.id].find((id) => id !== undefined && claims.has(id));
  const links = useMemo(() => (current === undefined ? [] : linksOf(map, view, current)), [map, view, current]);
  const link = pointed && pointed.from === current ? links[pointed.at] : undefined;
  const go = useCallback(
    (claim: string) => {
      const card = cardOf(world.current, claim);
      if (!card) awaited.current = claim;
      else if (card === document.activeElement) reveal(claim);
      else card.focus({ preventScroll: true });
    },
    [world, reveal],
  );
  useLayoutEffect(() => {
    // A card that had the focus may have been folded away: what it was folded into takes over.
    const lost = held.current !== undefined && !claims.has(held.current) && document.activeElement === document.body;
    const next = awaited.current ?? (lost ? shownAbove(arrangement, held.current) : undefined);
    awaited.current = undefined;
    if (next !== undefined && claims.has(next)) go(next);
  }, [arrangement, claims, go]);
  const focused = useCallback(
    ({ target }: FocusEvent) => {
      const claim = target.getAttribute("data-claim") ?? undefined;
      if (claim === undefined) return;
      const isShown = target.matches(":focus-visible");
      held.current = claim;
      setVisited(claim);
      setFocus(isShown ? claim : undefined);
      if (isShown) reveal(claim);
    },
    [reveal],
  );
  const blurred = useCallback(({ relatedTarget }: FocusEvent) => {
    if (relatedTarget) held.current = undefined;
    setFocus(undefined);
  }, []);
  return {
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
      go(link.other);
      return true;
    },
    leaveLink: () => {
      setPointed(undefined);
      return link !== undefined;
    },
  };
}

/** The card of a claim, where it is shown. */
function cardOf(world: Element | null, claim: string): SVGElement | undefined {
  const cards = world?.querySelectorAll<SVGElement>("[data-claim]") ?? [];
  return [...cards].find((card) => card.dataset.claim === claim);
}

/** The nearest claim above a hidden one that is shown. */
function shownAbove({ map, view }: Arrangement, hidden: string | undefined): string | undefined {
  const { branches } = readingTree(map);
  const { claims } = indexOf(view);
  let at = hidden;
  while (at !== undefined && !claims.has(at)) at = branches.get(at)?.parent;
  return at;
}
