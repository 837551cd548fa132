import type { ArgumentMap, Relation, RelationType } from "../model/map.ts";
import { indexOf, objectionsTo, reasonsFor } from "../model/questions.ts";
import type { Evaluation } from "./evaluateMap.ts";
import type { Verdict } from "./verdict.ts";

/** The rule by which a claim stands, falls or stays open. */
export type Rule =
  /** Falls: it was rejected. */
  | "rejected"
  /** Falls: an objection stands, or several do. */
  | "objection-stands"
  /** Falls: it has reasons, and all of them fall. */
  | "no-reason-stands"
  /** Stands: it has neither objections nor reasons. */
  | "nothing-against"
  /** Stands: all its objections fall, and it has no reasons. */
  | "objections-fall"
  /** Stands: nothing rebuts it and a reason stands. */
  | "reason-stands"
  /** Stands: all its objections fall and a reason stands. */
  | "objections-fall-reason-stands"
  /** Open: an objection or its last reasons are open, in the end because of the circle. */
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

/** A relation that has its part in a verdict. */
export interface Deciding {
  readonly relation: string;
  readonly type: RelationType;
  /** What follows for the relation itself: whether it bears. */
  readonly verdict: Verdict;
  /** By whom that is so: all premises where it stands, those that wait where it is open, else whoever made it fall first. */
  readonly claims: readonly string[];
  /** Whether these claims undercut the relation, and are not premises of it. */
  readonly isUndercut: boolean;
}

/** Why a claim stands, falls or stays open, as data for one sentence. */
export interface Because {
  readonly verdict: Verdict;
  readonly rule: Rule;
  /** The relations that decide, objections before reasons. */
  readonly deciding: readonly Deciding[];
  /** How many relations rebut the claim, and how many support it, as far as reasons are read. */
  readonly objections: number;
  readonly reasons: number;
  /** The other objections that stand too, perhaps only because it falls. */
  readonly alsoStanding: readonly Deciding[];
  /** Where it stays open: the circle on which it depends in the end, perhaps its own. */
  readonly circle?: Circle;
}

/** Why a claim of an evaluated map stands, falls or stays open. */
export function becauseOf(map: ArgumentMap, evaluation: Evaluation, claim: string): Because {
  const objections = objectionsTo(map, claim);
  const reasons = evaluation.support === "needs-one" ? reasonsFor(map, claim) : [];
  const { rule, relations } = decision(evaluation, claim, objections, reasons);
  return {
    verdict: verdictIn(evaluation, claim),
    rule,
    deciding: relations.map((relation) => decidingOf(map, evaluation, relation)),
    objections: objections.length,
    reasons: reasons.length,
    alsoStanding: objections
      .filter((objection) => verdictIn(evaluation, objection.id) === "stands" && !relations.includes(objection))
      .map((objection) => decidingOf(map, evaluation, objection)),
    ...(rule === "circle" ? { circle: circleOf(map, evaluation, claim) } : {}),
  };
}

/** Whether a claim of an evaluated map stands, falls or stays open, and by which rule: nothing else of why. */
export function standingOf(map: ArgumentMap, evaluation: Evaluation, claim: string): Pick<Because, "verdict" | "rule"> {
  const reasons = evaluation.support === "needs-one" ? reasonsFor(map, claim) : [];
  const { rule } = decision(evaluation, claim, objectionsTo(map, claim), reasons);
  return { verdict: verdictIn(evaluation, claim), rule };
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
    const standing = standingBefore(evaluation, objections, claim);
    if (standing.length > 0) return { rule: "objection-stands", relations: standing };
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
  let first: Relation | undefined;
  let earliest = Number.POSITIVE_INFINITY;
  for (const relation of relations) {
    const step = verdicts.get(relation.id) === "stands" ? (steps.get(relation.id) ?? 0) : Number.POSITIVE_INFINITY;
    if (step < earliest) [first, earliest] = [relation, step];
  }
  return first;
}

/** Of the objections to a claim those that stand whatever becomes of it: what stands only because it had fallen is no reason for that. */
function standingBefore(
  { verdicts, steps }: Evaluation,
  objections: readonly Relation[],
  claim: string,
): readonly Relation[] {
  const decided = (id: string) => steps.get(id) ?? 0;
  return objections.filter(({ id }) => verdicts.get(id) === "stands" && decided(id) < decided(claim));
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

function decidingOf(map: ArgumentMap, evaluation: Evaluation, relation: Relation): Deciding {
  const { id, type, from } = relation;
  const verdict = verdictIn(evaluation, id);
  const premisesDecide = { relation: id, type, verdict, claims: from, isUndercut: false };
  if (verdict === "stands" || evaluation.rejected.has(id)) return premisesDecide;
  if (verdict === "open") {
    const open = openPremise(map, evaluation, relation);
    return { ...premisesDecide, claims: [open], isUndercut: !from.includes(open) };
  }
  const step = (decided: string) => evaluation.steps.get(decided) ?? 0;
  const fallen = from.filter((premise) => evaluation.verdicts.get(premise) === "falls");
  const [first] = fallen.toSorted((one, other) => step(one) - step(other));
  const undercut = firstStanding(evaluation, objectionsTo(map, id));
  const isUndercut = undercut !== undefined && (first === undefined || step(undercut.id) < step(first));
  return { ...premisesDecide, claims: isUndercut ? undercut.from : first === undefined ? [] : [first], isUndercut };
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
