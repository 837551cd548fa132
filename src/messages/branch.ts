import type { Language } from "../model/map.ts";
import { claims } from "./map.ts";

/** What is said of a branch that is looked at by itself. */
interface BranchWords {
  readonly name: string;
  readonly alone: (label: string) => string;
  /** The same beside the answers, which are always whole. */
  readonly aloneElsewhere: (label: string) => string;
  readonly leave: string;
  readonly isolated: (label: string, shown: number) => string;
  /** How many claims are shown again, of how many. */
  readonly left: (shown: number, claims: number) => string;
  /** Why the branch was left: the claim that the reader was led to is not in it. */
  readonly outside: (label: string) => string;
  /** What of a map is printed then. */
  readonly printed: (label: string, counts: { readonly shown: number; readonly claims: number }) => string;
}

/** The words for a branch by itself, by language. */
export const branchWords: Readonly<Record<Language, BranchWords>> = {
  "zh-Hant": {
    name: "單看一枝",
    alone: (label) => `只看「${label}」這一枝`,
    aloneElsewhere: (label) => `這裡列出所有回答；地圖與大綱只看「${label}」這一枝`,
    leave: "離開這一枝",
    isolated: (label, shown) => `只看「${label}」這一枝，共 ${shown} 個論點。按 Esc 離開。`,
    left: (shown, claims) => `已離開這一枝：回到整張地圖，${claims} 個論點中顯示 ${shown} 個。`,
    outside: (label) => `「${label}」不在這一枝裡。`,
    printed: (label, { shown, claims }) => `只印「${label}」這一枝：${claims} 個論點裡的 ${shown} 個。`,
  },
  en: {
    name: "One branch alone",
    alone: (label) => `Only the branch of “${label}”`,
    aloneElsewhere: (label) => `All answers are here; map and outline show only the branch of “${label}”`,
    leave: "Leave the branch",
    isolated: (label, shown) => `Only the branch of “${label}”: ${claims(shown)}. Press Escape to leave it.`,
    left: (shown, all) => `Left the branch: all of the map again, ${shown} of ${claims(all)} shown.`,
    outside: (label) => `“${label}” is outside the branch.`,
    printed: (label, { shown, claims }) => `Only the branch of “${label}”: ${shown} of ${claims} claims.`,
  },
};
