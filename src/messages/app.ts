import type { Language } from "../model/map.ts";

/** The words of the page around map and panel: top bar, menus, dialogs, what is said after an action. */
export interface AppMessages {
  readonly product: string;
  readonly fileMenu: (fileName: string) => string;
  readonly moreMenu: string;
  readonly layout: string;
  readonly tidy: string;
  readonly top: string;
  readonly layered: string;
  /** The names of the tabs by which one goes from screen to screen, and of the whole of them. */
  readonly screens: Readonly<Record<"map" | "outline" | "answers" | "all", string>>;
  /** What stands in the field of the search as long as nothing is typed. */
  readonly searchHint: string;
  readonly languageButton: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly copyLink: string;
  readonly export: string;
  readonly close: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly groups: Readonly<Record<"file" | "view" | "map" | "outline" | "source" | "help", string>>;
  /** Between two keys that do the same. */
  readonly or: string;
  readonly linkCopied: string;
  readonly linkCopiedWithoutMap: (fileName: string) => string;
  readonly linkNotCopied: string;
  readonly mapOpened: (fileName: string) => string;
  readonly sampleOpened: string;
  readonly sampleMissing: string;
  /** What is said of a map of the reader's that this device keeps. */
  readonly own: Readonly<Record<"open" | "gone", (fileName: string) => string>>;
  readonly opening: OpeningMessages;
  readonly broken: BrokenMessages;
}

/** The names of the page's own commands. */
export type CommandName =
  | "map"
  | "outline"
  | "answers"
  | "open"
  | "attachText"
  | "removeText"
  | "sample"
  | "ownMaps"
  | "remarks"
  | "export"
  | "copyLink"
  | "search"
  | "tidy"
  | "top"
  | "layered"
  | "unfoldAll"
  | "foldToStart"
  | "language"
  | "theme"
  | "letterKeys"
  | "wheelZooms"
  | "regions"
  | "back"
  | "keys"
  | "about";

/** What is said of a file that was to be opened, and is no map. */
export interface OpeningMessages {
  readonly unreadable: (fileName: string) => string;
}

/** What is said where a part of the page has failed. */
export interface BrokenMessages {
  readonly page: string;
  readonly map: string;
  readonly outline: string;
  readonly answers: string;
  readonly panel: string;
  /** Said of a small part, which leaves its place empty. */
  readonly part: string;
  readonly kept: string;
  readonly again: string;
  readonly start: string;
}

const zhHant: AppMessages = {
  product: "論點地圖",
  fileMenu: (fileName) => `檔案選單：${fileName}`,
  moreMenu: "更多",
  layout: "排列",
  tidy: "閱讀順序",
  top: "結論在上",
  layered: "關係圖",
  screens: { map: "地圖", outline: "大綱", answers: "回答", all: "讀法" },
  searchHint: "搜尋論點、回答",
  languageButton: "Switch to English",
  toDark: "切換到深色",
  toLight: "切換到淺色",
  copyLink: "複製連結",
  export: "匯出",
  close: "關閉",
  commands: {
    open: "開啟地圖…",
    attachText: "附上原文…",
    removeText: "移除原文",
    sample: "回到本頁的地圖",
    ownMaps: "我的地圖…",
    remarks: "檔案的提醒…",
    export: "匯出…",
    copyLink: "複製連結",
    map: "看地圖",
    outline: "看大綱",
    answers: "看回答",
    search: "搜尋",
    tidy: "排成閱讀順序",
    top: "排成結論在上",
    layered: "排成關係圖",
    unfoldAll: "展開全部論點",
    foldToStart: "摺回最初的樣子",
    language: "換語言（English）",
    theme: "換深色或淺色",
    letterKeys: "單鍵快速鍵",
    wheelZooms: "滾輪縮放",
    regions: "到下一個區域",
    back: "回到上一個選取",
    keys: "鍵盤快速鍵",
    about: "關於與授權",
  },
  groups: { file: "檔案", view: "檢視", map: "地圖", outline: "大綱", source: "出處", help: "說明" },
  or: "或",
  linkCopied: "已複製連結",
  linkCopiedWithoutMap: (fileName) => `已複製連結；打開連結的人還需要「${fileName}」這份檔案。`,
  linkNotCopied: "瀏覽器不讓網頁複製；請從網址列複製連結。",
  mapOpened: (fileName) => `已開啟「${fileName}」`,
  sampleOpened: "已回到本頁的地圖",
  sampleMissing: "範例辯論無法載入。請檢查網路後重新整理，或開啟你自己的地圖檔。",
  own: {
    open: (fileName) => `開啟「${fileName}」`,
    gone: (fileName) => `「${fileName}」已經不在這部裝置上。`,
  },
  opening: {
    unreadable: (fileName) => `讀不到「${fileName}」：請再選一次。目前的地圖沒有變動。`,
  },
  broken: {
    page: "這一頁出了錯",
    map: "地圖畫不出來",
    outline: "大綱列不出來",
    answers: "回答列不出來",
    panel: "出處面板出了錯",
    part: "網頁有一部分載不進來。請檢查網路，再試一次。",
    kept: "這是程式的錯，不是檔案的錯；你開啟的地圖沒有變動。",
    again: "再試一次",
    start: "從頭開始",
  },
};

