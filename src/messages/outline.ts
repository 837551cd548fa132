import type { Language, RelationType } from "../model/map.ts";

/** What the reader can do with the outline, each by a name of its own. */
export const outlineCommandNames = [
  "next",
  "previous",
  "open",
  "close",
  "first",
  "last",
  "openSiblings",
  "source",
  "fold",
  "foldBranch",
  "menu",
] as const;
export type OutlineCommandName = (typeof outlineCommandNames)[number];

/** Where a link of the outline leads, in words. */
export interface LinkReading {
  readonly type: RelationType;
  readonly isUndercut: boolean;
  /** The place in the outline of the claim it leads to. */
  readonly number: string;
}

/** Every word of the outline that does not stand in the map too. */
export interface OutlineMessages {
  readonly kicker: string;
  readonly tree: (question: string) => string;
  readonly columns: Readonly<Record<"claim" | "second" | "said" | "inside", string>>;
  readonly contents: string;
  readonly counts: (counts: { readonly voices: number; readonly claims: number; readonly positions: number }) => string;
  /** The same of one branch by itself. */
  readonly countsOfBranch: (counts: { readonly shown: number; readonly claims: number }) => string;
  /** How many answers take a position; some may take it by half. */
  readonly answers: (taken: string) => string;
  readonly noSide: string;
  readonly noPosition: string;
  /** A link without the label of the claim that it leads to. */
  readonly also: (link: LinkReading) => string;
  /** All links of a claim. */
  readonly alsoAll: (links: readonly LinkReading[]) => string;
  /** The numbers of claims that are folded away between others, from the first to the last. */
  readonly folded: (numbers: readonly [string, string]) => string;
  /** After the label of a single one. */
  readonly foldedAway: string;
  /** The same as a sentence, with the label of a single one, else how many they are. */
  readonly foldedName: (numbers: readonly [string, string], what: string | number) => string;
  readonly linkName: (link: LinkReading, label: string, camp: string) => string;
  readonly linksName: (links: readonly LinkReading[], isOpen: boolean) => string;
  readonly placeOf: (place: number, siblings: number) => string;
  readonly leadsElsewhere: (links: number) => string;
  readonly undercuts: (number: string) => string;
  readonly together: (numbers: readonly string[]) => string;
  /** The same as a sentence. */
  readonly togetherName: (numbers: readonly string[]) => string;
  readonly seeMap: string;
  readonly minutes: (minutes: number) => string;
  readonly commands: Readonly<Record<OutlineCommandName, string>>;
  /** What the keys at the foot of the contents do. */
  readonly hints: Readonly<Record<"rows" | "folds" | "source", string>>;
}

const zhHant: OutlineMessages = {
  kicker: "一場辯論的大綱",
  tree: (question) => `論點大綱：${question}`,
  columns: { claim: "論點", second: "英文", said: "出自", inside: "底下還有" },
  contents: "各立場",
  counts: ({ voices, claims, positions }) =>
    [...(voices > 0 ? [`${voices} 則回答`] : []), `${claims} 個論點`, `${positions} 種立場`].join(" · "),
  countsOfBranch: ({ shown, claims }) => `只看一枝 · ${claims} 個論點裡的 ${shown} 個`,
  answers: (taken) => `${taken} 則回答`,
  noSide: "未表態",
  noPosition: "未歸立場",
  also: zhAlso,
  alsoAll: zhAll,
  folded: (numbers) => `${stretch(numbers)} 已摺起`,
  foldedAway: "已摺起",
  foldedName: (numbers, what) =>
    `${stretch(numbers)}：${typeof what === "string" ? `「${what}」` : `${what} 個論點`}，已摺起。`,
  linkName: (link, label, camp) => `${zhAlso(link)}：「${label}」，屬於「${camp}」。按 Enter 前往。`,
  linksName: (links, isOpen) => `${zhAll(links)}。${isOpen ? "已展開" : "已摺起"}。`,
  placeOf: (place, siblings) => `第 ${place} 個，共 ${siblings} 個。`,
  leadsElsewhere: (links) => `另有 ${links} 條連到別處。`,
  undercuts: (number) => `針對 ${number} 的推論`,
  together: (numbers) => `與 ${numbers.join("、")} 合看`,
  togetherName: (numbers) => `與 ${numbers.join("、")} 合起來看。`,
  seeMap: "打開地圖",
  minutes: (minutes) => `${minutes} 分鐘`,
  commands: {
    next: "下一列",
    previous: "上一列",
    open: "展開；已展開的到底下第一列",
    close: "摺起；已摺起的回上一層",
    first: "第一列",
    last: "最後一列",
    openSiblings: "展開同一層的全部",
    source: "選取並打開出處；若是連結就前往那裡",
    fold: "展開或摺起",
    foldBranch: "展開或摺起整枝",
    menu: "這一列的選單",
  },
  hints: { rows: "上一列、下一列", folds: "展開、摺起或回上層", source: "開出處" },
};

