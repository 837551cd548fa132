import { type RefObject, useLayoutEffect, useRef } from "react";
import { themes } from "../../render/theme.ts";
import type { WhatIf } from "../../view/view.ts";
import { useSeenTheme } from "../useSeenTheme.ts";
import { movesLess } from "./motion.ts";
import type { Arrangement } from "./useArrangement.ts";

/** How long one step of a fall is awaited, and how long it takes, in milliseconds; more steps than these come at once. */
const step = { pause: 90, duration: 160, most: 12 } as const;
/** Where less motion is asked for, all of it fades in together. */
const fade = 80;
/** With more changes than these, all are shown at once. */
const mostMoving = 300;

/** Lets what falls fall in causal order, each step after its cause, when something new is supposed to be false. */
export function CausalSteps(props: {
  readonly world: RefObject<SVGGElement | null>;
  readonly arrangement: Arrangement;
}): null {
  const { world } = props;
  const { view } = props.arrangement;
  const theme = themes[useSeenTheme()];
  const told = useRef(view.whatIf?.rejected);
  useLayoutEffect(() => {
    const { whatIf } = view;
    const before = told.current;
    told.current = whatIf?.rejected;
    if (!whatIf || before === whatIf.rejected || whatIf.changes.size > mostMoving || !world.current) return;
    if (!("animate" in world.current)) return;
    for (const card of world.current.querySelectorAll("[data-whatif]")) fall(card, delayOf(card, whatIf), theme);
    for (const edge of world.current.querySelectorAll("[data-idle] > .stroke")) appear(edge, 0.3, 0);
  }, [world, view, theme]);
  return null;
}

function delayOf(card: Element, { changes }: WhatIf): number {
  const change = changes.get(card.getAttribute("data-card") ?? "");
  return movesLess() ? 0 : Math.min(step.most, change?.step ?? 0) * step.pause;
}

/** A card as it was before, until its step comes. */
function fall(card: Element, delay: number, { card: fill, hair: stroke, ink }: (typeof themes)["light"]): void {
  for (const face of card.querySelectorAll(":scope > .face")) {
    face.animate([{ fill, stroke, strokeDasharray: "none" }, {}], timing(delay));
  }
  for (const text of card.querySelectorAll(":scope > :is(.label, .leaf)")) {
    text.animate([{ fill: ink }, {}], timing(delay));
  }
  for (const mark of card.querySelectorAll(":scope > .fate")) appear(mark, 0, delay);
}

function appear(element: Element, from: number, delay: number): void {
  element.animate([{ opacity: from }, {}], timing(delay));
}

function timing(delay: number): KeyframeAnimationOptions {
  return { delay, duration: movesLess() ? fade : step.duration, fill: "backwards", easing: "ease-out" };
}
