import { ReactFlow } from "@xyflow/react";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import "@xyflow/react/dist/style.css";

/** React Flow, which draws what is in sight. */
export async function draw(place, { cards, lines }) {
  const nodes = cards.map(({ x, y, width, height, text }, i) => ({
    id: `${i}`,
    position: { x, y },
    data: { label: text },
    style: { width, height },
    width,
    height,
  }));
  const edges = lines.map(([from, to], i) => ({ id: `e${i}`, source: `${from}`, target: `${to}` }));
  const flow = await new Promise((onInit) => {
    const props = { defaultNodes: nodes, defaultEdges: edges, onlyRenderVisibleElements: true, minZoom: 0.01, onInit };
    createRoot(place).render(createElement(ReactFlow, props));
  });
  return {
    look: (camera) => flow.setViewport(camera),
    pan: (dx, dy) => {
      const { x, y, zoom } = flow.getViewport();
      flow.setViewport({ x: x + dx, y: y + dy, zoom });
    },
    zoom: (factor, x, y) => {
      const at = flow.getViewport();
      flow.setViewport({ x: x - (x - at.x) * factor, y: y - (y - at.y) * factor, zoom: at.zoom * factor });
    },
  };
}
