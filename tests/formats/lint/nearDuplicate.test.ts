import { describe, expect, it } from "vitest";
import { nearDuplicate } from "../../../src/formats/lint/nearDuplicate.ts";
import type { ArgumentMap, Localized } from "../../../src/model/map.ts";
import { found, said } from "../../support/findings.ts";
import { mapOf } from "../../support/maps.ts";

/** A map with a claim for each text: c0, c1, ... */
function mapSaying(...texts: readonly Localized[]): ArgumentMap {
  const map = mapOf(texts.map((_, i) => `c${i}`).join(","));
  return { ...map, claims: map.claims.map((claim, i) => ({ ...claim, text: texts[i] ?? claim.text })) };
}

describe("a near duplicate", () => {
  it.each([
    ["The app is too slow.", "This app is far too slow"],
    ["People stay where their friends are.", "People remain where their friends are."],
    ["WeChat has a billion users.", "WECHAT has over one billion users!"],
  ])("is found in English: %s %s", (one, other) => {
    expect(found(nearDuplicate, mapSaying({ en: one }, { en: other }))).toEqual(["c1 text en"]);
  });

  it.each([
    ["支付寶太臃腫", "支付寶過於臃腫"],
    ["朋友在哪，人就在哪。", "朋友在哪裡，人就會在哪裡"],
  ])("is found in Chinese: %s %s", (one, other) => {
    expect(found(nearDuplicate, mapSaying({ "zh-Hant": one }, { "zh-Hant": other }))).toEqual(["c1 text zh-Hant"]);
  });

  it.each([
    [{ en: "WeChat has a billion users." }, { en: "Alipay is mainly a tool to pay with." }],
    [{ "zh-Hant": "支付寶太臃腫" }, { "zh-Hant": "支付寶的用戶比微信少" }],
    [{ "zh-Hant": "支付寶太臃腫" }, { en: "Alipay is too bloated" }],
    [{ en: "?!" }, { en: "..." }],
  ])("is not found in %o %o", (one, other) => {
    expect(found(nearDuplicate, mapSaying(one, other))).toEqual([]);
  });

  it("is found in either language, and named with what it is most like", () => {
    const first = { "zh-Hant": "支付寶太臃腫", en: "Alipay is bloated" };
    const second = { "zh-Hant": "這個應用程式什麼都想做", en: "Alipay is bloated!" };
    const third = { "zh-Hant": "這個應用程式什麼都想做", en: "It wants to do all" };
    expect(said(nearDuplicate, mapSaying(first, second, third))).toEqual([
      'In English this claim has 100% in common with "c0" at line 9.',
      'In Chinese this claim has 100% in common with "c1" at line 9.',
    ]);
  });
});
