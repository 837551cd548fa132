import type { Language } from "../model/map.ts";
import type { Position } from "./jsonIssues.ts";
import { type Remark, remark } from "./remark.ts";

/** A claim that is neither a position nor bears on anything. */
export const bearsOnNothing = (): Remark =>
  remark(
    ["這個論點不是主張，也沒有支持或反駁什麼。", "This claim is no position, and bears on nothing."],
    ["論點或是主張，或是支持、反駁別的論點。", "A claim answers the question, or supports or rebuts another."],
    ['加上從它出發的關係，或把 kind 改成 "position"。', 'Add a relation from it, or make its kind "position".'],
  );

/** A rebuttal of importance that nothing rebuts or undercuts. */
export const unansweredRebuttal = (from: readonly string[], to: string): Remark =>
  remark(
    [`${from.join("、")} 對 ${to} 的反駁沒有回應。`, `Nothing answers the rebuttal of ${to} by ${from.join(" and ")}.`],
    [
      "重要的反駁有回應：反駁它的論點，或反駁這個關係本身。",
      "What answers a rebuttal of importance: a rebuttal of its claim, or of the relation.",
    ],
    ["補上回應它的論點，或重新衡量它的 strength。", "Map what answers it, or weigh its strength again."],
  );

/** A support that makes a claim, by way of others, a reason for itself. */
export const circularSupport = (named: readonly string[], length: number): Remark => {
  const more = length > named.length;
  return remark(
    [
      `這個支持把 ${length} 個論點圍成一圈：${named.join("、")}${more ? "……" : ""}。`,
      `This support closes a circle of ${length} claims: ${named.join(", ")}${more ? ", …" : ""}.`,
    ],
    ["理由不會繞回自己。", "No claim is a reason for itself, at once or by way of others."],
    [
      "刪去圈裡最弱的支持，或把說同一件事的論點併成一個。",
      "Drop the weakest support of the circle, or merge claims that say the same.",
    ],
  );
};

const languageNames = {
  "zh-Hant": ["中文", "Chinese"],
  en: ["英文", "English"],
} as const;

/** A claim whose text is nearly that of an earlier one. */
export const nearDuplicate =
  (earlier: string, percent: number, language: Language) =>
  ({ line }: Position): Remark => {
    const [chinese, english] = languageNames[language];
    return remark(
      [
        `這個論點的${chinese}和第 ${line} 行的 ${earlier} 有 ${percent}% 相同。`,
        `In ${english} this claim has ${percent}% in common with ${earlier} at line ${line}.`,
      ],
      ["每個論點只出現一次，不論有多少人說。", "Each claim once, however many say it."],
      ["把兩個併成一個，或把差別寫清楚。", "Merge the two, or make plain where they differ."],
    );
  };

/** A claim that supports and rebuts the same claim. */
export const bothSidesOfClaim = (target: string, one: string, other: string): Remark =>
  remark(
    [
      `這個論點既支持 ${target} 又反駁它：關係 ${one} 和 ${other}。`,
      `This claim speaks both for ${target} and against it: relations ${one} and ${other}.`,
    ],
    ["一個論點支持另一個，或反駁它。", "A claim speaks for another, or against it."],
    ["刪去其中一個關係，或把論點拆成兩個。", "Drop one of the two relations, or split the claim."],
  );

/** A claim from which weighty reasons lead to a position and to what rebuts it. */
export const bothSidesOfPosition = (position: string, one: string, other: string): Remark =>
  remark(
    [
      `主張 ${position} 的兩邊都用到這個論點：由關係 ${one} 支持它，由關係 ${other} 反對它。`,
      `Both sides of the position ${position} use this claim: ${one} leads to it, ${other} against it.`,
    ],
    [
      "一個論點只為一邊說話，除非辯論本來就是這樣用它。",
      "A claim serves one side, unless the debate itself turns it round.",
    ],
    ["看看兩個關係是否都成立，或把論點拆成兩個。", "See whether both relations hold, or split the claim."],
  );

/** A passage that shares more than half of the shorter with one of another claim. */
export const overlappingPassages =
  (earlier: string, shared: number, shorter: number) =>
  ({ line }: Position): Remark =>
    remark(
      [
        `這個出處和第 ${line} 行論點 ${earlier} 的出處有 ${shared} 個字元重疊，較短的一個只有 ${shorter} 個。`,
        `This passage shares ${shared} characters with that of ${earlier} at line ${line}; the shorter has ${shorter}.`,
      ],
      ["出處只包含說出這個論點的那幾個字。", "A passage is the words that state its claim, and no more."],
      ["把其中一個收窄，或把兩個論點併成一個。", "Narrow one of them, or merge the two claims."],
    );

/** A text without one of the languages of the map. */
export const missingTranslation = (field: string, language: Language): Remark => {
  const [chinese, english] = languageNames[language];
  return remark(
    [`這個 ${field} 沒有${chinese}。`, `This ${field} is not given in ${english}.`],
    ["每段文字都有兩種語言，和這份地圖的其他地方一樣。", "Every text in both languages, as elsewhere in this map."],
    [`補上 "${language}"。`, `Add "${language}".`],
  );
};

/** A warning is listed as reviewed that is not given. */
export const needlessReview = (code: string, meant: string | undefined): Remark =>
  remark(
    [`這裡列出 ${code}，卻沒有這個提醒。`, `${code} is listed here, but there is no such warning.`],
    ["只列出由註解回答了的提醒。", "Only warnings that are given, and that the note answers."],
    meant === undefined
      ? ["把它從清單刪去。", "Delete it from the list."]
      : [`是不是要寫 "${meant}"？不然就刪去。`, `Did you mean "${meant}"? Else delete it.`],
  );

/** A warning is listed as reviewed, but there is no note. */
export const reviewWithoutNote = (code: string): Remark =>
  remark(
    [`這裡列出 ${code}，卻沒有註解說明原因。`, `${code} is listed here, but no note says why.`],
    ["註解說明為什麼照原樣留下。", "A note that says why it stays as it is."],
    ['在 "note" 寫下原因。', 'Say why in a "note".'],
  );
