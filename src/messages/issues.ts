import type { Position } from "./jsonIssues.ts";
import { type Remark, remark } from "./remark.ts";

/** What a value is, in the words of a message. */
export type ValueType = "text" | "number" | "integer" | "list" | "object" | "boolean" | "null" | "textOrList";

/** What in a map bears an id or holds fields. */
export type Noun =
  | "map"
  | "document"
  | "voice"
  | "byline"
  | "claim"
  | "passage"
  | "relation"
  | "tourStep"
  | "localized";

/** A thing of the map as a message names it; values are already fit to be shown. */
export interface Thing {
  readonly noun: Noun;
  /** Its id, in quotes. */
  readonly id?: string;
  /** What it belongs to, where it has no id. */
  readonly of?: Thing;
}

/** An id that exists and may be meant. */
export interface Meant {
  readonly id: string;
  readonly noun: Noun;
  readonly line: number;
}

type Pair = readonly [string, string];

const nouns: Readonly<Record<Noun, Pair>> = {
  map: ["這份地圖", "the map"],
  document: ["文件", "document"],
  voice: ["發言者", "voice"],
  byline: ["署名", "byline"],
  claim: ["論點", "claim"],
  passage: ["出處", "passage"],
  relation: ["關係", "relation"],
  tourStep: ["導覽的一站", "tour step"],
  localized: ["雙語文字", "text in two languages"],
};

const types: Readonly<Record<ValueType, Pair>> = {
  text: ["文字", "a text"],
  number: ["數字", "a number"],
  integer: ["整數", "a whole number"],
  list: ["清單 [ ]", "a list [ ]"],
  object: ["物件 { }", "an object { }"],
  boolean: ["真假值", "true or false"],
  null: ["空值 null", "null"],
  textOrList: ["文字，或文字的清單 [ ]", "a text or a list [ ] of texts"],
};

function nameOf(thing: Thing): Pair {
  const [chinese, english] = nouns[thing.noun];
  if (thing.noun === "map") return [chinese, english];
  if (thing.id !== undefined) return [`${chinese} ${thing.id} `, `${english} ${thing.id}`];
  if (!thing.of || thing.of.noun === "map") return [`這項${chinese}`, `this ${english}`];
  const [ofChinese, ofEnglish] = nameOf(thing.of);
  return [`${ofChinese}的${chinese}`, `the ${english} of ${ofEnglish}`];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lineOf(position: Position): Pair {
  return [`第 ${position.line} 行第 ${position.column} 欄`, `line ${position.line}, column ${position.column}`];
}

const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/gu, ",");

/** Objects and lists lie too deep inside each other. */
export const tooDeep = (limit: number): Remark =>
  remark(
    [
      `從這裡起，物件和清單套了超過 ${limit} 層。`,
      `Objects and lists lie more than ${limit} levels deep from here on.`,
    ],
    [`最多 ${limit} 層；論點地圖用不到 8 層。`, `At most ${limit} levels; a map needs fewer than 8.`],
    ["確認這是論點地圖，再減少層數。", "Check that this is an argument map, and use fewer levels."],
  );

const largeThings = {
  bytes: ["位元組", "bytes"],
  claims: ["個論點", "claims"],
  relations: ["個關係", "relations"],
} as const;

/** More of something than a map may have. */
export const tooLarge = (what: keyof typeof largeThings, count: number, limit: number): Remark => {
  const [chinese, english] = largeThings[what];
  return remark(
    [`這裡有 ${grouped(count)} ${chinese}。`, `There are ${grouped(count)} ${english} here.`],
    [`最多 ${grouped(limit)} ${chinese}。`, `At most ${grouped(limit)} ${english}.`],
    ["把地圖分成幾份。", "Split the map into several."],
  );
};

/** A byte that is no UTF-8; counted from 1. */
export const notUtf8 = (byte: number, value: string, isUtf16: boolean): Remark =>
  remark(
    isUtf16
      ? ["這個檔案看來是 UTF-16，不是 UTF-8。", "The file seems to be UTF-16, not UTF-8."]
      : [
          `第 ${grouped(byte)} 個位元組（${value}）不是 UTF-8。`,
          `Byte ${grouped(byte)} of the file (${value}) is not UTF-8.`,
        ],
    ["整個檔案都是 UTF-8 編碼的文字。", "Text in UTF-8 throughout."],
    isUtf16
      ? ["用編輯器另存成 UTF-8。", "Save it as UTF-8 in your editor."]
      : [
          "檔案可能是 Big5、GB18030 或 Windows-1252：指定它的編碼，或用編輯器另存成 UTF-8。",
          "It may be Windows-1252, Big5 or GB18030: say which, or save it as UTF-8 in your editor.",
        ],
  );

