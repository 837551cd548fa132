import { renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { poll } from "../../../bench/poll.ts";
import { layoutView } from "../../../src/layout/layoutView.ts";
import type { ArgumentMap, Claim } from "../../../src/model/map.ts";
import { createScene } from "../../../src/scene/createScene.ts";
import { createAtlas } from "../../../src/store/createAtlas.ts";
import { kinOf } from "../../../src/ui/map/kin.ts";
import { useAskedParts } from "../../../src/ui/map/useAskedParts.ts";
import type { Walk } from "../../../src/ui/map/useWalk.ts";
import { AtlasContext } from "../../../src/ui/useAtlas.ts";
import { createView } from "../../../src/view/createView.ts";

it.each([
  [20, "all that belongs to it"],
  [150, "itself and its cross-links"],
] as const)("of a claim that %i bear on what is drawn live is %s", (...[reasons]) => {
  const map = withRival(poll(reasons));
  const view = createView(map, { language: "en", layout: "tidy", folded: new Set() });
  const layout = layoutView(view);
  const atlas = createAtlas({ map, fileName: "poll.json", language: "en", theme: "light" });
  atlas.actions.select("c0", 0);
  const arrangement = { map, view, layout, scene: createScene(view, layout) };
  // Of the keyboard's way nothing else is asked.
  const walk = { focus: undefined, link: undefined } as Partial<Walk> as Walk;
  const { result } = renderHook(
    () => useAskedParts({ arrangement, lit: kinOf(view, "c0"), hovered: undefined, walk }),
    {
      wrapper: ({ children }) => <AtlasContext value={atlas}>{children}</AtlasContext>,
    },
  );
  const { cards, edges, lanes } = result.current;
  expect(cards.map(({ claim }) => claim)).toContain("c0");
  expect(cards.length).toBeLessThan(100);
  expect(edges.length).toBe(reasons > 100 ? 0 : reasons);
  expect(lanes.map(({ relation }) => relation)).toContain("across");
});

/** The map with another position, which the first one speaks against. */
function withRival(map: ArgumentMap): ArgumentMap {
  const rival: Claim = { id: "rival", text: { en: "Wait a year" }, tags: [], passages: [], kind: "position" };
  return {
    ...map,
    claims: [...map.claims, rival],
    relations: [
      ...map.relations,
      { id: "across", type: "rebut", from: ["c0"], to: "rival", strength: 2, basis: "explicit" },
    ],
  };
}
