import type { Language } from "../model/map.ts";

/** What is said of what is wrong in a file. */
interface TroubleMessages {
  readonly cannot: (fileName: string, problems: number) => string;
  readonly opened: (fileName: string, remarks: number) => string;
  readonly place: (line: number, column: number) => string;
  readonly lines: (fileName: string) => string;
  readonly problems: string;
  readonly unchanged: string;
  readonly another: string;
  readonly wholeFile: string;
}

const zhHant: TroubleMessages = {
  cannot: (fileName, problems) => `還打不開「${fileName}」：有 ${problems} 個問題。`,
  opened: (fileName, remarks) => `已開啟「${fileName}」，另有 ${remarks} 個提醒。`,
  place: (line, column) => `第 ${line} 行，第 ${column} 欄`,
  lines: (fileName) => `「${fileName}」的內容`,
  problems: "問題",
  unchanged: "目前的地圖沒有變動。",
  another: "另選一份檔案…",
  wholeFile: "整份檔案",
};

const en: TroubleMessages = {
  cannot: (fileName, problems) => `“${fileName}” can’t be opened yet: ${plural(problems, "problem")}.`,
  opened: (fileName, remarks) => `“${fileName}” is open, with ${plural(remarks, "remark")}.`,
  place: (line, column) => `line ${line}, column ${column}`,
  lines: (fileName) => `The lines of “${fileName}”`,
  problems: "Problems",
  unchanged: "Your current map is unchanged.",
  another: "Choose another file…",
  wholeFile: "the whole file",
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The words of the list of what is wrong in a file, by language. */
export const troubleMessages: Readonly<Record<Language, TroubleMessages>> = { "zh-Hant": zhHant, en };
