import type { Language } from "../model/map.ts";
import { claims } from "./map.ts";

/** What is said of a branch that is looked at by itself. */
interface BranchWords {
  readonly name: string;
  readonly alone: (label: string) => string;
  readonly leave: string;
  readonly isolated: (label: string, shown: number) => string;
  readonly left: (shown: number) => string;
}

/** The words for a branch by itself, by language. */
export const branchWords: Readonly<Record<Language, BranchWords>> = {
  "zh-Hant": {
    name: "單看一枝",
    alone: (label) => `只看「${label}」這一枝`,
    leave: "離開這一枝",
    isolated: (label, shown) => `只看「${label}」這一枝，共 ${shown} 個論點。按 Esc 離開。`,
    left: (shown) => `已離開這一枝：回到整張地圖，共 ${shown} 個論點。`,
  },
  en: {
    name: "One branch alone",
    alone: (label) => `Only the branch of “${label}”`,
    leave: "Leave the branch",
    isolated: (label, shown) => `Only the branch of “${label}”: ${claims(shown)}. Press Escape to leave it.`,
    left: (shown) => `Left the branch: all of the map again, ${claims(shown)}.`,
  },
};
