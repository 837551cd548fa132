import type { Confidence, Language, Mode, RelationType } from "../model/map.ts";

/** How far into its voice a passage stands: the nearest of seven words. */
export type PlaceWord = "start" | "quarter" | "third" | "half" | "twoThirds" | "threeQuarters" | "end";

/** What became of a passage in the attached text; `none` where no text is attached. */
export type TextState = "none" | "verified" | "moved" | "missing";

/** How many passages of a document were found again. */
export interface PassageCounts {
  readonly verified: number;
  readonly moved: number;
  readonly missing: number;
}

/** Why a file is not the original text of any document. */
export type AttachmentRefusal = "empty" | "too-large" | "not-text" | "other-text" | "no-document" | "unreadable";

/** Every word of the source panel. */
export interface PanelMessages {
  readonly close: string;
  /** What its edge changes. */
  readonly width: string;
  readonly path: string;
  readonly position: string;
  readonly because: string;
  readonly but: string;
  /** The sign of a relation: what stands in its disc or diamond. */
  readonly glyph: Readonly<Record<RelationType, string>>;
  readonly sources: (count: number) => string;
  readonly strength: Readonly<Record<1 | 2 | 3, string>>;
  readonly reasons: (count: number) => string;
  readonly objections: (count: number) => string;
  /** Behind these, which of them are counted: those that bear on the claim itself, or all that hang under it; and what that means. */
  readonly direct: string;
  readonly directly: string;
  readonly below: string;
  readonly allBelow: string;
  /** Opens what these mean. */
  readonly counted: string;
  readonly otherCamps: (count: number) => string;
  readonly annotatorsNote: string;
  /** The same before a remark on one relation. */
  readonly rowNote: string;
  readonly saidBy: string;
  readonly noSource: string;
  readonly previousSource: string;
  readonly nextSource: string;
  readonly sourceOf: (place: number, count: number) => string;
  readonly paragraphOf: (paragraph: number, count: number) => string;
  /** The same inside a sentence. */
  readonly paragraphWithin: (paragraph: number, count: number) => string;
  readonly paragraph: (paragraph: number) => string;
  /** Parts of a sentence, with commas between. */
  readonly join: (parts: readonly string[]) => string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly whyThisAuthor: string;
  readonly signedAs: (name: string) => string;
  readonly badge: Readonly<Record<TextState, string>>;
  readonly start: string;
  readonly end: string;
  readonly place: Readonly<Record<PlaceWord, string>>;
  /** The same place as a sentence without its full stop. */
  readonly placeSentence: Readonly<Record<PlaceWord, string>>;
  readonly otherPassages: string;
  readonly mode: Readonly<Record<Exclude<Mode, "asserts">, string>>;
  readonly keyPhraseCaption: (gloss: string | undefined) => string;
  readonly gistCaption: string;
  readonly attachTitle: string;
  readonly attachHint: string;
  readonly attachHintTouch: string;
  readonly chooseFile: string;
  readonly chooseFileLabel: string;
  readonly movedTo: (from: number, to: number) => string;
  /** How far further on the words are; less than nothing where they come before. */
  readonly movedBy: (characters: number) => string;
  readonly notInFile: string;
  readonly wholeText: (voice: string) => string;
  /** What the selected words of a text ground. */
  readonly grounds: (claims: number) => string;
  readonly groundsNothing: string;
  readonly remembered: string;
  readonly notRemembered: string;
  readonly fromThisSite: string;
  readonly removeText: string;
  readonly attachAnother: string;
  readonly readOn: string;
  /** Shows the next few of the rows that are left. */
  readonly nextRows: (next: number, left: number) => string;
  readonly itRebuts: string;
  readonly itSupports: string;
  /** Before the label of a reason whose inference it rebuts. */
  readonly itUndercuts: string;
  readonly undercutBy: (target: string) => string;
  /** What stands before and after the premises that bear together with one. */
  readonly together: { readonly before: string; readonly between: string; readonly after: string };
  /** What is said of premises that stand in one bracket; no sentence. */
  readonly linked: string;
  /** Of claims, in quotes, that an earlier row has too: here they bear with so many others, or one of them by itself. */
  readonly again: (names: readonly string[], others: number) => string;
  readonly copyLink: string;
  readonly copyClaim: string;
  readonly claimCopied: string;
  readonly copyFailed: string;
  readonly textAttached: (counts: PassageCounts) => string;
  readonly textRemoved: string;
  /** Why a file was not taken as the original text. */
  readonly refusal: Readonly<Record<AttachmentRefusal, string>>;
  readonly textNotAttached: string;
  readonly keyPhrase: (phrase: string) => string;
  readonly gist: (gist: string) => string;
  readonly sheetSize: string;
  readonly detent: Readonly<Record<"peek" | "content" | "full", string>>;
  /** Between who says something and what is said. */
  readonly colon: string;
  readonly quotes: readonly [string, string];
  readonly quote: (phrase: string) => string;
}

