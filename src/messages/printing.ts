import type { Language } from "../model/map.ts";
import { claims } from "./map.ts";

/** What is said of a map that is put on paper, and there of what is not. */
interface PrintingWords {
  readonly preparing: (claims: number) => string;
  readonly stopped: string;
  /** Where the browser could not wait for all claims: how many there are, of all. */
  readonly notAll: (listed: number, all: number) => string;
  /** More cards than these are not drawn on one sheet. */
  readonly noPicture: (most: number) => string;
}

/** The words for printing, by language. */
export const printingWords: Readonly<Record<Language, PrintingWords>> = {
  "zh-Hant": {
    preparing: (count) => `正在準備列印 ${count} 個論點…`,
    stopped: "已停止準備，沒有列印。",
    notAll: (listed, all) =>
      `這裡只印出 ${all} 個論點中的 ${listed} 個。要印出全部，請用本頁檔案選單裡的「列印…」，或匯出成 Markdown 大綱。`,
    noPicture: (most) =>
      `沒有印出地圖：展開的論點超過 ${most} 個，印在一張紙上看不清字。請摺起一部分再列印，或匯出成 PDF 圖。`,
  },
  en: {
    preparing: (count) => `Preparing ${claims(count)} for print …`,
    stopped: "Printing was stopped before anything was printed.",
    notAll: (listed, all) =>
      `Only ${listed} of the ${all} claims are printed here. For all of them, use “Print…” in this page’s file menu, or export a Markdown outline.`,
    noPicture: (most) =>
      `The map itself is not printed: more than ${most} claims are unfolded, and none could be read on one sheet. Fold some first, or export a PDF picture.`,
  },
};
