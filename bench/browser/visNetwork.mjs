import { Network } from "vis-network/standalone";

/** vis-network on its canvas, its places given. */
export async function draw(place, { cards, lines }) {
  const nodes = cards.map(({ x, y, width, height, text }, i) => ({
    id: i,
    label: text,
    x: x + width / 2,
    y: y + height / 2,
    widthConstraint: width - 10,
    heightConstraint: height - 10,
  }));
  const edges = lines.map(([from, to], i) => ({ id: i, from, to, arrows: "to" }));
  const options = { physics: false, nodes: { shape: "box" }, edges: { smooth: false } };
  const network = new Network(place, { nodes, edges }, options);
  await new Promise((drawn) => network.once("afterDrawing", drawn));
  const middle = { x: place.clientWidth / 2, y: place.clientHeight / 2 };
  const show = (position, scale) => network.moveTo({ position, scale, animation: false });
  return {
    look: ({ x, y, zoom }) => show({ x: (middle.x - x) / zoom, y: (middle.y - y) / zoom }, zoom),
    pan: (dx, dy) => {
      const [at, scale] = [network.getViewPosition(), network.getScale()];
      show({ x: at.x - dx / scale, y: at.y - dy / scale }, scale);
    },
    zoom: (factor, x, y) => {
      const [at, scale] = [network.getViewPosition(), network.getScale()];
      const [dx, dy] = [(x - middle.x) / scale, (y - middle.y) / scale];
      show({ x: at.x + dx * (1 - 1 / factor), y: at.y + dy * (1 - 1 / factor) }, scale * factor);
    },
  };
}
