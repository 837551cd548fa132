import type { Language } from "../model/map.ts";

/** The words of the commands that turn maps into other forms. */
export interface ConversionWords {
  readonly convert: {
    readonly summary: string;
    readonly file: string;
    readonly output: string;
    readonly to: string;
    readonly lang: string;
  };
  readonly formats: { readonly summary: string };
  /** One file is done: the how manieth of how many. */
  done(number: number, all: number, file: string, output: string, claims: number, relations: number): string;
  /** How often a form is read or written, in the list of forms. */
  readonly direction: Readonly<Record<"both" | "reads" | "writes", string>>;
  noForm(output: string, forms: string): string;
  cannotWrite(form: string, forms: string, meant: string | undefined): string;
  severalToOne(output: string): string;
  /** A file of a newer version is not written over. */
  notOverNewer(file: string): string;
  readonly between: string;
}

/** The words of the commands that turn maps into other forms. */
export const conversionWords: Readonly<Record<Language, ConversionWords>> = {
  "zh-Hant": {
    convert: {
      summary: "把論證圖轉成別的格式，並列出沒有保留的內容",
      file: "一個或多個檔案；- 是標準輸入。格式由內容判定",
      output: "寫到這個檔案；多個檔案時寫進這個資料夾（預設 -，標準輸出）",
      to: "轉成什麼格式（預設看輸出的檔名，否則 json）；清單：formats",
      lang: "訊息的語言；只放得下一種語言的格式也用這種語言寫",
    },
    formats: { summary: "列出讀得懂、寫得出的格式" },
    done: (number, all, file, output, claims, relations) =>
      `${number}/${all} ${file} → ${output}：${claims} 個論點、${relations} 個關係`,
    direction: { both: "讀、寫", reads: "讀", writes: "寫" },
    noForm: (output, forms) => `看不出 ${output} 是什麼格式：加上 --to，其中之一：${forms}。`,
    cannotWrite: (form, forms, meant) => `寫不出 ${form} 格式，只有：${forms}。${meant ? `是不是要寫 ${meant}？` : ""}`,
    notOverNewer: (file) => `${file} 是較新的版本，本身不會改動：-o 要是另一個檔案。`,
    severalToOne: (output) => `多個檔案不能寫成一個 ${output}：-o 要是資料夾。`,
    between: "：",
  },
  en: {
    convert: {
      summary: "turn argument maps into another format, and say what is not kept",
      file: "one or more files; - is standard input. Their content tells the format",
      output: "write to this file; to this folder where there are several (default -, standard output)",
      to: "the format to write (default: as the output is named, else json); `formats` lists them",
      lang: "language of the messages, and of texts where a format has room for one",
    },
    formats: { summary: "list the formats that are read and written" },
    done: (number, all, file, output, claims, relations) =>
      `${number}/${all} ${file} → ${output}: ${claims} ${claims === 1 ? "claim" : "claims"}, ${relations} ${relations === 1 ? "relation" : "relations"}`,
    direction: { both: "reads, writes", reads: "reads", writes: "writes" },
    noForm: (output, forms) => `${output} does not tell a format: add --to with one of ${forms}.`,
    cannotWrite: (form, forms, meant) =>
      `There is no writing ${form}, only: ${forms}.${meant ? ` Did you mean ${meant}?` : ""}`,
    notOverNewer: (file) => `${file} is of a newer version and stays as it is: -o must be another file.`,
    severalToOne: (output) => `Several files cannot become one ${output}: -o must be a folder.`,
    between: ": ",
  },
};
