import type { SvgElement } from "../element.ts";

/** A shape of a picture as the data of a path; absent where the element is no shape. */
export function shapeData({ name, attributes }: SvgElement): string | undefined {
  const number = (key: string) => Number(attributes[key] ?? 0);
  switch (name) {
    case "path":
      return String(attributes.d);
    case "line":
      return `M${number("x1")} ${number("y1")}L${number("x2")} ${number("y2")}`;
    case "circle": {
      const [x, y, r] = [number("cx"), number("cy"), number("r")];
      const half = `A${r} ${r} 0 1 1 `;
      return `M${x - r} ${y}${half}${x + r} ${y}${half}${x - r} ${y}Z`;
    }
    case "rect":
      return roundedRect(number("x"), number("y"), number("width"), number("height"), number("rx"));
    default:
      return undefined;
  }
}

function roundedRect(x: number, y: number, width: number, height: number, asked: number): string {
  const r = Math.min(asked, width / 2, height / 2);
  if (r <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (across: number, down: number) => `a${r} ${r} 0 0 1 ${across} ${down}`;
  const [wide, high] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${wide}${corner(r, r)}v${high}${corner(-r, r)}h${-wide}${corner(-r, -r)}v${-high}${corner(r, -r)}Z`;
}
