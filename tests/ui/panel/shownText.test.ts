import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../../src/passages/voiceText.ts";
import { beyond, reach, reachAfter, shownAround, shownText } from "../../../src/ui/panel/shownText.ts";

/** Paragraphs of some lengths, one code point between them. */
function paragraphsOf(...lengths: readonly number[]): readonly Paragraph[] {
  let end = -1;
  return lengths.map((length) => {
    const start = end + 1;
    end = start + length;
    return { start, end, text: "🦀".repeat(length) };
  });
}

describe("what is shown of a voice", () => {
  it("is all of it, where it is not long", () => {
    const short = paragraphsOf(40, 60, 80);
    expect(shownText(short, { start: 50 - reach, end: 60 + reach })).toEqual(short);
    expect(beyond(short, short)).toEqual({ before: false, after: false });
  });

  it("is whole paragraphs around a place, with more before and after", () => {
    const long = paragraphsOf(6000, 6000, 6000, 6000, 6000);
    const shown = shownText(long, { start: 8000, end: 15_000 });
    expect(shown).toEqual(long.slice(1, 3));
    expect(beyond(long, shown)).toEqual({ before: true, after: true });
  });

  it("cuts what no line end parts, between signs", () => {
    const endless = paragraphsOf(reach * 5);
    const [part, ...others] = shownText(endless, { start: 3, end: 3 + reach });
    expect(others).toEqual([]);
    expect(part).toEqual({ start: 3, end: 3 + reach, text: "🦀".repeat(reach) });
  });
});

describe("what is shown of a voice around a passage", () => {
  const once = { before: reachAfter(0), after: reachAfter(0) };

  it("is all of a voice that two reaches show, wherever the passage stands", () => {
    const whole = paragraphsOf(reach - 1, reach);
    expect(shownAround(whole, { start: 0, end: 5 }, once)).toBe(whole);
    const longer = paragraphsOf(reach, reach, 1);
    expect(shownAround(longer, { start: 0, end: 5 }, once)).toEqual(longer.slice(0, 2));
  });

  it("goes as far again with each step, so that a million characters are shown after seven", () => {
    const book = paragraphsOf(...Array.from({ length: 1000 }, () => 999));
    const steps = Array.from({ length: 20 }, (_, times) => times);
    const enough = steps.find((times) => {
      const shown = shownAround(book, { start: 0, end: 5 }, { before: reach, after: reachAfter(times) });
      return !beyond(book, shown).after;
    });
    expect(enough).toBe(7);
  });

  it("shows no more than its beginning of a passage that is itself a book", () => {
    const book = paragraphsOf(...Array.from({ length: 100 }, () => 999));
    expect(shownAround(book, { start: 0, end: 90_000 }, once).at(-1)?.end).toBeLessThan(2 * reach + 1000);
  });
});
