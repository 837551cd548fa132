import { numeralSize } from "../layout/discs.ts";
import type { SceneToken } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawNumeral } from "./text.ts";
import { pigment } from "./theme.ts";

/** A voice's disc: what stands in it, in a ring of its camp's pigment. */
export function drawToken(token: SceneToken, pen: Pen, attributes: Readonly<Record<string, string>>): SvgElement {
  const isSilent = token.camp === undefined;
  return element(
    "g",
    {
      class: "token",
      ...attributes,
      ...(isSilent ? { "data-silent": "" } : {}),
      ...(token.partCamp === undefined ? {} : { "data-part": "" }),
    },
    outline(token, token.radius - 0.5, { fill: pen.theme.card }),
    ...ring(token, pen),
    drawNumeral(token.token, token, numeralSize(token.radius), {
      fill: isSilent ? pen.theme.ink2 : pen.theme.ink,
      weight: isSilent ? 500 : 600,
    }),
  );
}

function ring(token: SceneToken, pen: Pen): readonly SvgElement[] {
  const width = token.radius > 11 && token.camp !== undefined ? 2 : 1.5;
  const radius = token.radius - width / 2;
  const stroke = { fill: "none", "stroke-width": width };
  const camp = pigment(pen.theme, token.camp);
  if (token.partCamp === undefined) {
    return [outline(token, radius, { ...stroke, stroke: camp })];
  }
  const part = { ...stroke, stroke: pigment(pen.theme, token.partCamp) };
  if (token.half !== undefined) {
    return [
      outline(token, radius, { ...stroke, stroke: camp }),
      element("path", { d: path(...cap(token, radius)), ...part }),
    ];
  }
  return [
    element("path", { d: arc(token, radius, partEnd, partStart + 360), ...stroke, stroke: camp }),
    element("path", { d: arc(token, radius, partStart, partEnd), ...part }),
  ];
}

/** A disc, or where what stands in it is long a pill. */
function outline(token: SceneToken, radius: number, paint: SvgElement["attributes"]): SvgElement {
  if (token.half === undefined) return element("circle", { cx: token.x, cy: token.y, r: radius, ...paint });
  const left = token.x - token.half + token.radius;
  const d = path(...cap(token, radius), "H", left, "A", radius, radius, 0, 0, 1, left, token.y - radius, "Z");
  return element("path", { d, ...paint });
}

/** The right end of a pill. */
function cap({ x, y, half = 0, radius: end }: SceneToken, radius: number): (string | number)[] {
  const right = x + half - end;
  return ["M", right, y - radius, "A", radius, radius, 0, 0, 1, right, y + radius];
}

// The last quarter of the ring, in degrees clockwise from its top.
const partStart = 95;
const partEnd = partStart + 360 * 0.24;

function arc(token: SceneToken, radius: number, from: number, to: number): string {
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return [token.x + radius * Math.sin(angle), token.y - radius * Math.cos(angle)];
  };
  return path("M", ...at(from), "A", radius, radius, 0, to - from > 180 ? 1 : 0, 1, ...at(to));
}
