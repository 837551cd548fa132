import Elk from "elkjs/lib/elk.bundled.js";

const settings = {
  "elk.algorithm": "layered",
  "elk.direction": "LEFT",
  "elk.edgeRouting": "POLYLINE",
  "elk.spacing.nodeNode": "5",
  "elk.layered.spacing.nodeNodeBetweenLayers": "62",
};

/** The layered layout of the Eclipse Layout Kernel. */
export function contestant() {
  const elk = new Elk();
  return {
    layOut: ({ widths, heights, from, to }) =>
      elk.layout({
        id: "root",
        layoutOptions: settings,
        children: Array.from(widths, (width, i) => ({ id: `n${i}`, width, height: heights[i] })),
        edges: Array.from(from, (start, i) => ({ id: `e${i}`, sources: [`n${start}`], targets: [`n${to[i]}`] })),
      }),
    drawn: ({ children, edges }, { from, to }) => ({
      cards: children.map(({ x, y, width, height }) => ({ x, y, width, height })),
      lines: edges.map(({ sections = [] }, i) => {
        const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
          startPoint,
          ...bendPoints,
          endPoint,
        ]);
        return { from: from[i], to: to[i], points: points.flatMap(({ x, y }) => [x, y]) };
      }),
    }),
  };
}
