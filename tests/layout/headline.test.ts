import { describe, expect, it } from "vitest";
import { standHeadline } from "../../src/layout/headline.ts";
import type { TextRole } from "../../src/layout/layout.ts";
import type { Language, Localized } from "../../src/model/map.ts";
import { pictured } from "../../src/view/pictured.ts";
import type { View, ViewCounts } from "../../src/view/view.ts";

const counts: ViewCounts = { voices: 10, claims: 93, shown: 40, matching: 93, positions: 4, silent: 3 };

function viewOf(question: Localized, language: Language, changes: Partial<ViewCounts> = {}): View {
  return {
    id: "m",
    question,
    language,
    layout: "tidy",
    claims: [],
    relations: [],
    voices: [],
    counts: { ...counts, ...changes },
  };
}

function linesOf(question: Localized, language: Language, changes: Partial<ViewCounts> = {}) {
  return standHeadline(viewOf(question, language, changes), 400).lines;
}

const said = (role: TextRole, question: Localized, language: Language, changes: Partial<ViewCounts> = {}) =>
  linesOf(question, language, changes)
    .filter((line) => line.role === role)
    .map((line) => line.text);

const question = { "zh-Hant": "店家換了系統，顧客要不要跟？", en: "The shop has changed. Should we follow?" };

describe("the headline", () => {
  it("breaks the question where its clauses end", () => {
    expect(said("question", question, "zh-Hant")).toEqual(["店家換了系統，", "顧客要不要跟？"]);
    expect(said("question", question, "en")).toEqual(["The shop has changed.", "Should we follow?"]);
  });

  it("breaks a question whose clauses are too long for a line into balanced lines", () => {
    const long = { "zh-Hant": "這一家店的老闆換了收款系統，顧客到底要不要跟著換？" };
    const lines = said("question", long, "zh-Hant");
    expect(lines.join("")).toBe(long["zh-Hant"]);
    expect(lines).toHaveLength(3);
  });

  it("keeps every line within its column, beside the strip", () => {
    for (const language of ["zh-Hant", "en"] as const) {
      for (const line of linesOf(
        { "zh-Hant": "很長的問題".repeat(30), en: "incomprehensibilities ".repeat(30) },
        language,
      )) {
        expect(line.x + line.width).toBeLessThanOrEqual(36 + 316);
      }
    }
  });

  it("of a picture says how much is shown, and not to click; it takes the room that it has on the page", () => {
    const inPicture = (changes: Partial<View>, language: Language) => {
      const { lines, bottom } = standHeadline(pictured({ ...viewOf(question, language), ...changes }), 400);
      expect(bottom).toBe(standHeadline(viewOf(question, language), 400).bottom);
      return lines.flatMap(({ role, text }) => (role === "summary" ? [text] : [])).join(" ");
    };
    expect(inPicture({}, "zh-Hant")).toBe(
      "10 則回答，拆成 93 個論點， 分屬 4 種立場，另有 3 則沒有表態。 這裡畫出 40 個論點，其餘摺起。",
    );
    expect(inPicture({}, "en")).toBe(
      "10 answers, taken apart into 93 claims, fall into 4 camps; 3 take no side. 40 are drawn here, the others folded away.",
    );
    expect(inPicture({ counts: { ...counts, shown: 93 } }, "en")).toMatch(/no side\.$/u);
    const endOf = (shown: number, language: Language) =>
      inPicture({ counts: { ...counts, shown, claims: 93 } }, language)
        .split(/(?<=[.。]) /u)
        .at(-1);
    expect(endOf(1, "en")).toBe("1 is drawn here, the others folded away.");
    expect(endOf(92, "en")).toBe("92 are drawn here, the other one folded away.");
    expect(endOf(1, "zh-Hant")).toBe("這裡畫出 1 個論點，其餘摺起。");
    expect(endOf(92, "zh-Hant")).toBe("這裡畫出 92 個論點，另一個摺起。");
    expect(inPicture({ branch: "a" }, "zh-Hant")).toBe("這裡只有其中一枝： 93 個論點裡的 40 個。");
    expect(inPicture({ branch: "a" }, "en")).toBe("One branch by itself: 40 of 93 claims.");
  });

  it("says how much there is, its figures standing out", () => {
    const lines = linesOf(question, "zh-Hant").filter((line) => line.role === "summary");
    expect(lines.map((line) => line.text).join(" ")).toBe(
      "10 則回答，拆成 93 個論點， 分屬 4 種立場，另有 3 則沒有表態。 點任何論點，就知道它出自第幾則、第幾段。",
    );
    expect(lines.filter((line) => line.face === "sans600").map((line) => line.text)).toEqual(["10", "93", "4", "3"]);
    expect(said("summary", question, "en").join(" ")).toContain(
      "10 answers, taken apart into 93 claims, fall into 4 camps; 3 take no side.",
    );
  });

  it("says of one branch by itself how much of the map it is, and takes the room that it has of all", () => {
    const ofBranch = (language: Language, changes: Partial<ViewCounts> = {}) => {
      const whole = viewOf(question, language, changes);
      const { lines, bottom } = standHeadline({ ...whole, branch: "a" }, 400);
      expect(bottom).toBe(standHeadline(whole, 400).bottom);
      return lines.flatMap(({ role, text }) => (role === "summary" ? [text] : [])).join(" ");
    };
    expect(ofBranch("en")).toBe(
      "One branch by itself: 40 of 93 claims. Click a claim to see which answer it comes from.",
    );
    expect(ofBranch("zh-Hant")).toBe(
      "這裡只有其中一枝： 93 個論點裡的 40 個。 點任何論點，就知道它出自第幾則、第幾段。",
    );
    expect(ofBranch("en", { voices: 0 })).toMatch(/Click a claim to see what speaks for it and against it\.$/u);
  });

  it("says that there is nothing yet of a map without claims", () => {
    const none = { voices: 0, claims: 0, positions: 0, silent: 0 };
    expect(said("summary", question, "zh-Hant", none)).toEqual(["這張地圖還沒有論點。"]);
    expect(said("summary", question, "en", none)).toEqual(["This map has no claims yet."]);
  });

  it("leaves out what there is none of", () => {
    expect(said("summary", question, "en", { silent: 0 }).join(" ")).toContain("4 camps. Click");
    expect(said("summary", question, "en", { voices: 0, silent: 0 }).join(" ")).toMatch(
      /^93 claims fall into 4 camps\. Click/u,
    );
    expect(said("summary", question, "en", { voices: 1, claims: 1, positions: 1, silent: 1 }).join(" ")).toMatch(
      /^1 answer, taken apart into 1 claim, falls into 1 camp; 1 takes no side\./u,
    );
    expect(said("summary", question, "zh-Hant", { voices: 0, silent: 0 }).join("")).toContain(
      "93個論點，分屬4種立場。",
    );
  });

  it("says the question in the other language too, where it has both", () => {
    expect(said("questionSecond", question, "zh-Hant")).toEqual(["The shop has changed. Should we follow?"]);
    expect(said("questionSecond", { en: "Why?" }, "en")).toEqual([]);
    expect(said("question", { en: "Why?" }, "zh-Hant")).toEqual(["Why?"]);
  });
});
