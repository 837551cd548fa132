import type { Layout, Route } from "../../../src/layout/layout.ts";

/** A straight stretch of a line: up and down, or level. */
interface Run {
  readonly isPlumb: boolean;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** For each two cross-links that leave or reach the same card, so that they are seen together: what a law asks of them. */
function ofSameCard(routes: Layout["routes"], ask: (one: Route, other: Route) => readonly string[]): readonly string[] {
  const byCard = new Map<string, Route[]>();
  for (const route of routes) {
    if (route.role !== "cross") continue;
    for (const card of [route.from, route.to]) byCard.set(card, [...(byCard.get(card) ?? []), route]);
  }
  return [...byCard].flatMap(([card, lanes]) =>
    lanes.flatMap((one, i) =>
      lanes.slice(0, i).flatMap((other) => {
        const pair = `${one.relation} from ${one.from} and ${other.relation} from ${other.from}, of ${card}`;
        return ask(one, other).map((what) => `${pair}: ${what}`);
      }),
    ),
  );
}

/** Where cross-links of one card lie on one another for more than the length of a dash. */
export function runsShared({ routes }: Pick<Layout, "routes">): readonly string[] {
  const runs = new Map(routes.map((route) => [route, runsOf(route)]));
  return ofSameCard(routes, (one, other) =>
    (runs.get(one) ?? []).flatMap((run) =>
      (runs.get(other) ?? []).flatMap((beside) => {
        const length = Math.min(run.high, beside.high) - Math.max(run.low, beside.low);
        const isSame = run.isPlumb === beside.isPlumb && Math.abs(run.at - beside.at) < 1;
        return isSame && length > 7 ? [`${length} ${run.isPlumb ? "down" : "along"} ${run.at}`] : [];
      }),
    ),
  );
}

function runsOf({ curve }: Route): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i + 7 < curve.length; i += 6) {
    const piece = curve.slice(i, i + 8);
    const axes = [piece.filter((_, k) => k % 2 === 0), piece.filter((_, k) => k % 2 === 1)];
    axes.forEach((across, axis) => {
      const along = axes[1 - axis] ?? [];
      const [at = 0] = across;
      if (across.some((value) => Math.abs(value - at) > 1e-9)) return;
      runs.push({ isPlumb: axis === 0, at, low: Math.min(...along), high: Math.max(...along) });
    });
  }
  return runs;
}

/** Where words of cross-links of one card come closer than they can be met one by one, though neither link is shorter than two words. */
export function wordsTouching({ routes }: Pick<Layout, "routes">): readonly string[] {
  return ofSameCard(routes, (one, other) => {
    const distance = Math.hypot(one.glyph.x - other.glyph.x, one.glyph.y - other.glyph.y);
    const isShort = [one, other].some(({ curve }) => reachOf(curve) < 2 * 24);
    return distance < 24 - 1e-6 && !isShort ? [`${distance}`] : [];
  });
}

/** How far a line reaches from its start, down and across. */
function reachOf(curve: Route["curve"]): number {
  const [x = 0, y = 0] = curve;
  return curve.reduce((most, value, i) => Math.max(most, Math.abs(value - (i % 2 === 0 ? x : y))), 0);
}
