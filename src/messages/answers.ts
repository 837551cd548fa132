import type { Confidence, Language } from "../model/map.ts";
import { someNames } from "./someNames.ts";

/** How a voice says a claim: as its reason, as a position that it takes in part, as an objection. */
export type AnswerKind = "reason" | "part" | "objection";

/** Every word of the screen that shows who says what. */
export interface AnswersMessages {
  readonly title: (voices: number) => string;
  /** How to read it; with how sure most authors are, where bylines say so. On a narrow screen few marks have room for a finger. */
  readonly hint: (usual: Confidence | undefined, isNarrow: boolean) => string;
  /** Where a map does not say who says what: that, and where its claims are. */
  readonly nobody: { readonly title: string; readonly hint: string };
  /** That it is being found out who says what. */
  readonly sorting: string;
  readonly grid: string;
  readonly answer: string;
  readonly counts: string;
  readonly noSide: string;
  readonly noPosition: string;
  readonly scattered: string;
  readonly agreesInPart: (voices: readonly string[]) => string;
  readonly kind: Readonly<Record<AnswerKind, (label: string) => string>>;
  /** At the column of a claim that an answer does not say. */
  readonly notSaid: (label: string) => string;
  readonly said: (reasons: number, objections: number) => string;
  readonly legend: Readonly<Record<AnswerKind, string>>;
  /** Before the name of an answer, for those who hear it. */
  readonly read: string;
  readonly close: string;
  readonly takes: (verdict: string) => string;
  readonly takesPart: (verdict: string) => string;
  readonly takesNone: string;
  readonly inOrder: (passages: number) => string;
  readonly nothing: string;
}

const zhUsual: Readonly<Record<Confidence, string>> = {
  certain: "作者多半可以確定",
  likely: "作者多半大致可信",
  uncertain: "作者多半不確定",
};

const zhHant: AnswersMessages = {
  title: (voices) => `${voices} 則回答，各說了什麼`,
  hint: (usual, isNarrow) =>
    `一列一則回答，一欄一個論點。${isNarrow ? "點一列，把那則從頭讀到尾；旁邊沒有別條的記號，點了看那個論點。" : "點一條記號看那個論點，點一列從頭讀到尾。"}${usual === undefined ? "" : `${zhUsual[usual]}，不同的寫在列上。`}`,
  nobody: { title: "沒有記下誰說了什麼", hint: "這張地圖沒有回答；它的論點在地圖和大綱裡。" },
  sorting: "正在整理回答……",
  grid: "誰說了什麼",
  answer: "回答",
  counts: "理由與反駁",
  noSide: "未表態",
  noPosition: "未歸立場",
  scattered: "論點散在各立場",
  agreesInPart: (voices) => `${someNames(voices, "zh-Hant").join("、")} 部分同意`,
  kind: {
    reason: (label) => `理由：${label}`,
    part: (label) => `部分同意：${label}`,
    objection: (label) => `反駁：${label}`,
  },
  notSaid: (label) => `這則沒說：${label}`,
  said: (reasons, objections) => `${reasons} 個理由、${objections} 個反駁`,
  legend: { reason: "說了這個理由（越高越接近立場）", part: "部分同意", objection: "提出這個反駁" },
  read: "從頭讀",
  close: "關閉這則回答",
  takes: (verdict) => `立場：${verdict}`,
  takesPart: (verdict) => `部分同意：${verdict}`,
  takesNone: "沒有表態",
  inOrder: (passages) => `照原文順序，${passages} 處`,
  nothing: "這則回答沒有記下論點。",
};

const enUsual: Readonly<Record<Confidence, string>> = {
  certain: "Authorship is mostly certain",
  likely: "Authorship is mostly likely",
  uncertain: "Authorship is mostly uncertain",
};

const en: AnswersMessages = {
  title: (voices) => `What ${voices === 1 ? "one answer says" : `each of ${voices} answers says`}`,
  hint: (usual, isNarrow) =>
    `A row is an answer, a column a claim. ${isNarrow ? "Tap a row to read that answer from top to bottom, a mark that stands alone for its claim." : "Click a mark for its claim, a row to read it in order."}${usual === undefined ? "" : ` ${enUsual[usual]}; a row says where it differs.`}`,
  nobody: {
    title: "Who says what is not recorded",
    hint: "This map has no answers; its claims are on the map and in the outline.",
  },
  sorting: "Sorting the answers …",
  grid: "Who says what",
  answer: "Answer",
  counts: "Reasons and objections",
  noSide: "no side",
  noPosition: "no position",
  scattered: "claims spread over several camps",
  agreesInPart: (voices) =>
    `${someNames(voices, "en").join(" and ")} ${voices.length === 1 ? "agrees" : "agree"} in part`,
  kind: {
    reason: (label) => `Reason: ${label}`,
    part: (label) => `Agrees in part: ${label}`,
    objection: (label) => `Objection: ${label}`,
  },
  notSaid: (label) => `Not said here: ${label}`,
  said: (reasons, objections) => `${plural(reasons, "reason")}, ${plural(objections, "objection")}`,
  legend: {
    reason: "gives this reason (taller: nearer the camp)",
    part: "agrees in part",
    objection: "raises this objection",
  },
  read: "Read",
  close: "Close this answer",
  takes: (verdict) => `Takes the side: ${verdict}`,
  takesPart: (verdict) => `Agrees in part: ${verdict}`,
  takesNone: "Takes no side",
  inOrder: (passages) => `${plural(passages, "passage")}, in the order of the text`,
  nothing: "No claim is recorded for this answer.",
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The words of the answers in each language. */
export const answersMessages: Readonly<Record<Language, AnswersMessages>> = { "zh-Hant": zhHant, en };
