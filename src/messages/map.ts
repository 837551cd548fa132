import type { Language, RelationType, Stance } from "../model/map.ts";
import { someNames } from "./someNames.ts";
import { unplacedWords } from "./unplaced.ts";

/** What the reader can do with the map, each by a name of its own. */
export const mapCommandNames = [
  "zoomIn",
  "zoomOut",
  "fit",
  "fitSelection",
  "fullSize",
  "minimap",
  "panLeft",
  "panRight",
  "panUp",
  "panDown",
  "child",
  "parent",
  "next",
  "previous",
  "root",
  "last",
  "open",
  "fold",
  "foldBranch",
  "isolate",
  "menu",
  "nextLink",
  "previousLink",
] as const;
export type MapCommandName = (typeof mapCommandNames)[number];

/** What a card is called for those who hear it. */
export interface CardReading {
  readonly label: string;
  /** A position's answer in a word or two. */
  readonly verdict: string | undefined;
  /** How it bears on what it hangs on; absent for a claim that hangs on nothing. */
  readonly type: RelationType | undefined;
  /** The label of the claim it bears on. */
  readonly parent: string | undefined;
  /** The label of the claim whose inference to `parent` it rebuts. */
  readonly undercuts: string | undefined;
  /** What the voices that say it are called. */
  readonly voices: readonly string[];
  readonly sources: number;
  readonly reasons: number;
  readonly objections: number;
  /** How many of these stand elsewhere on the map, under what they bear on more. */
  readonly elsewhere: number;
  /** Whether what hangs on it is shown: all of it, some of it, nothing. */
  readonly unfolded: "all" | "some" | "none";
  /** Whether a filter leaves it out. */
  readonly isOutside: boolean;
  /** Whether it stands, in a sentence, where the reader asked. */
  readonly standing: string | undefined;
  /** What becomes of it where something is supposed to be false, in a sentence. */
  readonly fate?: string | undefined;
  readonly place: number;
  readonly siblings: number;
}

/** How many claims are folded away under a card: the supports and the rebuts among them. */
export interface FoldedCounts {
  readonly supports: number;
  readonly rebuts: number;
}

/** What a voice's token is called. */
export interface VoiceReading {
  readonly name: string;
  readonly gist: string | undefined;
  /** The verdict of the position it takes; absent where it takes no side, or one that no position stands for. */
  readonly camp: string | undefined;
  readonly stance: Stance;
  /** The verdict of the position it takes in part. */
  readonly partCamp: string | undefined;
}

/** Every word of the live map that does not stand in the picture. */
export interface MapMessages {
  readonly map: string;
  readonly skip: string;
  readonly commands: Readonly<Record<MapCommandName, string>>;
  readonly zoom: string;
  readonly legend: string;
  readonly card: (card: CardReading) => string;
  readonly voice: (voice: VoiceReading) => string;
  readonly saidBy: (voices: readonly string[]) => string;
  readonly unfolded: (label: string, shown: number, hidden: FoldedCounts) => string;
  readonly folded: (label: string, hidden: FoldedCounts) => string;
  /** What the chip of a fold stands for and what a click on it does. */
  readonly chip: (label: string, hidden: FoldedCounts) => string;
  readonly caret: (label: string) => string;
  readonly zoomed: (percent: number) => string;
  readonly link: (link: { type: RelationType; leaves: boolean; label: string; place: number; count: number }) => string;
  readonly noLinks: string;
  /** Said when the small map is asked for or put away. */
  readonly minimap: (isWanted: boolean) => string;
}

const zhUnfolded = { all: "已展開", some: "展開一部分", none: "已摺起" };
const enUnfolded = { all: "expanded", some: "expanded in part", none: "folded" };

