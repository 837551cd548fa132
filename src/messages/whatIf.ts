import type { Language } from "../model/map.ts";
import {
  capital,
  enLost,
  enVoice,
  type FateWord,
  fateMessages,
  listed,
  type SpokenFate,
  type SupposedName,
  spaced,
  zhLost,
} from "./fates.ts";
import { type VerdictWord, verdictWords } from "./verdictWords.ts";

/** What became of a claim, as far as words can say it. */
export interface FateReading extends SpokenFate {
  /** What rejects it, where no one named the claim itself; empty otherwise. */
  readonly onlySaidBy: readonly SupposedName[];
  /** The voices that say it. */
  readonly voices: readonly string[];
  /** Whether an objection to a step from it fell. */
  readonly hasFreedStep: boolean;
  /** Whether the cause lies under another position. */
  readonly isAcross: boolean;
  /** The labels of what brought it about, where that must be said. */
  readonly causes: readonly string[];
}

/** How many claims each fate has. */
export type FateCounts = Readonly<Record<FateWord, number>>;

/** Every word about what follows if something is false. */
export interface WhatIfMessages {
  readonly name: string;
  /** Before the ways to suppose that a source is false. */
  readonly doubts: string;
  /** To suppose something, in full, for those who hear it. */
  readonly supposeName: (name: SupposedName) => string;
  readonly takeBackName: (name: SupposedName) => string;
  /** Over what is supposed, where that is several: each can be taken back by itself. */
  readonly takeBackOne: string;
  /** What takes all of it back, and that it does. */
  readonly end: string;
  readonly endsAll: string;
  /** What is supposed in one sentence, with what the panel is for. */
  readonly lead: (names: readonly SupposedName[]) => string;
  /** What a number in the panel counts. */
  readonly counted: (fate: FateWord, count: number) => string;
  readonly counts: string;
  readonly sentence: (reading: FateReading) => string;
  readonly order: string;
  readonly unused: (count: number) => string;
  /** Over the claims that are rejected because nobody else says them. */
  readonly onlySaid: (count: number) => string;
  readonly nothing: string;
  /** Nothing is rejected, for others say all of it. */
  readonly saidElsewhere: string;
  /** What shows more of a long list. */
  readonly more: (left: number) => string;
  /** Dots of reasons, for those who hear it. */
  readonly left: (left: number, before: number) => string;
  readonly note: string;
  readonly copyLink: string;
  readonly exportPicture: string;
  /** Between a fate and what it means for a claim. */
  readonly colon: string;
  /** Over the claims that stand, fall or are open now and were not before. */
  readonly turned: (count: number) => string;
  readonly turn: (before: VerdictWord, now: VerdictWord) => string;
  /** Back from a claim to the whole. */
  readonly back: string;
  readonly rejected: (names: readonly SupposedName[], counts: FateCounts) => string;
  readonly ended: string;
}

const zhVerdicts = verdictWords["zh-Hant"];
const enNow: Readonly<Record<VerdictWord, string>> = { stands: "Now stands", falls: "Now falls", open: "Now open" };
const enBefore: Readonly<Record<VerdictWord, string>> = {
  stands: "stood before",
  falls: "fell before",
  open: "was open before",
};

const [zhFates, enFates] = [fateMessages["zh-Hant"], fateMessages.en];

const zhCounted: Readonly<Record<FateWord, string>> = {
  rejected: "個不成立",
  unsupported: "個失去所有理由",
  weakened: "個少了理由",
  freed: "個少了反駁",
  unused: "個跟著用不上",
};

function zhSentence(reading: FateReading): string {
  const { fate, onlySaidBy, causes } = reading;
  const [cause] = causes;
  switch (fate) {
    case "rejected":
      return onlySaidBy.length === 0 ? "你把它設為不成立" : `只有${spaced(onlySaidBy.map(zhSayer).join("、"))}這麼說`;
    case "unsupported":
      return zhWhence(reading) + zhUnsupported(reading);
    case "weakened":
      return zhWhence(reading) + [zhLost(reading.reasons, "理由"), ...zhFreed(reading)].join("；");
    case "freed":
      return zhWhence(reading) + zhFreed(reading).join("；");
    case "unused":
      return cause === undefined ? "它所撐的論點用不上了" : `它只用在「${cause}」上`;
  }
}

function zhWhence({ isAcross, causes }: FateReading): string {
  return `${isAcross ? "跨立場：" : ""}${causes.length === 0 ? "" : `少了${zhNamed(causes)}，`}`;
}

/** Two are named, more are counted. */
function zhNamed(causes: readonly string[]): string {
  const names = causes.slice(0, 2).map((cause) => `「${cause}」`);
  return causes.length > 2 ? `${names.join("、")}等 ${causes.length} 個論點` : names.join("和");
}

function zhUnsupported({ reasons, voices }: FateReading): string {
  const lost = zhLost(reasons, "理由");
  return voices.length > 0 ? `${lost}，只剩${spaced(voices.join("、"))}這麼說` : lost;
}

function zhFreed({ objections, hasFreedStep }: FateReading): readonly string[] {
  return [
    ...(objections.left < objections.before ? [zhLost(objections, "反駁")] : []),
    ...(hasFreedStep ? ["反駁它推論的論點沒了"] : []),
  ];
}

const zhSayer = ({ kind, name }: SupposedName) => (kind === "document" ? `《${name}》` : name);

function zhTotals(counts: FateCounts): string {
  const parts = (["unsupported", "weakened", "freed", "unused"] as const).filter((fate) => counts[fate] > 0);
  return parts.length === 0
    ? "沒有論點失去理由。"
    : `${parts.map((fate) => `${counts[fate]} ${zhCounted[fate]}`).join("，")}。`;
}

