import type { Language } from "../model/map.ts";
import type { VerdictReason } from "./verdict.ts";
import { type VerdictWord, verdictWords } from "./verdictWords.ts";

/** What became of a camp, and by which rule. */
type Camp = Pick<VerdictReason, "verdict" | "rule">;

/** How many camps stand, fall and are open, in one sentence, with the reason for which those fall that do; nothing is said of no camp. */
export function campsSentence(camps: readonly Camp[], language: Language): string {
  const [first] = camps;
  if (!first) return "";
  const words = sentences[language];
  const why = whyOf(camps, words);
  if (camps.length === 1) return words.only(first.verdict, why);
  const counts = (["stands", "falls", "open"] as const)
    .map((verdict) => ({ verdict, count: camps.filter((camp) => camp.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
  const [alone] = counts;
  if (alone && counts.length === 1) return words.all(camps.length, alone.verdict, why);
  const said = counts.map(({ verdict, count }) => words.some(count, verdict, verdict === "falls" ? why : ""));
  return words.part(camps.length, counts[0]?.verdict === "stands", said);
}

/** The rules by which a claim falls. */
const falling = ["objection-stands", "no-reason-stands", "rejected"] as const;
type Falling = (typeof falling)[number];

function whyOf(camps: readonly Camp[], words: Sentences): string {
  const fallen = camps.filter(({ verdict }) => verdict === "falls");
  const rules = falling.filter((rule) => fallen.some((camp) => camp.rule === rule));
  const [rule] = rules;
  if (!rule) return "";
  if (rules.length > 1) return words.each(rules, fallen.length === camps.length);
  return fallen.length === 1 ? words.whyOne[rule] : words.whyAll[rule];
}

interface Sentences {
  readonly only: (verdict: VerdictWord, why: string) => string;
  readonly all: (camps: number, verdict: VerdictWord, why: string) => string;
  /** Of camps of which not all have the same verdict, what is said of each verdict. */
  readonly part: (camps: number, isOneStanding: boolean, said: readonly string[]) => string;
  readonly some: (count: number, verdict: VerdictWord, why: string) => string;
  readonly whyOne: Readonly<Record<Falling, string>>;
  readonly whyAll: Readonly<Record<Falling, string>>;
  /** Of camps that fall by several rules, be they all there are or some. */
  readonly each: (rules: readonly Falling[], isOfAll: boolean) => string;
}

const zhVerdicts = verdictWords["zh-Hant"];
const zhReasons = { "objection-stands": "有站得住的反駁", "no-reason-stands": "理由全倒", rejected: "已設為不成立" };

const zhHant: Sentences = {
  only: (verdict, why) => `唯一的立場${zhVerdicts[verdict]}${why === "" ? "" : `：${why}`}。`,
  all: (camps, verdict, why) =>
    `${camps === 2 ? "兩種立場都" : `${camps} 種立場全都`}${zhVerdicts[verdict]}${why === "" ? "" : `：${why}`}。`,
  part: (camps, isOneStanding, said) =>
    `${camps === 2 ? "兩" : `${camps} `}種立場${isOneStanding ? "裡，" : "沒有一種站得住："}${said.join("，")}。`,
  some: (count, verdict, why) => `${count} 種${zhVerdicts[verdict]}${why === "" ? "" : `（${why}）`}`,
  whyOne: zhReasons,
  whyAll: {
    "objection-stands": "每一種都有站得住的反駁",
    "no-reason-stands": "每一種都理由全倒",
    rejected: "都已設為不成立",
  },
  each: (rules) => `每一種不是${rules.map((rule) => zhReasons[rule]).join("，就是")}`,
};

const enVerdicts = {
  stands: ["stands", "stand"],
  falls: ["falls", "fall"],
  open: ["is open", "are open"],
} as const;
const enReasons = {
  "objection-stands": "an objection to it stands",
  "no-reason-stands": "none of its reasons stands",
  rejected: "it is supposed to be false",
};

const noCampStands = (camps: number) => (camps === 2 ? "Neither camp stands" : `None of the ${camps} camps stands`);

const en: Sentences = {
  only: (verdict, why) => `The only camp ${enVerdicts[verdict][0]}${why === "" ? "" : `: ${why}`}.`,
  all: (camps, verdict, why) =>
    verdict === "falls"
      ? `${noCampStands(camps)}: ${why}.`
      : `${camps === 2 ? "Both" : `All ${camps}`} camps ${enVerdicts[verdict][1]}.`,
  part: (camps, isOneStanding, said) =>
    `${isOneStanding ? `Of the ${camps} camps, ` : `${noCampStands(camps)}: `}${said.join(", ")}.`,
  some: (count, verdict, why) => `${count} ${enVerdicts[verdict][count === 1 ? 0 : 1]}${why === "" ? "" : ` (${why})`}`,
  whyOne: enReasons,
  whyAll: {
    "objection-stands": "an objection to each of them stands",
    "no-reason-stands": "none of their reasons stands",
    rejected: "they are supposed to be false",
  },
  each(rules, isOfAll) {
    const said = rules.map((rule, i) =>
      i > 0 && rule === "no-reason-stands" ? "none of its reasons does" : enReasons[rule],
    );
    const before = said.slice(0, -1).join(", ");
    return `each ${isOfAll ? "falls " : ""}because ${before}${said.length > 2 ? "," : ""} or ${said.at(-1)}`;
  },
};

const sentences: Readonly<Record<Language, Sentences>> = { "zh-Hant": zhHant, en };
