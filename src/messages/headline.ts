import type { Language } from "../model/map.ts";

/** How much there is to say of, in the sentence under the question. */
export interface HeadlineCounts {
  readonly voices: number;
  readonly claims: number;
  readonly positions: number;
  readonly silent: number;
}

/** How much of a map a picture shows of which nothing can be clicked. */
export interface Pictured {
  readonly shown: number;
  /** Whether that is one branch by itself. */
  readonly isBranch: boolean;
}

/** The words beside the question and on the strip of voices. */
export interface HeadlineMessages {
  readonly kicker: string;
  /** The sentences with the counts, each on lines of its own; on a picture, how much of that it shows, not what a click does. */
  readonly summary: (counts: HeadlineCounts, pictured?: Pictured) => readonly string[];
  /** How many voices take a position, where a half is a partial stance. */
  readonly taken: (full: number, halves: number) => string;
  /** Caption of the voices that take no side. */
  readonly noSide: string;
  /** Caption of voices some of which take a side that no position stands for. */
  readonly noPosition: string;
}

const chinese: HeadlineMessages = {
  kicker: "一場辯論的地圖",
  summary: (counts, pictured) => {
    const { voices, claims, positions, silent } = counts;
    if (claims === 0) return ["這張地圖還沒有論點。"];
    if (pictured?.isBranch) return [`這裡只畫其中一枝：${claims} 個論點裡的 ${pictured.shown} 個。`];
    const hint = voices > 0 ? "點任何論點，就知道它出自第幾則、第幾段。" : "點任何論點，就知道它的理由與反駁。";
    return [
      voices > 0 ? `${voices} 則回答，拆成 ${claims} 個論點，` : `${claims} 個論點，`,
      silent > 0 ? `分屬 ${positions} 種立場，另有 ${silent} 則沒有表態。` : `分屬 ${positions} 種立場。`,
      ...endOf(counts, pictured, hint, (shown) => `這裡畫出 ${shown} 個論點，其餘摺起。`),
    ];
  },
  taken: (full, halves) => `${stanceFigure(full, halves)} 則`,
  noSide: "未表態",
  noPosition: "未歸立場",
};

const english: HeadlineMessages = {
  kicker: "The map of one debate",
  summary: (counts, pictured) => {
    const { voices, claims, positions, silent } = counts;
    if (claims === 0) return ["This map has no claims yet."];
    const parts = counted(claims, "claim");
    if (pictured?.isBranch) return [`One branch by itself: ${pictured.shown} of ${parts}.`];
    const whole = voices > 0 ? `${counted(voices, "answer")}, taken apart into ${parts},` : parts;
    const verb = (voices || claims) === 1 ? "falls" : "fall";
    const aside = silent > 0 ? `; ${silent} ${silent === 1 ? "takes" : "take"} no side` : "";
    const hint = `Click a claim to see ${voices > 0 ? "which answer it comes from" : "what speaks for it and against it"}.`;
    const folded = (shown: number) => `${shown} are drawn here, the others folded away.`;
    return [
      [`${whole} ${verb} into ${counted(positions, "camp")}${aside}.`, ...endOf(counts, pictured, hint, folded)].join(
        " ",
      ),
    ];
  },
  taken: (full, halves) => stanceFigure(full, halves),
  noSide: "no side",
  noPosition: "no position",
};

/** What the summary ends with: on the page a hint, on a picture how much of the map it shows, unless that is all. */
function endOf(
  { claims }: HeadlineCounts,
  pictured: Pictured | undefined,
  hint: string,
  folded: (shown: number) => string,
): readonly string[] {
  if (!pictured) return [hint];
  return pictured.shown < claims ? [folded(pictured.shown)] : [];
}

/** The headline's words in each language. */
export const headlineMessages: Readonly<Record<Language, HeadlineMessages>> = { "zh-Hant": chinese, en: english };

/** How many voices take a position, in figures, where a half takes it in part. */
export function stanceFigure(full: number, halves: number): string {
  const whole = full + Math.floor(halves / 2);
  const half = halves % 2 === 1 ? "½" : "";
  return whole === 0 && half !== "" ? half : `${whole}${half}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
