import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMapFile } from "../../src/formats/format.ts";
import { readAttachment } from "../../src/passages/attach.ts";
import { copiedRuns } from "../../src/passages/copiedRuns.ts";
import { locatePassage } from "../../src/passages/locate.ts";
import { voiceText } from "../../src/passages/voiceText.ts";
import { utf16 } from "../support/texts.ts";

const folder = new URL("../../../shared/seeds/", import.meta.url);
const [name] = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".txt")) : [];
const { value: map, issues } = await readMapFile(
  readFileSync(new URL("../../data/alipay-wechat/map.json", import.meta.url)),
);
if (!map) throw new Error(`the shipped map does not read: ${issues.map(({ found }) => found.en).join(" ")}`);

/** The text itself is not shipped: where it is not at hand, nothing can be said of it. */
describe.skipIf(name === undefined)("the shipped map and the text of its debate (skipped where that is absent)", () => {
  const bytes = name === undefined ? new Uint8Array() : readFileSync(new URL(name, folder));
  const text = new TextDecoder().decode(bytes);
  const all = map.claims.flatMap((claim) => claim.passages).length;

  it("agree in every passage", () => {
    const counts = { verified: all, moved: 0, missing: 0 };
    expect(readAttachment(bytes, map)).toMatchObject({ state: "attached", isExact: true, counts });
  });

  it("share no run of more than sixteen characters", () => expect(copiedRuns(map, text)).toEqual([]));

  it.each([
    ["with Windows line ends and a mark", new TextEncoder().encode(`\uFEFF${text.replaceAll("\n", "\r\n")}`)],
    ["in UTF-16", utf16(text, "little")],
  ])("agree in every passage of a copy %s", (_, copy) => {
    expect(readAttachment(copy, map)).toMatchObject({ state: "attached", counts: { verified: all } });
  });

  it("are found together again where the text has a new beginning", () => {
    const edited = `又一行\n\n${text}`;
    const voices = new Map(map.voices.map((voice) => [voice.id, voice]));
    for (const { passages } of map.claims) {
      for (const passage of passages) {
        const location = locatePassage(edited, passage, voices.get(passage.voice));
        expect(location).toEqual({ state: "moved", start: passage.start + 5, end: passage.end + 5, distance: 5 });
      }
    }
  });

  it("miss what was struck out, and only that", () => {
    const passage = map.claims[0]?.passages[0];
    if (!passage) throw new Error("the first claim has a passage");
    const edited = text.replaceAll(passage.phrase, "＊");
    const attachment = readAttachment(new TextEncoder().encode(edited), map);
    if (attachment.state !== "attached") throw new Error(attachment.reason);
    expect(attachment.counts.missing).toBeGreaterThan(0);
    expect(attachment.counts.missing).toBeLessThan(all / 4);
  });

  it("have the paragraphs of every voice where the map says", () => {
    for (const voice of map.voices) {
      expect(voiceText(text, voice).map(({ start }) => start)).toEqual(voice.paragraphs);
    }
  });
});