/** The file is of a version that does not exist yet. */
export const newerVersion = (found: string): Remark =>
  remark(
    [`這個檔案是第 ${found} 版。`, `The file is of version ${found}.`],
    ["這裡讀得懂的是第 1 版。", "This program reads version 1."],
    ["用較新的論點地圖開啟；檔案沒有被改動。", "Open it with a newer Argument Atlas; the file was not changed."],
  );

/** The file is of a version that does not exist yet, and reads but for some fields. */
export const readThoughNewer = (found: string, unread: number): Remark =>
  remark(
    [
      `這個檔案是第 ${found} 版${unread > 0 ? `，有 ${unread} 個欄位這裡讀不懂` : ""}。`,
      `The file is of version ${found}${unread > 0 ? `; ${unread} of its fields ${unread === 1 ? "is" : "are"} not known here` : ""}.`,
    ],
    ["這裡讀得懂的是第 1 版。", "This program reads version 1."],
    [
      "只供閱讀，檔案不會改動；要看全部，用較新的論點地圖開啟。",
      "It opens to be read, and the file stays as it is; a newer Argument Atlas shows all of it.",
    ],
  );

/** The text is JSON, but no map. */
export const notAMap = (found: ValueType): Remark =>
  remark(
    [
      found === "object" ? "這個物件裡沒有論點地圖的任何欄位。" : `整個檔案是${types[found][0]}。`,
      found === "object"
        ? "This object has none of an argument map's fields."
        : `The file as a whole is ${types[found][1]}.`,
    ],
    [
      '一個物件，有 "version"、"id"、"question"、"claims"、"relations"。',
      'An object with "version", "id", "question", "claims" and "relations".',
    ],
    ["選擇論點地圖的檔案，或從範例複製一份再改。", "Choose a map file, or start from a copy of the sample."],
  );

/** A field that must be there is not. */
export const missingField = (owner: Thing, field: string, expected: ValueType): Remark => {
  const [chinese, english] = nameOf(owner);
  return remark(
    [`${chinese}沒有 ${field}。`, `${capital(english)} has no ${field}.`],
    [`${field}：${types[expected][0]}。`, `${field}: ${types[expected][1]}.`],
    [`加上 ${field}。`, `Add ${field}.`],
  );
};

/** A field that is none of its object's. */
export const unknownField = (
  owner: Thing,
  field: string,
  meant: string | undefined,
  isMissing: boolean,
  known: string,
): Remark => {
  const [chinese, english] = nameOf(owner);
  const fix: Pair =
    meant === undefined
      ? [`刪去 ${field}，或改成其中一個欄位：${known}。`, `Delete ${field}, or use one of the fields ${known}.`]
      : [`你是不是要寫 ${meant}，而不是 ${field}？`, `Did you mean ${meant} instead of ${field}?`];
  const found: Pair = isMissing
    ? [`${chinese}該有 ${meant}，卻寫成 ${field}。`, `${capital(english)} has ${field}, but no ${meant}.`]
    : [`${chinese}沒有 ${field} 這個欄位。`, `${capital(english)} has no field called ${field}.`];
  return remark(found, [`只有這些欄位：${known}。`, `Only these fields: ${known}.`], fix);
};

/** A value of another type than its field takes. */
export const wrongType = (value: string, found: ValueType, expected: ValueType, meant: string | undefined): Remark =>
  remark(
    found === "null"
      ? ["這裡是空值 null。", "The value here is null."]
      : [`${value} 是${types[found][0]}。`, `${value} is ${types[found][1]}.`],
    [`${types[expected][0]}。`, `${capital(types[expected][1])}.`],
    meant === undefined
      ? [`改成${types[expected][0]}。`, `Change it to ${types[expected][1]}.`]
      : [`寫成 ${meant}。`, `Write ${meant}.`],
  );

/** A null in a field that may as well be left out. */
export const needlessNull = (expected: ValueType): Remark =>
  remark(
    ["這裡是空值 null。", "The value here is null."],
    [`${types[expected][0]}，或沒有這個欄位。`, `${capital(types[expected][1])}, or no such field.`],
    ["刪去這個欄位。", "Delete the field."],
  );

/** A number that is too small, too large or no whole number. */
export const outOfRange = (value: string): Remark =>
  remark(
    [`這裡是 ${value}。`, `The number here is ${value}.`],
    ["0 或更大的整數。", "A whole number, 0 or more."],
    ["改成從文件開頭數起的字元數。", "Count code points from the beginning of the document."],
  );

/** A base score that is none. */
export const weightOutOfRange = (value: string): Remark =>
  remark(
    [`這裡是 ${value}。`, `The weight here is ${value}.`],
    ["從 0 到 1 的數。", "A number from 0 to 1."],
    [
      "改成 0（毫無力量）到 1（不能再強）之間的數，例如 0.8。",
      "Write a number from 0 (none) to 1 (full), such as 0.8.",
    ],
  );

