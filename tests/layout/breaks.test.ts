import fc from "fast-check";
import { expect, it } from "vitest";
import { type Breaks, breaksIn, plainBreaksIn, plainKind } from "../../src/layout/breaks.ts";

const placesOf = ({ count, places }: Breaks) => [...places.slice(0, count)];
const plain = [..."abzAZ059 ,.:;)!?，。、：；！？」』）》'\"’‘“”-(「『（《人的中"];
const texts = fc
  .array(fc.constantFrom(...plain), { minLength: 1, maxLength: 60 })
  .map((characters) =>
    characters
      .join("")
      .replace(/ +/gu, " ")
      .replace(/ (?=[：；])/gu, "")
      .trim(),
  )
  .filter((text) => text !== "");

it("knows the kind of every plain character, and no kind of others", () => {
  expect(plain.filter((character) => plainKind(character.charCodeAt(0)) === 0)).toEqual([]);
  for (const other of ["é", "…", "—", "\n", "\u00a0", "%", "/", "か", "\u0301"]) {
    expect(plainKind(other.charCodeAt(0)), other).toBe(0);
  }
});

it("breaks plain texts where the Unicode rules break them", () =>
  fc.assert(
    fc.property(texts, (text) => {
      expect(placesOf(plainBreaksIn(text, text.length))).toEqual(placesOf(breaksIn(text)));
    }),
    { numRuns: 3000 },
  ));
