import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../../src/passages/voiceText.ts";
import { beyond, reach, shownText } from "../../../src/ui/panel/shownText.ts";

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