/** A value that is none of those a field takes. */
export const badChoice = (value: string, choices: string, meant: string | undefined): Remark =>
  remark(
    [`${value} 不在可用的值之中。`, `${value} is none of the values this field takes.`],
    [`其中之一：${choices}。`, `One of ${choices}.`],
    meant === undefined
      ? [`改成其中一個：${choices}。`, `Use one of ${choices}.`]
      : [`你是不是要寫 ${meant}？`, `Did you mean ${meant}?`],
  );

/** A version that never was. */
export const badVersion = (value: string): Remark =>
  remark(
    [`沒有 ${value} 這個版本。`, `There is no version ${value}.`],
    ["版本 1。", "Version 1."],
    ["寫成 1。", "Write 1."],
  );

/** A text that is no SHA-256. */
export const badSha256 = (value: string): Remark =>
  remark(
    [`${value} 不是 SHA-256。`, `${value} is not a SHA-256.`],
    ["64 個十六進位數字：0 到 9、a 到 f。", "64 hexadecimal digits: 0 to 9 and a to f, lower case."],
    ["用 sha256sum 算出檔案的值，貼在這裡。", "Paste what sha256sum says of the file."],
  );

/** A text that is no date. */
export const badDate = (value: string): Remark =>
  remark(
    [`${value} 不是可用的日期。`, `${value} is not a date of this form.`],
    ["YYYY、YYYY-MM 或 YYYY-MM-DD，例如 2020-03。", "YYYY, YYYY-MM or YYYY-MM-DD, such as 2020-03."],
    ["改成這種寫法，或刪去。", "Write it in this form, or delete it."],
  );

/** A text with nothing in it. */
export const emptyText = (): Remark =>
  remark(
    ["這段文字是空的。", "This text is empty."],
    ["至少一個字。", "At least one character."],
    ["寫上文字；可有可無的欄位也可以整個刪去。", "Write something; a field that is optional may go altogether."],
  );

/** A list with nothing in it. */
export const emptyList = (): Remark =>
  remark(
    ["這個清單是空的。", "This list is empty."],
    ["至少一項。", "At least one entry."],
    ["寫上論點的 id。", "Write the id of a claim."],
  );

/** A text in neither language. */
export const noLanguage = (): Remark =>
  remark(
    ["這裡沒有任何語言的文字。", "There is no text in any language here."],
    ['"zh-Hant"、"en" 至少一個。', '"zh-Hant", "en" or both.'],
    ['例如 {"zh-Hant": "…"}。', 'For example {"en": "…"}.'],
  );

/** A text longer than its field takes. */
export const tooLong = (count: number, limit: number): Remark =>
  remark(
    [`這段文字有 ${grouped(count)} 個字元。`, `This text has ${grouped(count)} characters.`],
    [`最多 ${grouped(limit)} 個字元。`, `At most ${grouped(limit)} characters.`],
    ["把它縮短。", "Shorten it."],
  );

/** A key phrase longer than a citation may be. */
export const longPhrase = (count: number, limit: number): Remark =>
  remark(
    [`這個鍵語有 ${count} 個字元。`, `This key phrase has ${count} characters.`],
    [
      `原文的詞語，最多 ${limit} 個字元：原文只引用，不抄錄。`,
      `At most ${limit} characters of the original: it is cited, not copied.`,
    ],
    ["只留其中最特別的幾個字。", "Keep only its most telling few words."],
  );

/** A label longer than a card's line. */
export const longLabel = (count: number, excess: number): Remark =>
  remark(
    [`這個標籤有 ${count} 個字元，卡片放不下。`, `This label has ${count} characters; the card cuts it.`],
    ["最多 16 個漢字，或 34 個拉丁字母。", "At most 16 Han or 34 Latin characters."],
    [`縮短 ${excess} 個字元以上。`, `Shorten it by ${excess} or more.`],
  );

/** An id that something else already has. */
export const duplicateId = (id: string, noun: Noun, first: Position, fresh: string): Remark => {
  const [where, place] = lineOf(first);
  const isShared = noun === "claim" || noun === "relation";
  return remark(
    [
      `id ${id} 用了兩次，第一次在${where}（${nouns[noun][0]}）。`,
      `The id ${id} is here twice; the first is at ${place} (a ${nouns[noun][1]}).`,
    ],
    isShared
      ? ["論點和關係的 id 都不相同。", "Claims and relations all have ids of their own."]
      : ["同一類的 id 都不相同。", "An id of its own for each."],
    [
      `替其中一個改名，例如把這一個改成 ${fresh}；引用 ${id} 的地方，指的就是第一個。`,
      `Rename one of them, this one to ${fresh} for example; what refers to ${id} then means the first.`,
    ],
  );
};

