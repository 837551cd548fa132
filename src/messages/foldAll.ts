import type { Language } from "../model/map.ts";

/** What is said once all of a map is folded or unfolded. */
export interface FoldAllMessages {
  readonly unfolded: (claims: number) => string;
  readonly foldedToStart: (claims: number) => string;
  readonly foldedAsBefore: (claims: number) => string;
  /** What is said of a fold, and that it has folded the selected claim away, into another, which is selected in its place. */
  readonly selectedInstead: (said: string, away: string, selected: string) => string;
}

const zhHant: FoldAllMessages = {
  unfolded: (claims) => `已展開全部 ${claims} 個論點`,
  foldedToStart: (claims) => `已摺回最初的樣子：顯示 ${claims} 個論點`,
  foldedAsBefore: (claims) => `已摺回先前的樣子：顯示 ${claims} 個論點`,
  selectedInstead: (said, away, selected) => `${said}。「${away}」摺進「${selected}」，現在選取的是後者。`,
};

const en: FoldAllMessages = {
  unfolded: (claims) => `All ${claims} claims unfolded`,
  foldedToStart: (claims) => `Folded back to the first view: ${claims} claims shown`,
  foldedAsBefore: (claims) => `Folded as before: ${claims} claims shown`,
  selectedInstead: (said, away, selected) => `${said}. “${away}” is folded into “${selected}”, which is selected now.`,
};

export const foldAllMessages: Readonly<Record<Language, FoldAllMessages>> = { "zh-Hant": zhHant, en };
