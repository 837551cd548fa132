import type { Language } from "../model/map.ts";
import { claims } from "./map.ts";

/** What is said of work that takes longer than a moment. */
interface UnderWayWords {
  readonly arranging: (count: number) => string;
  readonly arrangingStopped: string;
  readonly outlining: (count: number) => string;
  readonly outliningStopped: string;
  /** The whole graph, which another layout stands in for. */
  readonly graphTooLong: string;
  readonly graphTooLarge: string;
  /** What the bar is called that tells how far it has come. */
  readonly progress: string;
  readonly stop: string;
  readonly readingStopped: (fileName: string) => string;
}

/** The words for work under way, by language. */
export const underWayWords: Readonly<Record<Language, UnderWayWords>> = {
  "zh-Hant": {
    arranging: (count) => `正在排列 ${count} 個論點…`,
    arrangingStopped: "已停止排列。地圖和先前一樣。",
    outlining: (count) => `正在把 ${count} 個論點列成大綱…`,
    outliningStopped: "已停止列出大綱，一切和先前一樣。",
    graphTooLong: "關係圖三秒內排不完，改用閱讀順序排列。",
    graphTooLarge: "關係圖太大，改用閱讀順序排列。",
    progress: "進度",
    stop: "取消",
    readingStopped: (fileName) => `已停止讀取「${fileName}」。目前的地圖沒有變動。`,
  },
  en: {
    arranging: (count) => `Arranging ${claims(count)} …`,
    arrangingStopped: "Arranging was stopped. The map is as it was before.",
    outlining: (count) => `Outlining ${claims(count)} …`,
    outliningStopped: "Outlining was stopped. All is as it was before.",
    graphTooLong: "The graph of all links was not laid out within three seconds; the map is in reading order instead.",
    graphTooLarge: "The graph of all links is too large; the map is in reading order instead.",
    progress: "Progress",
    stop: "Cancel",
    readingStopped: (fileName) => `Reading “${fileName}” was stopped. Your current map is unchanged.`,
  },
};
