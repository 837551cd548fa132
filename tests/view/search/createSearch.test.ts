import { readFileSync } from "node:fs";
import characters from "opencc-js/dict/TSCharacters";
import { describe, expect, it } from "vitest";
import { readMap } from "../../../src/formats/json.ts";
import { type ArgumentMap, type Language, languages } from "../../../src/model/map.ts";
import { inOneGo } from "../../../src/model/steps.ts";
import { createSearch, searchInSteps } from "../../../src/view/search/createSearch.ts";
import { indexing } from "../../../src/view/search/entryIndex.ts";
import { createFolding } from "../../../src/view/search/folding.ts";
import type { Marked } from "../../../src/view/search/hit.ts";
import { entriesNear, entriesWithAll } from "../../../src/view/search/ranking.ts";
import { simplifiedFrom } from "../../../src/view/search/simplified.ts";
import { soughtFor } from "../../../src/view/search/sought.ts";
import { debate } from "../../support/maps.ts";
import { harborMap, harborText } from "../../support/texts.ts";

const { value: map } = readMap(readFileSync("data/alipay-wechat/map.json", "utf8"));
if (!map) throw new Error("the debate does not read");
const search = createSearch(map, { simplified: simplifiedFrom(characters) });

function claimsFor(query: string, language: Language = "zh-Hant"): readonly string[] {
  return search(query, language).claims.hits.map(({ item }) => item.id);
}

function voicesFor(query: string, language: Language = "zh-Hant"): readonly string[] {
  return search(query, language).voices.hits.map(({ item }) => item.id);
}

/** A text with brackets around its marks. */
function bracketed({ text, marks }: Marked): string {
  const end = (at: number) => marks[at]?.end ?? 0;
  const parts = marks.map(({ start, end: to }, at) => `${text.slice(end(at - 1), start)}[${text.slice(start, to)}]`);
  return `${parts.join("")}${text.slice(end(marks.length - 1))}`;
}

