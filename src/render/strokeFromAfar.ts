import type { SceneEdge } from "../scene/scene.ts";
import type { SvgElement } from "./element.ts";
import type { Pen } from "./pen.ts";

/** How the line of an edge is drawn from afar. */
export function strokeFromAfar(edge: SceneEdge, { theme }: Pen): SvgElement["attributes"] {
  return {
    fill: "none",
    stroke: theme[edge.type],
    "stroke-width": edge.column === 0 ? edge.width + 0.6 : 1.8,
    ...(edge.isIdle ? { "stroke-linecap": "round", "stroke-dasharray": "0.1 6", opacity: 0.6 } : dashes(edge)),
  };
}

function dashes({ type }: SceneEdge): SvgElement["attributes"] {
  return type === "support" ? { "stroke-linecap": "round" } : { "stroke-dasharray": "8 5" };
}
