import type { Bracket, LevelBracket, Point } from "../layout/layout.ts";
import type { SceneEdge } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { drawGlyph } from "./glyph.ts";
import { away, curvePath, path, reversed } from "./path.ts";
import type { Pen } from "./pen.ts";
import { farReaching } from "./theme.ts";

/** A relation at rest: a solid line with an arrow, or a dashed one that ends in a bar. */
export function drawEdge(edge: SceneEdge, pen: Pen): SvgElement {
  return element(
    "g",
    {
      class: "edge",
      "data-edge": edge.relation,
      "data-relation": edge.type,
      "data-from": edge.from,
      "data-to": edge.to,
      ...(edge.isUndercut ? { "data-undercut": "" } : {}),
      ...(edge.isIdle ? { "data-idle": "" } : {}),
    },
    ...strokes(edge, pen),
  );
}

/** A relation that leads elsewhere, unseen until it is asked for. */
export function drawLane(edge: SceneEdge, pen: Pen): SvgElement {
  return element(
    "g",
    {
      class: "lane",
      "data-lane": edge.relation,
      "data-relation": edge.type,
      "data-from": edge.from,
      "data-to": edge.to,
      visibility: "hidden",
    },
    ...strokes(edge, pen),
  );
}

/** The stroke that holds linked premises together. */
export function drawBracket(bracket: Bracket | LevelBracket, pen: Pen): SvgElement {
  return element("path", {
    "data-bracket": bracket.relation,
    d: bracketPath(bracket),
    fill: "none",
    stroke: pen.theme.line,
    "stroke-width": 1.5,
    "stroke-linejoin": "round",
  });
}

function bracketPath(bracket: Bracket | LevelBracket): string {
  if ("y" in bracket) {
    const { y, left, right } = bracket;
    return path("M", left, y + 5, "V", y, "H", right, "V", y + 5);
  }
  const { x, top, bottom } = bracket;
  return path("M", x + 5, top, "H", x, "V", bottom, "H", x + 5);
}

function strokes(edge: SceneEdge, pen: Pen): readonly SvgElement[] {
  const d = edge.type === "support" ? curvePath(edge.curve) : dashedPath(edge);
  return [
    ...(pen.isLive
      ? [element("path", { class: "hit", d, fill: "none", stroke: "transparent", "stroke-width": 14 })]
      : []),
    element("path", {
      class: "stroke",
      d,
      fill: "none",
      stroke: edge.reachesFar ? farReaching(pen.theme, edge.type) : pen.theme[edge.type],
      "stroke-width": edge.width,
      ...dashesOf(edge),
    }),
    edge.type === "support" ? arrow(edge, pen) : tee(edge, pen),
    ...(edge.mark ? [drawGlyph(edge.mark, pen)] : []),
  ];
}

/** A line that no longer bears is dots; its end still says what it was. */
function dashesOf({ type, isIdle }: SceneEdge): Readonly<Record<string, string | number>> {
  if (isIdle) return { "stroke-linecap": "round", "stroke-dasharray": "0.1 5", opacity: 0.6 };
  return type === "support" ? { "stroke-linecap": "round" } : { "stroke-dasharray": "7 4" };
}

const arrowLength = 7;
const arrowHalf = 3.7;

function arrow(edge: SceneEdge, pen: Pen): SvgElement {
  const { end } = edge;
  const tip = away(end, end.angle, 5);
  const base = away(tip, end.angle, -arrowLength);
  const left = away(base, end.angle + Math.PI / 2, arrowHalf);
  const right = away(base, end.angle - Math.PI / 2, arrowHalf);
  return element("path", {
    class: "end",
    d: path("M", tip.x, tip.y, "L", left.x, left.y, "L", right.x, right.y, "Z"),
    fill: pen.theme.support,
    ...faded(edge),
  });
}

const teeHalf = 5;

function tee(edge: SceneEdge, pen: Pen): SvgElement {
  const { angle } = edge.end;
  const at = teeAt(edge);
  const left = away(at, angle + Math.PI / 2, teeHalf);
  const right = away(at, angle - Math.PI / 2, teeHalf);
  return element("path", {
    class: "end",
    d: path("M", left.x, left.y, "L", right.x, right.y),
    fill: "none",
    stroke: pen.theme.rebut,
    "stroke-width": 2.2,
    ...faded(edge),
  });
}

function faded({ isIdle }: SceneEdge): Readonly<Record<string, number>> {
  return isIdle ? { opacity: 0.6 } : {};
}

function teeAt({ end }: SceneEdge): Point {
  return away(end, end.angle, 4);
}

/** The path of a dashed line, from its bar backwards, so that a dash and not a gap touches the bar. */
function dashedPath(edge: SceneEdge): string {
  const at = teeAt(edge);
  return `${path("M", at.x, at.y)} ${curvePath(reversed(edge.curve)).replace("M", "L")}`;
}
