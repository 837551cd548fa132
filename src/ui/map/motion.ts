import type { Rectangle } from "../../layout/layout.ts";
import type { Camera } from "../../store/state.ts";

/** Whether the reader's system asks for less motion. */
export function movesLess(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

const folding = { duration: 220, easing: "cubic-bezier(.2, 0, 0, 1)" };
/** With more cards than these, a fold is shown at once. */
const mostMoving = 160;

/** The cards of a picture by their claims, and the camera it was seen by. */
export interface Seen {
  readonly boxes: readonly (Rectangle & { readonly claim: string })[];
  readonly camera: Camera;
}

/** Lets the cards of a picture glide from where they were on the screen, and what is new appear; never for long. */
export function glide(picture: Element, before: Seen, after: Seen): void {
  if (movesLess() || after.boxes.length > mostMoving || !("animate" in picture)) return;
  const old = new Map(before.boxes.map((box) => [box.claim, box]));
  const now = new Map(after.boxes.map((box) => [box.claim, box]));
  for (const element of picture.querySelectorAll("[data-card], [data-fold], [data-mark]")) {
    const claim = claimOf(element);
    const [from, to] = [old.get(claim), now.get(claim)];
    if (from && to) slide(element, from, to, before.camera, after.camera);
    else element.animate([{ opacity: 0 }, {}], folding);
  }
  for (const layer of picture.querySelectorAll(moving)) layer.animate([{ opacity: 0 }, {}], folding);
}

const moving = ["edges", "territories", "ribbons"].map((layer) => `[data-layer="${layer}"]`).join();

function claimOf(element: Element): string {
  const name = ["data-card", "data-fold", "data-mark"].find((attribute) => element.hasAttribute(attribute));
  return (name && element.getAttribute(name)) ?? "";
}

function slide(element: Element, from: Rectangle, to: Rectangle, before: Camera, after: Camera): void {
  const x = (before.x + from.x * before.zoom - after.x) / after.zoom - to.x;
  const y = (before.y + from.y * before.zoom - after.y) / after.zoom - to.y;
  if (Math.abs(x) < 0.5 && Math.abs(y) < 0.5) return;
  // Beside the transform by which a card stands in its place.
  element.animate([{ translate: `${x}px ${y}px` }, { translate: "0 0" }], folding);
}
