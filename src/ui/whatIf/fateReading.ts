import type { Change } from "../../evaluation/fallout.ts";
import type { Rejection } from "../../evaluation/rejection.ts";
import type { SupposedName } from "../../messages/fates.ts";
import type { FateReading } from "../../messages/whatIf.ts";
import { isSameList } from "../../model/isSameList.ts";
import { type ArgumentMap, type Claim, inLanguage, type Language, type Voice } from "../../model/map.ts";
import { indexOf, whoSays } from "../../model/questions.ts";
import { readingTree } from "../../view/tree.ts";
import { rejectionName } from "../../view/whatIf.ts";
import { labelOf } from "../panel/labelOf.ts";

/** What is supposed, and what was told just before. */
interface Told {
  readonly rejected: readonly Rejection[];
  readonly before?: Change | undefined;
}

/** What became of a claim, ready for words; with what brought it about where the change told before does not say so. */
export function fateReading(
  map: ArgumentMap,
  change: Change,
  { rejected, before }: Told,
  language: Language,
): FateReading {
  const { claims } = indexOf(map);
  const claim = claims.get(change.claim);
  const causes = causesOf(map, change);
  const isPlain =
    causes.every((cause) => cause === before?.claim) || isSameList(causes, before && causesOf(map, before));
  const isNamed = change.fate === "unused" ? bearsOnlyOn(map, change.claim, causes) : !isPlain;
  const isByItself = change.because.some(({ kind }) => kind === "claim");
  return {
    fate: change.fate,
    onlySaidBy: isByItself ? [] : change.because.map((rejection) => suppositionName(map, rejection, language)),
    voices: claim ? whoStillSays(map, claim, rejected).map(({ name }) => inLanguage(name, language)) : [],
    reasons: change.reasons,
    objections: change.objections,
    hasFreedStep: change.freedSteps.length > 0,
    isAcross: causes.length > 0 && causes.every((cause) => campOf(map, cause) !== campOf(map, change.claim)),
    causes: causes.flatMap((cause) => {
      const named = isNamed ? claims.get(cause) : undefined;
      return named ? [inLanguage(labelOf(named), language)] : [];
    }),
  };
}

/** The claims that brought a fate about: where it is that reasons are gone, those that were in them. */
function causesOf(map: ArgumentMap, { fate, causes }: Change): readonly string[] {
  const { relations } = indexOf(map);
  const isOfReasons = fate === "weakened" || fate === "unsupported";
  const decisive = causes.filter(({ relation }) => !isOfReasons || relations.get(relation)?.type === "support");
  return [...new Set(decisive.map(({ claim }) => claim))];
}

/** Whether a claim bears on one thing alone, and this is it. */
function bearsOnlyOn(map: ArgumentMap, claim: string, [only]: readonly string[]): boolean {
  const relations = indexOf(map).relationsFrom.get(claim) ?? [];
  return relations.length === 1 && relations[0]?.to === only;
}

/** Who says it for themselves, be it granting it, and is not rejected. */
function whoStillSays(map: ArgumentMap, claim: Claim, rejected: readonly Rejection[]): readonly Voice[] {
  const isOwn = ({ mode }: Claim["passages"][number]) => mode === "asserts" || mode === "concedes";
  return whoSays(map, { ...claim, passages: claim.passages.filter(isOwn) }).filter(
    ({ id, document }) =>
      !rejected.some(
        (one) => (one.kind === "voice" && one.id === id) || (one.kind === "document" && one.id === document),
      ),
  );
}

function campOf(map: ArgumentMap, claim: string): number | undefined {
  return readingTree(map).branches.get(claim)?.camp;
}

/** What is supposed to be false, as sentences call it. */
export function suppositionName(map: ArgumentMap, rejection: Rejection, language: Language): SupposedName {
  return { kind: rejection.kind, name: inLanguage(rejectionName(map, rejection), language) };
}
