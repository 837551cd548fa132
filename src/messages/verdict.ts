import type { Language } from "../model/map.ts";
import { type VerdictWord, verdictWords } from "./verdictWords.ts";

/** A piece of a sentence: words, or the id of a claim to be named and linked there. */
export type VerdictPart = string | { readonly claim: string };

/** Why a claim stands, falls or stays open: what `becauseOf` gives. */
export interface VerdictReason {
  readonly verdict: VerdictWord;
  readonly rule:
    | "rejected"
    | "objection-stands"
    | "no-reason-stands"
    | "nothing-against"
    | "objections-fall"
    | "reason-stands"
    | "objections-fall-reason-stands"
    | "circle";
  readonly deciding: readonly DecidingWords[];
  readonly alsoStanding: readonly DecidingWords[];
  readonly circle?: {
    readonly kind: "itself" | "each-other" | "supports" | "around";
    readonly claims: readonly string[];
  };
}

interface DecidingWords {
  readonly type: "support" | "rebut";
  readonly claims: readonly string[];
  readonly isUndercut: boolean;
}

/** Why a claim stands, falls or stays open, in one sentence that names the claims that decide. */
export function verdictSentence(reason: VerdictReason, language: Language): readonly VerdictPart[] {
  const words = sentences[language];
  const objections = reason.deciding.filter(({ type }) => type === "rebut");
  const reasons = reason.deciding.filter(({ type }) => type === "support");
  const parts = words.say(reason, objections, reasons);
  const hasMore = reason.rule === "objection-stands" && reason.alsoStanding.length > 0;
  const more = hasMore ? words.standToo(reason.alsoStanding) : [];
  return [`${verdictWords[language][reason.verdict]}${words.colon}`, ...parts, ...more, words.stop];
}

type Parts = readonly VerdictPart[];

interface Sentences {
  readonly colon: string;
  readonly stop: string;
  say(reason: VerdictReason, objections: readonly DecidingWords[], reasons: readonly DecidingWords[]): Parts;
  /** Of objections that stand, but do not decide: perhaps they stand only because the claim falls. */
  standToo(objections: readonly DecidingWords[]): Parts;
}

/** Of more than these a sentence names one fewer and counts the rest. */
const most = 6;

/** The first of many, and how many more there are. */
function cut<Item>(items: readonly Item[]): { readonly shown: readonly Item[]; readonly more: number } {
  const shown = items.length > most ? items.slice(0, most - 1) : items;
  return { shown, more: items.length - shown.length };
}

/** Claims in quotes one after the other, the last after its own word. */
function list(claims: readonly string[], comma: string, and: string): Parts {
  const { shown, more } = cut(claims);
  const named = shown.flatMap((claim, i) => {
    const before = i === 0 ? "" : `”${i === shown.length - 1 && more === 0 ? and : comma}`;
    return [`${before}“`, { claim }];
  });
  return [...named, more === 0 ? "”" : `”${and}${more} more`];
}

/** Parts one after the other; what is too many is told in words. */
function joined(parts: readonly Parts[], between: string, others: (count: number) => string): Parts {
  const { shown, more } = cut(parts);
  const told = shown.flatMap((part, i) => (i === 0 ? part : [between, ...part]));
  return more === 0 ? told : [...told, others(more)];
}

const enOthers = (count: number) => `; and ${count} more`;
const zhOthers = (count: number) => `；還有 ${count} 個`;

const english: Sentences = {
  colon: ": ",
  stop: ".",
  standToo(objections) {
    const named = objections.map(({ claims }) => list(claims, ", ", " with "));
    return ["; ", ...joined(named, "; ", enOthers), objections.length === 1 ? " stands too" : " stand too"];
  },
  say(reason, objections, reasons) {
    const fallen = (relations: readonly DecidingWords[]) =>
      joined(
        relations.map(({ claims, isUndercut }) =>
          isUndercut
            ? ["the step is undercut by ", ...list(claims, ", ", " and ")]
            : [...list(claims, ", ", " and "), " falls"],
        ),
        "; ",
        enOthers,
      );
    const named = (relations: readonly DecidingWords[]) => relations.map(({ claims }) => list(claims, ", ", " with "));
    const standing = (relations: readonly DecidingWords[]) => named(relations).flat();
    const all = (relations: readonly DecidingWords[]) =>
      relations.length === 1
        ? "its objection falls"
        : relations.length === 2
          ? "both objections fall"
          : `all ${relations.length} objections fall`;
    switch (reason.rule) {
      case "rejected":
        return ["it was rejected"];
      case "objection-stands":
        return [
          ...(objections.length === 1
            ? ["the objection ", ...standing(objections), " stands"]
            : [`${objections.length} objections stand: `, ...joined(named(objections), "; ", enOthers)]),
        ];
      case "no-reason-stands":
        return [
          reasons.length === 1 ? "its only reason does not hold (" : `none of its ${reasons.length} reasons holds (`,
          ...fallen(reasons),
          ")",
        ];
      case "nothing-against":
        return ["nothing speaks against it"];
      case "objections-fall":
        return [`${all(objections)} (`, ...fallen(objections), ")"];
      case "reason-stands":
        return ["the reason ", ...standing(reasons), " stands, and nothing speaks against it"];
      case "objections-fall-reason-stands":
        return [`${all(objections)} (`, ...fallen(objections), "), and the reason ", ...standing(reasons), " stands"];
      case "circle":
        return ["depends on a circle: ", ...englishCircle(reason.circle)];
    }
  },
};

