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
  /** What saves a copy of the page's own map, for the reader to begin with. */
  readonly copySample: string;
  /** What shows more of the lines of a file before or after those that are there. */
  readonly before: (first: number) => string;
  readonly after: (last: number, of: number) => string;
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
  copySample: "下載範例的副本",
  before: (first) => `第 ${first} 行之前還有，往上看`,
  after: (last, of) => `到第 ${last} 行，共 ${of} 行；往下看`,
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
  copySample: "Download a copy of the sample",
  before: (first) => `Show what is before line ${first}`,
  after: (last, of) => `Line ${last} of ${of}: show more`,
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The words of the list of what is wrong in a file, by language. */
export const troubleMessages: Readonly<Record<Language, TroubleMessages>> = { "zh-Hant": zhHant, en };
