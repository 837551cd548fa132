import { Graph, layout } from "@dagrejs/dagre";

/** dagre, as a graph in layers. */
export function contestant() {
  return {
    layOut: ({ widths, heights, from, to }) => {
      const graph = new Graph({ multigraph: true });
      graph.setGraph({ rankdir: "RL", nodesep: 5, ranksep: 62 });
      widths.forEach((width, i) => {
        graph.setNode(`n${i}`, { width, height: heights[i] });
      });
      from.forEach((start, i) => {
        graph.setEdge(`n${start}`, `n${to[i]}`, {}, `e${i}`);
      });
      layout(graph);
      return graph;
    },
    drawn: (graph, { widths, heights, from, to }) => ({
      cards: Array.from(widths, (width, i) => {
        const { x, y } = graph.node(`n${i}`);
        return { x: x - width / 2, y: y - heights[i] / 2, width, height: heights[i] };
      }),
      lines: Array.from(from, (start, i) => {
        const { points } = graph.edge(`n${start}`, `n${to[i]}`, `e${i}`);
        return { from: start, to: to[i], points: points.flatMap(({ x, y }) => [x, y]) };
      }),
    }),
  };
}
