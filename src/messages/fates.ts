import type { Language } from "../model/map.ts";

/** What becomes of a claim when others are supposed to be false. */
export type FateWord = "rejected" | "unsupported" | "weakened" | "freed" | "unused";

/** What is supposed to be false: a claim by its label, a voice by its name, a document by its title. */
export interface SupposedName {
  readonly kind: "claim" | "voice" | "document";
  readonly name: string;
}

/** How many there were of something, and how many are left. */
export interface LeftCounts {
  readonly before: number;
  readonly left: number;
}

/** What became of a claim, as its name says it. */
export interface SpokenFate {
  readonly fate: FateWord;
  readonly reasons: LeftCounts;
  readonly objections: LeftCounts;
}

/** The words about what falls that stand on the map and in pictures; those of the panel are in whatIf.ts. */
export interface FateMessages {
  readonly command: string;
  readonly endCommand: string;
  /** On the button of a claim, of a voice, of a document. */
  readonly suppose: Readonly<Record<SupposedName["kind"], string>>;
  readonly takeBack: string;
  /** What is supposed, within a sentence. */
  readonly named: (name: SupposedName) => string;
  /** What is supposed, in phrases between which lines break. */
  readonly title: (names: readonly SupposedName[]) => readonly string[];
  /** The fate in a word or two. */
  readonly fate: Readonly<Record<FateWord, string>>;
  /** A claim's label with its fate behind it. */
  readonly labelled: (label: string, fate: FateWord) => string;
  /** What became of a claim, as the last part of its name. */
  readonly spoken: (reading: SpokenFate) => string;
  /** How many of the claims that are folded away change. */
  readonly hidden: (count: number) => string;
  /** The row of a key. */
  readonly legend: Readonly<Record<FateWord, string>>;
  /** On a picture and in its description. */
  readonly caption: (names: readonly SupposedName[]) => string;
}

const zhName = ({ kind, name }: SupposedName) =>
  ({ claim: `「${name}」`, voice: `${spaced(name)}說的`, document: `《${name}》說的` })[kind];

/** A name as it stands before Chinese: a number or a Latin letter at its end keeps a gap. */
export function spaced(name: string): string {
  return /[\dA-Za-z]$/u.test(name) ? `${name} ` : name;
}

function zhTitle(names: readonly SupposedName[]): readonly string[] {
  const [first, second] = names;
  if (!first) return [];
  if (!second) return [zhName(first), first.kind === "claim" ? "這一點不成立" : "都不成立"];
  if (names.length === 2) return [zhName(first), `和${zhName(second)}`, "都不成立"];
  return [`${zhName(first)}等 `, `${names.length} 項都不成立`];
}

/** How many of something are left, in Chinese. */
export function zhLost({ before, left }: LeftCounts, noun: string): string {
  if (left > 0) return `${before} 個${noun}，還剩 ${left} 個`;
  if (before === 1) return `唯一的${noun}沒了`;
  return before === 2 ? `兩個${noun}都沒了` : `${before} 個${noun}都沒了`;
}

const zhHant: FateMessages = {
  command: "假如這一點不成立；已經設了就還原",
  endCommand: "結束假如",
  suppose: { claim: "假如不成立", voice: "這則說的都不成立", document: "這份文件說的都不成立" },
  takeBack: "還原這一點",
  named: zhName,
  title: zhTitle,
  fate: {
    rejected: "設為不成立",
    unsupported: "失去所有理由",
    weakened: "少了理由",
    freed: "少了反駁",
    unused: "用不上",
  },
  labelled: (label, fate) => `${label}（${zhHant.fate[fate]}）`,
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
  hidden: (count) => `收起的論點裡有 ${count} 個變了。`,
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
export function enVoice(name: string): string {
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

/** How many of something are left, in English. */
export function enLost({ before, left }: LeftCounts, noun: string): string {
  if (left > 0) return `${before} ${noun}s, ${left} left`;
  if (before === 1) return `its only ${noun} is gone`;
  return before === 2 ? `both ${noun}s are gone` : `all ${before} ${noun}s are gone`;
}

/** Parts as an English list. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** A sentence with a capital at its head. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const en: FateMessages = {
  command: "Suppose it is false; once more takes that back",
  endCommand: "End the what-if",
  suppose: {
    claim: "What if false",
    voice: "What if all this answer says is false",
    document: "What if all this document says is false",
  },
  takeBack: "Restore it",
  named: enName,
  title: (names) => [enTitle(names)],
  fate: enFates,
  labelled: (label, fate) => `${label} (${enFates[fate]})`,
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
  hidden: (count) => `${count} of the folded claims ${count === 1 ? "changes" : "change"}.`,
  legend: {
    rejected: "set to false",
    unsupported: "lost every reason",
    weakened: "lost a reason, has others",
    freed: "freed of an objection",
    unused: "no longer used",
  },
  caption: enTitle,
};

/** The words about what falls if something is false, by language. */
export const fateMessages: Readonly<Record<Language, FateMessages>> = { "zh-Hant": zhHant, en };
