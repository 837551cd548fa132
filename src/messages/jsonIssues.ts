import { type Remark, remark } from "./remark.ts";

/** A place in a file, as a reader counts: both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What holds entries: an object in braces or a list in brackets. */
export type Container = "object" | "list";

const chinese = { object: "物件", list: "清單" } as const;
const close = { object: "}", list: "]" } as const;

/** The file holds nothing but spaces. */
export const emptyFile = (): Remark =>
  remark(
    ["這個檔案是空的。", "The file is empty."],
    ["一份論點地圖，以 { 開頭。", "An argument map, which begins with {."],
    ["換一個檔案，或從範例複製一份再改。", "Choose another file, or start from a copy of the sample."],
  );

/** The file is of another kind altogether. */
export const notJson = (beginning: string): Remark =>
  remark(
    [`這個檔案以 ${beginning} 開頭，不是 JSON。`, `The file begins with ${beginning}; that is not JSON.`],
    ["一份論點地圖，以 { 開頭。", "An argument map, which begins with {."],
    ["選擇論點地圖的檔案，或從範例複製一份再改。", "Choose a map file, or start from a copy of the sample."],
  );

/** A comma stands between the last entry and the closing bracket. */
export const trailingComma = (container: Container): Remark =>
  remark(
    [
      `${chinese[container]}的最後一項後面多了一個逗號。`,
      `There is a comma after the last entry of this ${container}.`,
    ],
    [`最後一項後面直接是 ${close[container]}。`, `Only ${close[container]} after the last entry.`],
    ["刪去這個逗號。", "Delete the comma."],
  );

/** Two commas, or a comma before the first entry. */
export const extraComma = (): Remark =>
  remark(
    ["這裡多了一個逗號。", "There is one comma too many here."],
    ["兩項之間只有一個逗號。", "One comma between two entries."],
    ["刪去這個逗號。", "Delete this comma."],
  );

/** Two entries without a comma between them. */
export const missingComma = (): Remark =>
  remark(
    ["這一項和下一項之間沒有逗號。", "There is no comma between this entry and the next."],
    ["兩項之間有一個逗號。", "A comma between two entries."],
    ["在這裡加上逗號。", "Add a comma here."],
  );

/** A key is not followed by a colon. */
export const missingColon = (key: string, found: string): Remark =>
  remark(
    [`欄位 ${key} 後面是 ${found}，不是冒號。`, `The key ${key} is followed by ${found}, not by a colon.`],
    ["欄位名稱、冒號，然後是它的值。", "The key, a colon, then its value."],
    [`在 ${key} 後面加上冒號。`, `Put a colon after ${key}.`],
  );

/** A value should stand here and does not. */
export const missingValue = (found: string): Remark =>
  remark(
    [`這裡該有一個值，卻是 ${found}。`, `A value should stand here, but there is ${found}.`],
    ["文字、數字、清單或物件。", "A text, a number, a list or an object."],
    ["補上這個值，或刪去整個欄位。", "Write the value, or delete the whole entry."],
  );

/** A key should stand here and does not. */
export const missingKey = (found: string): Remark =>
  remark(
    [`這裡該有欄位名稱，卻是 ${found}。`, `A key should stand here, but there is ${found}.`],
    ["雙引號裡的欄位名稱，再加冒號。", "A key in double quotes, then a colon."],
    [`在 ${found} 前面寫上欄位名稱，或把它刪去。`, `Write a key before ${found}, or delete it.`],
  );

/** A word stands where a key should, with no colon after it. */
export const wordForKey = (word: string): Remark =>
  remark(
    [`這裡該有欄位名稱，卻是「${word}」。`, `A key should stand here, but there is “${word}”.`],
    ["雙引號裡的欄位名稱，再加冒號。", "A key in double quotes, then a colon."],
    [`在「${word}」前面寫上欄位名稱，或把它刪去。`, `Write a key before “${word}”, or delete it.`],
  );

