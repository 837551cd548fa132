import { expect, it } from "vitest";
import * as atlas from "../src/index.ts";
import { debate } from "./support/maps.ts";

it("reads a map, shows, lays out and draws it, all without a page", () => {
  const { value: map, issues } = atlas.readMap(atlas.writeMap(debate));
  expect(issues).toEqual([]);
  if (!map) throw new Error("the map did not read back");
  const request = { language: "en", layout: "tidy", folded: atlas.defaultFolds(map) } as const;
  const view = atlas.createView(map, request);
  const picture = atlas.drawMap(atlas.createScene(view, atlas.layoutView(view)), { theme: "light" });
  expect(picture.name).toBe("svg");
  expect(atlas.pictureOf(map, request, { theme: "light" })).toContain("Should we?");
});

it("draws a picture that carries its map, and reads it back", async () => {
  const request = { language: "en", layout: "tidy", folded: atlas.defaultFolds(debate) } as const;
  const carried = { map: atlas.carriedMap(debate), view: "l=en" };
  const svg = atlas.pictureOf(debate, request, { theme: "light", carried });
  expect(await atlas.readMapFile(new TextEncoder().encode(svg))).toMatchObject({ value: debate, view: "l=en" });
});

it("answers what one may ask of a map", () => {
  expect(atlas.positions(debate).map(({ id }) => id)).toEqual(["calm", "alarm"]);
  expect(atlas.reasonsFor(debate, "calm").map(({ id }) => id)).toEqual(["r1"]);
  expect(atlas.objectionsTo(debate, "calm").map(({ id }) => id)).toEqual(["r3"]);
});
