import type { ArgumentMap, Claim, Mode, Passage, Relation, Voice } from "../../../src/model/map.ts";

/**
 * A made-up debate with its text: should the village build a bridge?
 *
 *     yes <- school (r1)   school <- flood + ford (r2)   r2 x- boat (r3)
 *         x- cost (r4)
 *     no <= cost (r5)      no <- school (r6, cross)
 *
 * Answer 1 says yes, answer 2 no, answer 3 takes no side. "cost" is said twice by answer 2 and once by answer 3.
 */
const answers = [
  [
    "我們村口那條河一年要漲三回水，每回總得停課好幾天。",
    "孩子們只好踩著石頭過河，去年就有人滑倒。",
    "依我看橋要蓋，學校那邊先得到好處。",
  ],
  ["蓋橋的錢從哪裡來？村裡去年連路燈都修不起。", "木匠說光是橋墩就要八十萬，這筆錢夠買二十條船。"],
  ["聽鎮上的人講，公所只肯出三成的錢，其餘要村民自己湊。🌉"],
] as const;

const between = "\n\n\n";
const title = "村口要不要蓋橋？\n\n";

/** The original text of the debate. */
export const bridgeText = title + answers.map((paragraphs) => paragraphs.join("\n")).join(between);

/** The same text with a paragraph put in after the first of answer 1, and a phrase of answer 2 worded otherwise. */
export const changedText = bridgeText
  .replace("孩子們只好", "先說兩句閒話。\n孩子們只好")
  .replace("光是橋墩就要八十萬", "單單橋墩便要八十萬");

/** Another text altogether. */
export const foreignText = "今天天氣很好，適合曬棉被。\n".repeat(30);

const points = [...bridgeText];

function find(words: string): { start: number; end: number } {
  const unit = bridgeText.indexOf(words);
  if (unit < 0) throw new Error(`the text has no "${words}"`);
  const start = [...bridgeText.slice(0, unit)].length;
  return { start, end: start + [...words].length };
}

function voice(number: number, parts: Pick<Voice, "stance" | "positions"> & Partial<Voice>): Voice {
  const paragraphs = answers[number - 1] ?? [];
  const starts = paragraphs.map((paragraph) => find(paragraph).start);
  return {
    id: `a${number}`,
    document: "river",
    start: starts[0] ?? 0,
    end: find(paragraphs.at(-1) ?? "").end,
    name: { "zh-Hant": `答 ${number}`, en: `Answer ${number}` },
    gist: { "zh-Hant": `第${number}則的意思`, en: `What answer ${number} means` },
    paragraphs: starts,
    ...parts,
  };
}

function passage(by: string, words: string, phrase: string, mode: Mode = "asserts"): Passage {
  return {
    voice: by,
    ...find(words),
    phrase,
    gloss: `“${phrase}” in English`,
    gist: { "zh-Hant": `大意：${phrase.slice(0, 2)}`, en: `The gist of ${phrase.slice(0, 2)}` },
    mode,
  };
}

function claim(id: string, zh: string, en: string, passages: readonly Passage[], parts: Partial<Claim> = {}): Claim {
  return {
    id,
    label: { "zh-Hant": zh, en },
    text: { "zh-Hant": `${zh}。`, en: `${en}.` },
    tags: [],
    kind: "reason",
    passages,
    ...parts,
  };
}

function relation(id: string, from: readonly string[], type: Relation["type"], to: string, strength: 1 | 2 | 3 = 2) {
  return { id, type, from, to, strength, basis: "explicit" } satisfies Relation;
}

export const bridge: ArgumentMap = {
  id: "bridge",
  question: { "zh-Hant": "村口要不要蓋橋？", en: "Should the village build a bridge?" },
  documents: [
    {
      id: "river",
      title: { "zh-Hant": "村口的橋", en: "The bridge" },
      characters: points.length,
      // Not the real hash: these tests are about phrases at places.
      sha256: "b".repeat(64),
    },
  ],
  voices: [
    voice(1, {
      stance: "yes",
      positions: ["yes"],
      byline: {
        name: "陳老師",
        confidence: "uncertain",
        note: { "zh-Hant": "署名錯開一位。", en: "Names slipped by one." },
      },
    }),
    voice(2, { stance: "no", positions: ["no", "yes"] }),
    voice(3, { stance: "none", positions: [] }),
  ],
  claims: [
    claim("yes", "橋該蓋", "Build the bridge", [passage("a1", "依我看橋要蓋", "橋要蓋")], {
      kind: "position",
      verdict: { "zh-Hant": "要", en: "Yes" },
    }),
    claim("no", "橋不該蓋", "Do not build it", [], { kind: "position", verdict: { "zh-Hant": "不要", en: "No" } }),
    claim("school", "孩子上學安全", "Children get to school", [passage("a1", "學校那邊先得到好處", "學校那邊")], {
      note: { "zh-Hant": "這裡只說到一半。", en: "Said only by half." },
    }),
    claim("flood", "河水常漲", "The river floods", [passage("a1", "一年要漲三回水", "漲三回水")]),
    claim("ford", "踩石頭會滑倒", "The ford is slippery", [passage("a1", "踩著石頭過河，去年就有人滑倒", "有人滑倒")]),
    claim("boat", "有船就夠", "Boats would do", [passage("a2", "這筆錢夠買二十條船", "買二十條船")]),
    claim("cost", "村裡出不起錢", "The village cannot pay", [
      passage("a3", "公所只肯出三成的錢", "只肯出三成", "reports"),
      passage("a2", "蓋橋的錢從哪裡來？", "錢從哪裡來", "asks"),
      passage("a2", "光是橋墩就要八十萬", "橋墩就要八十萬"),
    ]),
  ],
  relations: [
    relation("r1", ["school"], "support", "yes"),
    relation("r2", ["flood", "ford"], "support", "school", 3),
    relation("r3", ["boat"], "rebut", "r2"),
    relation("r4", ["cost"], "rebut", "yes", 1),
    relation("r5", ["cost"], "support", "no", 3),
    relation("r6", ["school"], "rebut", "no", 1),
  ],
  tour: [],
};