/** A key stands without quotes. */
export const unquotedKey = (key: string): Remark =>
  remark(
    [`欄位名稱 ${key} 沒有引號。`, `The key ${key} has no quotes.`],
    ["欄位名稱都在雙引號裡。", "Every key stands in double quotes."],
    [`寫成 "${key}"。`, `Write "${key}".`],
  );

/** A key and a colon stand inside a list. */
export const keyInList = (): Remark =>
  remark(
    ["清單裡出現了冒號。", "There is a colon inside a list."],
    ["清單裡只有值；「名稱：值」要放在 { } 裡。", "Only values inside [ ]; a key with its value stands inside { }."],
    [
      "用 { } 把這些欄位包起來，或檢查上面是否少了一個 {。",
      "Put these entries inside { }, or look for a { missing above.",
    ],
  );

/** A text stands in other quotes than double ones. */
export const wrongQuotes = (quoted: string): Remark =>
  remark(
    [`這段文字用的引號是 ${quoted}。`, `This text stands in ${quoted} quotes.`],
    ['JSON 的文字只用半形雙引號 " "。', 'JSON takes only straight double quotes: " ".'],
    ['把兩端的引號改成 "。', 'Change the quotes at both ends to ".'],
  );

/** A full-width sign stands where a half-width one is meant. */
export const fullWidth = (found: string, meant: string): Remark =>
  remark(
    [`這裡是全形的 ${found}。`, `There is a full-width ${found} here.`],
    [`JSON 的符號都是半形：${meant}`, `JSON takes half-width signs: ${meant}`],
    [`改成 ${meant}`, `Change it to ${meant}`],
  );

/** A space that JSON does not know. */
export const oddSpace = (found: string): Remark =>
  remark(
    [`這裡有一個看不見的特殊空白 ${found}。`, `There is an invisible special space here, ${found}.`],
    ["只有一般空白、定位字元與換行。", "Only ordinary spaces, tabs and line ends."],
    ["刪去它，或換成一般空白。", "Delete it, or type an ordinary space."],
  );

/** A comment in a file that can have none. */
export const comment = (): Remark =>
  remark(
    ["這裡有一則註解。", "There is a comment here."],
    ["JSON 沒有註解。", "JSON has no comments."],
    ['刪去它；要留話給讀者，寫進 "note" 欄位。', 'Delete it; a remark for readers goes into a "note".'],
  );

/** A word that is none of JSON's. */
export const unknownWord = (word: string, meant: string | undefined): Remark =>
  remark(
    [`${word} 不是文字、數字或 true、false、null。`, `${word} is no text, no number and none of true, false, null.`],
    ["文字放在雙引號裡，數字照寫。", "A text in double quotes, or a number as it is."],
    meant === undefined
      ? [`若是文字，寫成 "${word}"。`, `If it is a text, write "${word}".`]
      : [`改成 ${meant}。`, `Write ${meant}.`],
  );

/** A number that JSON does not take. */
export const badNumber = (found: string, meant: string | undefined): Remark =>
  remark(
    [`JSON 讀不了 ${found} 這個數字。`, `JSON cannot read ${found} as a number.`],
    ["像 12、-3 或 0.5 這樣的數字。", "A number such as 12, -3 or 0.5."],
    meant === undefined ? ["改寫這個數字。", "Write the number anew."] : [`寫成 ${meant}。`, `Write ${meant}.`],
  );

/** A text whose closing quote is missing on its line. */
export const unclosedText = (): Remark =>
  remark(
    ["這段文字到行尾都沒有結束的引號。", "This text has no closing quote on its line."],
    [
      '文字在同一行以 " 結束；換行寫成 \\n。',
      'A text ends with " on the same line; a line break inside it is written \\n.',
    ],
    ['在文字的結尾加上 "。', 'Add " where the text ends.'],
  );

/** A text whose opening quote is missing. */
export const unopenedText = (text: string): Remark =>
  remark(
    ["這段文字只有結束的引號，沒有開頭的引號。", "This text has a closing quote, but no opening one."],
    ['文字的兩端都有 "。', 'A text has " at both ends.'],
    [`寫成 "${text}"。`, `Write "${text}".`],
  );