const en: AppMessages = {
  product: "Argument Atlas",
  fileMenu: (fileName) => `File menu: ${fileName}`,
  moreMenu: "More",
  layout: "Layout",
  tidy: "Reading order",
  top: "Conclusion on top",
  layered: "Graph of all links",
  screens: { map: "Map", outline: "Outline", answers: "Answers", all: "Ways to read" },
  searchHint: "Find claim or answer",
  languageButton: "切換到中文",
  toDark: "Switch to dark",
  toLight: "Switch to light",
  copyLink: "Copy link",
  export: "Export",
  close: "Close",
  commands: {
    open: "Open a map…",
    attachText: "Attach the original text…",
    removeText: "Remove the text",
    sample: "Back to this page’s map",
    ownMaps: "My maps…",
    remarks: "Remarks on the file…",
    export: "Export…",
    copyLink: "Copy link",
    map: "Read as a map",
    outline: "Read as an outline",
    answers: "Read by answer",
    search: "Search",
    tidy: "Lay out in reading order",
    top: "Lay out with the conclusion on top",
    layered: "Lay out as a graph of all links",
    unfoldAll: "Unfold all claims",
    foldToStart: "Fold back to the first view",
    language: "Switch language (中文)",
    theme: "Switch between light and dark",
    letterKeys: "Single-key shortcuts",
    wheelZooms: "Wheel zooms",
    regions: "Next region",
    back: "Previous selection",
    keys: "Keyboard shortcuts",
    about: "About and licence",
  },
  groups: { file: "File", view: "View", map: "Map", outline: "Outline", source: "Sources", help: "Help" },
  or: "or",
  linkCopied: "Link copied",
  linkCopiedWithoutMap: (fileName) => `Link copied; whoever opens it also needs the file “${fileName}”.`,
  linkNotCopied: "The browser does not let the page copy; copy the link from the address bar.",
  mapOpened: (fileName) => `Opened “${fileName}”`,
  sampleOpened: "Back at this page’s map",
  sampleMissing:
    "The sample debate could not be loaded. Check the connection and load the page again, or open a map of your own.",
  own: {
    open: (fileName) => `Open “${fileName}”`,
    gone: (fileName) => `“${fileName}” is no longer on this device.`,
  },
  opening: {
    unreadable: (fileName) => `“${fileName}” could not be read: choose it again. Your current map is unchanged.`,
  },
  broken: {
    page: "Something went wrong on this page",
    map: "The map could not be drawn",
    outline: "The outline could not be shown",
    answers: "The answers could not be shown",
    panel: "The source panel failed",
    part: "A part of this page could not be loaded. Check the connection and try again.",
    kept: "This is a fault of the program, not of your file; the map you opened is unchanged.",
    again: "Try again",
    start: "Start afresh",
  },
};

/** The words of the page around map and panel, by language. */
export const appMessages: Readonly<Record<Language, AppMessages>> = { "zh-Hant": zhHant, en };
