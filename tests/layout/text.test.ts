import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Face } from "../../src/layout/layout.ts";
import { breakText, type Setting, textWidth } from "../../src/layout/text.ts";
import type { Language } from "../../src/model/map.ts";

const chinese: Setting = { face: "sans400", size: 10, language: "zh-Hant" };
const english: Setting = { face: "sans400", size: 10, language: "en" };
const inLines = (text: string, setting: Setting, width: number, lines = 9, isBalanced = false) =>
  breakText(text, setting, { width, lines, isBalanced });
const widthOf = (text: string, { face, size, language }: Setting) => textWidth(text, face, size, language);

describe("the width of a text", () => {
  it("is an em for each Han character, and what the table says for others", () => {
    expect(widthOf("人都在", chinese)).toBe(30);
    expect(widthOf("a", english)).toBeCloseTo(5.62);
    expect(textWidth("1", "sans600", 20, "en")).toBeGreaterThan(textWidth("1", "sans400", 20, "en"));
  });

  it("takes quotation marks and the ellipsis full in Chinese and narrow in English", () => {
    expect(widthOf("“…”", chinese)).toBe(30);
    expect(widthOf("“…”", english)).toBeLessThan(20);
    expect(textWidth("’", "serif700", 10, "en")).toBe(5);
  });

  it("counts a character beyond the first plane once, and half of one too", () => {
    expect(widthOf("𠮷", chinese)).toBe(10);
    expect(widthOf("\ud842", chinese)).toBe(10);
    expect(widthOf("\udfb7", chinese)).toBe(10);
  });
});

describe("breaking a text into lines", () => {
  it("keeps what fits on one line, without line ends and doubled spaces", () =>
    expect(inLines(" one\n\ttwo\u0007 three ", english, 500)).toEqual(["one two three"]));

  it("breaks English between words", () =>
    expect(inLines("You stay where your friends are", english, 80)).toEqual(["You stay where", "your friends are"]));

  it("breaks Chinese between any two characters, but not before a comma or after an opening mark", () => {
    expect(inLines("朋友都在這裡人就走不了", chinese, 50)).toEqual(["朋友都在這", "裡人就走不", "了"]);
    expect(inLines("朋友都在這，人走不了", chinese, 50)).toEqual(["朋友都在", "這，人走不", "了"]);
    expect(inLines("朋友都在「這裡」走了", chinese, 50)).toEqual(["朋友都在", "「這裡」走", "了"]);
  });

  it("breaks a word that no line holds between characters, not before a combining mark", () => {
    const lines = inLines("incomprehensibilities", english, 40);
    expect(lines.join("")).toBe("incomprehensibilities");
    expect(lines.length).toBeGreaterThan(2);
    expect(inLines("e\u0301".repeat(20), english, 20).every((line) => line.startsWith("e"))).toBe(true);
  });

  it("ends what is left over in an ellipsis, with no comma before it", () => {
    expect(inLines("朋友都在這裡人就走不了", chinese, 50, 1)).toEqual(["朋友都在…"]);
    expect(inLines("朋友都，這裡人就走不了", chinese, 50, 1)).toEqual(["朋友都…"]);
    expect(inLines("one two three four five six", english, 40, 2)).toEqual(["one two", "three…"]);
  });

  it("makes balanced lines about equally long, in no more lines", () => {
    expect(inLines("They do different jobs", english, 100)).toEqual(["They do different", "jobs"]);
    expect(inLines("They do different jobs", english, 100, 9, true)).toEqual(["They do", "different jobs"]);
  });

  it("gives one empty line for an empty text", () => expect(inLines("", english, 100)).toEqual([""]));

  it("cuts a text of twenty thousand characters at once", () => {
    const lines = inLines("長文".repeat(10_000), chinese, 100, 3);
    expect(lines).toEqual(["長文".repeat(5), "長文".repeat(5), `${"長文".repeat(4)}長…`]);
  });
});

const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."支付寶，。「」（）…“”ab c-1½é"), maxLength: 60 }),
);
const settings = fc.record({
  face: fc.constantFrom<Face>("sans400", "sans600", "serif700"),
  size: fc.constantFrom(12, 13.5, 14),
  language: fc.constantFrom<Language>("zh-Hant", "en"),
});
const rooms = fc.record({
  width: fc.integer({ min: 40, max: 200 }),
  lines: fc.integer({ min: 1, max: 4 }),
  isBalanced: fc.boolean(),
});

describe("laws of breaking", () => {
  it("no line is wider than the room, and there are no more lines than it has", () =>
    fc.assert(
      fc.property(texts, settings, rooms, (text, setting, room) => {
        const lines = breakText(text, setting, room);
        expect(lines.length).toBeLessThanOrEqual(room.lines);
        for (const line of lines) {
          if ([...line.normalize()].length > 2) expect(widthOf(line, setting)).toBeLessThanOrEqual(room.width + 1e-6);
        }
      }),
    ));

  it("nothing is lost where there are lines enough", () =>
    fc.assert(
      fc.property(texts, settings, fc.boolean(), (text, setting, isBalanced) => {
        const lines = breakText(text, setting, { width: 60, lines: 99, isBalanced });
        const bare = (some: string) => some.replace(/[\s\p{Cc}]/gu, "");
        expect(bare(lines.join(""))).toBe(bare(text));
      }),
    ));

  it("balancing takes no more lines", () =>
    fc.assert(
      fc.property(texts, settings, rooms, (text, setting, room) => {
        const balanced = breakText(text, setting, { ...room, isBalanced: true });
        expect(balanced.length).toBe(breakText(text, setting, { ...room, isBalanced: false }).length);
      }),
    ));
});
