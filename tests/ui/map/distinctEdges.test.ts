import { describe, expect, it } from "vitest";
import { lineThrough } from "../../../src/layout/line.ts";
import type { SceneEdge } from "../../../src/scene/scene.ts";
import { distinctEdges } from "../../../src/ui/map/distinctEdges.ts";

/** An edge from a card in some stack, some way down it, over the others to the trunk of the claim that all bear on. */
function edgeOf(stack: number, down: number, more: Partial<SceneEdge> = {}): SceneEdge {
  const start = { x: 1000 + stack * 300, y: 100 + down };
  const uprights = [
    { x: 970 + stack * 300, from: start.y, to: 50 },
    { x: 970, from: 50, to: 80 },
  ];
  const curve = lineThrough(start, uprights, { x: 900, y: 80 });
  return {
    ...{
      relation: `r${stack}-${down}`,
      type: "support",
      role: "tree",
      strength: 2,
      from: `c${stack}-${down}`,
      to: "all",
    },
    ...{ curve, end: { x: 900, y: 80, angle: 0 }, glyph: start, column: 0, width: 2, isUndercut: false, ...more },
  };
}

const beyond = ["r2-200", "r2-400", "r2-600"];
const edges = [1, 2, 3, 4].flatMap((stack) => [200, 400, 600, 4000, 8000].map((down) => edgeOf(stack, down)));
/** Up to a little beyond the first stack, and not far down. */
const area = { x: 850, y: 0, width: 600, height: 550 };

function drawn(all: readonly SceneEdge[], lightOf = (_: string) => "", most = 1) {
  const places = all.map((_, place) => place);
  return distinctEdges(places, (place) => all[place], { area, lightOf, most }).map((place) => all[place]?.relation);
}

describe("the lines that run along one trunk", () => {
  it("are drawn each where they part in sight, and one of those that part elsewhere", () => {
    // Two cards of the first stack stand in sight; its trunk leads on below, and that over it leads on to the right.
    expect(drawn(edges)).toEqual(["r1-200", "r1-400", "r1-600", "r2-200"]);
  });

  it("are as many as are asked for of those on one another", () =>
    expect(drawn(edges, undefined, 3)).toEqual(["r1-200", "r1-400", "r1-600", "r1-4000", "r1-8000", ...beyond]));

  it("are told apart by how they look", () => {
    const others = [edgeOf(3, 700, { type: "rebut" }), edgeOf(4, 700, { width: 3 }), edgeOf(4, 900, { isIdle: true })];
    expect(drawn([...edges, ...others]).slice(4)).toEqual(others.map(({ relation }) => relation));
  });

  it("are drawn where one is lit and another is not", () =>
    expect(drawn(edges, (relation) => (relation === "r4-8000" ? "followed" : ""))).toEqual([
      "r1-200",
      "r1-400",
      "r1-600",
      "r2-200",
      "r4-8000",
    ]));

  it("are all drawn where they are curved, each as it is", () => {
    const bowed = [500, 700].map((y) => edgeOf(1, y, { curve: [1400, 0, 1200, 0, 1100, y, 900, y] }));
    expect(drawn(bowed)).toHaveLength(2);
  });
});
