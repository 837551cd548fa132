import { expect, it } from "vitest";
import { outlineLosses } from "../../src/render/outlineLosses.ts";
import { createView } from "../../src/view/createView.ts";
import { debate } from "../support/maps.ts";

function lost(branch?: string): ReadonlyMap<string, number> {
  const view = createView(debate, {
    ...({ language: "en", layout: "tidy", folded: new Set<string>() } as const),
    ...(branch === undefined ? {} : { branch }),
  });
  return new Map(outlineLosses(debate, view).map(({ what, count }) => [what, count]));
}

it("counts of a map all that an outline has no room for", () => {
  expect(lost().get("relation-id")).toBe(debate.relations.length);
  expect(lost().get("voice-details")).toBe(debate.voices.length);
});

it("counts of a branch what is in it, and what of the map is not", () => {
  const view = createView(debate, { language: "en", layout: "tidy", folded: new Set(), branch: "base" });
  const voices = new Set(view.claims.flatMap((claim) => claim.voices));
  expect(view.relations.length).toBeGreaterThan(0);
  expect(lost("base").get("relation-id")).toBe(view.relations.length);
  expect(lost("base").get("voice-details")).toBe(voices.size);
  expect(lost("base").get("unseen-claim")).toBe(debate.claims.length - view.claims.length);
  expect(voices.size).toBeLessThan(debate.voices.length);
});
