import type { MapWindow } from "../../files/order.ts";

/** The levels at which the live map shows names and bars instead of cards. */
const fromAfar: ReadonlySet<string> = new Set(["far", "mid"]);

/** What the window shows at this moment, read off the live map; nothing where that is not on the page. */
export function mapWindow(): MapWindow | undefined {
  const ground = document.querySelector<HTMLElement>("[data-region=map] [data-ground]");
  const surface = ground?.querySelector<SVGSVGElement>("svg[data-showing]");
  const world = surface?.querySelector<SVGGElement>(":scope > g[transform]");
  const matrix = world?.getScreenCTM?.();
  if (!ground || !surface || !matrix || matrix.a === 0) return undefined;
  const { left, top, width, height } = ground.getBoundingClientRect();
  if (width === 0 || height === 0) return undefined;
  const hundredths = (length: number) => Math.round(length * 100) / 100;
  return {
    window: {
      x: hundredths((left - matrix.e) / matrix.a),
      y: hundredths((top - matrix.f) / matrix.a),
      width: hundredths(width / matrix.a),
      height: hundredths(height / matrix.a),
    },
    level: fromAfar.has(surface.dataset.showing ?? "") ? "overview" : "near",
  };
}
