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
  readonly alsoStanding: number;
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
  return [`${verdictWords[language][reason.verdict]}${words.colon}`, ...parts, words.stop];
}

type Parts = readonly VerdictPart[];

interface Sentences {
  readonly colon: string;
  readonly stop: string;
  say(reason: VerdictReason, objections: readonly DecidingWords[], reasons: readonly DecidingWords[]): Parts;
}

/** Claims one after the other, the last after its own word. */
function list(claims: readonly string[], comma: string, and: string): Parts {
  return claims.flatMap((claim, i) => [...(i === 0 ? [] : [i === claims.length - 1 ? and : comma]), { claim }]);
}

function joined(parts: readonly Parts[], between: string): Parts {
  return parts.flatMap((part, i) => (i === 0 ? part : [between, ...part]));
}

const english: Sentences = {
  colon: ": ",
  stop: ".",
  say(reason, objections, reasons) {
    const fallen = (relations: readonly DecidingWords[]) =>
      joined(
        relations.map(({ claims, isUndercut }) => [
          ...list(claims, ", ", " and "),
          isUndercut ? (claims.length > 1 ? " undercut it" : " undercuts it") : " falls",
        ]),
        "; ",
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
            : [`${objections.length} objections stand: `, ...joined(named(objections), "; ")]),
          ...englishOthers(reason.alsoStanding),
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

function englishOthers(count: number): Parts {
  return count === 0 ? [] : [`; ${count} other ${count === 1 ? "objection stands" : "objections stand"} too`];
}

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
  say(reason, objections, reasons) {
    const names = (claims: readonly string[]) => quoted(claims);
    const fallen = (relations: readonly DecidingWords[]) =>
      joined(
        relations.map(({ claims, isUndercut }) => [...names(claims), isUndercut ? "推翻了那個推論" : "站不住"]),
        "；",
      );
    const standing = (relations: readonly DecidingWords[]) => relations.flatMap(({ claims }) => names(claims));
    const all = (count: number) =>
      count === 1 ? "反對它的站不住" : `${count === 2 ? "兩" : ` ${count} `}個反對都站不住`;
    switch (reason.rule) {
      case "rejected":
        return ["已設為不成立"];
      case "objection-stands":
        return [
          ...(objections.length === 1 ? ["反對它的"] : [`${objections.length} 個反對站得住：`]),
          ...joined(
            objections.map(({ claims }) => names(claims)),
            "；",
          ),
          ...(objections.length === 1 ? ["站得住"] : []),
          ...(reason.alsoStanding === 0 ? [] : [`；另外 ${reason.alsoStanding} 個反對也站得住`]),
        ];
      case "no-reason-stands":
        return [
          reasons.length === 1 ? "唯一的理由不成立（" : `${reasons.length} 個理由都不成立（`,
          ...fallen(reasons),
          "）",
        ];
      case "nothing-against":
        return ["沒有人反對"];
      case "objections-fall":
        return [`${all(objections.length)}（`, ...fallen(objections), "）"];
      case "reason-stands":
        return ["理由", ...standing(reasons), "站得住，也沒有人反對"];
      case "objections-fall-reason-stands":
        return [`${all(objections.length)}（`, ...fallen(objections), "），而理由", ...standing(reasons), "站得住"];
      case "circle":
        return ["取決於一個循環：", ...chineseCircle(reason.circle)];
    }
  },
};

function quoted(claims: readonly string[]): Parts {
  return claims.flatMap((claim, i) => [
    i === 0 ? "「" : i === claims.length - 1 ? "」和「" : "」、「",
    { claim },
    ...(i === claims.length - 1 ? ["」"] : []),
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
