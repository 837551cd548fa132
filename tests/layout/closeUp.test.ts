import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeUpOf, closeUpZoom } from "../../src/layout/closeUp.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { ArgumentMap, Language } from "../../src/model/map.ts";
import { createView } from "../../src/view/createView.ts";
import { voicesById } from "../../src/view/shownVoices.ts";
import { debate } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";

const zooms = [1.6, 2, 2.5, 3.2] as const;

function closeUpsOf(map: ArgumentMap, language: Language, zoom: number) {
  const view = createView(map, { language, layout: "tidy", folded: new Set() });
  const { boxes } = layoutView(view);
  const voices = voicesById(view.voices);
  return view.claims.flatMap((claim, i) => {
    const box = boxes[i];
    return box ? [{ claim, box, closeUp: closeUpOf(claim, box, { language, zoom, voices }) }] : [];
  });
}

const linesOf = (id: string, zoom: number) =>
  closeUpsOf(debate, "en", zoom)
    .find(({ claim }) => claim.id === id)
    ?.closeUp.lines.map(({ text }) => text);

describe("a card from close", () => {
  it("says its sentence first, and more the closer it is", () => {
    expect(linesOf("data", 1.6)?.[0]).toBe("This is the claim data.");
    expect(linesOf("data", 3.2)?.length).toBeGreaterThan(linesOf("data", 1.6)?.length ?? 9);
  });

  it("marks the key phrase between its brackets", () => {
    for (const { closeUp } of closeUpsOf(debate, "en", 3.2)) {
      const line = closeUp.lines.find(({ role }) => role === "phrase");
      if (!line || !closeUp.phrase) continue;
      expect(closeUp.phrase.x).toBeGreaterThan(line.x);
      expect(closeUp.phrase.x + closeUp.phrase.width).toBeLessThan(line.x + line.width);
    }
  });

  it("is set anew at each step of zoom", () =>
    expect([1.5, 1.6, 1.99, 2, 3, 4].map(closeUpZoom)).toEqual([1.6, 1.6, 1.6, 2, 2.5, 3.2]));
});

it("words from close are at least 12 pixels high and stay on their card, whatever they say", () =>
  fc.assert(
    fc.property(
      fc.record({ seed: fc.nat(), claims: fc.integer({ min: 1, max: 40 }) }),
      fc.constantFrom<Language>("zh-Hant", "en"),
      fc.constantFrom(...zooms),
      (shape, language, zoom) => {
        for (const { box, closeUp } of closeUpsOf(randomMap(shape), language, zoom)) {
          for (const { x, y, width, size } of closeUp.lines) {
            expect(size).toBeGreaterThanOrEqual(12);
            expect(x + width).toBeLessThanOrEqual(box.width * zoom - 10);
            expect(y - size * 0.88).toBeGreaterThanOrEqual(0);
            expect(y + size * 0.3).toBeLessThanOrEqual(box.height * zoom);
          }
        }
      },
    ),
    { numRuns: 60 },
  ));
