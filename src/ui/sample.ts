import mapFile from "../../data/alipay-wechat/map.json?raw";
import { readMap } from "../formats/json.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { Trouble } from "./open/useOpening.ts";

/** The debate that the page shows by itself. */
export interface Sample {
  readonly map: ArgumentMap;
  readonly fileName: string;
  /** What is wrong in its file; nothing, unless a host has changed it. */
  readonly trouble?: Trouble;
}

/** The debate that comes with the page, read in the same way as any file. */
export function readSample(text = mapFile): Sample {
  const fileName = "alipay-wechat.json";
  const { value, ...wrong } = readMap(text);
  return value ? { map: value, fileName } : { map: emptyMap, fileName, trouble: { fileName, text, ...wrong } };
}

const emptyMap: ArgumentMap = {
  id: "empty",
  question: { "zh-Hant": "論點地圖", en: "Argument Atlas" },
  documents: [],
  voices: [],
  claims: [],
  relations: [],
  tour: [],
};
