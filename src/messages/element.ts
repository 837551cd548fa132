import type { Language } from "../model/map.ts";

/** What the map says where it stands in another page. */
interface ElementMessages {
  readonly loading: string;
  readonly noSource: string;
  readonly notRead: (file: string) => string;
  readonly more: (count: number) => string;
  readonly failed: string;
  readonly noClaim: (claim: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly tools: string;
}

/** What the map says where it stands in another page, by language. */
export const elementMessages: Readonly<Record<Language, ElementMessages>> = {
  "zh-Hant": {
    loading: "正在載入地圖…",
    noSource: '沒有指定地圖：加上 src="map.json"。',
    notRead: (file) => `${file} 讀不成地圖：`,
    more: (count) => `另有 ${count} 個問題。`,
    failed: "地圖畫不出來。",
    noClaim: (claim) => `這張地圖沒有 ${claim} 這個論點。`,
    zoomIn: "放大",
    zoomOut: "縮小",
    fit: "看整張圖",
    tools: "縮放",
  },
  en: {
    loading: "Loading the map …",
    noSource: 'No map is named: add src="map.json".',
    notRead: (file) => `${file} does not read as a map:`,
    more: (count) => `${count} more ${count === 1 ? "problem" : "problems"}.`,
    failed: "The map could not be drawn.",
    noClaim: (claim) => `This map has no claim ${claim}.`,
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Fit all",
    tools: "Zoom",
  },
};
