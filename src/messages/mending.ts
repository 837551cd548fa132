import type { Language } from "../model/map.ts";

/** What is said of mending a faulty file. */
interface MendingWords {
  /** On the button at an issue, and how it is told from the others. */
  readonly one: string;
  readonly oneAt: (place: string) => string;
  readonly all: (count: number) => string;
  /** On the button for the only problem that can be mended, of so many. */
  readonly only: (problems: number) => string;
  readonly title: (fileName: string) => string;
  readonly stays: string;
  /** What stands in the way once it is done. */
  readonly rest: (problems: number) => string;
  readonly line: (number: number) => string;
  readonly changes: string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly back: string;
  readonly save: string;
  readonly open: string;
  readonly goOn: string;
}

const zhHant: MendingWords = {
  one: "修正…",
  oneAt: (place) => `修正… ${place}`,
  all: (count) => `修正全部 ${count} 處…`,
  only: (problems) => (problems === 1 ? "修正這個問題…" : `修正 ${problems} 個問題中的 1 個…`),
  title: (fileName) => `「${fileName}」會這樣修正`,
  stays: "原來的檔案不會改動：修正的是它的副本。",
  rest: (problems) => (problems === 0 ? "改完就打得開。" : `改完還有 ${problems} 個問題。`),
  line: (number) => `第 ${number} 行`,
  changes: "會改動的幾行",
  before: "原來：",
  after: "改成：",
  nothing: "（刪去）",
  more: (count) => `另外還有 ${count} 處改動；全部都在另存的副本裡。`,
  back: "返回",
  save: "另存副本",
  open: "開啟修正後的副本",
  goOn: "就這樣改",
};

const en: MendingWords = {
  one: "Fix…",
  oneAt: (place) => `Fix… ${place}`,
  all: (count) => `Fix all ${count}…`,
  only: (problems) => (problems === 1 ? "Fix the problem…" : `Fix 1 of ${problems} problems…`),
  title: (fileName) => `What would change in “${fileName}”`,
  stays: "The file itself stays as it is: a copy of it is mended.",
  rest: (problems) => {
    if (problems === 0) return "Then it opens.";
    return problems === 1 ? "One problem remains then." : `${problems} problems remain then.`;
  },
  line: (number) => `line ${number}`,
  changes: "The lines that change",
  before: "Now: ",
  after: "Then: ",
  nothing: "(deleted)",
  more: (count) =>
    `There ${count === 1 ? "is 1 more change" : `are ${count} more changes`}; the copy that you can save has them all.`,
  back: "Back",
  save: "Save the copy",
  open: "Open the mended copy",
  goOn: "Change it so",
};

/** The words of mending, by language. */
export const mendingWords: Readonly<Record<Language, MendingWords>> = { "zh-Hant": zhHant, en };
