import { notUtf8 } from "../messages/issues.ts";
import type { ArgumentMap, Language } from "../model/map.ts";
import { isApx, readApx } from "./apx.ts";
import type { Written } from "./features.ts";
import { isIccma, readIccma } from "./iccma.ts";
import type { Reading } from "./issue.ts";
import { readMap, tooLargeReading } from "./json.ts";
import { limits } from "./limits.ts";
import { placeIssues } from "./placeIssues.ts";
import { isAif, isOva, isSadface } from "./signs.ts";
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
  /** Absent: we write it only. */
  readonly read?: (text: string) => Promise<Reading<ArgumentMap>>;
  /** Absent: we read it only. What has room for one language is written in the asked one. */
  readonly write?: (map: ArgumentMap, language: Language) => Promise<Written>;
}

/** A form that we read. */
export type ReadFormat = Format & Required<Pick<Format, "read">>;

const ours: ReadFormat = {
  id: "json",
  name: { "zh-Hant": "論點地圖", en: "Argument map" },
  extensions: ["json"],
  recognises: (text) => /^\uFEFF?\s*\{/u.test(text),
  read: async (text) => readMap(text),
  write: async (map) => ({ text: writeMap(map), losses: [] }),
};

/**
 * The forms we know, one entry each; of two that recognise a text the first has it, and ours has what none recognises. A
 * reader is loaded when it is needed.
 */
export const formats: readonly Format[] = [
  {
    id: "aif",
    name: { "zh-Hant": "AIF 節點集（AIFdb、xAIF／OVA3）", en: "AIF nodeset (AIFdb, xAIF/OVA3)" },
    extensions: [],
    recognises: isAif,
    read: async (text) => (await import("./aif.ts")).readAif(text),
    write: async (map, language) => (await import("./aif.ts")).writeAif(map, language),
  },
  {
    id: "ova",
    name: { "zh-Hant": "OVA2 分析", en: "OVA2 analysis" },
    extensions: [],
    recognises: isOva,
    read: async (text) => (await import("./ova.ts")).readOva(text),
  },
  {
    id: "sadface",
    name: { "zh-Hant": "SADFace", en: "SADFace" },
    extensions: [],
    recognises: isSadface,
    read: async (text) => (await import("./sadface.ts")).readSadface(text),
    write: async (map, language) => (await import("./sadface.ts")).writeSadface(map, language),
  },
  {
    id: "apx",
    name: { "zh-Hant": "論證框架（APX）", en: "Argumentation framework (APX)" },
    extensions: ["apx", "bag"],
    recognises: isApx,
    read: async (text) => readApx(text),
  },
  {
    id: "iccma",
    name: { "zh-Hant": "論證框架（ICCMA）", en: "Argumentation framework (ICCMA)" },
    extensions: ["af"],
    recognises: isIccma,
    read: async (text) => readIccma(text),
  },
  {
    id: "tgf",
    name: { "zh-Hant": "論證框架（TGF）", en: "Argumentation framework (TGF)" },
    extensions: ["tgf"],
    recognises: isTgf,
    read: async (text) => readTgf(text),
  },
  ours,
];

/** What a page that asks for a map file accepts, as its `accept` says it. */
export const acceptedFiles = formats.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join();

/** The form of a text, by its content; only where none recognises it the file's name decides. */
export function formatOf(text: string, fileName = ""): ReadFormat {
  const extension = /\.([^./\\]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const byContent = readable.find((format) => format.recognises(text));
  return byContent ?? readable.find(({ extensions }) => extensions.includes(extension)) ?? ours;
}

const readable = formats.filter((format): format is ReadFormat => format.read !== undefined);

/** What the bytes of a file gave: its text, for showing its lines, and the map in it or what is wrong. */
export interface FileReading extends Reading<ArgumentMap> {
  readonly text: string;
}

/** Reads the bytes of a map file, in whatever form it is; its name tells the form where the content does not. */
export async function readMapFile(bytes: Uint8Array, fileName = ""): Promise<FileReading> {
  if (bytes.length > limits.bytes) return { text: "", ...tooLargeReading(bytes.length) };
  const { text, fault } = readUtf8(bytes);
  return { text, ...(fault ? notUtf8Reading(text, fault) : await formatOf(text, fileName).read(text)) };
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
