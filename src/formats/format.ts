import { notUtf8 } from "../messages/issues.ts";
import type { ArgumentMap, Language } from "../model/map.ts";
import { isApx, readApx } from "./apx.ts";
import { isIccma, readIccma } from "./iccma.ts";
import type { Reading } from "./issue.ts";
import { readMap, tooLargeReading } from "./json.ts";
import { limits } from "./limits.ts";
import { placeIssues } from "./placeIssues.ts";
import { isTgf, readTgf } from "./tgf.ts";
import { readUtf8, type Utf8Text } from "./utf8.ts";
import { writeMap } from "./writeMap.ts";

/** A form in which maps are kept. */
export interface Format {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** How the names of its files end, without the dot, in lower case. */
  readonly extensions: readonly string[];
  /** Whether a text seems to be of this form, by its content. */
  recognises(text: string): boolean;
  read(text: string): Reading<ArgumentMap>;
  /** Absent: we read it only. */
  readonly write?: (map: ArgumentMap) => string;
}

/** The forms we know, one entry each; of two that recognise a text the first has it, and ours has what none recognises. */
export const formats: readonly [Format, ...Format[]] = [
  {
    id: "json",
    name: { "zh-Hant": "論點地圖", en: "Argument map" },
    extensions: ["json"],
    recognises: (text) => /^\uFEFF?\s*\{/u.test(text),
    read: readMap,
    write: writeMap,
  },
  {
    id: "apx",
    name: { "zh-Hant": "論證框架（APX）", en: "Argumentation framework (APX)" },
    extensions: ["apx", "bag"],
    recognises: isApx,
    read: readApx,
  },
  {
    id: "iccma",
    name: { "zh-Hant": "論證框架（ICCMA）", en: "Argumentation framework (ICCMA)" },
    extensions: ["af"],
    recognises: isIccma,
    read: readIccma,
  },
  {
    id: "tgf",
    name: { "zh-Hant": "論證框架（TGF）", en: "Argumentation framework (TGF)" },
    extensions: ["tgf"],
    recognises: isTgf,
    read: readTgf,
  },
];

/** What a page that asks for a map file accepts, as its `accept` says it. */
export const acceptedFiles = formats.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join();

/** The form of a text, by its content; only where none recognises it the file's name decides. */
export function formatOf(text: string, fileName = ""): Format {
  const extension = /\.([^./\\]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const byContent = formats.find((format) => format.recognises(text));
  return byContent ?? formats.find(({ extensions }) => extensions.includes(extension)) ?? formats[0];
}

/** What the bytes of a file gave: its text, for showing its lines, and the map in it or what is wrong. */
export interface FileReading extends Reading<ArgumentMap> {
  readonly text: string;
}

/** Reads the bytes of a map file, in whatever form it is; its name tells the form where the content does not. */
export function readMapFile(bytes: Uint8Array, fileName = ""): FileReading {
  if (bytes.length > limits.bytes) return { text: "", ...tooLargeReading(bytes.length) };
  const { text, fault } = readUtf8(bytes);
  return { text, ...(fault ? notUtf8Reading(text, fault) : formatOf(text, fileName).read(text)) };
}

function notUtf8Reading(text: string, { byte, value, offset }: NonNullable<Utf8Text["fault"]>): Reading<ArgumentMap> {
  const fault = {
    code: "file/not-utf8",
    span: { start: offset, end: offset + 1 },
    path: [],
    remark: () => notUtf8(byte + 1, value.toString(16).toUpperCase().padStart(2, "0"), byte === 0 && value >= 0xfe),
    isHarmless: false,
  };
  return { issues: placeIssues(text, [fault], []) };
}
