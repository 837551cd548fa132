import cytoscape from "cytoscape";

/** cytoscape.js on its canvas. */
export async function draw(container, { cards, lines }) {
  const nodes = cards.map(({ x, y, width, height, text }, i) => ({
    data: { id: `${i}`, text, width, height },
    position: { x: x + width / 2, y: y + height / 2 },
  }));
  const edges = lines.map(([from, to], i) => ({ data: { id: `e${i}`, source: `${from}`, target: `${to}` } }));
  const graph = cytoscape({
    container,
    elements: { nodes, edges },
    layout: { name: "preset", fit: false },
    style: [
      {
        selector: "node",
        style: {
          shape: "round-rectangle",
          width: "data(width)",
          height: "data(height)",
          label: "data(text)",
          "text-wrap": "wrap",
          "text-max-width": "data(width)",
          "text-valign": "center",
        },
      },
      { selector: "edge", style: { "curve-style": "bezier", "target-arrow-shape": "triangle" } },
    ],
  });
  await new Promise((drawn) => graph.one("render", drawn));
  return {
    look: ({ x, y, zoom }) => graph.viewport({ zoom, pan: { x, y } }),
    pan: (x, y) => graph.panBy({ x, y }),
    zoom: (factor, x, y) => graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x, y } }),
  };
}
