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
}

/** What frames the issues of a file. */
export const issueWords: Readonly<Record<Language, IssueWords>> = {
  "zh-Hant": {
    between: "",
    expected: "應為：",
    fix: "改法：",
    severity: { error: "錯誤", warning: "提醒" },
    more: (count, code) => `還有 ${count} 個同類的問題（${code}）`,
  },
  en: {
    between: " ",
    expected: "Expected: ",
    fix: "Fix: ",
    severity: { error: "error", warning: "warning" },
    more: (count, code) => `and ${count} more of the same kind (${code})`,
  },
};
