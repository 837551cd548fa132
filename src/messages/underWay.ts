import type { Language } from "../model/map.ts";

/** What is said of work that takes longer than a moment. */
interface UnderWayWords {
  readonly arranging: (claims: number) => string;
  readonly arrangingStopped: string;
  /** What the bar is called that tells how far it has come. */
  readonly progress: string;
  readonly stop: string;
  readonly readingStopped: (fileName: string) => string;
}

/** The words for work under way, by language. */
export const underWayWords: Readonly<Record<Language, UnderWayWords>> = {
  "zh-Hant": {
    arranging: (claims) => `正在排列 ${claims} 個論點…`,
    arrangingStopped: "已停止排列。地圖和先前一樣。",
    progress: "進度",
    stop: "取消",
    readingStopped: (fileName) => `已停止讀取「${fileName}」。目前的地圖沒有變動。`,
  },
  en: {
    arranging: (claims) => `Arranging ${claims === 1 ? "1 claim" : `${claims} claims`} …`,
    arrangingStopped: "Arranging was stopped. The map is as it was before.",
    progress: "Progress",
    stop: "Cancel",
    readingStopped: (fileName) => `Reading “${fileName}” was stopped. Your current map is unchanged.`,
  },
};