const zhHant: MapMessages = {
  map: "論點地圖",
  skip: "跳到大綱",
  commands: {
    zoomIn: "放大",
    zoomOut: "縮小",
    fit: "縮放到看得見全圖",
    fitSelection: "移到選取的論點",
    fullSize: "原尺寸（100%）",
    minimap: "顯示或收起縮圖",
    panLeft: "往左移",
    panRight: "往右移",
    panUp: "往上移",
    panDown: "往下移",
    child: "到第一個理由或反駁；摺起的先展開",
    parent: "到它所支持或反駁的論點",
    next: "同一欄的下一個",
    previous: "同一欄的上一個",
    root: "回到立場",
    last: "同一欄的最後一個",
    open: "選取並打開出處；沿連線前往",
    fold: "展開或摺起",
    foldBranch: "展開或摺起整枝",
    isolate: "只看這一枝，或離開這一枝",
    menu: "打開論點的選單",
    nextLink: "下一條連到別處的線",
    previousLink: "上一條連到別處的線",
  },
  zoom: "縮放",
  legend: "圖例",
  card: (card) =>
    `${zhHead(card)}${card.fate ?? ""}${zhSayers(card)}${zhBelow(card)}${card.isOutside ? "不合篩選。" : ""}${card.standing ?? ""}第 ${card.place} 個，共 ${card.siblings} 個。`,
  voice: ({ name, gist, camp, stance, partCamp }) =>
    [
      `${name}，${camp === undefined ? unplacedWords["zh-Hant"][stance] : `立場是「${camp}」`}`,
      partCamp === undefined ? "" : `，部分同意「${partCamp}」`,
      gist === undefined ? "。" : `：${stopped(gist)}`,
    ].join(""),
  saidBy: (voices) => `${zhVoices(voices)} 說`,
  unfolded: (label, shown, hidden) =>
    `「${label}」已展開，多了 ${shown} 個論點${sumOf(hidden) > 0 ? `，這一枝還收著 ${zhFolded(hidden)}` : ""}。`,
  folded: (label, hidden) => `「${label}」已摺起，收進 ${zhFolded(hidden)}。`,
  chip: (label, hidden) => `「${label}」底下整枝收著 ${zhFolded(hidden)}。點一下展開，按住 Alt 點就展開整枝。`,
  caret: (label) => `摺起「${label}」`,
  zoomed: (percent) => `縮放 ${percent}%`,
  link: ({ type, leaves, label, place, count }) => {
    const verb = type === "support" ? "支持" : "反駁";
    const sentence = leaves ? `它也${verb}「${label}」` : `「${label}」也${verb}它`;
    return `連到別處 ${place} / ${count}：${sentence}。按 Enter 前往。`;
  },
  noLinks: "這個論點沒有連到別處。",
  minimap: (isWanted) => (isWanted ? "看不到全圖時，右下角顯示縮圖。" : "即使看不到全圖也不再顯示縮圖；按 M 再顯示。"),
};

function zhHead({ type, label, verdict, parent, undercuts }: CardReading): string {
  if (type === undefined) return verdict === undefined ? `${stopped(label)}` : `立場「${verdict}」：${stopped(label)}`;
  const verb = type === "support" ? "支持" : "反駁";
  const word = type === "support" ? "因為" : "但是";
  const target = undercuts === undefined ? `「${parent ?? ""}」` : `從「${undercuts}」到「${parent ?? ""}」的推論`;
  return `${word}：${stopped(label)}${verb}${target}。`;
}

function zhVoices(voices: readonly string[]): string {
  return someNames(voices, "zh-Hant").join("、");
}

function zhSayers({ voices, sources }: CardReading): string {
  const said = voices.length > 0 ? `${zhVoices(voices)} 說。` : "";
  return said + (sources > 0 ? `${sources} 處出處。` : "");
}

function zhBelow({ reasons, objections, elsewhere, unfolded }: CardReading): string {
  const counts = [...(reasons > 0 ? [`${reasons} 個理由`] : []), ...(objections > 0 ? [`${objections} 個反駁`] : [])];
  if (counts.length === 0) return "";
  const below = counts.join("、");
  if (elsewhere === reasons + objections) return `${below}，都在地圖別處。`;
  return `${below}，${elsewhere > 0 ? `其中 ${elsewhere} 個在地圖別處，` : ""}${zhUnfolded[unfolded]}。`;
}

function zhFolded({ supports, rebuts }: FoldedCounts): string {
  const parts = [...(supports > 0 ? [`支持 ${supports}`] : []), ...(rebuts > 0 ? [`反駁 ${rebuts}`] : [])];
  return `${supports + rebuts} 個論點（${parts.join("、")}）`;
}

function sumOf({ supports, rebuts }: FoldedCounts): number {
  return supports + rebuts;
}

