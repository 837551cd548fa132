import { notUtf8 } from "../messages/issues.ts";
import type { ArgumentMap, Language } from "../model/map.ts";
import type { Reading } from "./issue.ts";
import { readMap, tooLargeReading } from "./json.ts";
import { limits } from "./limits.ts";
import { placeIssues } from "./placeIssues.ts";
import { readUtf8, type Utf8Text } from "./utf8.ts";
import { writeMap } from "./writeMap.ts";

/** A form in which maps are kept. */
export interface Format {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Whether a text seems to be of this form; by its content, never by a file's name. */
  recognises(text: string): boolean;
  read(text: string): Reading<ArgumentMap>;
  write(map: ArgumentMap): string;
}

/** The forms we know; the first also reads what none recognises, and says what is wrong with it. */
export const formats: readonly [Format, ...Format[]] = [
  {
    id: "json",
    name: { "zh-Hant": "論點地圖", en: "Argument map" },
    recognises: (text) => /^\uFEFF?\s*\{/u.test(text),
    read: readMap,
    write: writeMap,
  },
];

/** The form of a text. */
export function formatOf(text: string): Format {
  return formats.find((format) => format.recognises(text)) ?? formats[0];
}

/** What the bytes of a file gave: its text, for showing its lines, and the map in it or what is wrong. */
export interface FileReading extends Reading<ArgumentMap> {
  readonly text: string;
}

/** Reads the bytes of a map file, in whatever form it is. */
export function readMapFile(bytes: Uint8Array): FileReading {
  if (bytes.length > limits.bytes) return { text: "", ...tooLargeReading(bytes.length) };
  const { text, fault } = readUtf8(bytes);
  return { text, ...(fault ? notUtf8Reading(text, fault) : formatOf(text).read(text)) };
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
