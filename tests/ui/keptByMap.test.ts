import { expect, it } from "vitest";
import { createAtlas } from "../../src/store/createAtlas.ts";
import { keptByMap } from "../../src/ui/keptByMap.ts";
import { randomMap } from "../support/randomMap.ts";

it("what is kept of one map is not found for another, nor for another atlas of the same", () => {
  const [one, other] = [randomMap({ seed: 1, claims: 3 }), randomMap({ seed: 2, claims: 3 })];
  const begin = () => createAtlas({ map: one, fileName: "one.json", language: "en", theme: "light" });
  const [atlas, beside] = [begin(), begin()];
  const kept = keptByMap<string>();
  kept.keep(atlas, one, "rows of one");
  expect([kept.of(atlas), kept.of(beside)]).toEqual(["rows of one", undefined]);
  atlas.actions.open(other, "other.json");
  expect(kept.of(atlas)).toBeUndefined();
  atlas.actions.open(one, "one.json");
  expect(kept.of(atlas)).toBe("rows of one");
});
