import { flextree } from "d3-flextree";

/** d3-flextree lays out the tree alone; the other relations are drawn straight from card to card. */
export function contestant() {
  return {
    layOut: ({ widths, heights, parents }) => {
      const nodes = Array.from(widths, (width, i) => ({ i, size: [heights[i] + 5, width + 62], children: [] }));
      const root = { i: -1, size: [0, 0], children: [] };
      parents.forEach((parent, i) => {
        (nodes[parent] ?? root).children.push(nodes[i]);
      });
      const layout = flextree();
      return layout(layout.hierarchy(root));
    },
    drawn: (tree, { widths, heights, from, to }) => {
      const cards = [];
      tree.each(({ x, y, data }) => {
        if (data.i < 0) return;
        cards[data.i] = { x: y, y: x - heights[data.i] / 2, width: widths[data.i], height: heights[data.i] };
      });
      const lines = Array.from(from, (start, i) => {
        const [a, b] = [cards[start], cards[to[i]]];
        return { from: start, to: to[i], points: [a.x, a.y + a.height / 2, b.x + b.width, b.y + b.height / 2] };
      });
      return { cards, lines };
    },
  };
}
