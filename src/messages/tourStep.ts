import type { Language } from "../model/map.ts";

/** Every word of a step of the walk through a debate, beside its caption. */
interface TourStepWords {
  readonly tour: string;
  readonly step: (step: number, steps: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly finish: string;
  readonly source: string;
}

/** The words of a tour's step, by language. */
export const tourStepWords: Readonly<Record<Language, TourStepWords>> = {
  "zh-Hant": {
    tour: "導讀",
    step: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
    previous: "上一步",
    next: "下一步",
    finish: "讀完了",
    source: "看出處",
  },
  en: {
    tour: "Tour",
    step: (step, steps) => `Step ${step} of ${steps}`,
    previous: "Previous step",
    next: "Next step",
    finish: "Done",
    source: "See the source",
  },
};
