import type { Language } from "../model/map.ts";

/** The values of a facet that have names of their own, not those of a map. */
interface ValueNames {
  readonly side: Readonly<Record<"none", string>>;
  readonly relation: Readonly<Record<"support" | "rebut" | "undercut", string>>;
  readonly contested: Readonly<Record<"yes" | "no", string>>;
  readonly crossing: Readonly<Record<"yes" | "no", string>>;
  readonly strength: Readonly<Record<"1" | "2" | "3", string>>;
  readonly sources: Readonly<Record<"0" | "1" | "2" | "3", string>>;
  readonly attribution: Readonly<Record<"certain" | "likely" | "uncertain" | "none", string>>;
}

/** What claims can be told apart by, as the filters name it. */
type Facet = keyof ValueNames | "position" | "voice";

/** The words of the filters: the dialog, the line above what is read, what is said when they change. */
export interface FilterMessages {
  readonly filters: string;
  readonly clear: string;
  readonly close: string;
  readonly commands: Readonly<Record<"filter" | "clearFilter", string>>;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly values: ValueNames;
  /** A voice by its name and what it comes to. */
  readonly voice: (name: string, gist: string) => string;
  /** How many claims a value would leave, after its name. */
  readonly leaves: (claims: number) => string;
  /** What stands in an empty field that finds values by name, and what the field is called. */
  readonly find: string;
  readonly findIn: (facet: string) => string;
  /** How many of the values that were found are on the page. */
  readonly found: (listed: number, found: number) => string;
  /** That it is being found out by what claims can be told apart. */
  readonly counting: string;
  /** Short, for the eye: so many of so many. */
  readonly count: (matching: number, claims: number) => string;
  /** The same as a sentence. */
  readonly result: (matching: number, claims: number) => string;
  /** The values asked for, after the facet where they do not speak for themselves. */
  readonly asked: (facet: string | undefined, values: readonly string[]) => string;
  readonly off: (claims: number) => string;
  /** That the claim one is led to is not among those looked for. */
  readonly outside: (label: string) => string;
  /** What a mark means that stands for such a claim. */
  readonly outsideMark: string;
  /** The name of something that the filters leave out. */
  readonly named: (name: string) => string;
}

const zhHant: FilterMessages = {
  filters: "篩選",
  clear: "清除",
  close: "關閉",
  commands: { filter: "篩選論點…", clearFilter: "清除篩選" },
  facets: {
    position: "立場",
    side: "表態",
    voice: "回答",
    relation: "與上一層的關係",
    contested: "爭議",
    crossing: "跨立場",
    strength: "強度",
    sources: "出處",
    attribution: "作者",
  },
  values: {
    side: { none: "出自未表態的回答" },
    relation: { support: "因：理由", rebut: "但：反駁", undercut: "反駁推論" },
    contested: { yes: "有人反駁", no: "沒人反駁" },
    crossing: { yes: "也連到別的立場", no: "只在自己的立場" },
    strength: { "3": "強", "2": "中等", "1": "弱" },
    sources: { "0": "沒有", "1": "1 處", "2": "2 處", "3": "3 處以上" },
    attribution: { certain: "可以確定", likely: "大致可信", uncertain: "不確定", none: "沒有署名" },
  },
  voice: (name, gist) => `${name}（${gist}）`,
  leaves: (claims) => `${claims} 個論點`,
  find: "尋找名稱",
  findIn: (facet) => `在「${facet}」裡尋找`,
  found: (listed, found) => `找到 ${found} 個${listed < found ? `，列出 ${listed} 個` : ""}`,
  counting: "正在計數……",
  count: (matching, claims) => `${matching} / ${claims}`,
  result: (matching, claims) =>
    matching === 0 ? `${claims} 個論點都不合篩選。` : `${claims} 個論點裡，${matching} 個符合篩選。`,
  asked: (facet, values) => `${facet === undefined ? "" : `${facet}：`}${values.join("、")}`,
  off: (claims) => `篩選已清除，共 ${claims} 個論點。`,
  outside: (label) => `「${label}」不合篩選，仍然顯示。`,
  outsideMark: "不合篩選",
  named: (name) => `${name}（不合篩選）`,
};

const en: FilterMessages = {
  filters: "Filters",
  clear: "Clear",
  close: "Close",
  commands: { filter: "Filter claims…", clearFilter: "Clear the filters" },
  facets: {
    position: "Camp",
    side: "No side",
    voice: "Answer",
    relation: "Relation to what it hangs on",
    contested: "Contested",
    crossing: "Cross-camp",
    strength: "Strength",
    sources: "Sources",
    attribution: "Author",
  },
  values: {
    side: { none: "Said in an answer that takes no side" },
    relation: { support: "Because: reasons", rebut: "But: objections", undercut: "Against an inference" },
    contested: { yes: "Objected to", no: "Not objected to" },
    crossing: { yes: "Bears on another camp too", no: "Bears on its own alone" },
    strength: { "3": "Strong", "2": "Moderate", "1": "Weak" },
    sources: { "0": "None", "1": "One", "2": "Two", "3": "Three or more" },
    attribution: { certain: "Certain", likely: "Likely", uncertain: "Uncertain", none: "No byline" },
  },
  voice: (name, gist) => `${name} (${gist})`,
  leaves: (claims) => `${claims} ${claims === 1 ? "claim" : "claims"}`,
  find: "Find by name",
  findIn: (facet) => `Find in “${facet}”`,
  found: (listed, found) => `${found} found${listed < found ? `, ${listed} listed` : ""}`,
  counting: "Counting …",
  count: (matching, claims) => `${matching} of ${claims}`,
  result: (matching, claims) =>
    matching === 0
      ? `None of ${claims} claims matches the filters.`
      : `${matching} of ${claims} claims match the filters.`,
  asked: (facet, values) => `${facet === undefined ? "" : `${facet}: `}${values.join(", ")}`,
  off: (claims) => `Filters cleared: ${claims} claims.`,
  outside: (label) => `“${label}” is outside the filters; it is shown all the same.`,
  outsideMark: "outside the filters",
  named: (name) => `${name} (outside the filters)`,
};

/** The words of the filters, by language. */
export const filterMessages: Readonly<Record<Language, FilterMessages>> = { "zh-Hant": zhHant, en };
