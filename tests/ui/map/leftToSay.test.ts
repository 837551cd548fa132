import { expect, it } from "vitest";
import { layoutView } from "../../../src/layout/layoutView.ts";
import { leftToSay } from "../../../src/ui/map/leftToSay.ts";
import { createView } from "../../../src/view/createView.ts";
import { debate } from "../../support/maps.ts";

function left(claim: string, zoom: number) {
  const view = createView(debate, { language: "en", layout: "tidy", folded: new Set() });
  return leftToSay(claim, { view, layout: layoutView(view) }, zoom);
}

it("of a card that is not seen from close both its sentence and who says it are left to say", () => {
  expect(left("base", 1)).toEqual({ sentence: "This is the claim base.", voices: ["Answer 1", "Answer 3"] });
});

it("a card with room for its sentence alone leaves to say who says it", () => {
  expect(left("base", 1.7)).toEqual({ voices: ["Answer 1", "Answer 3"] });
});

it("a card that names all who say it leaves nothing to say, nor does one that nobody says", () => {
  expect(left("base", 3.2)).toEqual({ voices: [] });
  expect(left("calm", 3.2)).toEqual({ voices: [] });
});