const zhHant: PanelMessages = {
  close: "關閉出處",
  width: "面板寬度",
  path: "論證路徑",
  position: "立場",
  because: "因為",
  but: "但是",
  glyph: { support: "因", rebut: "但" },
  sources: (count) => `${count} 處出處`,
  strength: { 1: "弱論據", 2: "中等論據", 3: "強論據" },
  reasons: (count) => `${count} 個理由`,
  objections: (count) => `${count} 個反駁`,
  direct: "針對它",
  directly: "直接支持或反駁它的，掛在別處的也算",
  below: "掛在底下",
  allBelow: "地圖上掛在它底下的，一層層全部算；卡片旁的數字只算其中收起來的",
  counted: "這些數字算的是什麼",
  otherCamps: (count) => `牽到別的立場 ${count}`,
  annotatorsNote: "註者的話",
  rowNote: "註者：",
  saidBy: "說這一點的回答",
  noSource: "這個論點沒有記下出處。",
  previousSource: "上一處出處",
  nextSource: "下一處出處",
  sourceOf: (place, count) => `第 ${place} 處出處，共 ${count} 處`,
  paragraphOf: (paragraph, count) => `第 ${paragraph} 段，共 ${count} 段`,
  paragraphWithin: (paragraph, count) => `第 ${paragraph} 段，共 ${count} 段`,
  paragraph: (paragraph) => `第 ${paragraph} 段`,
  join: (parts) => parts.join("，"),
  confidence: { certain: "作者可以確定", likely: "作者大致可信", uncertain: "作者不確定" },
  whyThisAuthor: "作者是怎麼認定的",
  signedAs: (name) => `署名：${name}`,
  badge: { none: "未附原文", verified: "已核對", moved: "位置已移", missing: "找不到" },
  start: "開頭",
  end: "結尾",
  place: {
    start: "在開頭",
    quarter: "約在四分之一處",
    third: "約在三分之一處",
    half: "約在一半處",
    twoThirds: "約在三分之二處",
    threeQuarters: "約在四分之三處",
    end: "在結尾",
  },
  placeSentence: {
    start: "這句在全文開頭",
    quarter: "這句在全文四分之一處",
    third: "這句在全文三分之一處",
    half: "這句在全文一半處",
    twoThirds: "這句在全文三分之二處",
    threeQuarters: "這句在全文四分之三處",
    end: "這句在全文結尾",
  },
  otherPassages: "這則回答裡的其他出處",
  mode: {
    concedes: "這裡是讓步：它承認這一點",
    reports: "這裡轉述的是別人的話",
    asks: "這裡是提問，不是斷言",
  },
  keyPhraseCaption: (gloss) => (gloss === undefined ? "原文裡的幾個字" : `「${gloss}」· 原文裡的幾個字`),
  gistCaption: "註者轉述這一段",
  attachTitle: "附上原文，就在原處讀",
  attachHint: "把檔案拖進來也行，只留在這部裝置",
  attachHintTouch: "檔案只留在這部裝置",
  chooseFile: "選擇檔案",
  chooseFileLabel: "選擇檔案：附上原文",
  movedTo: (from, to) => `原本記在第 ${from} 段；這份檔案裡，同一句話在第 ${to} 段。`,
  movedBy: (characters) =>
    `這份檔案裡，同一句話比記下的位置${characters > 0 ? "後面" : "前面"} ${Math.abs(characters)} 個字。`,
  notInFile: "這份檔案裡找不到這幾個字。",
  wholeText: (voice) => `${voice}全文`,
  grounds: (claims) => `選取的字是 ${claims} 個論點的出處：`,
  groundsNothing: "選取的字沒有記成論點的出處。",
  remembered: "原文只記在這部裝置，不會上傳。",
  notRemembered: "原文只在這個分頁裡：瀏覽器不讓網頁記住。",
  fromThisSite: "原文由本站附上。",
  removeText: "移除原文",
  attachAnother: "換一份檔案",
  readOn: "順著往下讀",
  nextRows: (next, left) => (next < left ? `再列 ${next} 條（還有 ${left} 條）` : `列出其餘 ${left} 條`),
  itRebuts: "它反駁：",
  itSupports: "它支持：",
  itUndercuts: "它反駁這個推論：",
  undercutBy: (target) => `反駁它通往「${target}」的推論：`,
  together: { before: "與", between: "、", after: "一起" },
  linked: "合起來才算數",
  again: (names, others) => {
    const together = others > 0 ? "和別的合起來" : names.length > 1 ? "合起來" : "單獨";
    return `上面已列過${names.join("、")}：這裡是${together}算，另算一個。`;
  },
  copyLink: "複製連結",
  copyClaim: "複製論點",
  claimCopied: "已複製論點",
  copyFailed: "瀏覽器不讓網頁複製；請自己選取文字。",
  textAttached: ({ verified, moved, missing }) =>
    `${moved + missing === 0 ? "已附上原文" : "已附上的文字和標註時的原文不完全相同"}：${[
      `${verified} 處已核對`,
      ...(moved > 0 ? [`${moved} 處位置已移`] : []),
      ...(missing > 0 ? [`${missing} 處找不到`] : []),
    ].join("，")}`,
  textRemoved: "已移除原文",
  refusal: {
    empty: "這份檔案是空的，沒有附上。",
    "too-large": "這份檔案超過 64 MB，沒有附上。",
    "not-text": "這份檔案不是純文字，沒有附上。請存成 UTF-8 的 .txt 再試一次。",
    "other-text": "這份檔案裡找不到任何一則回答的字句，所以沒有附上。",
    "no-document": "這張地圖沒有引用任何文件，所以沒有可附的原文。",
    unreadable: "讀不到這份檔案，請再選一次。",
  },
  textNotAttached: "未附原文",
  keyPhrase: (phrase) => `鍵語：${phrase}`,
  gist: (gist) => `轉述：${gist}`,
  sheetSize: "面板大小",
  detent: { peek: "只留標題", content: "看內容", full: "全螢幕" },
  colon: "：",
  quotes: ["「", "」"],
  quote: (phrase) => `「${phrase}」`,
};