function stretch([first, last]: readonly [string, string]): string {
  return first === last ? first : `${first}–${last}`;
}

function zhAlso(link: LinkReading): string {
  return zhAll([link]);
}

function zhAll(links: readonly LinkReading[]): string {
  return byType(links)
    .map((alike) => `也${zhVerb(alike)} ${told(alike.map(zhEnd), (end, times) => `${end}（${times} 次）`).join("、")}`)
    .join("，");
}

function zhVerb([link]: readonly LinkReading[]): string {
  return link?.type === "support" ? "支持" : "反駁";
}

function zhEnd({ number, isUndercut }: LinkReading): string {
  return isUndercut ? `${number} 的推論` : number;
}

const en: OutlineMessages = {
  kicker: "The outline of one debate",
  tree: (question) => `Outline of claims: ${question}`,
  columns: { claim: "Claim", second: "Chinese", said: "Said in", inside: "Inside" },
  contents: "Camps",
  counts: ({ voices, claims, positions }) =>
    [...(voices > 0 ? [counted(voices, "answer")] : []), counted(claims, "claim"), counted(positions, "camp")].join(
      " · ",
    ),
  countsOfBranch: ({ shown, claims }) => `One branch · ${shown} of ${counted(claims, "claim")}`,
  answers: (taken) => `${taken} ${taken === "1" || taken === "½" ? "answer" : "answers"}`,
  noSide: "No side taken",
  noPosition: "No position",
  also: enAlso,
  alsoAll: enAll,
  folded: (numbers) => `${stretch(numbers)} folded away`,
  foldedAway: "folded away",
  foldedName: (numbers, what) =>
    `${stretch(numbers)}: ${typeof what === "string" ? `“${what}”` : counted(what, "claim")}, folded away.`,
  linkName: (link, label, camp) => `${capital(enAlso(link))}: “${label}”, in “${camp}”. Press Enter to go there.`,
  linksName: (links, isOpen) => `${capital(enAll(links))}. ${isOpen ? "Expanded" : "Folded"}.`,
  placeOf: (place, siblings) => `${place} of ${siblings}.`,
  leadsElsewhere: (links) => (links === 1 ? "1 link leads elsewhere." : `${links} links lead elsewhere.`),
  undercuts: (number) => `against the step from ${number}`,
  together: (numbers) => `with ${numbers.join(", ")}`,
  togetherName: (numbers) => `Bears together with ${numbers.join(", ")}.`,
  seeMap: "See the map",
  minutes: (minutes) => `${minutes} min`,
  commands: {
    next: "Next row",
    previous: "Previous row",
    open: "Open; in an open row, go to the first below",
    close: "Close; in a closed row, go to the one above",
    first: "First row",
    last: "Last row",
    openSiblings: "Open all on the same level",
    source: "Select and open the source; follow a link",
    fold: "Fold or unfold",
    foldBranch: "Fold or unfold the branch",
    menu: "Menu of the row",
  },
  hints: { rows: "previous, next row", folds: "open, close or go up", source: "open the source" },
};

function enAlso(link: LinkReading): string {
  return enAll([link]);
}

function enAll(links: readonly LinkReading[]): string {
  return byType(links)
    .map((alike) => `also ${enVerb(alike)} ${told(alike.map(enEnd), (end, times) => `${end} (${times} ×)`).join(", ")}`)
    .join("; ");
}

function enVerb([link]: readonly LinkReading[]): string {
  return link?.type === "support" ? "supports" : "rebuts";
}

function enEnd({ number, isUndercut }: LinkReading): string {
  return isUndercut ? `the step from ${number}` : number;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function byType(links: readonly LinkReading[]): readonly (readonly LinkReading[])[] {
  const [supports, rebuts] = [links.filter((l) => l.type === "support"), links.filter((l) => l.type === "rebut")];
  return [supports, rebuts].filter((alike) => alike.length > 0);
}

/** Each of some ends once, and how often it comes where more than one link leads there, as with different premises beside it. */
function told(ends: readonly string[], often: (end: string, times: number) => string): readonly string[] {
  return [...new Set(ends)].map((end) => {
    const times = ends.filter((other) => other === end).length;
    return times === 1 ? end : often(end, times);
  });
}

/** The words of the outline in each language. */
export const outlineMessages: Readonly<Record<Language, OutlineMessages>> = { "zh-Hant": zhHant, en };
