import type { Language } from "../model/map.ts";
import { type ConversionWords, conversionWords } from "./conversion.ts";

/** How a file of passages is refused: see `readAttachment`. */
export type RefusalReason = "empty" | "too-large" | "not-text" | "other-text" | "no-document";

/** How many of what a map has. */
export interface MapCounts {
  readonly voices: number;
  readonly claims: number;
  readonly relations: number;
}

/** The words of the command line in one language. */
export interface CliWords {
  readonly summary: string;
  /** How a command is written; without one, the command line as a whole. */
  usage(command: string | undefined): string;
  readonly commands: string;
  readonly options: string;
  readonly arguments: string;
  readonly exitCodes: string;
  readonly exits: readonly (readonly [string, string])[];
  readonly moreHelp: string;
  readonly helpOption: string;
  readonly versionOption: string;
  readonly langOption: string;
  readonly formatOption: string;
  readonly encodingOption: string;
  /** Why a file cannot be read in an encoding. */
  notIn(encoding: string): string;
  /** What a line of a file says that is no UTF-8, read in another encoding. */
  readIn(encoding: string, line: number, text: string): string;
  /** What `--reject` does. */
  readonly reject: string;
  readonly check: {
    readonly summary: string;
    readonly file: string;
    readonly lint: string;
    readonly fix: string;
    readonly output: string;
  };
  /** What is said of mending a faulty file. */
  readonly mending: {
    nothing(file: string): string;
    /** How many problems remain. */
    rest(file: string, problems: number): string;
    written(output: string): string;
    notWritten(output: string): string;
    readonly nothingPrinted: string;
    readonly withoutFix: string;
    notItself(file: string): string;
  };
  readonly render: {
    readonly summary: string;
    readonly file: string;
    readonly format: string;
    readonly lang: string;
    readonly output: string;
    readonly theme: string;
    readonly layout: string;
    readonly unfold: string;
    readonly branch: string;
    readonly verdicts: string;
    readonly sources: string;
    readonly noTitle: string;
    readonly noLegend: string;
    readonly noAnswers: string;
    readonly noMap: string;
    readonly permalink: string;
    readonly outlines: string;
    /** Which texts a PDF leaves out, for no font has all of their letters. */
    unset(texts: readonly string[]): string;
    readonly scale: string;
  };
  readonly passages: { readonly summary: string; readonly file: string; readonly document: string };
  readonly evaluate: {
    readonly summary: string;
    readonly file: string;
    readonly semantics: string;
    readonly support: string;
    /** How many extensions there are; or that there are more than that, or that the search was given up. */
    count(found: number, how: { readonly isWhole: boolean; readonly isGivenUp: boolean }): string;
    inEvery(claims: string): string;
    inSome(claims: string): string;
    unsettled(rounds: number): string;
  };
  readonly conversion: ConversionWords;
  readonly explain: {
    readonly summary: string;
    readonly code: string;
    none(code: string, meant: string | undefined): string;
    /** Where a person reads more about an issue. */
    hint(code: string): string;
  };
  fine(file: string, counts: MapCounts): string;
  /** How many warnings there are that no note answers, and how many that one does. */
  lintSum(file: string, open: number, answered: number, counts: MapCounts): string;
  lintHint: string;
  /** A warning, and the note that answers it. */
  answeredBy(found: string, note: string): string;
  unreadable(file: string, why: string): string;
  unwritable(file: string, why: string): string;
  readonly why: Readonly<Record<string, string>>;
  noCommand(found: string, meant: string | undefined): string;
  noOption(found: string, meant: string | undefined): string;
  noValue(option: string): string;
  needlessValue(option: string): string;
  badValue(option: string, found: string, choices: string, meant: string | undefined): string;
  noFile(command: string): string;
  tooManyFiles(found: string): string;
  noFileTaken(command: string, found: string): string;
  wanting(option: string): string;
  seeHelp(command: string | undefined): string;
  unfoldChoices: string;
  readonly bothInMarkdown: string;
  /** A form of bytes has no place on the standard output. */
  toFile(form: "png" | "pdf"): string;
  noPackage(name: string): string;
  readonly noPage: string;
  noFonts(name: string): string;
  noClaim(found: string, meant: string | undefined): string;
  noRejection(found: string, meant: string | undefined): string;
  noRejectedRelation(found: string): string;
  refused(file: string, reason: RefusalReason): string;
  readonly states: Readonly<Record<"verified" | "moved" | "missing", string>>;
  passagesOf(document: string, isExact: boolean): string;
  sum(verified: number, moved: number, missing: number): string;
  movedBy(distance: number): string;
  copied(pointer: string, length: number): string;
  copiedSum(count: number): string;
}

