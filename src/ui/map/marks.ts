import type { Kin } from "./kin.ts";
import type { Stop } from "./stop.ts";

/** What is marked on the picture beside what is drawn: by attributes of its elements, so that nothing is drawn again. */
export interface Marks {
  readonly selected: string | undefined;
  /** The card or token at which Tab enters the map. */
  readonly stop: Stop | undefined;
  /** What keeps its colour; where given, the rest steps back. */
  readonly lit: Kin | undefined;
  /** What stands out without the rest stepping back. */
  readonly near: Kin | undefined;
  /** The cross-link that Enter follows. */
  readonly link: string | undefined;
  /** The voice whose claims are lit. */
  readonly voice: string | undefined;
}

/**
 * Puts the marks on a picture, and takes off what no longer holds; but what is to step back does not yet where nothing has:
 * to style all of it anew takes longer than a frame, and what was acted on is seen first. Says whether that is left to do.
 */
export function mark(picture: Element, marks: Marks): boolean {
  const isLeft = marks.lit !== undefined && !picture.hasAttribute(steppingBack);
  markEach(picture, marks);
  if (!isLeft) stepBack(picture, marks);
  return isLeft;
}

/** Lets what is not lit step back, or come forth again. */
export function stepBack(picture: Element, { lit }: Marks): void {
  set(picture, steppingBack, lit !== undefined);
}

const steppingBack = "data-dimmed";

function markEach(picture: Element, { selected, stop, lit, near, link, voice }: Marks): void {
  const isLit = (claim: string) => lit?.claims.has(claim) === true || near?.claims.has(claim) === true;
  const isDrawnOut = (relation: string) =>
    lit?.relations.has(relation) === true || near?.relations.has(relation) === true;
  set(picture, "data-voiced", voice !== undefined);
  for (const [button, claim] of having(picture, "data-claim")) {
    give(button, "aria-current", claim === selected ? "true" : undefined);
    give(button, "tabindex", tabIndexOf(stop, { kind: "claim", id: claim }));
  }
  for (const name of ["data-card", "data-mark", "data-fold"]) {
    for (const [element, claim] of having(picture, name)) {
      set(element, "data-lit", isLit(claim));
      set(element, "data-selected", claim === selected);
    }
  }
  for (const name of ["data-edge", "data-bracket", "data-lane"]) {
    for (const [element, relation] of having(picture, name)) {
      set(element, "data-lit", isDrawnOut(relation) || relation === link);
      set(element, "data-followed", relation === link);
    }
  }
  for (const [token, id] of having(picture, "data-answer")) {
    set(token, "data-lit", id === voice);
    give(token, "tabindex", tabIndexOf(stop, { kind: "voice", id }));
  }
}

function tabIndexOf(stop: Stop | undefined, { kind, id }: Stop): string {
  return stop?.kind === kind && stop.id === id ? "0" : "-1";
}

function* having(picture: Element, name: string): Iterable<readonly [Element, string]> {
  for (const element of picture.querySelectorAll(`[${name}]`)) yield [element, element.getAttribute(name) ?? ""];
}

function set(element: Element, name: string, holds: boolean): void {
  if (element.hasAttribute(name) !== holds) element.toggleAttribute(name, holds);
}

function give(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