/** A backslash with something that is no escape. */
export const badEscape = (found: string): Remark =>
  remark(
    [`${found} 不是 JSON 的跳脫寫法。`, `${found} is not an escape that JSON knows.`],
    [
      '\\" \\\\ \\/ \\b \\f \\n \\r \\t，或 \\u 加四個十六進位數字。',
      '\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u with four hexadecimal digits.',
    ],
    ["要一條反斜線，就寫兩條：\\\\", "For a backslash, write two: \\\\"],
  );

/** A control character inside a text. */
export const controlCharacter = (found: string): Remark =>
  remark(
    [`文字裡有一個控制字元 ${found}。`, `There is a control character in this text: ${found}.`],
    ["控制字元要用跳脫寫法，例如 \\t。", "Control characters are written as escapes, such as \\t."],
    ["刪去它，或改用跳脫寫法。", "Delete it, or write it as an escape."],
  );

/** A closing bracket with nothing to close. */
export const extraBracket = (found: string): Remark =>
  remark(
    [`這裡多了一個 ${found}。`, `There is one ${found} too many here.`],
    ["每個括號只結束一次。", "Each bracket is closed once."],
    ["刪去它。", "Delete it."],
  );

/** An object or list that is never closed, though the file goes on. */
export const unclosed = (container: Container, opened: Position, found: string): Remark =>
  remark(
    [
      `第 ${opened.line} 行第 ${opened.column} 欄開始的${chinese[container]}還沒結束，這裡卻是 ${found}。`,
      `The ${container} that begins at line ${opened.line}, column ${opened.column} is still open, but here is ${found}.`,
    ],
    [
      `先以 ${close[container]} 結束這個${chinese[container]}。`,
      `${close[container]} to close that ${container} first.`,
    ],
    [`在前面加上 ${close[container]}。`, `Add ${close[container]} before it.`],
  );

/** A closing bracket of the wrong kind. */
export const wrongBracket = (container: Container, opened: Position, found: string): Remark =>
  remark(
    [
      `第 ${opened.line} 行第 ${opened.column} 欄開始的${chinese[container]}以 ${found} 結束。`,
      `The ${container} that begins at line ${opened.line}, column ${opened.column} is closed by ${found}.`,
    ],
    [`${chinese[container]}以 ${close[container]} 結束。`, `${close[container]}, which closes this ${container}.`],
    [`把 ${found} 改成 ${close[container]}。`, `Change ${found} to ${close[container]}.`],
  );

/** The file ends inside an object, a list or a text. */
export const cutOff = (inside: Container | "text", began: Position): Remark => {
  const what = inside === "text" ? "文字" : chinese[inside];
  return remark(
    [
      `檔案到這裡就斷了：第 ${began.line} 行第 ${began.column} 欄開始的${what}還沒結束。`,
      `The file breaks off here, inside the ${inside} that begins at line ${began.line}, column ${began.column}.`,
    ],
    [`這段${what}的結尾，和它外面每一層的結尾。`, `The end of that ${inside}, and of everything around it.`],
    ["檔案可能沒有存完或傳完：重新取得，或補上結尾。", "It may be incomplete: fetch it again, or write its end."],
  );
};

/** Something follows the end of the map. */
export const afterEnd = (found: string): Remark =>
  remark(
    [`地圖到前面已經結束，後面還有 ${found}。`, `The map has ended, but ${found} follows.`],
    ["最後的 } 之後什麼都沒有。", "Nothing after the last }."],
    ["刪去多出來的部分，或檢查前面是否多了一個 }。", "Delete what follows, or look for one } too many above."],
  );

/** A key that the same object already has. */
export const duplicateKey = (key: string, first: Position): Remark =>
  remark(
    [
      `欄位 ${key} 出現了兩次，第一次在第 ${first.line} 行第 ${first.column} 欄。`,
      `The key ${key} is here twice; the first is at line ${first.line}, column ${first.column}.`,
    ],
    ["同一個物件裡，每個欄位只出現一次。", "Each key once in an object."],
    ["留下一個，刪去另一個。", "Keep one of them and delete the other."],
  );
