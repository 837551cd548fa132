import type { ArgumentMap, Relation } from "../model/map.ts";
import { indexOf, objectionsTo, reasonsFor } from "../model/questions.ts";
import type { Evaluation, Verdict } from "./evaluateMap.ts";

/** The rule by which a claim stands, falls or stays open. */
export type Rule =
  /** Falls: it was rejected. */
  | "rejected"
  /** Falls: an objection stands; `relations` holds it. */
  | "objection-stands"
  /** Falls: it has reasons, and all of them fall; `relations` holds them. */
  | "no-reason-stands"
  /** Stands: it has neither objections nor reasons. */
  | "nothing-against"
  /** Stands: all its objections fall, and it has no reasons; `relations` holds the objections. */
  | "objections-fall"
  /** Stands: nothing rebuts it and a reason stands; `relations` holds the reason. */
  | "reason-stands"
  /** Stands: all its objections fall and a reason stands; `relations` holds the objections, then the reason. */
  | "objections-fall-reason-stands"
  /** Open: an objection or its last reasons are open, in the end because of the circle; `relations` holds what is open. */
  | "circle";

/** How the claims of a circle bear on each other. */
export type CircleKind =
  /** A claim rebuts itself. */
  | "itself"
  /** Two rule each other out. */
  | "each-other"
  /** Each has the next for a reason, and nothing else is in the circle. */
  | "supports"
  /** More than two, or objections and reasons mixed. */
  | "around";

/** Claims that wait for each other. */
export interface Circle {
  readonly kind: CircleKind;
  /** Each waits for the one after it, the last for the first. */
  readonly claims: readonly string[];
  /** By which relation each waits for the one after it. */
  readonly relations: readonly string[];
}

/** Why a claim stands, falls or stays open, as data for one sentence. */
export interface Because {
  readonly verdict: Verdict;
  readonly rule: Rule;
  /** The relations that decide, in file order. */
  readonly relations: readonly string[];
  /** The claims that decide, each once: of what stands the premises; of what falls the fallen premise, or who undercuts it. */
  readonly claims: readonly string[];
  /** How many relations rebut the claim, and how many support it as the map was read. */
  readonly objections: number;
  readonly reasons: number;
  /** Where it stays open: the circle on which it depends in the end, perhaps its own. */
  readonly circle?: Circle;
}

/** Why a claim of an evaluated map stands, falls or stays open. */
export function becauseOf(map: ArgumentMap, evaluation: Evaluation, claim: string): Because {
  const verdict = verdictIn(evaluation, claim);
  const objections = objectionsTo(map, claim);
  const reasons = evaluation.support === "needs-one" ? reasonsFor(map, claim) : [];
  const { rule, relations } = decision(evaluation, claim, objections, reasons);
  return {
    verdict,
    rule,
    relations: relations.map(({ id }) => id),
    claims: [...new Set(relations.flatMap((relation) => decidersOf(map, evaluation, relation)))],
    objections: objections.length,
    reasons: reasons.length,
    ...(rule === "circle" ? { circle: circleOf(map, evaluation, claim) } : {}),
  };
}

interface Decision {
  readonly rule: Rule;
  readonly relations: readonly Relation[];
}

function decision(
  evaluation: Evaluation,
  claim: string,
  objections: readonly Relation[],
  reasons: readonly Relation[],
): Decision {
  const verdict = verdictIn(evaluation, claim);
  if (evaluation.rejected.has(claim)) return { rule: "rejected", relations: [] };
  if (verdict === "open") return { rule: "circle", relations: openAt(evaluation, objections, reasons) };
  if (verdict === "falls") {
    const standing = firstStanding(evaluation, objections);
    if (standing) return { rule: "objection-stands", relations: [standing] };
    return { rule: "no-reason-stands", relations: reasons };
  }
  const reason = firstStanding(evaluation, reasons);
  if (objections.length === 0) return reason ? { rule: "reason-stands", relations: [reason] } : nothingAgainst;
  if (!reason) return { rule: "objections-fall", relations: objections };
  return { rule: "objections-fall-reason-stands", relations: [...objections, reason] };
}

const nothingAgainst: Decision = { rule: "nothing-against", relations: [] };

function verdictIn({ verdicts }: Evaluation, id: string): Verdict {
  const verdict = verdicts.get(id);
  if (!verdict) throw new RangeError(`there is no claim or relation ${JSON.stringify(id)} in the evaluated map`);
  return verdict;
}

