import type { Language } from "../model/map.ts";

/** What is said of a map whose file is of a newer version, as long as it is open. */
interface NewerFileWords {
  readonly name: string;
  readonly isNewer: (version: number, unread: number) => string;
  /** What that means for the file, and for what is taken away. */
  readonly stays: string;
  readonly unread: (fields: string) => string;
}

/** The words about a map whose file is of a newer version, by language. */
export const newerFileWords: Readonly<Record<Language, NewerFileWords>> = {
  "zh-Hant": {
    name: "檔案是較新的版本",
    isNewer: (version, unread) =>
      `檔案是較新的第 ${version} 版，只供閱讀${unread > 0 ? `；有 ${unread} 個欄位讀不懂` : ""}`,
    stays: "這個網頁讀得懂的是第 1 版。檔案和留在這部裝置的副本都照原樣，不會改寫；匯出的是這裡讀懂的部分。",
    unread: (fields) => `沒有讀進來的：${fields}`,
  },
  en: {
    name: "The file is of a newer version",
    isNewer: (version, unread) =>
      `The file is of version ${version}, newer than this page: to be read only${unread > 0 ? `; ${unread === 1 ? "1 field is" : `${unread} fields are`} not known here` : ""}`,
    stays:
      "This page reads version 1. The file, and the copy that this device keeps, stay as they are and are not rewritten; an export has what is read here.",
    unread: (fields) => `Not read: ${fields}`,
  },
};
