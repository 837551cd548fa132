import { type TouchEvent, useRef } from "react";

/** So far a finger must go sideways, and no farther up or down than half of it. */
const farEnough = 60;

/** Hears a finger that is drawn sideways: 1 to what comes next, -1 to what came before. */
export function useSwipe(go: (steps: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.item(0);
      from.current = touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches.item(0);
      const start = from.current;
      from.current = undefined;
      if (!touch || !start || !document.getSelection()?.isCollapsed) return;
      const [dx, dy] = [touch.clientX - start.x, touch.clientY - start.y];
      if (Math.abs(dx) >= farEnough && Math.abs(dy) <= Math.abs(dx) / 2) go(dx < 0 ? 1 : -1);
    },
  };
}
