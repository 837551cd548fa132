import type { Layout } from "../../src/layout/layout.ts";
import type { View } from "../../src/view/view.ts";
import { laidOutWhole } from "../asked.ts";
import type { Contestant, Task } from "../contest.ts";
import type { Drawing } from "../drawing.ts";
import { readWhole, viewOf } from "../task.ts";

/** The reading map of this project, everything unfolded; it measures and breaks the texts, which the others are spared. */
export function contestant(task: Task): Contestant {
  const view = viewOf(readWhole(task.text));
  const prepare = () => structuredClone(view);
  return { prepare, layOut: (_, view: View) => laidOutWhole(view), drawn: (layout: Layout) => drawingOf(layout) };
}

/** A layout as straight stretches, smooth pieces cut into eight. */
function drawingOf({ boxes, routes }: Layout): Drawing {
  const places = new Map(boxes.map(({ claim }, i) => [claim, i]));
  const lines = routes.map(({ from, to, curve }) => ({
    from: places.get(from) ?? -1,
    to: places.get(to) ?? -1,
    points: straightened(curve, 8),
  }));
  return { cards: boxes, lines };
}

function straightened(curve: readonly number[], steps: number): readonly number[] {
  const points = curve.slice(0, 2);
  for (let i = 0; i + 7 < curve.length; i += 6) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = curve.slice(i, i + 8);
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      points.push(bezier(t, x0, x1, x2, x3), bezier(t, y0, y1, y2, y3));
    }
  }
  return points;
}

function bezier(t: number, a: number, b: number, c: number, d: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}
