import type { Page } from "playwright";

/** What is seen of a picture's parts: which, on what, and how much they stand out from it. */
export interface Seen {
  readonly what: string;
  readonly ratio: number;
}

/**
 * The contrast of each part of the map that a selector names and that is in sight, with what is painted beneath its middle: all
 * fills, opacities and grounds as the browser has them.
 */
export function contrasts(page: Page, selector: string, paint: "fill" | "stroke" = "fill"): Promise<readonly Seen[]> {
  return page.evaluate(
    ([selector, paint]) => {
      type Color = readonly [number, number, number, number];
      const surface = document.querySelector('[data-region="map"] svg[data-showing]');
      if (!surface) throw new Error("there is no map here");
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      const read = (css: string): Color => {
        if (!canvas) return [0, 0, 0, 0];
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = css;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return [r, g, b, a / 255];
      };
      const opacityOf = (element: Element): number => {
        let product = 1;
        for (let at: Element | null = element; at && at !== surface; at = at.parentElement) {
          const { opacity, visibility, display } = getComputedStyle(at);
          if (display === "none" || (at === element && visibility === "hidden")) return 0;
          product *= Number(opacity);
        }
        return product;
      };
      /** A gradient counts by its first stop: there the wash of a territory is strongest. */
      const colorOf = (element: Element, kind: "fill" | "stroke"): Color => {
        const style = getComputedStyle(element);
        const own = style[kind];
        const stop = /url\("?#([^")]+)/u.exec(own)?.[1];
        const first = stop === undefined ? null : document.getElementById(stop)?.querySelector("stop");
        if (own === "none" || (stop !== undefined && !first)) return [0, 0, 0, 0];
        const { stopColor, stopOpacity } = getComputedStyle(first ?? element);
        const [r, g, b, a] = read(first ? stopColor : own);
        const share = first ? Number(stopOpacity) : Number(style[kind === "fill" ? "fillOpacity" : "strokeOpacity"]);
        return [r, g, b, a * share * opacityOf(element)];
      };
      const over = (ground: Color, [r, g, b, a]: Color): Color => [
        ground[0] * (1 - a) + r * a,
        ground[1] * (1 - a) + g * a,
        ground[2] * (1 - a) + b * a,
        1,
      ];
      const luminance = (color: Color): number => {
        const [r = 0, g = 0, b = 0] = color
          .slice(0, 3)
          .map((channel) =>
            channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
          );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const region = surface.getBoundingClientRect();
      const inOrder = [...surface.querySelectorAll("rect, circle, path, text")];
      const orders = new Map(inOrder.map((element, order) => [element, order]));
      const isIn = ({ left, right, top, bottom }: DOMRect) =>
        right > region.left && left < region.right && bottom > region.top && top < region.bottom;
      const painted = inOrder.flatMap((element, order) => {
        // A ribbon's box is much larger than it is, and no word stands on one.
        if (element.tagName === "text" || element.closest("[data-layer=ribbons]")) return [];
        const box = element.getBoundingClientRect();
        const color = isIn(box) ? colorOf(element, "fill") : undefined;
        return color && color[3] > 0 ? [{ order, box, color }] : [];
      });
      const paper = read(getComputedStyle(document.body).backgroundColor);
      const groundAt = (x: number, y: number, before: Element): Color =>
        painted
          .filter(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
          .filter(({ order }) => order < (orders.get(before) ?? 0))
          .reduce((ground, { color }) => over(ground, color), paper);
      return [...surface.querySelectorAll(selector)].flatMap((element): { what: string; ratio: number }[] => {
        const box = element.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        if (x < region.left || x > region.right || y < region.top || y > region.bottom) return [];
        if (opacityOf(element) < 0.05) return [];
        const ground = groundAt(x, y, element);
        const [a, b] = [luminance(over(ground, colorOf(element, paint))), luminance(ground)];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const what = element.textContent || `${element.parentElement?.getAttribute("class")} ${element.tagName}`;
        return [{ what, ratio: Math.round(ratio * 100) / 100 }];
      });
    },
    [selector, paint] as const,
  );
}
