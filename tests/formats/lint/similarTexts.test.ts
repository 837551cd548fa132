import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarTexts } from "../../../src/formats/lint/similarTexts.ts";

const gramsOf = (text: string, gram: number): ReadonlySet<string> => {
  const characters = [...text];
  const starts = characters.slice(0, Math.max(1, characters.length - gram + 1));
  return new Set(starts.map((_, i) => characters.slice(i, i + gram).join("")));
};

/** The likeness of two texts, by counting. */
function likeness(a: string, b: string, gram: number): number {
  const [one, other] = [gramsOf(a, gram), gramsOf(b, gram)];
  return (2 * [...one].filter((each) => other.has(each)).length) / (one.size + other.size);
}

describe("similar texts", () => {
  it("are those with enough neighbouring characters in common", () => {
    expect(similarTexts(["朋友在哪，人在哪", "朋友在哪裡，人在哪"], { gram: 2, least: 0.5 })).toEqual([
      { text: "朋友在哪裡，人在哪", earlier: "朋友在哪，人在哪", likeness: 10 / 13 },
    ]);
  });

  it("are the same as by comparing each with each", () => {
    const texts = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."甲乙丙丁🦀"), minLength: 1, maxLength: 9 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 3 }), fc.constantFrom(0.3, 0.5, 0.6, 0.9, 1), (all, gram, least) => {
        const slow = all.flatMap((text, i) => {
          const most = Math.max(0, ...all.slice(0, i).map((earlier) => likeness(text, earlier, gram)));
          return most >= least ? [{ text, likeness: most }] : [];
        });
        const quick = similarTexts(all, { gram, least });
        expect(quick.map(({ text, likeness: alike }) => ({ text, likeness: alike }))).toEqual(slow);
        for (const { text, earlier, likeness: alike } of quick) expect(likeness(text, earlier, gram)).toBe(alike);
      }),
    );
  });
});
