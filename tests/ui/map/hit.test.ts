import { expect, it } from "vitest";
import { layoutView } from "../../../src/layout/layoutView.ts";
import { createScene } from "../../../src/scene/createScene.ts";
import { onScreen } from "../../../src/ui/map/camera.ts";
import { hitAt } from "../../../src/ui/map/hit.ts";
import { createView } from "../../../src/view/createView.ts";
import { debate } from "../../support/maps.ts";

const view = createView(debate, { language: "en", layout: "tidy", folded: new Set() });
const scene = createScene(view, layoutView(view));
const afar = { x: 0, y: 0, zoom: 0.3 };

function middleOf(claim: string, camera = afar) {
  const card = scene.cards.find((each) => each.claim === claim);
  if (!card) throw new Error(`no card of ${claim}`);
  const { x, y, width, height } = onScreen(card, camera);
  return { x: x + width / 2, y: y + height / 2, height };
}

it("from afar a card answers to clicks beside it, the nearest one first", () => {
  const { x, y, height } = middleOf("base");
  expect(height).toBeLessThan(24);
  expect(hitAt(scene, afar, { x, y: y - 11 }, "fine")).toEqual({ kind: "claim", claim: "base" });
  expect(hitAt(scene, afar, { x: x + 2, y }, "fine")).toEqual({ kind: "claim", claim: "base" });
});

it("fingers have more room than a pointer", () => {
  const { x, y } = middleOf("calm");
  const beside = { x, y: y - 20 };
  expect(hitAt(scene, afar, beside, "fine")).toBeUndefined();
  expect(hitAt(scene, afar, beside, "coarse")).toEqual({ kind: "claim", claim: "calm" });
});

it("near by, only what is drawn is hit", () => {
  const camera = { x: 0, y: 0, zoom: 1 };
  const { x, y, height } = middleOf("calm", camera);
  expect(hitAt(scene, camera, { x, y: y - height / 2 - 1 }, "fine")).toBeUndefined();
});
