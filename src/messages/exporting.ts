import type { Language } from "../model/map.ts";

/** The forms of other programs. */
type FormName = keyof typeof formNames | "csv-claims" | "csv-relations";

/** What those forms are called that have one name everywhere. */
const formNames = {
  argdown: "Argdown",
  aif: "AIF",
  sadface: "SADFace",
  graphml: "GraphML",
  dot: "DOT",
  mermaid: "Mermaid",
  apx: "APX",
  tgf: "TGF",
} as const;

/** Every word of the dialog in which a map is exported. */
export interface ExportMessages {
  readonly title: string;
  readonly format: string;
  readonly formats: Readonly<Record<"svg" | "png" | "pdf" | "html" | "markdown" | "json" | "other", string>>;
  readonly form: string;
  readonly forms: Readonly<Record<FormName, string>>;
  readonly otherFile: string;
  /** Said beside the size where something is left out, which a list then names. */
  readonly notAll: (kinds: number) => string;
  readonly scope: string;
  readonly scopes: Readonly<Record<"window" | "folded" | "unfolded" | "branch", string>>;
  /** The one that is looked at by itself. */
  readonly shownBranch: string;
  readonly noWindow: string;
  readonly noBranch: string;
  readonly ground: string;
  readonly grounds: Readonly<Record<"light" | "dark" | "transparent", string>>;
  readonly language: string;
  readonly both: string;
  readonly scale: string;
  readonly text: string;
  readonly texts: Readonly<Record<"text" | "outlines", string>>;
  readonly parts: string;
  readonly part: Readonly<Record<"title" | "legend" | "answers" | "sources" | "map", string>>;
  /** What the picture is for, with the map in it or without. */
  readonly carries: (bytes: number) => string;
  readonly pictureOnly: string;
  /** How many texts a picture leaves out, for no font has their letters. */
  readonly unset: (count: number) => string;
  readonly wholeFile: string;
  /** What a page in one file is, and which fonts are not in it. */
  readonly pageFile: string;
  readonly preview: string;
  readonly making: string;
  /** Said in the place of a picture that is too large to be looked at beforehand. */
  readonly unseen: string;
  readonly failed: string;
  readonly tooLarge: (width: number, height: number) => string;
  readonly fileName: string;
  readonly download: string;
  readonly copy: string;
  readonly exported: (fileName: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly bytes: (bytes: number) => string;
  readonly size: (width: number, height: number) => string;
}

/** What the languages of an export are called, each in itself. */
export const languageNames: Readonly<Record<Language, string>> = { "zh-Hant": "中文", en: "English" };

const zhHant: ExportMessages = {
  title: "匯出",
  format: "格式",
  formats: {
    svg: "SVG 圖",
    png: "PNG 圖",
    pdf: "PDF 圖",
    html: "HTML 網頁",
    markdown: "Markdown 大綱",
    json: "JSON 地圖檔",
    other: "給其他程式",
  },
  form: "哪一種",
  forms: { ...formNames, "csv-claims": "CSV：論點", "csv-relations": "CSV：關係" },
  otherFile: "整張地圖；這種格式放不下的內容，列在預覽下面。不含回答的署名。",
  notAll: (kinds) => `有 ${kinds} 類內容沒有照原樣保留`,
  scope: "範圍",
  scopes: { window: "畫面所見", folded: "整張，照現在的摺疊", unfolded: "整張，全部展開", branch: "選取的一枝" },
  shownBranch: "畫面上的這一枝，全部展開",
  noWindow: "回到地圖才有畫面",
  noBranch: "先選一個論點",
  ground: "底色",
  grounds: { light: "淺色", dark: "深色", transparent: "透明" },
  language: "語言",
  both: "雙語",
  scale: "大小",
  text: "文字",
  texts: { text: "文字（可選取）", outlines: "外框（到處都一樣）" },
  parts: "包含",
  part: { title: "問題", legend: "圖例", answers: "誰說的", sources: "出處（編號）", map: "地圖本身" },
  carries: (bytes) => `其中 ${shownBytes(bytes)} 是地圖本身：這張圖可以再打開成地圖`,
  pictureOnly: "只是圖：不能再打開成地圖",
  unset: (count) => `有 ${count} 段文字的字型裡沒有那些字，沒畫出來`,
  wholeFile: "整張地圖，可以再打開、再修改；不含回答的署名。",
  pageFile:
    "整個網頁連同整張地圖，只有一個檔案：從磁碟就能打開，不連任何網站。介面沒用到的字，用打開的人電腦裡的字型。不含回答的署名。",
  preview: "預覽",
  making: "準備中…",
  unseen: "圖太大，這裡不先給看；檔案裡全都有。",
  failed: "這份檔案做不出來；換個範圍或格式再試。",
  tooLarge: (width, height) => `${width} × ${height} 太大，瀏覽器畫不出來；選小一點的大小或範圍。`,
  fileName: "檔名",
  download: "下載",
  copy: "複製",
  exported: (fileName) => `已匯出 ${fileName}`,
  copied: "已複製",
  notCopied: "瀏覽器不讓網頁複製；請改用下載。",
  bytes: (bytes) => shownBytes(bytes),
  size: (width, height) => `${width} × ${height}`,
};

const en: ExportMessages = {
  title: "Export",
  format: "Format",
  formats: {
    svg: "SVG picture",
    png: "PNG picture",
    pdf: "PDF picture",
    html: "HTML page",
    markdown: "Markdown outline",
    json: "JSON map file",
    other: "For other programs",
  },
  form: "Which",
  forms: { ...formNames, "csv-claims": "CSV: claims", "csv-relations": "CSV: relations" },
  otherFile:
    "The whole map; what the form has no room for is listed below the preview. Without the names that answers are signed with.",
  notAll: (kinds) => (kinds === 1 ? "1 thing is not kept as it was" : `${kinds} things are not kept as they were`),
  scope: "Scope",
  scopes: {
    window: "What the window shows",
    folded: "All, folded as now",
    unfolded: "All, unfolded",
    branch: "The selected branch",
  },
  shownBranch: "The branch shown, unfolded",
  noWindow: "go back to the map for this",
  noBranch: "select a claim for this",
  ground: "Ground",
  grounds: { light: "Light", dark: "Dark", transparent: "Transparent" },
  language: "Language",
  both: "Both",
  scale: "Size",
  text: "Text",
  texts: { text: "Text, to select", outlines: "Outlines, the same everywhere" },
  parts: "Include",
  part: {
    title: "Question",
    legend: "Key",
    answers: "Who says it",
    sources: "Numbered sources",
    map: "The map itself",
  },
  carries: (bytes) => `${shownBytes(bytes)} of it are the map itself: the picture opens as a map again`,
  pictureOnly: "A picture only: it does not open as a map again",
  unset: (count) =>
    `${count === 1 ? "1 text is" : `${count} texts are`} left out, for no font here has all of the letters`,
  wholeFile: "The whole map, to open and to edit again; without the names that answers are signed with.",
  pageFile:
    "This app with the whole map in it, as one file: it opens from a disk and asks nobody for anything. Letters that the app itself does not use are set in the fonts of whoever opens it. Without the names that answers are signed with.",
  preview: "Preview",
  making: "Being made…",
  unseen: "This picture is too large to be shown here beforehand; the file has all of it.",
  failed: "This file could not be made; try another scope or format.",
  tooLarge: (width, height) =>
    `${width} × ${height} is more than the browser can draw; choose a smaller size or scope.`,
  fileName: "File name",
  download: "Download",
  copy: "Copy",
  exported: (fileName) => `Exported ${fileName}`,
  copied: "Copied",
  notCopied: "The browser does not let the page copy; download it instead.",
  bytes: (bytes) => shownBytes(bytes),
  size: (width, height) => `${width} × ${height}`,
};

/** A number of bytes as readers know it: to the byte where few, else in thousands of them. */
function shownBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The words of the export dialog in each language. */
export const exportMessages: Readonly<Record<Language, ExportMessages>> = { "zh-Hant": zhHant, en };
