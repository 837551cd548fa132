import { type Remark, remark, type Sentence } from "./remark.ts";

/** An SVG picture that carries no map. */
export const noMapInSvg = (): Remark =>
  remark(
    ["這張 SVG 圖沒有附帶地圖。", "This SVG picture carries no map."],
    ["從這裡匯出、附帶地圖的 SVG。", "An SVG picture exported here together with its map."],
    [
      "開啟地圖自己的檔案，或重新匯出這張圖，勾選「地圖本身」。",
      'Open the file of the map itself, or export the picture anew with "The map itself".',
    ],
  );

/** An SVG picture whose map cannot be read; of a map that is there but wrong, what is found first. */
export const badMapInSvg = (first?: Sentence): Remark =>
  remark(
    [
      `這張 SVG 圖附帶的地圖壞了${first ? `：${first["zh-Hant"]}` : "。"}`,
      `The map that this SVG picture carries is damaged${first ? `: ${first.en}` : "."}`,
    ],
    ["壓縮後寫成 base64 的地圖，和匯出時一樣。", "The compressed map in base64, as it was exported."],
    ["用匯出時的檔案，或重新匯出。", "Use the file as it was exported, or export it anew."],
  );