function englishCircle({ kind, claims }: VerdictReason["circle"] = { kind: "around", claims: [] }): Parts {
  const isAlone = claims.length === 1;
  const says = {
    itself: " rules itself out",
    "each-other": " rule each other out",
    supports: isAlone ? " rests on itself" : " rest on each other",
    around: isAlone ? " waits for itself" : " wait for each other",
  };
  return [...list(claims, ", ", " and "), says[kind]];
}

const chinese: Sentences = {
  colon: "：",
  stop: "。",
  standToo(objections) {
    const named = objections.map(({ claims }) => quoted(claims));
    return ["；", ...joined(named, "；", zhOthers), "也站得住"];
  },
  say(reason, objections, reasons) {
    const names = (claims: readonly string[]) => quoted(claims);
    const fallen = (relations: readonly DecidingWords[]) =>
      joined(
        relations.map(({ claims, isUndercut }) =>
          isUndercut ? ["推論被", ...names(claims), "推翻"] : [...names(claims), "站不住"],
        ),
        "；",
        zhOthers,
      );
    const standing = (relations: readonly DecidingWords[]) => relations.flatMap(({ claims }) => names(claims));
    const all = (count: number) =>
      count === 1 ? "唯一的反駁站不住" : `${count === 2 ? "兩" : `${count} `}個反駁都站不住`;
    const isAlone = objections.length === 1;
    switch (reason.rule) {
      case "rejected":
        return ["已設為不成立"];
      case "objection-stands":
        return [
          ...(isAlone ? ["反駁它的"] : [`${objections.length} 個反駁站得住：`]),
          ...joined(
            objections.map(({ claims }) => names(claims)),
            "；",
            zhOthers,
          ),
          ...(isAlone ? ["站得住"] : []),
        ];
      case "no-reason-stands":
        return [
          reasons.length === 1 ? "唯一的理由不成立（" : `${reasons.length} 個理由都不成立（`,
          ...fallen(reasons),
          "）",
        ];
      case "nothing-against":
        return ["沒有人反駁"];
      case "objections-fall":
        return [`${all(objections.length)}（`, ...fallen(objections), "）"];
      case "reason-stands":
        return ["理由", ...standing(reasons), "站得住，也沒有人反駁"];
      case "objections-fall-reason-stands":
        return [`${all(objections.length)}（`, ...fallen(objections), "），而理由", ...standing(reasons), "站得住"];
      case "circle":
        return ["取決於一個循環：", ...chineseCircle(reason.circle)];
    }
  },
};

function quoted(claims: readonly string[]): Parts {
  const { shown, more } = cut(claims);
  const last = shown.length - 1;
  return shown.flatMap((claim, i) => [
    i === 0 ? "「" : i === last && more === 0 ? "」和「" : "」、「",
    { claim },
    ...(i === last ? [more === 0 ? "」" : `」等 ${claims.length} 個`] : []),
  ]);
}

function chineseCircle({ kind, claims }: VerdictReason["circle"] = { kind: "around", claims: [] }): Parts {
  const isAlone = claims.length === 1;
  const says = {
    itself: "否定自己",
    "each-other": "互相否定",
    supports: isAlone ? "以自己為理由" : "互為理由",
    around: isAlone ? "等待自己" : "互相等待",
  };
  return [...quoted(claims), says[kind]];
}

const sentences: Readonly<Record<Language, Sentences>> = { "zh-Hant": chinese, en: english };
