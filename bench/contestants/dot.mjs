import { Graphviz } from "@hpcc-js/wasm-graphviz";

/** dot of Graphviz, compiled to WebAssembly; its answer is read in its plain format, in inches. */
export async function contestant() {
  const graphviz = await Graphviz.load();
  return {
    layOut: (task) => graphviz.layout(written(task), "plain", "dot"),
    drawn: (plain, { from, to }) => drawing(plain, from, to),
  };
}

function written({ widths, heights, from, to }) {
  const nodes = Array.from(widths, (width, i) => `${i} [width=${width / 72},height=${heights[i] / 72}]`);
  const edges = Array.from(from, (start, i) => `${start} -> ${to[i]}`);
  const settings =
    'rankdir=RL; nodesep=0.07; ranksep=0.86; node [shape=box,fixedsize=true,label=""]; edge [arrowhead=none]';
  return `digraph { ${settings}; ${[...nodes, ...edges].join("; ")} }`;
}

function drawing(plain, from, to) {
  const cards = Array.from({ length: 0 });
  const lines = [];
  const places = new Map(Array.from(from, (start, i) => [`${start} ${to[i]}`, [start, to[i]]]));
  for (const line of plain.split("\n")) {
    const [what, ...parts] = line.split(" ");
    if (what === "node") {
      const [x, y, width, height] = parts.slice(1, 5).map((inches) => Number(inches) * 72);
      cards[Number(parts[0])] = { x: x - width / 2, y: y - height / 2, width, height };
    } else if (what === "edge") {
      const [start, end] = places.get(`${parts[0]} ${parts[1]}`);
      const points = parts.slice(3, 3 + 2 * Number(parts[2])).map((inches) => Number(inches) * 72);
      lines.push({ from: start, to: end, points: straightened(points) });
    }
  }
  return { cards, lines };
}

/** The stretches of a B-spline in pieces of Bézier. */
function straightened(points) {
  const straight = points.slice(0, 2);
  for (let i = 0; i + 7 < points.length; i += 6) {
    for (let step = 1; step <= 8; step++) {
      const [t, s] = [step / 8, 1 - step / 8];
      const at = (k) =>
        s ** 3 * points[i + k] +
        3 * s * s * t * points[i + k + 2] +
        3 * s * t * t * points[i + k + 4] +
        t ** 3 * points[i + k + 6];
      straight.push(at(0), at(1));
    }
  }
  return straight;
}
