import { notUtf8 } from "../messages/issues.ts";
import { decode, markedEncoding } from "../model/decode.ts";
import type { Heard } from "../model/heard.ts";
import type { ArgumentMap, Language } from "../model/map.ts";
import type { Written } from "./features.ts";
import type { Reading } from "./issue.ts";
import { readMap, tooLargeReading } from "./json.ts";
import { limits } from "./limits.ts";
import { type OtherEncoding, otherEncodingsOf } from "./otherEncodings.ts";
import { placeIssues } from "./placeIssues.ts";
import {
  isAif,
  isApx,
  isArgdown,
  isArguebuf,
  isBrat,
  isCarneades,
  isCarneadesYaml,
  isDot,
  isGraphml,
  isIccma,
  isKialo,
  isMicrotext,
  isOva,
  isSadface,
  isSvg,
  isTgf,
} from "./signs.ts";
import { readUtf8, type Utf8Text } from "./utf8.ts";
import { writeOurs } from "./writeOurs.ts";

/** A form in which maps are kept. */
export interface Format {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** How the names of its files end, without the dot, in lower case. */
  readonly extensions: readonly string[];
  /** Whether a text seems to be of this form, by its content. */
  recognises(text: string): boolean;
  /**
   * Absent: we write it only. Some forms are read with the text that they annotate beside them; some tell how far the
   * reading has come.
   */
  readonly read?: (text: string, beside?: string, heard?: Heard) => Promise<MapReading>;
  /** Absent: we read it only. What has room for one language is written in the asked one. */
  readonly write?: (map: ArgumentMap, language: Language) => Promise<Written>;
}

/** What reading a map gave; a picture also says what of the map it shows, as the part of an address after `#`. */
export interface MapReading extends Reading<ArgumentMap> {
  readonly view?: string;
}

/** A form that we read. */
export type ReadFormat = Format & Required<Pick<Format, "read">>;

const ours: ReadFormat = {
  id: "json",
  name: { "zh-Hant": "論點地圖", en: "Argument map" },
  extensions: ["json"],
  recognises: (text) => /^\uFEFF?\s*\{/u.test(text),
  read: async (text, _, heard) => readMap(text, {}, heard),
  write: async (map) => writeOurs(map),
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
    id: "arguebuf",
    name: { "zh-Hant": "Arguebuf JSON", en: "Arguebuf JSON" },
    extensions: [],
    recognises: isArguebuf,
    read: async (text) => (await import("./arguebuf.ts")).readArguebuf(text),
  },
  {
    id: "kialo",
    name: { "zh-Hant": "Kialo 文字檔", en: "Kialo text export" },
    extensions: [],
    recognises: isKialo,
    read: async (text) => (await import("./kialo.ts")).readKialo(text),
  },
  {
    id: "microtext",
    name: { "zh-Hant": "arg-microtexts XML", en: "arg-microtexts XML" },
    extensions: [],
    recognises: isMicrotext,
    read: async (text) => (await import("./microtexts.ts")).readMicrotext(text),
  },
  {
    id: "carneades",
    name: { "zh-Hant": "Carneades CAF、LKIF", en: "Carneades CAF, LKIF" },
    extensions: [],
    recognises: isCarneades,
    read: async (text) => (await import("./carneades.ts")).readCarneades(text),
  },
  {
    id: "carneades-yaml",
    name: { "zh-Hant": "Carneades YAML", en: "Carneades YAML" },
    extensions: ["yml", "yaml"],
    recognises: isCarneadesYaml,
    read: async (text) => (await import("./carneadesYaml.ts")).readCarneadesYaml(text),
  },
  {
    id: "brat",
    name: { "zh-Hant": "brat 標註", en: "brat annotations" },
    extensions: ["ann"],
    recognises: isBrat,
    read: async (text, beside) => (await import("./brat.ts")).readBrat(text, beside),
  },
  {
    id: "graphml",
    name: { "zh-Hant": "GraphML（一般、yEd、Argunet）", en: "GraphML (plain, yEd, Argunet)" },
    extensions: ["graphml"],
    recognises: isGraphml,
    read: async (text) => (await import("./graphml.ts")).readGraphml(text),
    write: async (map, language) => (await import("./graphml.ts")).writeGraphml(map, language),
  },
  {
    id: "svg",
    name: { "zh-Hant": "附帶地圖的 SVG 圖", en: "SVG picture with its map" },
    extensions: ["svg"],
    recognises: isSvg,
    read: async (text) => (await import("./svg.ts")).readSvg(text),
  },
  {
    id: "apx",
    name: { "zh-Hant": "論證框架（APX）", en: "Argumentation framework (APX)" },
    extensions: ["apx", "bag"],
    recognises: isApx,
    read: async (text) => (await import("./apx.ts")).readApx(text),
    write: async (map) => (await import("./apx.ts")).writeApx(map),
  },
  {
    id: "iccma",
    name: { "zh-Hant": "論證框架（ICCMA）", en: "Argumentation framework (ICCMA)" },
    extensions: ["af"],
    recognises: isIccma,
    read: async (text) => (await import("./iccma.ts")).readIccma(text),
  },
  {
    id: "tgf",
    name: { "zh-Hant": "論證框架（TGF）", en: "Argumentation framework (TGF)" },
    extensions: ["tgf"],
    recognises: isTgf,
    read: async (text) => (await import("./tgf.ts")).readTgf(text),
    write: async (map, language) => (await import("./tgf.ts")).writeTgf(map, language),
  },
  {
    id: "dot",
    name: { "zh-Hant": "DOT（Graphviz）", en: "DOT (Graphviz)" },
    extensions: ["dot", "gv"],
    recognises: isDot,
    read: async (text) => (await import("./dot.ts")).readDot(text),
    write: async (map, language) => (await import("./dot.ts")).writeDot(map, language),
  },
  {
    id: "argdown",
    name: { "zh-Hant": "Argdown", en: "Argdown" },
    extensions: ["argdown", "ad", "argd"],
    recognises: isArgdown,
    read: async (text) => (await import("./argdown.ts")).readArgdown(text),
    write: async (map, language) => (await import("./argdownWriter.ts")).writeArgdown(map, language),
  },
  {
    id: "mermaid",
    name: { "zh-Hant": "Mermaid 流程圖", en: "Mermaid flowchart" },
    extensions: ["mmd", "mermaid"],
    recognises: () => false,
    write: async (map, language) => (await import("./mermaid.ts")).writeMermaid(map, language),
  },
  {
    id: "csv-claims",
    name: { "zh-Hant": "CSV 表格：論點", en: "CSV table of claims" },
    extensions: ["csv"],
    recognises: () => false,
    write: async (map) => (await import("./csv.ts")).writeClaimsCsv(map),
  },
  {
    id: "csv-relations",
    name: { "zh-Hant": "CSV 表格：關係", en: "CSV table of relations" },
    extensions: ["relations.csv"],
    recognises: () => false,
    write: async (map) => (await import("./csv.ts")).writeRelationsCsv(map),
  },
  ours,
];

