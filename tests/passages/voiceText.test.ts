import { describe, expect, it } from "vitest";
import { voiceText } from "../../src/passages/voiceText.ts";
import { harborMap, harborText } from "../support/texts.ts";

const [captain, engineer] = harborMap.voices;
if (!captain || !engineer) throw new Error("the map has two voices");

describe("the text of a voice", () => {
  it("is its paragraphs, without the lines between the answers", () => {
    expect(voiceText(harborText, captain).map(({ text }) => text)).toEqual([
      "我看不必填海。🦀 螃蟹會先知道答案，漁民第二個知道。",
      "舊碼頭修一修，還能用三十年。",
    ]);
  });

  it("has offsets that lead back to the document", () => {
    const characters = [...harborText];
    for (const voice of harborMap.voices) {
      const paragraphs = voiceText(harborText, voice);
      expect(paragraphs.map(({ start }) => start)).toEqual(voice.paragraphs);
      for (const { start, end, text } of paragraphs) expect(characters.slice(start, end).join("")).toBe(text);
    }
  });

  it("is widened to whole paragraphs where it has moved", () => {
    const moved = `前言\n${harborText}`;
    expect(voiceText(moved, engineer, 5).map(({ text }) => text)).toEqual([
      "填海能讓貨輪靠岸，一年多賺兩成。",
      "不過颱風季的預算，沒有人算過。",
    ]);
  });
});