/** Of the relations that stand the one decided first: what it rests on was decided before it, never by way of the claim. */
function firstStanding({ verdicts, steps }: Evaluation, relations: readonly Relation[]): Relation | undefined {
  const standing = relations.filter(({ id }) => verdicts.get(id) === "stands");
  const first = Math.min(...standing.map(({ id }) => steps.get(id) ?? 0));
  return standing.find(({ id }) => steps.get(id) === first);
}

/** What keeps a claim open: objections that are open and, where no reason stands, reasons that are. */
function openAt(
  evaluation: Evaluation,
  objections: readonly Relation[],
  reasons: readonly Relation[],
): readonly Relation[] {
  const awaited = firstStanding(evaluation, reasons) ? objections : [...objections, ...reasons];
  return awaited.filter(({ id }) => evaluation.verdicts.get(id) === "open");
}

/** The claims by which a relation stands or falls: all premises, or the first that made it fall; of an open one, the open ones. */
function decidersOf(map: ArgumentMap, evaluation: Evaluation, relation: Relation): readonly string[] {
  const verdict = evaluation.verdicts.get(relation.id);
  if (verdict === "stands" || evaluation.rejected.has(relation.id)) return relation.from;
  if (verdict === "open") return [openPremise(map, evaluation, relation)];
  const fallen = relation.from.filter((id) => evaluation.verdicts.get(id) === "falls");
  const undercut = firstStanding(evaluation, objectionsTo(map, relation.id));
  const [first] = fallen.toSorted((a, b) => (evaluation.steps.get(a) ?? 0) - (evaluation.steps.get(b) ?? 0));
  if (first === undefined) return undercut?.from ?? [];
  const byUndercut = undercut && (evaluation.steps.get(undercut.id) ?? 0) < (evaluation.steps.get(first) ?? 0);
  return byUndercut ? undercut.from : [first];
}

/** An open claim for which an open relation waits: a premise, or one of what undercuts it. */
function openPremise(map: ArgumentMap, evaluation: Evaluation, relation: Relation): string {
  for (let waiting = relation; ; ) {
    const premise = waiting.from.find((id) => evaluation.verdicts.get(id) === "open");
    if (premise !== undefined) return premise;
    const undercut = objectionsTo(map, waiting.id).find(({ id }) => evaluation.verdicts.get(id) === "open");
    if (!undercut) throw new RangeError(`the relation ${relation.id} is not open in this map`);
    waiting = undercut;
  }
}

interface Wait {
  readonly relation: Relation;
  readonly premise: string;
}

/** The circle to which the waiting of an open claim leads: each waits for one claim, preferably one that waits for it. */
function circleOf(map: ArgumentMap, evaluation: Evaluation, start: string): Circle {
  const way: { readonly claim: string; readonly wait: Wait }[] = [];
  const places = new Map<string, number>();
  let claim = start;
  for (let place = places.get(claim); place === undefined; place = places.get(claim)) {
    places.set(claim, way.length);
    const wait = waitOf(map, evaluation, claim);
    way.push({ claim, wait });
    claim = wait.premise;
  }
  const round = way.slice(places.get(claim));
  return {
    kind: kindOf(round.map(({ wait }) => wait)),
    claims: round.map((one) => one.claim),
    relations: round.map(({ wait }) => wait.relation.id),
  };
}

function waitOf(map: ArgumentMap, evaluation: Evaluation, claim: string): Wait {
  const reasons = evaluation.support === "needs-one" ? reasonsFor(map, claim) : [];
  const open = openAt(evaluation, objectionsTo(map, claim), reasons);
  const waits = open.map((relation) => ({ relation, premise: openPremise(map, evaluation, relation) }));
  const { relationsFrom } = indexOf(map);
  const isMutual = ({ premise }: Wait) =>
    relationsFrom.get(claim)?.some(({ type, to }) => type === "rebut" && to === premise);
  const [first] = waits;
  const wait = waits.find((one) => one.relation.type === "rebut" && isMutual(one)) ?? first;
  if (!wait) throw new RangeError(`the claim ${claim} is not open in this map`);
  return wait;
}

function kindOf(waits: readonly Wait[]): CircleKind {
  const isAll = (type: Relation["type"]) => waits.every(({ relation }) => relation.type === type);
  const isDirect = waits.every(({ relation, premise }) => relation.from.includes(premise));
  if (isAll("support") && isDirect) return "supports";
  if (!isAll("rebut") || !isDirect || waits.length > 2) return "around";
  return waits.length === 1 ? "itself" : "each-other";
}
