import type { Language } from "../model/map.ts";

/** What stands around the window while a file is held over it or read. */
interface DropWords {
  readonly drop: string;
  readonly hint: string;
  readonly reading: (fileName: string) => string;
  /** What stands below that. */
  readonly stays: string;
}

/** The words of the frame for files, by language. */
export const dropWords: Readonly<Record<Language, DropWords>> = {
  "zh-Hant": {
    drop: "放開就開啟這份檔案",
    hint: "地圖檔（JSON、AIF、GraphML 等）會換掉現在這張；其他純文字會當成原文附上。檔案只留在這部裝置。",
    reading: (fileName) => `正在讀取「${fileName}」…`,
    stays: "讀完之前，目前的地圖不會變動。檔案只留在這部裝置。",
  },
  en: {
    drop: "Drop to open the file",
    hint: "A map (JSON, AIF, GraphML, …) replaces the open one; other plain text is attached as the original text. The file stays on this device.",
    reading: (fileName) => `Reading “${fileName}” …`,
    stays: "The current map stays until the file is read. The file stays on this device.",
  },
};

/** What is said besides of a map that was opened: how many remarks there are, and that this device keeps it. */
export const openedWith: Readonly<Record<Language, (remarks: number, isKept: boolean) => string>> = {
  "zh-Hant": (remarks, isKept) =>
    `${remarks > 0 ? `，有 ${remarks} 個提醒` : ""}${isKept ? "；已留在這部裝置，下次還在" : ""}`,
  en: (remarks, isKept) =>
    `${remarks > 0 ? `, with ${remarks === 1 ? "1 remark" : `${remarks} remarks`}` : ""}${isKept ? "; kept on this device for next time" : ""}`,
};

/** What is said of a file whose reading was stopped. */
export const tooSlow: Readonly<Record<Language, (fileName: string) => string>> = {
  "zh-Hant": (fileName) => `「${fileName}」讀得太久，已經停下。目前的地圖沒有變動。`,
  en: (fileName) => `Reading “${fileName}” took too long and was stopped. Your current map is unchanged.`,
};

/** What is said of a file that is larger than any that is opened. */
export const tooLarge: Readonly<Record<Language, (fileName: string, bytes: number, limit: number) => string>> = {
  "zh-Hant": (fileName, bytes, limit) =>
    `「${fileName}」有 ${megabytes(bytes)} MB，最多只能 ${megabytes(limit)} MB。目前的地圖沒有變動。`,
  en: (fileName, bytes, limit) =>
    `“${fileName}” has ${megabytes(bytes)} MB; at most ${megabytes(limit)} MB can be opened. Your current map is unchanged.`,
};

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
