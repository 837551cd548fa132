import type { Language } from "../model/map.ts";

/** How much there is to say of, in the sentence under the question. */
export interface HeadlineCounts {
  readonly voices: number;
  readonly claims: number;
  readonly positions: number;
  readonly silent: number;
}

/** How much of a map one branch is. */
export interface BranchCounts {
  readonly voices: number;
  readonly claims: number;
  readonly shown: number;
}

/** The words beside the question and on the strip of voices. */
export interface HeadlineMessages {
  readonly kicker: string;
  /** The sentences with the counts, each on lines of its own; unless told how they end, with what a click does. */
  readonly summary: (counts: HeadlineCounts, end?: string) => readonly string[];
  /** The same of one branch by itself. */
  readonly branch: (counts: BranchCounts, end?: string) => readonly string[];
  /** How many voices take a position, where a half is a partial stance. */
  readonly taken: (full: number, halves: number) => string;
  /** Caption of the voices that take no side. */
  readonly noSide: string;
  /** Caption of voices some of which take a side that no position stands for. */
  readonly noPosition: string;
}

const chinese: HeadlineMessages = {
  kicker: "一場辯論的地圖",
  summary: ({ voices, claims, positions, silent }, end) =>
    claims === 0
      ? ["這張地圖還沒有論點。"]
      : [
          voices > 0 ? `${voices} 則回答，拆成 ${claims} 個論點，` : `${claims} 個論點，`,
          silent > 0 ? `分屬 ${positions} 種立場，另有 ${silent} 則沒有表態。` : `分屬 ${positions} 種立場。`,
          end ?? chineseClick(voices),
        ].filter((line) => line !== ""),
  branch: ({ voices, claims, shown }, end = chineseClick(voices)) =>
    [`這裡只有其中一枝：${claims} 個論點裡的 ${shown} 個。`, end].filter((line) => line !== ""),
  taken: (full, halves) => `${stanceFigure(full, halves)} 則`,
  noSide: "未表態",
  noPosition: "未歸立場",
};

const english: HeadlineMessages = {
  kicker: "The map of one debate",
  summary: ({ voices, claims, positions, silent }, end) => {
    if (claims === 0) return ["This map has no claims yet."];
    const parts = counted(claims, "claim");
    const whole = voices > 0 ? `${counted(voices, "answer")}, taken apart into ${parts},` : parts;
    const verb = (voices || claims) === 1 ? "falls" : "fall";
    const aside = silent > 0 ? `; ${silent} ${silent === 1 ? "takes" : "take"} no side` : "";
    const last = end ?? englishClick(voices);
    return [`${whole} ${verb} into ${counted(positions, "camp")}${aside}. ${last}`.trimEnd()];
  },
  branch: ({ voices, claims, shown }, end = englishClick(voices)) => [
    `One branch by itself: ${shown} of ${counted(claims, "claim")}. ${end}`.trimEnd(),
  ],
  taken: (full, halves) => stanceFigure(full, halves),
  noSide: "no side",
  noPosition: "no position",
};

/** The headline's words in each language. */
export const headlineMessages: Readonly<Record<Language, HeadlineMessages>> = { "zh-Hant": chinese, en: english };

/** How many voices take a position, in figures, where a half takes it in part. */
export function stanceFigure(full: number, halves: number): string {
  const whole = full + Math.floor(halves / 2);
  const half = halves % 2 === 1 ? "½" : "";
  return whole === 0 && half !== "" ? half : `${whole}${half}`;
}

function chineseClick(voices: number): string {
  return voices > 0 ? "點任何論點，就知道它出自第幾則、第幾段。" : "點任何論點，就知道它的理由與反駁。";
}

function englishClick(voices: number): string {
  return `Click a claim to see ${voices > 0 ? "which answer it comes from" : "what speaks for it and against it"}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
