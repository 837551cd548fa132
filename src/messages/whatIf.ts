import type { Language } from "../model/map.ts";

/** What becomes of a claim when others are supposed to be false. */
export type FateWord = "rejected" | "unsupported" | "weakened" | "freed" | "unused";

/** What is supposed to be false: a claim by its label, a voice by its name, a document by its title. */
export interface SupposedName {
  readonly kind: "claim" | "voice" | "document";
  readonly name: string;
}

/** What became of a claim, as far as words can say it. */
export interface FateReading {
  readonly fate: FateWord;
  /** What rejects it, where no one named the claim itself; empty otherwise. */
  readonly onlySaidBy: readonly SupposedName[];
  /** The voices that say it. */
  readonly voices: readonly string[];
  readonly reasons: { readonly before: number; readonly left: number };
  readonly objections: { readonly before: number; readonly left: number };
  /** Whether an objection to a step from it fell. */
  readonly hasFreedStep: boolean;
  /** Whether the cause lies under another position. */
  readonly isAcross: boolean;
  /** The label of the claim that brought it about, where that needs to be said. */
  readonly cause: string | undefined;
}

/** How many claims each fate has. */
export type FateCounts = Readonly<Record<FateWord, number>>;

/** Every word about what follows if something is false. */
export interface WhatIfMessages {
  readonly name: string;
  readonly command: string;
  readonly endCommand: string;
  /** On the button of a claim, of a voice, of a document. */
  readonly suppose: Readonly<Record<SupposedName["kind"], string>>;
  /** The same in full, for those who hear it. */
  readonly supposeName: (name: SupposedName) => string;
  readonly takeBackName: (name: SupposedName) => string;
  readonly takeBack: string;
  readonly takeBackAll: string;
  readonly end: string;
  /** What is supposed, in phrases between which lines break. */
  readonly title: (names: readonly SupposedName[]) => readonly string[];
  /** The same in one sentence, with what the panel is for. */
  readonly lead: (names: readonly SupposedName[]) => string;
  /** The fate in a word or two. */
  readonly fate: Readonly<Record<FateWord, string>>;
  /** What a number in the panel counts. */
  readonly counted: (fate: FateWord, count: number) => string;
  readonly counts: string;
  readonly sentence: (reading: FateReading) => string;
  /** What became of a claim, as the last part of its name. */
  readonly spoken: (reading: Pick<FateReading, "fate" | "reasons" | "objections">) => string;
  readonly order: string;
  readonly unused: (count: number) => string;
  readonly nothing: string;
  /** Dots of reasons, for those who hear it. */
  readonly left: (left: number, before: number) => string;
  readonly note: string;
  readonly copyLink: string;
  readonly exportPicture: string;
  /** Back from a claim to the whole. */
  readonly back: string;
  readonly rejected: (names: readonly SupposedName[], counts: FateCounts) => string;
  readonly ended: string;
  /** How many of the claims that are folded away change. */
  readonly hidden: (count: number) => string;
  /** The row of a key. */
  readonly legend: Readonly<Record<FateWord, string>>;
  /** On a picture and in its description. */
  readonly caption: (names: readonly SupposedName[]) => string;
}

const zhName = ({ kind, name }: SupposedName) =>
  ({ claim: `「${name}」`, voice: `${name}說的`, document: `《${name}》說的` })[kind];

function zhTitle(names: readonly SupposedName[]): readonly string[] {
  const [first, second] = names;
  if (!first) return [];
  if (!second) return [zhName(first), first.kind === "claim" ? "這一點不成立" : "都不成立"];
  if (names.length === 2) return [zhName(first), `和${zhName(second)}`, "都不成立"];
  return [`${zhName(first)}等`, `${names.length} 項都不成立`];
}

const zhCounted: Readonly<Record<FateWord, string>> = {
  rejected: "個不成立",
  unsupported: "個失去所有理由",
  weakened: "個少了理由",
  freed: "個少了反駁",
  unused: "個跟著用不上",
};

