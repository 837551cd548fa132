import address from "../../data/alipay-wechat/map.json?map";
import type { ArgumentMap } from "../model/map.ts";

/** The debate that the page shows by itself. */
export interface Sample {
  readonly map: ArgumentMap;
  readonly fileName: string;
  /** Whether it could not be fetched, so that an empty map stands in its place. */
  readonly isMissing?: boolean;
}

const fileName = "alipay-wechat.json";

/** The debate that comes with the page. */
export async function fetchSample(): Promise<Sample> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return { map: emptyMap, fileName, isMissing: true };
    // The build has read and checked it, and its address is that of this page's own files.
    return { map: (await answer.json()) as ArgumentMap, fileName };
  } catch {
    return { map: emptyMap, fileName, isMissing: true };
  }
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
