import { expect, it } from "vitest";
import { asWritten, createFolding } from "../../../src/view/search/folding.ts";

const fold = createFolding(
  new Map([
    ["團", "团"],
    ["臺", "台"],
  ]),
);

it.each([
  ["in one width", "ＷｅＣｈａｔ　２０２０", "wechat 2020"],
  ["in lower case", "QQ", "qq"],
  ["in one script", "美團", "美团"],
  ["without accents, composed or not", "Café cafe\u0301", "cafe cafe"],
  ["with joining apostrophes left out", "WeChat’s don't", "wechats dont"],
  ["with punctuation as a space", "mini-programs, then…", "mini programs then"],
  ["without the spaces and commas around Han", "朋友都在，人 QQ 走", "朋友都在人qq走"],
  ["with rare Han characters whole", "𠮷，野", "𠮷野"],
  ["as nothing where nothing is said", " …！🦀 ", ""],
])("compares texts %s", (_, text, folded) => expect(fold(text).text).toBe(folded));

it.each([
  ["真對手：美團與企業微信", "美团"],
  ["（ＱＱ）用戶", "qq"],
  ["螃🦀蟹 Café", "cafe"],
])("knows where in “%s” it found %s", (text, sought) => {
  const folded = fold(text);
  const start = folded.text.indexOf(sought);
  const stretch = asWritten(folded, { start, end: start + sought.length });
  expect(fold(text.slice(stretch.start, stretch.end)).text).toBe(sought);
});