function zhSentence(reading: FateReading): string {
  const { fate, onlySaidBy, cause } = reading;
  switch (fate) {
    case "rejected":
      return onlySaidBy.length === 0 ? "你把它設為不成立" : `只有${onlySaidBy.map(zhSayer).join("、")}這麼說`;
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

function zhWhence({ isAcross, cause }: FateReading): string {
  return `${isAcross ? "跨立場：" : ""}${cause === undefined ? "" : `少了「${cause}」，`}`;
}

function zhUnsupported({ reasons, voices }: FateReading): string {
  const lost = reasons.before === 1 ? "唯一的理由沒了" : `${reasons.before} 個理由都沒了`;
  return voices.length > 0 ? `${lost}，只剩${voices.join("、")}這麼說` : lost;
}

function zhFreed({ objections, hasFreedStep }: FateReading): readonly string[] {
  return [
    ...(objections.left < objections.before ? [zhLost(objections, "反駁")] : []),
    ...(hasFreedStep ? ["反駁它推論的論點沒了"] : []),
  ];
}

const zhSayer = ({ kind, name }: SupposedName) => (kind === "document" ? `《${name}》` : name);

function zhLost({ before, left }: FateReading["reasons"], noun: string): string {
  if (left > 0) return `${before} 個${noun}，還剩 ${left} 個`;
  return before === 1 ? `唯一的${noun}沒了` : `${before} 個${noun}都沒了`;
}

function zhTotals(counts: FateCounts): string {
  const parts = (["unsupported", "weakened", "freed", "unused"] as const).filter((fate) => counts[fate] > 0);
  return parts.length === 0
    ? "沒有論點失去理由。"
    : `${parts.map((fate) => `${counts[fate]} ${zhCounted[fate]}`).join("，")}。`;
}

const zhHant: WhatIfMessages = {
  name: "假如",
  command: "假如這一點不成立；已經設了就還原",
  endCommand: "結束假如",
  suppose: { claim: "假如不成立", voice: "假如這則都不成立", document: "假如這份文件都不成立" },
  supposeName: (name) => `假如${zhName(name)}不成立`,
  takeBackName: (name) => `還原${zhName(name)}`,
  takeBack: "還原",
  takeBackAll: "全部還原",
  end: "結束",
  title: zhTitle,
  lead: (names) => `假如${zhTitle(names).join("")}，原本靠著它的會怎樣。`,
  fate: {
    rejected: "設為不成立",
    unsupported: "失去所有理由",
    weakened: "少了理由",
    freed: "少了反駁",
    unused: "用不上",
  },
  counted: (fate) => zhCounted[fate],
  counts: "變了多少",
  sentence: zhSentence,
  spoken: ({ fate, reasons, objections }) => {
    switch (fate) {
      case "weakened":
        return `少了理由：${zhLost(reasons, "理由")}。`;
      case "freed":
        return objections.left < objections.before ? `少了反駁：${zhLost(objections, "反駁")}。` : "少了反駁。";
      default:
        return `${zhHant.fate[fate]}。`;
    }
  },
  order: "依先後，誰變了",
  unused: (count) => `跟著用不上的 ${count} 個`,
  nothing: "沒有別的論點靠著它。",
  left: (left, before) => `${before} 個理由，還剩 ${left} 個`,
  note: "這是結構上的推算：少了一個論點，誰會失去理由。它不判斷真假，也不替你下結論。",
  copyLink: "複製這個假如",
  exportPicture: "匯出這張圖",
  back: "看整個假如",
  rejected: (names, counts) => `假如${zhTitle(names).join("")}：${zhTotals(counts)}`,
  ended: "假如已結束，論點都還原了。",
  hidden: (count) => `其中 ${count} 個變了。`,
  legend: {
    rejected: "設為不成立",
    unsupported: "失去所有理由",
    weakened: "少了理由，還有剩",
    freed: "少了反駁",
    unused: "跟著用不上",
  },
  caption: (names) => `假如${zhTitle(names).join("")}`,
};

const enName = ({ kind, name }: SupposedName) =>
  ({ claim: `“${name}”`, voice: `what ${enVoice(name)} says`, document: `what “${name}” says` })[kind];

/** "Answer 3" within a sentence; other names stay as they are. */
function enVoice(name: string): string {
  return name.replace(/^Answer (?=\d+$)/u, "answer ");
}

function enTitle(names: readonly SupposedName[]): string {
  const [first, second] = names;
  if (!first) return "";
  if (!second) return `Suppose ${enName(first)} is false`;
  if (names.length === 2) return `Suppose ${enName(first)} and ${enName(second)} are false`;
  return `Suppose ${enName(first)} and ${names.length - 1} more are false`;
}

const enFates: Readonly<Record<FateWord, string>> = {
  rejected: "rejected",
  unsupported: "lost every reason",
  weakened: "lost a reason",
  freed: "freed of an objection",
  unused: "no longer used",
};

function enSentence(reading: FateReading): string {
  const { fate, onlySaidBy, cause } = reading;
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

function enWhence({ isAcross, cause }: FateReading): string {
  return `${isAcross ? "another camp: " : ""}${cause === undefined ? "" : `without “${cause}”, `}`;
}

function enUnsupported({ reasons, voices }: FateReading): string {
  const lost = reasons.before === 1 ? "its only reason is gone" : `all ${reasons.before} reasons are gone`;
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

function enLost({ before, left }: FateReading["reasons"], noun: string): string {
  if (left > 0) return `${before} ${noun}s, ${left} left`;
  return before === 1 ? `its only ${noun} is gone` : `all ${before} ${noun}s are gone`;
}

function enTotals(counts: FateCounts): string {
  const parts = (["unsupported", "weakened", "freed", "unused"] as const).filter((fate) => counts[fate] > 0);
  return parts.length === 0
    ? "no claim loses a reason."
    : `${listed(parts.map((fate) => `${counts[fate]} ${enFates[fate]}`))}.`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const en: WhatIfMessages = {
  name: "What if",
  command: "Suppose it is false; once more takes that back",
  endCommand: "End the what-if",
  suppose: {
    claim: "What if it is false",
    voice: "What if this answer is false",
    document: "What if this document is false",
  },
  supposeName: (name) => `What if ${enName(name)} is false`,
  takeBackName: (name) => `Restore ${enName(name)}`,
  takeBack: "Restore",
  takeBackAll: "Restore all",
  end: "End",
  title: (names) => [enTitle(names)],
  lead: (names) => `${enTitle(names)}. Here is what was leaning on it.`,
  fate: enFates,
  counted: (fate) => enFates[fate],
  counts: "How much changes",
  sentence: enSentence,
  spoken: ({ fate, reasons, objections }) => {
    switch (fate) {
      case "weakened":
        return `Lost a reason: ${enLost(reasons, "reason")}.`;
      case "freed":
        return objections.left < objections.before
          ? `Freed of an objection: ${enLost(objections, "objection")}.`
          : "Freed of an objection.";
      default:
        return `${capital(enFates[fate])}.`;
    }
  },
  order: "What changes, in causal order",
  unused: (count) => `${count} no longer used`,
  nothing: "No other claim was leaning on it.",
  left: (left, before) => `${left} of ${before} ${before === 1 ? "reason" : "reasons"} left`,
  note: "This shows which claims lose their reasons. It does not say what is true.",
  copyLink: "Copy this what-if",
  exportPicture: "Export this picture",
  back: "See the whole what-if",
  rejected: (names, counts) => `${enTitle(names)}: ${enTotals(counts)}`,
  ended: "The what-if has ended; every claim is restored.",
  hidden: (count) => `${count} of them ${count === 1 ? "changes" : "change"}.`,
  legend: {
    rejected: "set to false",
    unsupported: "lost every reason",
    weakened: "lost a reason, has others",
    freed: "freed of an objection",
    unused: "no longer used",
  },
  caption: enTitle,
};

/** The words about what follows if something is false, by language. */
export const whatIfMessages: Readonly<Record<Language, WhatIfMessages>> = { "zh-Hant": zhHant, en };