/** An id that nothing has. */
export const dangling = (id: string, wanted: readonly Noun[], meant: Meant | undefined): Remark => {
  const chinese = wanted.map((noun) => nouns[noun][0]).join("或");
  const english = wanted.map((noun) => nouns[noun][1]).join(" or ");
  return remark(
    [`沒有叫 ${id} 的${chinese}。`, `There is no ${english} ${id}.`],
    [`一個${chinese}的 id。`, `The id of a ${english}.`],
    meant === undefined
      ? [`改正 id，或補上這個${chinese}。`, `Correct the id, or add that ${english}.`]
      : [
          `你是不是要寫 ${meant.id}（${nouns[meant.noun][0]}，第 ${meant.line} 行）？`,
          `Did you mean ${meant.id} (${nouns[meant.noun][1]}, line ${meant.line})?`,
        ],
  );
};

/** An id of a relation where only a claim can stand. */
export const notAClaim = (id: string, other: Position): Remark =>
  remark(
    [`${id} 是關係（${lineOf(other)[0]}），不是論點。`, `${id} is a relation (${lineOf(other)[1]}), not a claim.`],
    ["論點的 id。", "The id of a claim."],
    ["寫出理由或反駁本身的論點。", "Name the claim that is the reason or the objection."],
  );

/** The same id twice in one list. */
export const namedTwice = (id: string): Remark =>
  remark(
    [`${id} 在這個清單裡出現了兩次。`, `${id} is in this list twice.`],
    ["每個 id 只出現一次。", "Each id once."],
    ["刪去一個。", "Delete one of them."],
  );

/** A relation from a claim to itself. */
export const selfRelation = (id: string): Remark =>
  remark(
    [`${id} 在支持或反駁自己。`, `${id} bears on itself.`],
    ["關係連到另一個論點或關係。", "A relation leads to another claim or relation."],
    ["改正 from 或 to。", "Correct from or to."],
  );

/** Undercuts that only lead to each other. */
export const undercutCircle = (id: string): Remark =>
  remark(
    [
      `${id} 所指的關係又繞回 ${id}，最後沒有指向任何論點。`,
      `The relations that ${id} bears on lead back to ${id}, never to a claim.`,
    ],
    ["一連串反駁推論的關係，最後要指向論點。", "A chain of undercuts that ends at a claim."],
    ["把其中一個的 to 改成論點。", "Let one of them lead to a claim."],
  );

/** A support whose target is a relation. */
export const supportOfRelation = (id: string): Remark =>
  remark(
    [`這裡支持的是關係 ${id}。`, `This supports a relation, ${id}.`],
    ['指向關係的只有 "rebut"：反駁那個推論。', 'Only "rebut" leads to a relation: it undercuts the inference.'],
    [
      '要反駁那個推論，寫 "rebut"；要支持，就讓 to 指向論點，或把兩個論點並列在 from。',
      'To undercut it, write "rebut"; to back it, lead to a claim, or list both claims in "from".',
    ],
  );

/** A stretch that ends before it begins. */
export const noStretch = (start: number, end: number): Remark =>
  remark(
    [`從 ${start} 到 ${end}，裡面沒有字。`, `From ${start} to ${end} there is nothing.`],
    [`end 大於 start（${start}）。`, `An end greater than the start, ${start}.`],
    ["改正 start 或 end；end 不含在內。", "Correct start or end; the end is exclusive."],
  );

/** A stretch that lies outside of what holds it. */
export const outside = (owner: Thing, value: number, holder: Thing, start: number, end: number): Remark => {
  const [chinese, english] = nameOf(owner);
  const [holderChinese, holderEnglish] = nameOf(holder);
  return remark(
    [`${chinese}的 ${value} 在${holderChinese}之外。`, `${value} of ${english} lies outside ${holderEnglish}.`],
    [`${start} 到 ${end} 之間。`, `Between ${start} and ${end}.`],
    ["改正位置，或改正所屬。", "Correct the place, or what it belongs to."],
  );
};

/** Paragraphs out of order. */
export const notAscending = (value: number, before: number): Remark =>
  remark(
    [`${value} 排在 ${before} 後面。`, `${value} comes after ${before}.`],
    ["每一段的開頭都比前一段大。", "Each paragraph begins after the one before it."],
    ["由小到大排好。", "Put them in ascending order."],
  );

/** A key phrase that cannot lie inside its passage. */
export const phraseBeyondPassage = (count: number, room: number): Remark =>
  remark(
    [
      `鍵語有 ${count} 個字元，出處只有 ${room} 個。`,
      `The key phrase has ${count} characters, its passage only ${room}.`,
    ],
    ["鍵語在出處的範圍之內。", "A phrase that lies inside the passage."],
    ["縮短鍵語，或改正 start、end。", "Shorten the phrase, or correct start and end."],
  );
