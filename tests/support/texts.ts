import type { ArgumentMap } from "../../src/model/map.ts";
import { sha256 } from "../../src/model/sha256.ts";

/** A made-up debate of two answers with a line between them; it holds a character beyond the basic plane. */
export const harborText = `要不要填海造港？

老船長

我看不必填海。🦀 螃蟹會先知道答案，漁民第二個知道。

舊碼頭修一修，還能用三十年。

新來的工程師

填海能讓貨輪靠岸，一年多賺兩成。

不過颱風季的預算，沒有人算過。
`;

const characters = [...harborText];

function stretch(words: string): { readonly start: number; readonly end: number } {
  const start = [...harborText.slice(0, harborText.indexOf(words))].length;
  return { start, end: start + [...words].length };
}

const captain = { start: stretch("我看").start, end: stretch("三十年。").end };
const engineer = { start: stretch("填海能").start, end: stretch("算過。").end };

/** The map of that debate. */
export const harborMap: ArgumentMap = {
  id: "harbor",
  question: { "zh-Hant": "該不該填海造港？", en: "Should the bay be filled for a port?" },
  documents: [
    {
      id: "harbor",
      title: { "zh-Hant": "港口之爭", en: "The harbor debate" },
      characters: characters.length,
      sha256: sha256(new TextEncoder().encode(harborText)),
    },
  ],
  voices: [
    {
      id: "a1",
      document: "harbor",
      ...captain,
      name: { "zh-Hant": "答 1", en: "Answer 1" },
      paragraphs: [captain.start, stretch("舊碼頭").start],
      stance: "no",
      positions: ["no-port"],
    },
    {
      id: "a2",
      document: "harbor",
      ...engineer,
      name: { "zh-Hant": "答 2", en: "Answer 2" },
      paragraphs: [engineer.start, stretch("不過").start],
      stance: "yes",
      positions: [],
    },
  ],
  claims: [
    {
      id: "no-port",
      text: { "zh-Hant": "不必填海", en: "There is no need to fill the bay" },
      tags: [],
      kind: "position",
      passages: [{ voice: "a1", ...stretch("我看不必填海。"), phrase: "不必填海", mode: "asserts" }],
    },
    {
      id: "old-pier",
      text: { "zh-Hant": "舊碼頭夠用", en: "The old pier will do" },
      tags: [],
      kind: "reason",
      passages: [{ voice: "a1", ...stretch("舊碼頭修一修，還能用三十年。"), phrase: "還能用三十年", mode: "asserts" }],
    },
    {
      id: "more-trade",
      text: { "zh-Hant": "貨輪帶來收入", en: "Freighters bring money" },
      tags: [],
      kind: "reason",
      passages: [
        { voice: "a2", ...stretch("填海能讓貨輪靠岸，一年多賺兩成。"), phrase: "一年多賺兩成", mode: "asserts" },
        { voice: "a2", ...stretch("不過颱風季的預算，沒有人算過。"), phrase: "颱風季的預算", mode: "concedes" },
      ],
    },
  ],
  relations: [
    { id: "r1", type: "support", from: ["old-pier"], to: "no-port", strength: 3, basis: "explicit" },
    { id: "r2", type: "rebut", from: ["more-trade"], to: "no-port", strength: 2, basis: "explicit" },
  ],
  tour: [],
};

/** A text in UTF-16, with its mark. */
export function utf16(text: string, order: "little" | "big"): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  for (const [i, unit] of [0xfeff, ...Array.from({ length: text.length }, (_, k) => text.charCodeAt(k))].entries()) {
    view.setUint16(2 * i, unit, order === "little");
  }
  return bytes;
}
