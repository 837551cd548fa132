import type { Language } from "../model/map.ts";

/** What is said of the maps that the reader has opened, and this device keeps. */
interface OwnMapsMessages {
  readonly title: string;
  readonly kept: string;
  readonly none: string;
  readonly isOpen: string;
  readonly remove: (fileName: string) => string;
  readonly removeButton: string;
  readonly removed: string;
  readonly notRemoved: (fileName: string) => string;
  readonly putBack: string;
  readonly notPutBack: (fileName: string) => string;
  readonly when: (opened: Date) => string;
}

const zhHant: OwnMapsMessages = {
  title: "我的地圖",
  kept: "你開過的地圖都留在這部裝置上，不會上傳。",
  none: "還沒有。你開啟的地圖會留在這裡，下次不必再找檔案。",
  isOpen: "現在開著",
  remove: (fileName) => `從這部裝置移除「${fileName}」`,
  removeButton: "移除",
  removed: "已從這部裝置移除",
  notRemoved: (fileName) => `瀏覽器不讓「${fileName}」從這部裝置移除。`,
  putBack: "放回來",
  notPutBack: (fileName) => `「${fileName}」放不回來：瀏覽器不讓網頁保存。`,
  when: (opened) => `上次開啟：${opened.toLocaleDateString("zh-TW", { dateStyle: "long" })}`,
};

const en: OwnMapsMessages = {
  title: "My maps",
  kept: "The maps you have opened are kept on this device; nothing is uploaded.",
  none: "None yet. Maps you open are kept here, so that you need not look for the file again.",
  isOpen: "open now",
  remove: (fileName) => `Remove “${fileName}” from this device`,
  removeButton: "Remove",
  removed: "Removed from this device",
  notRemoved: (fileName) => `The browser does not let “${fileName}” be removed from this device.`,
  putBack: "Put back",
  notPutBack: (fileName) => `“${fileName}” could not be put back: the browser does not let it be kept.`,
  when: (opened) => `Last opened ${opened.toLocaleDateString("en-GB", { dateStyle: "long" })}`,
};

/** The words of the list of the reader's own maps, by language. */
export const ownMapsMessages: Readonly<Record<Language, OwnMapsMessages>> = { "zh-Hant": zhHant, en };