/** The form of a text, by its content; only where none recognises it the file's name decides. */
export function formatOf(text: string, fileName = ""): ReadFormat {
  return readable.find((format) => format.recognises(text)) ?? formatNamed(readable, fileName) ?? ours;
}

/** The form that a file's name tells, by the longest of the endings that it has. */
export function formatNamed<Known extends Format>(known: readonly Known[], fileName: string): Known | undefined {
  const name = fileName.toLowerCase();
  // A name may be nothing but an ending that has a dot of its own.
  const isTold = (ending: string) => name.endsWith(`.${ending}`) || (ending.includes(".") && nameIn(name) === ending);
  const told = known.flatMap((format) => format.extensions.map((ending) => ({ format, ending })));
  return told.filter(({ ending }) => isTold(ending)).sort((a, b) => b.ending.length - a.ending.length)[0]?.format;
}

function nameIn(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

const readable = formats.filter((format): format is ReadFormat => format.read !== undefined);

/** What a page that asks for a map file accepts, as its `accept` says it. */
export const acceptedFiles = [...readable.flatMap(({ extensions }) => extensions), "xml", "txt"]
  .map((extension) => `.${extension}`)
  .join();

/** What the bytes of a file gave: its text, for showing its lines, and the map in it or what is wrong. */
export interface FileReading extends MapReading {
  readonly text: string;
  /** What it was read as. */
  readonly form?: Format["name"];
  /** In what else the bytes can be read, the likeliest first, where they are no UTF-8. */
  readonly encodings?: readonly OtherEncoding[];
}

/**
 * Reads the bytes of a map file, in whatever form it is; its name tells the form where the content does not. Annotations are
 * read with the text beside them.
 */
export async function readMapFile(
  bytes: Uint8Array,
  fileName = "",
  beside?: Uint8Array,
  heard?: Heard,
): Promise<FileReading> {
  if (bytes.length > limits.bytes) return { text: "", ...tooLargeReading(bytes.length) };
  const { text, fault } = textIn(bytes);
  if (fault) return { text, ...notUtf8Reading(text, fault), encodings: otherEncodingsOf(bytes) };
  const annotated = beside && beside.length <= limits.bytes ? readUtf8(beside) : undefined;
  const source = annotated?.fault ? undefined : annotated?.text;
  const { name, read } = formatOf(text, fileName);
  return { text, form: name, ...(await read(text, source, heard)) };
}

/** The text of bytes in UTF-8, or in UTF-16 where a mark at the beginning says so. */
function textIn(bytes: Uint8Array): Utf8Text {
  const marked = markedEncoding(bytes);
  const text = decode(bytes, marked ?? "utf-8");
  // Only where it is no UTF-8 is it read by hand, which is slow, to learn where.
  return text === undefined ? readUtf8(bytes) : { text: marked === undefined ? text : text.slice(1) };
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
