import type { Language } from "../model/map.ts";

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
