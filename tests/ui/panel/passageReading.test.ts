import { describe, expect, it } from "vitest";
import type { ArgumentMap } from "../../../src/model/map.ts";
import { indexOf } from "../../../src/model/questions.ts";
import { checkPassages } from "../../../src/passages/passageChecks.ts";
import { passageReading } from "../../../src/ui/panel/passageReading.ts";
import { voiceReading, wholeText } from "../../../src/ui/panel/voiceReading.ts";
import { passagesOfVoice } from "../../../src/view/citedPassage.ts";
import { bridge, bridgeText, changedText, foreignText } from "./bridge.ts";

describe("a passage in the text that is attached", () => {
  it("is at its recorded place where nothing is attached, and has no text", () => {
    const reading = read("ford", 0, undefined);
    expect(reading).toMatchObject({ state: "none", place: { paragraph: 2, paragraphs: 3 } });
    expect(reading.text).toBeUndefined();
  });

  it("is verified in the original, and the whole voice is there without what stands around it", () => {
    const reading = read("ford", 0, bridgeText);
    expect(reading.state).toBe("verified");
    expect(reading.text?.paragraphs.map(({ text }) => text.slice(0, 4))).toEqual(["我們村口", "孩子們只", "依我看橋"]);
    expect(shown(bridgeText, reading.text?.passage)).toBe("踩著石頭過河，去年就有人滑倒");
  });

  it("has moved where text was put in before it, and its paragraphs have moved with it", () => {
    const reading = read("ford", 0, changedText);
    expect(reading).toMatchObject({
      state: "moved",
      place: { paragraph: 3, paragraphs: 4 },
      recorded: { paragraph: 2 },
    });
    expect(shown(changedText, reading.text?.passage)).toContain("有人滑倒");
    expect(reading.text?.paragraphs.at(-1)?.text).toContain("學校那邊");
  });

  it("is missing where its words are not, and keeps its recorded place", () => {
    expect(read("cost", 2, changedText)).toMatchObject({ state: "missing", place: { paragraph: 2, paragraphs: 2 } });
    expect(read("cost", 2, foreignText).state).toBe("missing");
  });

  it("is verified in a text of the document's length even where its paragraph begins within a line", () => {
    const voices = bridge.voices.map((voice) => ({ ...voice, paragraphs: voice.paragraphs.map((start) => start + 1) }));
    const inLine: ArgumentMap = { ...bridge, voices };
    const reading = read("ford", 0, bridgeText, inLine);
    expect(reading.state).toBe("verified");
    const voice = voiceReading(inLine, "a1");
    const recorded = voice?.said.map(({ cited }) => cited.passage.start);
    expect(voice && wholeText(bridgeText, voice, inLine)?.found.map(({ start }) => start)).toEqual(recorded);
    expect(checkPassages(bridgeText, inLine, "river").map(({ location }) => location.state)).not.toContain("moved");
  });

  it("knows the other passages of its voice, whichever claim they state", () => {
    expect(read("cost", 1, bridgeText).text?.others).toHaveLength(2);
  });

  it("counts code points, so that signs outside the basic plane shift nothing", () => {
    const reading = read("cost", 0, bridgeText);
    expect(reading.text?.paragraphs.map(({ text }) => text.endsWith("🌉"))).toEqual([true]);
  });
});

function read(claim: string, index: number, text: string | undefined, map: ArgumentMap = bridge) {
  const passage = indexOf(map).claims.get(claim)?.passages[index];
  const voice = passage && indexOf(map).voices.get(passage.voice);
  if (!voice) throw new Error(`the map has no passage ${index} of ${claim}`);
  return passageReading({ claim, index, passage }, { map, voice, ofVoice: passagesOfVoice(map, voice.id), text });
}

function shown(text: string, stretch: { start: number; end: number } | undefined): string {
  return stretch ? [...text].slice(stretch.start, stretch.end).join("") : "";
}
