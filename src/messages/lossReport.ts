import type { Language } from "../model/map.ts";

/** What is said around the list of what is not kept of a file, or of a map. */
interface LossReportWords {
  /** The title, before a file is opened and once it is. */
  readonly opens: (fileName: string) => string;
  readonly isOpen: (fileName: string) => string;
  /** What it was read as, and what there is on the map. */
  readonly readAs: (form: string, claims: number, relations: number) => string;
  readonly remarks: (remarks: number) => string;
  readonly unkept: string;
  /** How many more there are of one kind than are named. */
  readonly more: (count: number) => string;
  readonly between: string;
  readonly stays: string;
  readonly open: string;
  readonly cancel: string;
  readonly left: (fileName: string) => string;
}

const zhHant: LossReportWords = {
  opens: (fileName) => `「${fileName}」打得開，但不是全部都能保留`,
  isOpen: (fileName) => `「${fileName}」已開啟，但不是全部都保留了`,
  readAs: (form, claims, relations) => `讀成「${form}」：${claims} 個論點、${relations} 個關係。`,
  remarks: (remarks) => `另有 ${remarks} 個提醒，開啟後在檔案選單裡看。`,
  unkept: "沒有照原樣保留的內容",
  more: (count) => `，還有 ${count} 個`,
  between: "、",
  stays: "開啟之前，目前的地圖不會變動。",
  open: "照樣開啟",
  cancel: "取消",
  left: (fileName) => `沒有開啟「${fileName}」。目前的地圖沒有變動。`,
};

const en: LossReportWords = {
  opens: (fileName) => `“${fileName}” opens, but not all of it is kept`,
  isOpen: (fileName) => `“${fileName}” is open, but not all of it was kept`,
  readAs: (form, claims, relations) => `Read as ${form}: ${plural(claims, "claim")}, ${plural(relations, "relation")}.`,
  remarks: (remarks) =>
    `There ${remarks === 1 ? "is" : "are"} ${plural(remarks, "remark")} besides, in the file menu once it is open.`,
  unkept: "What is not kept as it was",
  more: (count) => ` and ${count} more`,
  between: ", ",
  stays: "The current map stays until then.",
  open: "Open it all the same",
  cancel: "Cancel",
  left: (fileName) => `“${fileName}” was not opened. Your current map is unchanged.`,
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The words of the report of what is not kept, by language. */
export const lossReportWords: Readonly<Record<Language, LossReportWords>> = { "zh-Hant": zhHant, en };
