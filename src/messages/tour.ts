import type { Language } from "../model/map.ts";

/** What is said of the walk through a debate before and after it. */
export interface TourMessages {
  readonly start: string;
  readonly length: (steps: number, minutes: number) => string;
  readonly leave: string;
  readonly left: string;
}

const zhHant: TourMessages = {
  start: "帶我讀一遍",
  length: (steps, minutes) => `${steps} 步 · ${minutes} 分鐘`,
  leave: "離開導讀",
  left: "已離開導讀",
};

const en: TourMessages = {
  start: "Walk me through",
  length: (steps, minutes) => `${steps} ${steps === 1 ? "step" : "steps"} · ${minutes} min`,
  leave: "Leave the tour",
  left: "Left the tour",
};

/** The words around the tour in each language. */
export const tourMessages: Readonly<Record<Language, TourMessages>> = { "zh-Hant": zhHant, en };