const en: PanelMessages = {
  close: "Close the source",
  width: "Width of the panel",
  path: "Path to this claim",
  position: "camp",
  because: "because",
  but: "but",
  glyph: { support: "+", rebut: "–" },
  sources: (count) => plural(count, "source"),
  strength: { 1: "weak", 2: "moderate", 3: "strong" },
  reasons: (count) => plural(count, "reason"),
  objections: (count) => plural(count, "objection"),
  direct: "on it",
  directly: "reasons for and objections to the claim itself, also those that hang elsewhere on the map",
  below: "under it",
  allBelow: "all that hangs under it on the map, level by level; the numbers at its card count only those folded away",
  counted: "What these numbers count",
  otherCamps: (count) => plural(count, "other camp"),
  annotatorsNote: "Annotator’s note",
  rowNote: "Annotator:",
  saidBy: "Answers that say it",
  noSource: "No source is recorded for this claim.",
  previousSource: "Previous source",
  nextSource: "Next source",
  sourceOf: (place, count) => `Source ${place} of ${count}`,
  paragraphOf: (paragraph, count) => `Paragraph ${paragraph} of ${count}`,
  paragraphWithin: (paragraph, count) => `paragraph ${paragraph} of ${count}`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  join: (parts) => parts.join(", "),
  confidence: { certain: "author certain", likely: "author likely", uncertain: "author uncertain" },
  whyThisAuthor: "How the author was identified",
  signedAs: (name) => `Signed: ${name}`,
  badge: { none: "Not attached", verified: "Verified", moved: "Moved", missing: "Not found" },
  start: "start",
  end: "end",
  place: {
    start: "at the start",
    quarter: "a quarter in",
    third: "a third in",
    half: "half-way",
    twoThirds: "two thirds in",
    threeQuarters: "three quarters in",
    end: "at the end",
  },
  placeSentence: {
    start: "At the start of the answer",
    quarter: "A quarter of the way through the answer",
    third: "A third of the way through the answer",
    half: "Half-way through the answer",
    twoThirds: "Two thirds of the way through the answer",
    threeQuarters: "Three quarters of the way through the answer",
    end: "At the end of the answer",
  },
  otherPassages: "Other sources in this answer",
  mode: {
    concedes: "Conceded: the answer grants this",
    reports: "Reported: somebody else’s words",
    asks: "Asked, not asserted",
  },
  keyPhraseCaption: (gloss) => (gloss === undefined ? "words of the original" : `“${gloss}” · words of the original`),
  gistCaption: "The annotator’s gist of the passage",
  attachTitle: "Attach the original text to read it in place",
  attachHint: "Drop a file here; it stays on this device",
  attachHintTouch: "It stays on this device",
  chooseFile: "Choose",
  chooseFileLabel: "Choose the file of the original text",
  movedTo: (from, to) => `Recorded in paragraph ${from}; in this file the same words are in paragraph ${to}.`,
  movedBy: (characters) =>
    `In this file the same words are ${plural(Math.abs(characters), "character")} ${characters > 0 ? "after" : "before"} the recorded place.`,
  notInFile: "These words are not in this file.",
  wholeText: (voice) => `Full text of ${voice}`,
  grounds: (claims) =>
    claims === 1 ? "The selected words ground a claim:" : `The selected words ground ${claims} claims:`,
  groundsNothing: "The selected words are recorded as the source of no claim.",
  remembered: "Remembered on this device only; never uploaded.",
  notRemembered: "Kept in this tab only: the browser does not let the page remember it.",
  fromThisSite: "The text comes with this site.",
  removeText: "Remove the text",
  attachAnother: "Choose another file",
  readOn: "Read on",
  nextRows: (next, left) => (next < left ? `Show ${next} more of ${left}` : `Show the other ${left}`),
  itRebuts: "It rebuts: ",
  itSupports: "It supports: ",
  itUndercuts: "It rebuts the inference: ",
  undercutBy: (target) => `Rebuts its inference to “${target}”: `,
  together: { before: "together with ", between: ", ", after: "" },
  linked: "only together",
  again: (names, others) => {
    const isOne = names.length === 1;
    const listed = `${inRow(names)} ${isOne ? "is" : "are"} listed above too: here ${isOne ? "it counts" : "they count"} once more`;
    if (others === 0) return `${listed}, ${isOne ? "by itself" : "only together"}.`;
    return `${listed}, only together with the other${others === 1 ? "" : "s"}.`;
  },
  copyLink: "Copy link",
  copyClaim: "Copy claim",
  claimCopied: "Claim copied",
  copyFailed: "The browser does not let the page copy; select the text instead.",
  textAttached: ({ verified, moved, missing }) =>
    `${moved + missing === 0 ? "Original text attached" : "Text attached, not quite the one that was annotated"}: ${[
      `${plural(verified, "passage")} verified`,
      ...(moved > 0 ? [`${moved} moved`] : []),
      ...(missing > 0 ? [`${missing} not found`] : []),
    ].join(", ")}`,
  textRemoved: "Original text removed",
  refusal: {
    empty: "This file is empty; it was not attached.",
    "too-large": "This file is larger than 64 MB; it was not attached.",
    "not-text": "This file is not plain text; it was not attached. Save it as a UTF-8 .txt file and try again.",
    "other-text": "This file matches none of the answers, so it was not attached.",
    "no-document": "This map cites no document, so there is no text to attach.",
    unreadable: "This file could not be read: choose it again.",
  },
  textNotAttached: "Text not attached",
  keyPhrase: (phrase) => `Key phrase: ${phrase}`,
  gist: (gist) => `Gist: ${gist}`,
  sheetSize: "Size of the panel",
  detent: { peek: "Title only", content: "Content", full: "Full screen" },
  colon: ": ",
  quotes: ["“", "”"],
  quote: (phrase) => `“${phrase}”`,
};

/** Names one after the other, the last after its own word. */
function inRow(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The words of the source panel, by language. */
export const panelMessages: Readonly<Record<Language, PanelMessages>> = { "zh-Hant": zhHant, en };
