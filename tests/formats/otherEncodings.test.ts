import { describe, expect, it } from "vitest";
import { readMapFile } from "../../src/formats/format.ts";
import { affectedLines, otherEncodingsOf } from "../../src/formats/otherEncodings.ts";
import { decode, type Encoding } from "../../src/model/decode.ts";
import { harborFile } from "./support/harborFile.ts";

/** The bytes of a text in an encoding, found by reading all that it has. */
function bytesIn(encoding: "big5" | "gb18030", text: string): Uint8Array {
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decode(Uint8Array.of(lead, trail), encoding);
      if (character !== undefined && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => pairs.get(sign) ?? [sign.charCodeAt(0)]));
}

const latin = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const encodingsOf = (bytes: Uint8Array): readonly Encoding[] => otherEncodingsOf(bytes).map(({ encoding }) => encoding);

const chinese = {
  "zh-Hant": "我們不該在這裡填海，因為漁民的收入會變少。",
  "zh-Hans": "我们不该在这里填海，因为渔民的收入会变少。",
};

describe("a file that is no UTF-8", () => {
  it("is said to be first what it most likely is", () => {
    expect(encodingsOf(bytesIn("big5", `{"text": "${chinese["zh-Hant"]}"}`))[0]).toBe("big5");
    expect(encodingsOf(bytesIn("gb18030", `{"text": "${chinese["zh-Hans"]}"}`))[0]).toBe("gb18030");
    expect(encodingsOf(latin('{"text": "Café, naïve, Köln: \x93yes\x94"}'))[0]).toBe("windows-1252");
  });

  it("is not said to be what it cannot be", () => {
    expect(encodingsOf(latin("Café "))).toEqual(["windows-1252"]);
    expect(encodingsOf(Uint8Array.of(0xff, 0x81, 0x20))).toEqual([]);
  });

  it("reads line by line as it would in each", () => {
    const [first] = otherEncodingsOf(latin('{\n  "text": "Caf\xe9 \x80 5"\n}'));
    expect(first?.line.number).toBe(2);
    expect(first?.line.parts).toEqual([
      { text: '  "text": "Caf', isMarked: false },
      { text: "é", isMarked: true },
      { text: " ", isMarked: false },
      { text: "€", isMarked: true },
      { text: ' 5"', isMarked: false },
    ]);
  });

  it("shows of long lines what is near, nothing hidden, and counts the rest", () => {
    const text = `${"a".repeat(500)}é\u202e${"b".repeat(500)}\r\nplain\rö\nü`;
    const { lines, more } = affectedLines(text, 2);
    const said = lines.map(({ number, parts }) => [number, parts.map((part) => part.text).join("")] as const);
    expect(said.map(([number]) => number)).toEqual([1, 3]);
    expect(said[0]?.[1]).toMatch(/^…a{60}é<U\+202E>b+…$/u);
    expect([said[1]?.[1], more]).toEqual(["ö", 1]);
  });

  it("is read where a mark says that it is UTF-16", async () => {
    const units = Uint8Array.from(Buffer.from(`\uFEFF${harborFile}`, "utf16le"));
    const swapped = Uint8Array.from(units, (_, i) => units[i % 2 === 0 ? i + 1 : i - 1] ?? 0);
    const expected = (await readMapFile(new TextEncoder().encode(harborFile))).value;
    for (const bytes of [units, swapped]) {
      const { value, issues, text } = await readMapFile(bytes);
      expect([value, issues, text]).toEqual([expected, [], harborFile]);
    }
    const half = await readMapFile(units.slice(0, 301));
    expect(half.issues[0]?.found.en).toBe("The file seems to be UTF-16, not UTF-8.");
  });
});

describe("Windows-1252", () => {
  it("has the signs of its own between the controls and Latin-1", () => {
    expect(decode(Uint8Array.of(0x41, 0x80, 0x85, 0x93, 0x9f, 0xe9, 0xff), "windows-1252")).toBe("A€…“Ÿéÿ");
    expect(decode(Uint8Array.of(0x9d), "windows-1252")).toBeUndefined();
  });
});
