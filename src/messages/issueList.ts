import type { Language } from "../model/map.ts";

/** What frames the issues of a file, in one language. */
export interface IssueWords {
  /** What stands between two sentences. */
  readonly between: string;
  readonly expected: string;
  readonly fix: string;
  readonly severity: Readonly<Record<"error" | "warning", string>>;
  /** Said of the issues that are not shown, once for each code. */
  more(count: number, code: string): string;
  /** Said of the issues of a file that has too many to describe them all. */
  undescribed(count: number): string;
  /** What opens the part of a faulty file in which nothing is wrong. */
  showValid(claims: number): string;
  shownInPart(fileName: string, claims: number): string;
}

/** What frames the issues of a file. */
export const issueWords: Readonly<Record<Language, IssueWords>> = {
  "zh-Hant": {
    between: "",
    expected: "應為：",
    fix: "改法：",
    severity: { error: "錯誤", warning: "提醒" },
    more: (count, code) => `還有 ${count} 個同類的問題（${code}）`,
    undescribed: (count) => `另外還有 ${count} 個問題；先改好前面這些`,
    showValid: (claims) => `先看沒問題的 ${claims} 個論點`,
    shownInPart: (fileName, claims) => `「${fileName}」裡沒問題的 ${claims} 個論點已畫出；其餘的等檔案改好`,
  },
  en: {
    between: " ",
    expected: "Expected: ",
    fix: "Fix: ",
    severity: { error: "error", warning: "warning" },
    more: (count, code) => `and ${count} more of the same kind (${code})`,
    undescribed: (count) => `and ${count} more beside these; mend these first`,
    showValid: (claims) => `Show what is valid: ${claims} ${claims === 1 ? "claim" : "claims"}`,
    shownInPart: (fileName, claims) =>
      `Of “${fileName}”, what is valid is shown: ${claims} ${claims === 1 ? "claim" : "claims"}; the rest waits until the file is mended`,
  },
};
