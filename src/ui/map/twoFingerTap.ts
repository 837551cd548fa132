import type { Point } from "../../layout/layout.ts";

/** How long two fingers may stay for a tap, in milliseconds, and how far they may move, in pixels. */
const most = { time: 280, way: 12 };

/** Calls back where two fingers tap, at the middle between them; the result ends that. */
export function onTwoFingerTap(surface: HTMLElement, tapped: (middle: Point) => void): () => void {
  let tap: { fingers: readonly Point[]; time: number } | undefined;
  const start = ({ touches, timeStamp }: TouchEvent) => {
    tap = touches.length === 2 ? { fingers: pointsOf(touches), time: timeStamp } : undefined;
  };
  const move = ({ touches }: TouchEvent) => {
    const now = pointsOf(touches);
    const isStill = tap?.fingers.every(({ x, y }) => now.some((at) => Math.hypot(at.x - x, at.y - y) <= most.way));
    if (!isStill) tap = undefined;
  };
  const end = ({ touches, timeStamp }: TouchEvent) => {
    if (touches.length > 0 || !tap) return;
    const [a, b] = tap.fingers;
    if (a && b && timeStamp - tap.time <= most.time) tapped({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
    tap = undefined;
  };
  const cancel = () => {
    tap = undefined;
  };
  // In the capturing phase, since the map's own gestures keep touches to themselves.
  const options = { capture: true, passive: true };
  surface.addEventListener("touchstart", start, options);
  surface.addEventListener("touchmove", move, options);
  surface.addEventListener("touchend", end, options);
  surface.addEventListener("touchcancel", cancel, options);
  return () => {
    surface.removeEventListener("touchstart", start, options);
    surface.removeEventListener("touchmove", move, options);
    surface.removeEventListener("touchend", end, options);
    surface.removeEventListener("touchcancel", cancel, options);
  };
}

function pointsOf(touches: TouchList): readonly Point[] {
  return [...touches].map(({ clientX, clientY }) => ({ x: clientX, y: clientY }));
}