const chineseWhy = {
  ENOENT: "沒有這個檔案",
  EACCES: "沒有讀寫的權限",
  EISDIR: "這是資料夾，不是檔案",
  EEXIST: "那裡已經有同名的檔案",
  ENOTDIR: "路徑裡有一段不是資料夾",
};

const englishWhy = {
  ENOENT: "there is no such file",
  EACCES: "no permission",
  EISDIR: "it is a folder, not a file",
  EEXIST: "a file of that name is there already",
  ENOTDIR: "a part of the path is not a folder",
};

const plural = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

const chineseCounts = ({ voices, claims, relations }: MapCounts) =>
  `${voices} 位發言者、${claims} 個論點、${relations} 個關係`;

const englishCounts = ({ voices, claims, relations }: MapCounts) =>
  `${plural(voices, "voice")}, ${plural(claims, "claim")}, ${plural(relations, "relation")}`;

/** The words of the command line. */
export const cliWords: Readonly<Record<Language, CliWords>> = {
  "zh-Hant": {
    summary: "argument-atlas：檢查論點地圖、畫成圖、核對出處、算出推得出什麼",
    usage: (command) => `用法：argument-atlas ${command ?? "指令"} [選項]`,
    commands: "指令：",
    options: "選項：",
    arguments: "參數：",
    exitCodes: "結束碼：",
    exits: [
      ["0", "一切正常"],
      ["1", "檔案裡有問題"],
      ["2", "檔案無法讀寫，或指令寫錯"],
    ],
    moreHelp: "各指令的說明：argument-atlas 指令 --help",
    helpOption: "顯示這份說明",
    versionOption: "顯示版本",
    langOption: "訊息的語言",
    formatOption: "給人讀的文字，或給程式讀的 JSON",
    encodingOption: "地圖檔的編碼，如果不是 UTF-8（有標記的 UTF-16 不必寫）；檔案本身不動",
    notIn: (encoding) => `內容不全是 ${encoding}`,
    readIn: (encoding, line, text) => `加上 --encoding ${encoding}，第 ${line} 行讀成：${text}`,
    reject: "假如這個論點（或只有這位發言者、這份文件說的）不成立；可以給好幾次",
    check: {
      summary: "找出地圖檔裡的所有問題：位置、原因、改法",
      file: "一個或多個地圖檔；- 是標準輸入",
      lint: "也指出值得再看一遍的地方；沒有註解回答的提醒也算問題",
      fix: "把不必問人就能改的地方寫出來：哪幾行、改成什麼；檔案本身不動",
      output: "和 --fix 一起用：把改好的副本寫到這個檔案（-：標準輸出；說明改寫到標準錯誤）",
    },
    mending: {
      nothing: (file) => `${file}：沒有不必問人就能改的地方`,
      rest: (file, problems) =>
        problems === 0 ? `${file}：這樣改就讀得進來` : `${file}：這樣改，還有 ${problems} 個問題`,
      written: (output) => `改好的副本：${output}`,
      notWritten: (output) => `沒有可改的，所以沒有寫 ${output}`,
      nothingPrinted: "沒有可改的，所以沒有輸出副本",
      withoutFix: "-o 要和 --fix 一起用。",
      notItself: (file) => `${file} 本身不會改動：-o 要是另一個檔案。`,
    },
    render: {
      summary: "把地圖畫成 SVG、PNG 或 PDF，寫成 Markdown 大綱，或做成一個可互動的 HTML 檔",
      file: "地圖檔",
      format: "圖、有編號的大綱，或單一檔案的網頁（預設看輸出的檔名，否則 svg）",
      lang: "圖上的語言（預設 zh-Hant；網頁照讀者的系統）；只有大綱能兩種都寫",
      output: "寫到這個檔案，而不是標準輸出",
      theme: "淺色、深色，或淺色而不畫底（預設 light；網頁照讀者的系統）",
      layout: "閱讀順序、結論在上，或關係圖（預設 tidy）",
      unfold: "展開全部、只留主張，或展開到第幾層（預設與網頁初次所見相同）",
      branch: "只畫這個論點的一枝，和通往它的路（未指定 --unfold 時全部展開）",
      verdicts: "標出哪些論點站得住：needs-one 也看理由，attack-only 只看反駁",
      sources: "論點標上出處的號碼，最後列出哪一則、哪一段、哪幾個字",
      noTitle: "不畫問題",
      noLegend: "不畫圖例",
      noAnswers: "不畫誰說了什麼",
      noMap: "SVG 不附帶地圖（附帶的可以再打開成地圖）",
      permalink: "把這個網址寫進圖檔",
      outlines: "文字畫成外框，沒有字型也一樣（PNG、PDF 一定如此）",
      unset: (texts) =>
        `字型裡沒有這些文字的字，沒畫出來：${texts
          .slice(0, 5)
          .map((text) => `「${text}」`)
          .join("、")}${texts.length > 5 ? ` 等 ${texts.length} 段` : ""}。`,
      scale: "PNG 放大幾倍（預設 1）",
    },
    passages: {
      summary: "在原文裡核對地圖引用的每一處，並檢查地圖有沒有抄錄原文",
      file: "地圖檔",
      document: "原文的文字檔",
    },
    evaluate: {
      summary: "算出從地圖推得出什麼：哪些論點站得住、哪些能同時成立，或各有多強",
      file: "地圖檔，或抽象論證框架（apx、tgf、af）",
      semantics: "依哪一種定義（預設 grounded；後五種算強度，不看 --support）",
      support: "支持算什麼：不算、至少要有一個理由、理由蘊涵結論、結論需要理由（預設 needs-one）",
      count: (found, { isWhole, isGivenUp }) => {
        if (isWhole) return found === 0 ? "一組都沒有" : `共 ${found} 組`;
        if (!isGivenUp) return `不只 ${found} 組，沒有列完`;
        return found === 0 ? "算得太久，沒有算完；一組都還沒找到" : `算得太久，沒有算完；找到 ${found} 組，也許還有`;
      },
      inEvery: (claims) => `每一組都有：${claims === "" ? "無" : claims}`,
      inSome: (claims) => `至少一組有：${claims === "" ? "無" : claims}`,
      unsettled: (rounds) => `算了 ${rounds} 輪還不穩定，沒有可以顯示的數字`,
    },
    conversion: conversionWords["zh-Hant"],
    explain: {
      summary: "說明 check 指出的一個代碼，並各舉一個錯的和對的例子",
      code: "代碼，例如 map/bad-choice",
      none: (code, meant) => `沒有 ${code} 這個代碼。${meant ? `是不是要寫 ${meant}？` : ""}`,
      hint: (code) => `說明和例子：argument-atlas explain ${code}`,
    },
    fine: (file, counts) => `${file}：沒有問題，${chineseCounts(counts)}`,
    lintSum: (file, open, answered, counts) => {
      const sum = open === 0 ? "沒有要再看的地方" : `${open} 個提醒要再看`;
      return `${file}：${sum}，${answered} 個由註解回答；${chineseCounts(counts)}`;
    },
    lintHint: '要照原樣留下：在該論點或關係的 "note" 寫下原因，並把代碼列在它的 "reviewed"。',
    answeredBy: (found, note) => `${found}註解：「${note}」`,
    unreadable: (file, why) => `讀不到 ${file}：${why}`,
    unwritable: (file, why) => `寫不了 ${file}：${why}`,
    why: chineseWhy,
    noCommand: (found, meant) => `沒有 ${found} 這個指令。${meant ? `是不是要寫 ${meant}？` : ""}`,
    noOption: (found, meant) => `沒有 ${found} 這個選項。${meant ? `是不是要寫 ${meant}？` : ""}`,
    noValue: (option) => `${option} 後面少了值。`,
    needlessValue: (option) => `${option} 後面不接值。`,
    badValue: (option, found, choices, meant) =>
      `${option} 沒有 ${found} 這個值，只有：${choices}。${meant ? `是不是要寫 ${meant}？` : ""}`,
    noFile: (command) => `${command} 要知道是哪個檔案。`,
    tooManyFiles: (found) => `一次只能一個檔案，多了 ${found}。`,
    noFileTaken: (command, found) => `${command} 後面不接檔案，多了 ${found}。`,
    wanting: (option) => `少了 ${option}。`,
    seeHelp: (command) => `說明：argument-atlas ${command ? `${command} ` : ""}--help`,
    unfoldChoices: "all、none，或 1 以上的整數",
    toFile: (form) => `${form.toUpperCase()} 要寫進檔案：加上 -o 檔名.${form}。`,
    noPage: "HTML 檔要用的網頁還沒建好：在專案裡執行 npm run build。",
    noFonts: (name) => `少了套件 ${name}：網頁會用讀者的系統字型顯示部分文字。用 npm install ${name} 裝上就有字型。`,
    noPackage: (name) =>
      `少了套件 ${name}：外框、PNG 和 PDF 需要它。在專案裡執行 npm ci，或用 npm install ${name} 裝上。`,
    bothInMarkdown: "--lang both 只能和 --format markdown 一起用：一張圖只有一種語言。",
    noClaim: (found, meant) => `地圖裡沒有 ${found} 這個論點。${meant ? `是不是要寫 ${meant}？` : ""}`,
    noRejection: (found, meant) =>
      `地圖裡沒有 ${found} 這個論點、發言者或文件。${meant ? `是不是要寫 ${meant}？` : ""}`,
    noRejectedRelation: (found) => `${found} 是一條關係：能假設不成立的只有論點、發言者和文件。`,
    refused: (file, reason) => {
      const reasons = {
        empty: "檔案是空的",
        "too-large": "檔案超過 64 MB",
        "not-text": "不是純文字檔，或編碼認不出來",
        "other-text": "這份檔案裡找不到任何一則回答的內容",
        "no-document": "這份地圖沒有引用任何文件",
      };
      return `${file} 不是這份地圖的原文：${reasons[reason]}。`;
    },
    states: { verified: "已核對", moved: "位置已移", missing: "找不到" },
    passagesOf: (document, isExact) =>
      `文件 ${document}${isExact ? "：與記錄的檔案逐字相同" : "：與記錄的檔案不完全相同"}`,
    sum: (verified, moved, missing) => `合計：${verified} 處已核對，${moved} 處位置已移，${missing} 處找不到`,
    movedBy: (distance) => `移了 ${distance > 0 ? "+" : ""}${distance} 字`,
    copied: (pointer, length) => `${pointer}：連續抄錄了原文 ${length} 字`,
    copiedSum: (count) => (count === 0 ? "沒有一處連續抄錄原文超過 16 字" : `有 ${count} 處連續抄錄原文超過 16 字`),
  },
  en: {
    summary:
      "argument-atlas: checks argument maps, draws them, verifies their sources, and says what follows from them",
    usage: (command) => `Usage: argument-atlas ${command ?? "COMMAND"} [OPTIONS]`,
    commands: "Commands:",
    options: "Options:",
    arguments: "Arguments:",
    exitCodes: "Exit codes:",
    exits: [
      ["0", "all is well"],
      ["1", "something is wrong in a file"],
      ["2", "a file cannot be read or written, or the command is wrong"],
    ],
    moreHelp: "Help for a command: argument-atlas COMMAND --help",
    helpOption: "show this help",
    versionOption: "show the version",
    langOption: "language of the messages",
    formatOption: "text for people or JSON for programs",
    encodingOption:
      "what the map files are in, if not in UTF-8 (nor in UTF-16 with a mark); the files stay as they are",
    notIn: (encoding) => `it is not ${encoding} throughout`,
    readIn: (encoding, line, text) => `with --encoding ${encoding}, line ${line} reads: ${text}`,
    reject: "suppose this claim, or what only this voice or document says, is false; may be repeated",
    check: {
      summary: "find every problem of map files: where, why, how to mend it",
      file: "one or more map files; - is standard input",
      lint: "also say what to look at again; a warning that no note answers then counts as a problem",
      fix: "also show what can be mended without asking: which lines, and how they would be; the file stays as it is",
      output:
        "with --fix: write the mended copy to this file (-: to standard output; what is said then goes to standard error)",
    },
    mending: {
      nothing: (file) => `${file}: nothing here can be mended without asking`,
      rest: (file, problems) =>
        problems === 0
          ? `${file}: so mended, it reads`
          : `${file}: so mended, ${plural(problems, "problem")} would remain`,
      written: (output) => `the mended copy: ${output}`,
      notWritten: (output) => `${output} was not written: there is nothing to mend`,
      nothingPrinted: "no copy was written: there is nothing to mend",
      withoutFix: "-o goes with --fix.",
      notItself: (file) => `${file} itself stays as it is: -o must be another file.`,
    },
    render: {
      summary:
        "draw a map as SVG, PNG or PDF, write it as an outline in Markdown, or as an interactive page in one HTML file",
      file: "the map file",
      format: "a picture, a numbered outline, or a page in one file (default: as the output is named, else svg)",
      lang: "language of the picture (default zh-Hant; of a page, the reader’s own); only an outline can be in both",
      output: "write to this file instead of standard output",
      theme: "light, dark, or light on no ground (default light; of a page, the reader’s own)",
      layout: "reading order, conclusion on top, or graph of all links (default tidy)",
      unfold: "unfold all, the positions alone, or down to a depth (default: as the page first shows it)",
      branch: "this claim's branch alone, and the way to it (whole, unless --unfold is given)",
      verdicts: "mark which claims stand: needs-one by reasons too, attack-only by objections alone",
      sources: "number the sources on the claims and list them at the end: which answer, which paragraph, which words",
      noTitle: "without the question",
      noLegend: "without the key",
      noAnswers: "without who says what",
      noMap: "an SVG without its map (with it, it opens as a map again)",
      permalink: "write this address into the picture",
      outlines: "texts as outlines, the same without the fonts (in PNG and PDF always)",
      unset: (texts) =>
        `left out, for the fonts lack letters of it: ${texts
          .slice(0, 5)
          .map((text) => `“${text}”`)
          .join(", ")}${texts.length > 5 ? ` and ${texts.length - 5} more` : ""}.`,
      scale: "how many times larger a PNG is (default 1)",
    },
    passages: {
      summary: "find every cited passage in the original text, and check that the map copies none of it",
      file: "the map file",
      document: "the original text",
    },
    evaluate: {
      summary: "say what follows from a map: which claims stand, which can be held together, or how strong each is",
      file: "the map file, or an abstract framework (apx, tgf, af)",
      semantics: "by which definition (default grounded; the last five give strengths, and do not read --support)",
      support:
        "what a support means: nothing, its target needs one, it implies its target, or its target needs it (default needs-one)",
      count: (found, { isWhole, isGivenUp }) => {
        if (isWhole) return found === 0 ? "there is none" : `${found} in all`;
        if (!isGivenUp) return `more than ${found}; not all are listed`;
        return `given up, for it takes too long; ${found === 0 ? "none found so far" : `${found} found, perhaps there are more`}`;
      },
      inEvery: (claims) => `in every one: ${claims === "" ? "none" : claims}`,
      inSome: (claims) => `in one at least: ${claims === "" ? "none" : claims}`,
      unsettled: (rounds) => `does not settle in ${rounds} rounds: there is no number to show`,
    },
    conversion: conversionWords.en,
    explain: {
      summary: "say what a code that check names means, with a sample that has it and one that has not",
      code: "the code, such as map/bad-choice",
      none: (code, meant) => `There is no code ${code}.${meant ? ` Did you mean ${meant}?` : ""}`,
      hint: (code) => `What it means, with samples: argument-atlas explain ${code}`,
    },
    fine: (file, counts) => `${file}: no problems; ${englishCounts(counts)}`,
    lintSum: (file, open, answered, counts) => {
      const sum = open === 0 ? "nothing to look at again" : `${plural(open, "warning")} to look at again`;
      return `${file}: ${sum}, ${answered} answered by notes; ${englishCounts(counts)}`;
    },
    lintHint:
      'To keep one as it is: say why in the "note" of its claim or relation, and list its code in "reviewed" there.',
    answeredBy: (found, note) => `${found} Note: “${note}”`,
    unreadable: (file, why) => `cannot read ${file}: ${why}`,
    unwritable: (file, why) => `cannot write ${file}: ${why}`,
    why: englishWhy,
    noCommand: (found, meant) => `There is no command ${found}.${meant ? ` Did you mean ${meant}?` : ""}`,
    noOption: (found, meant) => `There is no option ${found}.${meant ? ` Did you mean ${meant}?` : ""}`,
    noValue: (option) => `${option} needs a value.`,
    needlessValue: (option) => `${option} takes no value.`,
    badValue: (option, found, choices, meant) =>
      `${option} cannot be ${found}, only: ${choices}.${meant ? ` Did you mean ${meant}?` : ""}`,
    noFile: (command) => `${command} needs to know which file.`,
    tooManyFiles: (found) => `One file at a time; ${found} is one too many.`,
    noFileTaken: (command, found) => `${command} takes no file; ${found} is one too many.`,
    wanting: (option) => `${option} is wanting.`,
    seeHelp: (command) => `Help: argument-atlas ${command ? `${command} ` : ""}--help`,
    unfoldChoices: "all, none, or a whole number from 1",
    toFile: (form) => `A ${form.toUpperCase()} goes into a file: add -o NAME.${form}.`,
    noPage: "The page that HTML files are made of is not built: run npm run build in the project.",
    noFonts: (name) =>
      `The package ${name} is missing: some words of the page will stand in fonts of the reader’s system. npm install ${name} brings them.`,
    noPackage: (name) =>
      `The package ${name} is not here: outlines, PNG and PDF need it. Run npm ci in the project, or npm install ${name}.`,
    bothInMarkdown: "--lang both goes with --format markdown only: a picture is in one language.",
    noClaim: (found, meant) => `The map has no claim ${found}.${meant ? ` Did you mean ${meant}?` : ""}`,
    noRejection: (found, meant) =>
      `The map has no claim, voice or document ${found}.${meant ? ` Did you mean ${meant}?` : ""}`,
    noRejectedRelation: (found) =>
      `${found} is a relation: only claims, voices and documents can be supposed to be false.`,
    refused: (file, reason) => {
      const reasons = {
        empty: "it is empty",
        "too-large": "it is larger than 64 MB",
        "not-text": "it is no plain text, or in an unknown encoding",
        "other-text": "nothing of what the voices say is in it",
        "no-document": "this map cites no document",
      };
      return `${file} is not the original text of this map: ${reasons[reason]}.`;
    },
    states: { verified: "verified", moved: "moved", missing: "missing" },
    passagesOf: (document, isExact) =>
      `document ${document}: ${isExact ? "the very file, byte for byte" : "not quite the file that was recorded"}`,
    sum: (verified, moved, missing) => `in all: ${verified} verified, ${moved} moved, ${missing} missing`,
    movedBy: (distance) => `by ${distance > 0 ? "+" : ""}${distance}`,
    copied: (pointer, length) => `${pointer}: repeats ${length} characters of the text in a row`,
    copiedSum: (count) =>
      count === 0
        ? "nowhere more than 16 characters of the text in a row"
        : `${plural(count, "place")} with more than 16 characters of the text in a row`,
  },
};