const en: MapMessages = {
  map: "Argument map",
  skip: "Skip to outline",
  commands: {
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Zoom to fit all",
    fitSelection: "Go to the selected claim",
    fullSize: "Actual size (100%)",
    minimap: "Show or hide the small map",
    panLeft: "Move left",
    panRight: "Move right",
    panUp: "Move up",
    panDown: "Move down",
    child: "To the first reason or objection; unfolds first",
    parent: "To the claim it supports or rebuts",
    next: "Next in the column",
    previous: "Previous in the column",
    root: "Back to the camp",
    last: "Last in the column",
    open: "Select and open its source; follow a link",
    fold: "Fold or unfold",
    foldBranch: "Fold or unfold the whole branch",
    isolate: "See this branch alone, or leave it",
    menu: "Open the claim's menu",
    nextLink: "Next link to elsewhere",
    previousLink: "Previous link to elsewhere",
  },
  zoom: "Zoom",
  legend: "Key",
  card: (card) =>
    [
      enHead(card),
      card.fate === undefined ? "" : ` ${card.fate}`,
      enSayers(card),
      enBelow(card),
      card.isOutside ? "Outside the filters. " : "",
      card.standing ? `${card.standing} ` : "",
      `${card.place} of ${card.siblings}.`,
    ].join(""),
  voice: ({ name, gist, camp, stance, partCamp }) =>
    [
      `${name}, ${camp === undefined ? unplacedWords.en[stance] : `takes the side “${camp}”`}`,
      partCamp === undefined ? "" : `, agrees in part with “${partCamp}”`,
      gist === undefined ? "." : `: ${stopped(gist)}`,
    ].join(""),
  saidBy: (voices) => `Said in ${enVoices(voices)}`,
  unfolded: (label, shown, hidden) =>
    `“${label}” unfolded, ${claims(shown)} more${sumOf(hidden) > 0 ? `; still folded under it: ${enFolded(hidden)}` : ""}.`,
  folded: (label, hidden) => `“${label}” folded, ${enFolded(hidden)} put away.`,
  chip: (label, hidden) =>
    `Folded under “${label}”, in all of its branch: ${enFolded(hidden)}. Click to unfold, with Alt the whole branch.`,
  caret: (label) => `Fold “${label}”`,
  zoomed: (percent) => `Zoom ${percent}%`,
  link: ({ type, leaves, label, place, count }) => {
    const verb = type === "support" ? "supports" : "rebuts";
    const sentence = leaves ? `it also ${verb} “${label}”` : `“${label}” also ${verb} it`;
    return `Link ${place} of ${count}: ${sentence}. Press Enter to go there.`;
  },
  noLinks: "No links lead from this claim to elsewhere.",
  minimap: (isWanted) =>
    isWanted
      ? "A small map stands in the corner where not all is in sight."
      : "No small map any more, even where not all is in sight. M brings it back.",
};

function enHead({ type, label, verdict, parent, undercuts }: CardReading): string {
  if (type === undefined) return verdict === undefined ? stopped(label) : `Position “${verdict}”: ${stopped(label)}`;
  const verb = type === "support" ? "Supports" : "Rebuts";
  const word = type === "support" ? "Because" : "But";
  const target = undercuts === undefined ? (parent ?? "") : `the step from “${undercuts}” to “${parent ?? ""}”`;
  return `${word}: ${stopped(label)} ${verb} ${stopped(target)}`;
}

function enSayers({ voices, sources }: CardReading): string {
  const said = voices.length > 0 ? ` Said in ${enVoices(voices)}.` : "";
  return said + (sources > 0 ? ` ${counted(sources, "source", "sources")}.` : "");
}

function enBelow({ reasons, objections, elsewhere, unfolded }: CardReading): string {
  const counts = [
    ...(reasons > 0 ? [counted(reasons, "reason", "reasons")] : []),
    ...(objections > 0 ? [counted(objections, "objection", "objections")] : []),
  ];
  if (counts.length === 0) return " ";
  const below = counts.join(", ");
  if (elsewhere === reasons + objections) return ` ${below}, elsewhere on the map. `;
  return ` ${below}, ${elsewhere > 0 ? `${elsewhere} of them elsewhere on the map, ` : ""}${enUnfolded[unfolded]}. `;
}

function enFolded({ supports, rebuts }: FoldedCounts): string {
  const parts = [
    ...(supports > 0 ? [counted(supports, "support", "supports")] : []),
    ...(rebuts > 0 ? [counted(rebuts, "rebut", "rebuts")] : []),
  ];
  return `${claims(supports + rebuts)} (${parts.join(", ")})`;
}

/** "Answer 3" and "Answer 5" become "answers 3 and 5"; other names stay as they are. */
function enVoices(voices: readonly string[]): string {
  const numbers = voices.map((voice) => /^Answer (\d+)$/u.exec(voice)?.[1]);
  const some = (names: readonly string[]) => listed(someNames(names, "en"));
  if (voices.length === 0 || numbers.includes(undefined)) return some(voices);
  return `${voices.length === 1 ? "answer" : "answers"} ${some(numbers.map((number) => number ?? ""))}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** So many claims, in English. */
export function claims(count: number): string {
  return counted(count, "claim", "claims");
}

/** A sentence with its full stop, where it does not end in a mark of its own. */
function stopped(text: string): string {
  if (/[.!?。！？…]["”」』)）]?$/u.test(text)) return text;
  return /\p{Script=Han}/u.test(text) ? `${text}。` : `${text}.`;
}

/** The words of the live map in each language. */
export const mapMessages: Readonly<Record<Language, MapMessages>> = { "zh-Hant": zhHant, en };
