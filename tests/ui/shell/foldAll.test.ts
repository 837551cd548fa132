import { expect, it } from "vitest";
import { createAtlas } from "../../../src/store/createAtlas.ts";
import { unfoldAll } from "../../../src/ui/shell/foldAll.ts";
import { debate } from "../../support/maps.ts";

const camera = { x: 10, y: 20, zoom: 1 };

function unfoldedIn(layout: "tidy" | "layered", selection?: string) {
  const atlas = createAtlas({ map: debate, fileName: "small.json", language: "en", theme: "light" });
  atlas.actions.setLayout(layout);
  atlas.actions.fold(new Set(["base"]));
  if (selection) atlas.actions.select(selection);
  atlas.actions.setCamera(camera);
  unfoldAll({ atlas, announce: () => undefined });
  return atlas.state().camera;
}

it("unfolding everything looks at the graph anew, unless a card is selected, and leaves the reading map where it is", () => {
  expect(unfoldedIn("layered")).toBeUndefined();
  expect(unfoldedIn("layered", "base")).toEqual(camera);
  expect(unfoldedIn("tidy")).toEqual(camera);
});
