import { describe, expect, it } from "vitest";
import { evaluateMap } from "../../src/evaluation/evaluateMap.ts";
import { campsSentence } from "../../src/messages/camps.ts";
import { campsStanding } from "../../src/view/campsStanding.ts";
import { mapOf } from "../support/maps.ts";

/** What is said of the camps of a map, in both languages. */
function said(notation: string, rejected: readonly string[] = []): readonly [string, string] {
  const map = mapOf(notation);
  const camps = campsStanding(map, evaluateMap(map, { rejected }));
  return [campsSentence(camps, "en"), campsSentence(camps, "zh-Hant")];
}

describe("what stands of the camps", () => {
  it("is told in the order of the camps, and of positions alone", () => {
    const map = mapOf("a x- b, c <- d; v1: d; v1 = no c");
    const camps = campsStanding(map, evaluateMap(map));
    expect(camps.map(({ claim, verdict, rule }) => [claim, verdict, rule])).toEqual([
      ["c", "stands", "reason-stands"],
      ["a", "falls", "objection-stands"],
    ]);
  });

  it("is told of very many, and of one that very many bear on, without looking for what they wait for", () => {
    const reasons = Array.from({ length: 150_000 }, (_, i) => `c${i}`);
    const { claims, ...rest } = mapOf("a <- b");
    const map = {
      ...rest,
      claims: [...claims.slice(0, 1), ...claims.slice(1).flatMap((claim) => reasons.map((id) => ({ ...claim, id })))],
      relations: reasons.map((from, i) => ({
        ...{ id: `r${i}`, type: "support" as const, from: [from], to: "a" },
        ...{ strength: 2 as const, basis: "explicit" as const },
      })),
    };
    expect(campsStanding(map, evaluateMap(map))).toEqual([{ claim: "a", verdict: "stands", rule: "reason-stands" }]);
  });

  it("is one sentence, with the reason where all fall", () => {
    expect(said("a x- b, c x- d, e x- d")).toEqual([
      "None of the 3 camps stands: an objection to each of them stands.",
      "3 種立場全都站不住：每一種都有站得住的反駁。",
    ]);
    expect(said("a <- b x- c, d <- b")).toEqual([
      "Neither camp stands: none of their reasons stands.",
      "兩種立場都站不住：每一種都理由全倒。",
    ]);
  });

  it("says which of several reasons it may be", () => {
    expect(said("a x- b, c <- d x- e")[0]).toBe(
      "Neither camp stands: each falls because an objection to it stands or none of its reasons does.",
    );
    expect(said("a x- b, c <- d x- e, f", ["f"])[0]).toBe(
      "None of the 3 camps stands: each falls because an objection to it stands, none of its reasons does, or it is supposed to be false.",
    );
    expect(said("a x- b, c <- d x- e, f")[0]).toBe(
      "Of the 3 camps, 1 stands, 2 fall (each because an objection to it stands or none of its reasons does).",
    );
    expect(said("c <- d x- e, f", ["f"])[0]).toBe(
      "Neither camp stands: each falls because none of its reasons stands or it is supposed to be false.",
    );
    expect(said("a, c x- d", ["a"])[1]).toBe("兩種立場都站不住：每一種不是有站得住的反駁，就是已設為不成立。");
  });

  it("counts those that stand, fall and are open", () => {
    expect(said("a, b x- c, f <- d, d x- e, e x- d")).toEqual([
      "Of the 3 camps, 1 stands, 1 falls (an objection to it stands), 1 is open.",
      "3 種立場裡，1 種站得住，1 種站不住（有站得住的反駁），1 種未定。",
    ]);
    expect(said("b x- c, f <- d, d x- e, e x- d")).toEqual([
      "Neither camp stands: 1 falls (an objection to it stands), 1 is open.",
      "兩種立場沒有一種站得住：1 種站不住（有站得住的反駁），1 種未定。",
    ]);
    expect(said("a, b, c")).toEqual(["All 3 camps stand.", "3 種立場全都站得住。"]);
    expect(said("a, b")).toEqual(["Both camps stand.", "兩種立場都站得住。"]);
  });

  it("has words for one camp alone, and none for none", () => {
    expect(said("a x- b")).toEqual([
      "The only camp falls: an objection to it stands.",
      "唯一的立場站不住：有站得住的反駁。",
    ]);
    expect(campsSentence([], "en")).toBe("");
  });
});
