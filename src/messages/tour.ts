import type { Language } from "../model/map.ts";

/** Every word of the walk through a debate, beside its captions. */
export interface TourMessages {
  readonly start: string;
  readonly length: (steps: number, minutes: number) => string;
  readonly tour: string;
  readonly step: (step: number, steps: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly finish: string;
  readonly leave: string;
  readonly source: string;
  readonly left: string;
}

const zhHant: TourMessages = {
  start: "帶我讀一遍",
  length: (steps, minutes) => `${steps} 步 · ${minutes} 分鐘`,
  tour: "導讀",
  step: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
  previous: "上一步",
  next: "下一步",
  finish: "讀完了",
  leave: "離開導讀",
  source: "看出處",
  left: "已離開導讀",
};

const en: TourMessages = {
  start: "Walk me through",
  length: (steps, minutes) => `${steps} ${steps === 1 ? "step" : "steps"} · ${minutes} min`,
  tour: "Tour",
  step: (step, steps) => `Step ${step} of ${steps}`,
  previous: "Previous step",
  next: "Next step",
  finish: "Done",
  leave: "Leave the tour",
  source: "See the source",
  left: "Left the tour",
};

/** The words of the tour in each language. */
export const tourMessages: Readonly<Record<Language, TourMessages>> = { "zh-Hant": zhHant, en };