const zhHant: WhatIfMessages = {
  name: "假如",
  doubts: "假如不信這個出處",
  supposeName: (name) => `假如${zhFates.named(name)}不成立`,
  takeBackName: (name) => `還原${zhFates.named(name)}`,
  takeBackOne: "只還原其中一個：",
  end: "結束假如",
  endsAll: "全部論點都還原，關掉這個面板",
  lead: (names) => `${zhFates.caption(names)}，原本靠著它的會怎樣。`,
  counted: (fate) => zhCounted[fate],
  counts: "變了多少",
  sentence: zhSentence,
  order: "依先後，誰變了",
  unused: (count) => `跟著用不上的 ${count} 個`,
  onlySaid: (count) => `沒有別人說，跟著不成立的 ${count} 個`,
  turned: (count) => (count === 0 ? "其他論點的推算結果不變。" : `另有 ${count} 個論點的推算結果變了`),
  turn: (before, now) => `現在${zhVerdicts[now]}，原本${zhVerdicts[before]}`,
  nothing: "沒有別的論點靠著它。",
  saidElsewhere: "這些論點別人也說，所以都還在。",
  more: (left) => `再列一些（還有 ${left} 個）`,
  left: (left, before) => `${before} 個理由，還剩 ${left} 個`,
  note: "這是結構上的推算：少了一個論點，誰會失去理由。它不判斷真假，也不替你下結論。",
  copyLink: "複製這個假如",
  exportPicture: "匯出這張圖",
  colon: "：",
  back: "看整個假如",
  rejected: (names, counts) => `${zhFates.caption(names)}：${zhTotals(counts)}`,
  ended: "假如已結束，論點都還原了。",
};

function enSentence(reading: FateReading): string {
  const { fate, onlySaidBy, causes } = reading;
  const [cause] = causes;
  switch (fate) {
    case "rejected":
      return onlySaidBy.length === 0 ? "You set it to false" : `Only ${listed(onlySaidBy.map(enSayer))} said so`;
    case "unsupported":
      return capital(enWhence(reading) + enUnsupported(reading));
    case "weakened":
      return capital(enWhence(reading) + [enLost(reading.reasons, "reason"), ...enFreed(reading)].join("; "));
    case "freed":
      return capital(enWhence(reading) + enFreed(reading).join("; "));
    case "unused":
      return cause === undefined ? "What it bore on is out of use" : `It bore only on “${cause}”`;
  }
}

function enWhence({ isAcross, causes }: FateReading): string {
  return `${isAcross ? "another camp: " : ""}${causes.length === 0 ? "" : `without ${enNamed(causes)}, `}`;
}

/** Two are named, more are counted. */
function enNamed(causes: readonly string[]): string {
  const names = causes.slice(0, 2).map((cause) => `“${cause}”`);
  return causes.length > 2 ? `${names.join(", ")} and ${causes.length - 2} more` : names.join(" and ");
}

function enUnsupported({ reasons, voices }: FateReading): string {
  const lost = enLost(reasons, "reason");
  if (voices.length === 0) return lost;
  return `${lost}; ${listed(voices.map(enVoice))} still ${voices.length === 1 ? "says" : "say"} it`;
}

function enFreed({ objections, hasFreedStep }: FateReading): readonly string[] {
  return [
    ...(objections.left < objections.before ? [enLost(objections, "objection")] : []),
    ...(hasFreedStep ? ["the objection to its inference is gone"] : []),
  ];
}

const enSayer = ({ kind, name }: SupposedName) => (kind === "document" ? `“${name}”` : enVoice(name));

function enTotals(counts: FateCounts): string {
  const parts = (["unsupported", "weakened", "freed", "unused"] as const).filter((fate) => counts[fate] > 0);
  return parts.length === 0
    ? "no claim loses a reason."
    : `${listed(parts.map((fate) => `${counts[fate]} ${enFates.fate[fate]}`))}.`;
}

const en: WhatIfMessages = {
  name: "What if",
  doubts: "What if the source is wrong",
  supposeName: (name) => `What if ${enFates.named(name)} is false`,
  takeBackName: (name) => `Restore ${enFates.named(name)}`,
  takeBackOne: "Restore one of them:",
  end: "End the what-if",
  endsAll: "Restores every claim and closes this panel",
  lead: (names) => `${enFates.caption(names)}. Here is what was leaning on it.`,
  counted: (fate) => enFates.fate[fate],
  counts: "How much changes",
  sentence: enSentence,
  order: "What changes, in causal order",
  unused: (count) => `${count} no longer used`,
  onlySaid: (count) => `${count} rejected with it, for nobody else says ${count === 1 ? "it" : "them"}`,
  turned: (count) =>
    count === 0
      ? "No other claim’s verdict changes."
      : `What stands changes for ${count} other ${count === 1 ? "claim" : "claims"}`,
  turn: (before, now) => `${enNow[now]}, ${enBefore[before]}`,
  nothing: "No other claim was leaning on it.",
  saidElsewhere: "Others say all of it too, so nothing is rejected.",
  more: (left) => `Show more (${left} left)`,
  left: (left, before) => `${left} of ${before} ${before === 1 ? "reason" : "reasons"} left`,
  note: "This shows which claims lose their reasons. It does not say what is true.",
  copyLink: "Copy this what-if",
  exportPicture: "Export this picture",
  colon: ": ",
  back: "See the whole what-if",
  rejected: (names, counts) => `${enFates.caption(names)}: ${enTotals(counts)}`,
  ended: "The what-if has ended; every claim is restored.",
};

/** The words about what follows if something is false, by language. */
export const whatIfMessages: Readonly<Record<Language, WhatIfMessages>> = { "zh-Hant": zhHant, en };
