import { describe, expect, it, vi } from "vitest";
import { debateOf } from "../../../bench/debate.ts";
import { layoutView } from "../../../src/layout/layoutView.ts";
import { underWayWords } from "../../../src/messages/underWay.ts";
import { plainly } from "../../../src/model/plainly.ts";
import { inOneGo } from "../../../src/model/steps.ts";
import { createScene } from "../../../src/scene/createScene.ts";
import { arrangeBySlices } from "../../../src/ui/map/arrangeBySlices.ts";
import { type AskedView, asItIs } from "../../../src/ui/useView.ts";
import { createBareView } from "../../../src/view/bareView.ts";
import { foldsToDepth } from "../../../src/view/folds.ts";
import type { LayoutName, View } from "../../../src/view/view.ts";
import { withWhatFollows } from "../../../src/view/whatFollows.ts";

const map = debateOf({ claims: 700 });
const asked = (layout: LayoutName, depth: number | "all"): AskedView => ({
  map,
  request: { language: "en", layout, folded: foldsToDepth(map, depth) },
});

function arranging(asked: AskedView) {
  const { folded } = asked.request;
  return {
    asked,
    known: undefined,
    follow: (view: View) =>
      withWhatFollows(view, map, { folded, rejected: [{ kind: "claim", id: "c9" }], verdicts: "needs-one" }),
    elsewhere: vi.fn(async () => Promise.reject(new Error("too long"))),
    say: vi.fn(),
    signal: new AbortController().signal,
  };
}

describe("what is arranged by and by", () => {
  it.each([
    ["tidy", "all"],
    ["tidy", 3],
    ["top", "all"],
  ] as const)("is what would be arranged at once: %s, %s", async (layout, depth) => {
    const task = arranging(asked(layout, depth));
    const made = await arrangeBySlices(task);
    const bare = createBareView(map, task.asked.request);
    const view = inOneGo(task.follow(bare));
    const placed = layoutView(bare);
    const { layout: found, scene, ...rest } = made?.arrangement ?? {};
    expect(rest).toEqual({ map, view });
    expect(plainly({ found, scene })).toEqual(plainly({ found: placed, scene: createScene(view, placed) }));
    expect(task.elsewhere).not.toHaveBeenCalled();
  });

  it("is not placed again where only what follows is asked anew", async () => {
    const task = arranging(asked("tidy", "all"));
    const first = await arrangeBySlices(task);
    const again = await arrangeBySlices({ ...task, known: first?.placed, follow: asItIs });
    expect(again?.arrangement.layout).toBe(first?.arrangement.layout);
    expect(again?.arrangement.view).toBe(first?.placed.bare);
    expect(again?.arrangement.view.verdicts).toBeUndefined();
  });

  it.each(["tidy", "top"] as const)("tells how far it has come, nearly to the end: %s", async (layout) => {
    const large = debateOf({ claims: 6000 });
    const request = { language: "en", layout, folded: foldsToDepth(large, "all") } as const;
    const told: number[] = [];
    const heard = (share: number) => told.push(share);
    await arrangeBySlices({ ...arranging({ map: large, request }), follow: asItIs, heard });
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told[0]).toBeLessThan(0.2);
    expect(told.at(-1)).toBeGreaterThan(0.7);
    expect(told.at(-1)).toBeLessThanOrEqual(0.9);
  });

  it("ends when it is not wanted any more", async () => {
    const leaving = new AbortController();
    const made = arrangeBySlices({ ...arranging(asked("tidy", "all")), signal: leaving.signal });
    leaving.abort();
    expect(await made).toBeUndefined();
  });

  it("is the reading map, and says so, where the whole graph could not be laid out", async () => {
    const task = arranging(asked("layered", 2));
    const made = await arrangeBySlices(task);
    expect(task.say.mock.calls).toEqual([[underWayWords.en.graphTooLong]]);
    expect(made?.arrangement.layout.algorithm).toBe("tidy");
  });

  it("is the reading map at once, and says so, where the whole graph is too large for layers", async () => {
    const task = arranging(asked("layered", "all"));
    const made = await arrangeBySlices(task);
    expect(task.say.mock.calls).toEqual([[underWayWords.en.graphTooLarge]]);
    expect(task.elsewhere).not.toHaveBeenCalled();
    expect(made?.arrangement.layout.algorithm).toBe("tidy");
    expect(made?.arrangement.scene.cards.length).toBe(map.claims.length);
  });
});