describe("in the debate it finds", () => {
  it.each([
    // A word in either script, either width, either language.
    ["美團", "wrong-opponent"],
    ["美团", "wrong-opponent"],
    ["meituan", "wrong-opponent"],
    ["ＭＥＩＴＵＡＮ", "wrong-opponent"],
    ["补贴", "subsidies"],
    ["補貼", "subsidies"],
    ["subsidies", "subsidies"],
    ["臃肿", "too-bloated"],
    ["健康码", "health-code-used"],
    ["green code", "busy-with-green-code"],
    // Words in any order, with or without what stands between them.
    ["朋友都在人就走不了", "network-effect"],
    ["沒有QQ就沒有微信", "no-qq-no-wechat"],
    ["企业微信 美团", "wrong-opponent"],
    ["burger members", "bk-members"],
    ["network effect", "network-effect"],
    ["网络效应", "network-effect"],
    ["bloated interface", "too-bloated"],
    ["who are the closest rivals", "wrong-opponent"],
    // What is not said so exactly.
    ["企业微信美团", "wrong-opponent"],
    ["支付寶靠補貼", "subsidies"],
    ["美團是真正的對手嗎", "wrong-opponent"],
    ["微信支付的服務商", "relied-on-partners"],
    ["支付寶太擁腫", "too-bloated"],
    // What is not typed so exactly.
    ["Aliapy subsidy", "subsidies"],
    ["merchnats battlefield", "merchants-main-field"],
    ["reorganized", "meituan-reorganised"],
    ["burgr king", "bk-own-base"],
    ["paying handy", "alipay-pay-handy"],
  ])("%s", (query, claim) => {
    for (const language of languages) expect(claimsFor(query, language).slice(0, 3)).toContain(claim);
  });

  it.each([
    ["美團", "a4"],
    ["答 4", "a4"],
    ["答4", "a4"],
    ["Answer 10", "a10"],
    ["slim down", "a3"],
  ])("the answer for %s", (query, voice) => expect(voicesFor(query)[0]).toBe(voice));

  it.each(["zebra", "长颈鹿", "xyzzy", "，。！", " ", ""])("nothing for “%s”", (query) => {
    expect([claimsFor(query), voicesFor(query)]).toEqual([[], []]);
  });

  it("every claim first by its own label, in either language and script", () => {
    const t2s = simplifiedFrom(characters);
    const missed = map.claims.flatMap(({ id, label = {} }) => {
      const han = label["zh-Hant"] ?? "";
      const simple = [...han].map((character) => t2s.get(character) ?? character).join("");
      return [han, simple, label.en ?? ""].filter((query) => claimsFor(query)[0] !== id);
    });
    expect(missed).toEqual([]);
  });

  it("no word inside another: pay is not in Alipay", () => {
    const hits = search("pay", "en").claims.hits.map(({ title }) => bracketed(title));
    expect(hits.filter((title) => title.includes("Ali["))).toEqual([]);
    expect(hits).toContain("[Paying] with Alipay is handy".replace("[Paying]", "[Pay]ing"));
  });

  it("no byline: who signs an answer is shown, but not sought", () => {
    const names = map.voices.flatMap(({ byline }) => (byline ? [byline.name] : []));
    const found = names.filter((name) => {
      const { isNear, claims, voices } = search(name, "zh-Hant");
      return !isNear && claims.count + voices.count > 0;
    });
    expect(names.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });
});

describe("a hit", () => {
  const first = (query: string, language: Language = "zh-Hant") => {
    const { claims, voices } = search(query, language);
    return claims.hits[0] ?? voices.hits[0];
  };

  it("marks its title as it is written, whatever was typed", () => {
    const hit = first("美团");
    expect(hit && bracketed(hit.title)).toBe("真對手：[美團]與企業微信");
    expect(hit?.evidence).toBeUndefined();
  });

  it("says what else has the words, in the reader's language where it can", () => {
    const { title, evidence } = first("meituan") ?? {};
    expect(title?.marks).toEqual([]);
    expect(evidence).toMatchObject({ part: "label", language: "en" });
    expect(evidence && bracketed(evidence)).toBe("Watch [Meituan] and WeChat Work");
  });

  it("of an answer leads to the passage that has the words", () => {
    const [, ten] = search("美團", "zh-Hant").voices.hits;
    expect(ten?.item.id).toBe("a10");
    expect(ten?.evidence).toMatchObject({ part: "phrase", passage: { voice: "a10" } });
    expect(ten?.evidence && bracketed(ten.evidence)).toBe("對標的是[美團]");
  });

  it("is said to be near only where nothing has all the words", () => {
    expect(search("美團", "en").isNear).toBe(false);
    expect(search("企业微信美团", "en").isNear).toBe(true);
  });
});

it("near what was sought marks no single characters cut out of it", () => {
  const [voice] = search("服務商說", "zh-Hant").voices.hits;
  expect(voice && bracketed(voice.title)).toContain("靠[服務商]起家");
  expect(voice?.evidence).toBeUndefined();
});

describe("the attached text", () => {
  const texts = new Map([["harbor", harborText]]);

  it("is not searched before it is there", () => {
    const { claims, voices } = createSearch(harborMap)("沒有人算", "zh-Hant");
    expect(claims.count + voices.count).toBe(0);
  });

  it("is searched paragraph by paragraph, and leads to the nearest passage", () => {
    const { voices } = createSearch(harborMap, { texts })("沒有人算", "zh-Hant");
    expect(voices.hits.map(({ item }) => item.id)).toEqual(["a2"]);
    expect(voices.hits[0]?.evidence).toMatchObject({ part: "passage", passage: { voice: "a2" } });
    expect(voices.hits[0]?.evidence && bracketed(voices.hits[0].evidence)).toContain("[沒有人算]");
  });

  it("is searched where the passages have moved, too", () => {
    const moved = new Map([["harbor", `一段前言。\n\n${harborText}`]]);
    const { voices } = createSearch(harborMap, { texts: moved })("沒有人算", "zh-Hant");
    expect(voices.hits.map(({ item }) => item.id)).toEqual(["a2"]);
  });

  it("is searched for the passages of claims", () => {
    const { claims } = createSearch(harborMap, { texts })("修一修", "zh-Hant");
    const parts = claims.hits.map(({ evidence }) => evidence?.part);
    expect(parts).toContain("passage");
  });
});

it("gives the number of all hits, and the first of them", () => {
  const { claims } = createSearch(debate, { most: 2 })("claim", "en");
  expect([claims.count, claims.hits.length]).toEqual([debate.claims.length, 2]);
});

it("is made in steps, of which a page does some at a time", () => {
  const steps = [...searchInSteps(copies(map, 10))];
  expect(steps.length).toBeGreaterThan(100);
});

it("finds each of ten thousand claims", () => {
  const many = createSearch(copies(map, 58));
  expect(many("美團", "zh-Hant").claims.count).toBe(2 * 58);
});

/** A map with each claim and relation that many times. */
function copies(map: ArgumentMap, count: number): ArgumentMap {
  const named = (id: string, i: number) => `${id}-${i}`;
  const each = Array.from({ length: count }, (_, i) => i);
  return {
    ...map,
    claims: each.flatMap((i) => map.claims.map((claim) => ({ ...claim, id: named(claim.id, i) }))),
    relations: each.flatMap((i) =>
      map.relations.map((relation) => ({
        ...relation,
        id: named(relation.id, i),
        from: relation.from.map((id) => named(id, i)),
        to: named(relation.to, i),
      })),
    ),
  };
}

describe("among more things than a call takes arguments", () => {
  const many = Array.from({ length: 150_000 }, (_, i) => ({
    item: i,
    text: i % 3 === 0 ? "heavy rain" : "heavy snow",
  }));
  const entries = many.map(({ item, text }) => ({ item, fields: [{ part: "label", text, language: "en" } as const] }));
  const index = inOneGo(indexing(entries, createFolding()));

  it("all that have the words are found, in their order", () => {
    const found = inOneGo(entriesWithAll(index, soughtFor(["heavy", "rain"])));
    expect(found.length).toBe(50_000);
    expect(found.slice(0, 3).map(({ item }) => item)).toEqual([0, 3, 6]);
  });
  it("so are those that come near them", () =>
    expect(inOneGo(entriesNear(index, soughtFor(["heavy", "rain", "snow"]))).length).toBe(150_000));
});
