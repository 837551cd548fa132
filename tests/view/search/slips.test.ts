import { readFileSync } from "node:fs";
import characters from "opencc-js/dict/TSCharacters";
import { describe, expect, it } from "vitest";
import { readMap } from "../../../src/formats/json.ts";
import { languages } from "../../../src/model/map.ts";
import { inOneGo } from "../../../src/model/steps.ts";
import { createSearch, searchInSteps } from "../../../src/view/search/createSearch.ts";
import { simplifiedFrom } from "../../../src/view/search/simplified.ts";

const { value: map } = readMap(readFileSync("data/alipay-wechat/map.json", "utf8"));
if (!map) throw new Error("the debate does not read");
const options = { simplified: simplifiedFrom(characters) };
const search = createSearch(map, options);

/** Whether what is found only comes near the words, and the first claims of it. */
function near(query: string, first: number): readonly [boolean, readonly string[]] {
  const [zh, en] = languages.map((language) => search(query, language));
  expect(zh?.claims.hits.map(({ item }) => item.id)).toEqual(en?.claims.hits.map(({ item }) => item.id));
  return [zh?.isNear ?? false, (zh?.claims.hits ?? []).slice(0, first).map(({ item }) => item.id)];
}

describe("what is typed with a slip finds first, as what comes near it,", () => {
  it.each([
    // Two letters changed about.
    ["wechat wrok", ["wrong-opponent", "wechat-work-weak"]],
    ["wehcat work", ["wrong-opponent", "wechat-work-weak"]],
    ["meitaun", ["wrong-opponent", "meituan-reorganised"]],
    ["alpiay bloted", ["too-bloated"]],
    // One too many, one too few, another.
    ["arogance", ["own-worst-enemy"]],
    ["subsdies", ["subsidies"]],
    ["minni program", ["mini-programs-ease"]],
    ["scoial base", ["wechat-safe"]],
    // One Han character that is another, in a word of two or three.
    ["補帖", ["subsidies"]],
    ["补帖", ["subsidies"]],
    ["臃種", ["too-bloated"]],
    ["積份", ["logic-maze"]],
    ["美圖", ["wrong-opponent", "meituan-reorganised"]],
    ["健康馬", ["health-code-used"]],
    ["健抗碼", ["health-code-used"]],
    ["企葉微信", ["wrong-opponent", "wechat-work-weak"]],
    // Two of them changed about.
    ["貼補", ["subsidies"]],
    ["團美", ["wrong-opponent", "meituan-reorganised"]],
  ])("%s: %j", (query, claims) => expect(near(query, claims.length)).toEqual([true, claims]));
});

describe("what is typed with a slip finds that which was meant, and little else:", () => {
  /** The share of the hits that have one of these letters or characters in what they are found by. */
  function share(query: string, meant: string): number {
    const { hits } = search(query, "zh-Hant").claims;
    const told = hits.filter(({ item }) => JSON.stringify(item).toLowerCase().includes(meant));
    return hits.length === 0 ? 0 : told.length / hits.length;
  }

  it.each([
    ["騰迅", "騰訊"],
    ["支負", "支付"],
    ["支付保", "支付寶"],
    ["微性", "微信"],
    ["社郊", "社交"],
    ["商加", "商家"],
    ["聊添", "聊天"],
    ["螞義", "螞蟻"],
    ["服物商", "服務商"],
    ["小城序", "小程序"],
    ["tencnet", "tencent"],
    ["merchnat", "merchant"],
    ["freinds", "friend"],
    ["payemnt", "payment"],
    ["notifcations", "notification"],
  ])("%s", (query, meant) => expect(share(query, meant)).toBeGreaterThan(0.9));
});

describe("what the debate has nothing of is not found by what only looks a little like it:", () => {
  it.each(
    `斑馬 足球 股票 房價 醫生 旅行 火星 咖啡 香蕉 長頸鹿 政府 選舉 音樂 哲學 法律 飛機 汽車 月亮 表情包 公務員 圖書館
    banana weather football election vaccine quantum facebook linux zebra dog`.split(/\s+/u),
  )("%s", (query) => {
    const { claims, voices } = search(query, "en");
    expect(claims.count + voices.count).toBe(0);
  });

  it("words of two characters that share one with a word of the debate come near a handful of claims at the most", () => {
    const words = "天氣 貓咪 學校 大象 愛情 病毒 朋友圈 桌子 補償 廣告 百度 蘋果 京東".split(" ");
    for (const word of words) expect([word, search(word, "zh-Hant").claims.count <= 6]).toEqual([word, true]);
  });
});

describe("what is typed as it is written is found as that, and nothing near it:", () => {
  it.each(["補貼", "wechat work", "企業微信", "form", "推送", "健康碼"])("%s", (query) =>
    expect(search(query, "en").isNear).toBe(false),
  );
});

it("what a word with a slip may stand for is found out in steps, too", () => {
  const steps = inOneGo(searchInSteps(map, options));
  expect([...steps("wechat wrok 補帖", "en")].length).toBeGreaterThan(20);
});
