import type { ArgumentMap, Relation } from "../model/map.ts";
import { bearingCounts, indexOf } from "../model/questions.ts";
import type { Fate } from "./fate.ts";
import { rejectedClaims } from "./rejectedClaims.ts";
import type { Rejection } from "./rejection.ts";
import { usedNodes } from "./use.ts";

/** How many there were of something, and how many are left. */
export interface Left {
  readonly before: number;
  readonly left: number;
}

/** That a relation no longer bears, because of what became of a claim. */
export interface Cause {
  readonly relation: string;
  readonly claim: string;
}

/** What becomes of one claim. */
export interface Change {
  readonly claim: string;
  readonly fate: Fate;
  /** How many steps it is away from what was rejected, by its last cause: 0 for what is rejected itself. */
  readonly step: number;
  /** What was asked that rejects it; empty unless its fate is that. */
  readonly because: readonly Rejection[];
  /** In causal order: each cause is the change of a claim that comes before this one. */
  readonly causes: readonly Cause[];
  /** Its reasons and the objections to it, each relation counted as one, as everywhere. */
  readonly reasons: Left;
  readonly objections: Left;
  /** The relations from it that are freed of an undercut. */
  readonly freedSteps: readonly string[];
  /** Whether nothing uses it any more, whatever else became of it. */
  readonly isUnused: boolean;
}

/** All that follows from a rejection. */
export interface Fallout {
  /** In causal order; what is no longer used comes last, from near to far. */
  readonly changes: ReadonlyMap<string, Change>;
  /** The ids of the relations that no longer bear on anything that is used. */
  readonly idle: ReadonlySet<string>;
  /** How many claims each becomes of; one that has lost a reason and is freed of an objection too counts as both. */
  readonly counts: Readonly<Record<Fate, number>>;
}

/**
 * What falls if something is false. It follows reasons alone and weighs nothing, so it never says what is true.
 *
 * - *Falls*: a claim that is rejected (see `rejectedClaims`), and a claim all of whose reasons are broken. This is the least
 *   such set: a claim without reasons stands by itself, and claims that give each other reasons in a circle keep each other up,
 *   for none of them has lost its last reason.
 * - *Broken*: a relation one of whose premises falls. Linked premises bear together or not at all.
 * - *Rejected*, *unsupported*: those that fall, because it was asked or because every reason is broken.
 * - *Weakened*: stands, but some of its reasons are broken.
 * - *Freed*: stands, and an objection to it is broken; or an undercut is broken that denied a step from it, if that step still
 *   bears. The step is its premises' own, so they are freed, not what the step leads to.
 * - *Used*: stands, and is a position or bears on nothing (it was never there for another), or leads there by relations that are
 *   not broken, over claims that stand: see `usedNodes`. *Unused* is what was used before and stands, but is so no longer.
 * - *Idle*: a relation that is broken, or whose target falls, is unused, or is an idle relation.
 *
 * An undercut takes no reason away: that it denies a step is no part of the count before, so its fall is none after. Takes time
 * in proportion to the claims and relations of the map.
 */
export function fallout(map: ArgumentMap, rejected: readonly Rejection[]): Fallout {
  const asked = rejectedClaims(map, rejected);
  const fall = falling(map, asked.keys());
  const disuse = disused(map, fall);
  free(map, fall, disuse.idle);
  const changes = [
    ...[...fall.steps].map(([claim, step]) => fallenChange(map, claim, step, asked.get(claim), fall)),
    ...[...fall.touches].flatMap(([claim, touch]) =>
      fall.steps.has(claim) ? [] : [standingChange(claim, touch, disuse)],
    ),
  ];
  const told = new Map(byStep(changes).map((change) => [change.claim, change]));
  for (const [claim, cause] of disuse.unused) {
    const step = 1 + (told.get(cause.claim)?.step ?? 0);
    if (!told.has(claim)) told.set(claim, unusedChange(map, claim, cause, step));
  }
  return { changes: told, idle: disuse.idle, counts: countsOf(told.values()) };
}

/** What falls, while it is being found out. */
interface Fall {
  /** The claims that fall, by step, in causal order. */
  readonly steps: Map<string, number>;
  readonly broken: Set<string>;
  /** The undercuts that are broken, each with what broke it and when. */
  readonly undercuts: { readonly undercut: Relation; readonly cause: Cause; readonly step: number }[];
  /** By claim, what it has lost. */
  readonly touches: Map<string, Touch>;
}

/** What a claim has lost, and by what. */
interface Touch {
  step: number;
  readonly reasonCauses: Cause[];
  readonly otherCauses: Cause[];
  readonly reasons: { before: number; left: number };
  readonly objections: { before: number; left: number };
  readonly freedSteps: string[];
}

function falling(map: ArgumentMap, asked: Iterable<string>): Fall {
  const { relations, relationsFrom } = indexOf(map);
  const fall: Fall = { steps: new Map(), broken: new Set(), undercuts: [], touches: new Map() };
  for (const claim of asked) fall.steps.set(claim, 0);
  // A map hands out what is added to it on the way: first all that is one step away, then all that is two.
  for (const [claim, step] of fall.steps) {
    for (const relation of relationsFrom.get(claim) ?? []) {
      if (fall.broken.has(relation.id)) continue;
      fall.broken.add(relation.id);
      const cause = { relation: relation.id, claim };
      if (!relations.has(relation.to)) lose(map, relation, cause, step + 1, fall);
      else if (relation.type === "rebut") fall.undercuts.push({ undercut: relation, cause, step: step + 1 });
    }
  }
  return fall;
}

/** Takes a broken relation away from what it bore on; the claim that loses its last reason by it falls. */
function lose(map: ArgumentMap, { type, to }: Relation, cause: Cause, step: number, fall: Fall): void {
  const touch = touchOf(map, to, fall);
  touch.step = step;
  if (type === "rebut") {
    touch.objections.left -= 1;
    touch.otherCauses.push(cause);
    return;
  }
  touch.reasons.left -= 1;
  touch.reasonCauses.push(cause);
  if (touch.reasons.left === 0 && !fall.steps.has(to)) fall.steps.set(to, step);
}

function touchOf(map: ArgumentMap, claim: string, { touches }: Fall): Touch {
  const known = touches.get(claim);
  if (known) return known;
  const { reasons, objections } = leftWhole(map, claim);
  const touch = { step: 0, reasonCauses: [], otherCauses: [], reasons, objections, freedSteps: [] };
  touches.set(claim, touch);
  return touch;
}

function leftWhole(map: ArgumentMap, claim: string) {
  const { reasons, objections } = bearingCounts(map, claim);
  return { reasons: { before: reasons, left: reasons }, objections: { before: objections, left: objections } };
}

/** Frees the premises of each step that still bears and whose undercut is broken. */
function free(map: ArgumentMap, fall: Fall, idle: ReadonlySet<string>): void {
  for (const { undercut, cause, step } of fall.undercuts) {
    const target = indexOf(map).relations.get(undercut.to);
    if (!target || idle.has(target.id)) continue;
    for (const premise of target.from) {
      const touch = touchOf(map, premise, fall);
      touch.step = Math.max(touch.step, step);
      touch.otherCauses.push(cause);
      touch.freedSteps.push(target.id);
    }
  }
}

interface Disuse {
  /** The claims that stand and are no longer used, from near to far, each with what it was used for. */
  readonly unused: ReadonlyMap<string, Cause>;
  readonly idle: ReadonlySet<string>;
}

/** What is out of use once something has fallen, found by going from what fell against the direction of the relations. */
function disused(map: ArgumentMap, { steps, broken }: Fall): Disuse {
  const { relations, relationsFrom, relationsTo } = indexOf(map);
  const [before, now] = [usedNodes(map), usedNodes(map, { claims: steps, relations: broken })];
  const unused = new Map<string, Cause>();
  /** By relation, the claim because of which it is idle. */
  const idle = new Map<string, string>();
  const reach = (reached: readonly Relation[] | undefined, claim: string) => {
    for (const { id } of reached ?? []) if (!idle.has(id)) idle.set(id, claim);
  };
  for (const claim of steps.keys()) {
    reach(relationsFrom.get(claim), claim);
    reach(relationsTo.get(claim), claim);
  }
  for (const [relation, claim] of idle) {
    reach(relationsTo.get(relation), claim);
    for (const premise of relations.get(relation)?.from ?? []) {
      if (!before.has(premise) || now.has(premise) || steps.has(premise) || unused.has(premise)) continue;
      unused.set(premise, { relation, claim });
      reach(relationsTo.get(premise), premise);
    }
  }
  return { unused, idle: new Set(idle.keys()) };
}

function fallenChange(
  map: ArgumentMap,
  claim: string,
  step: number,
  because: readonly Rejection[] = [],
  { touches }: Fall,
): Change {
  const { reasons, objections } = touches.get(claim) ?? leftWhole(map, claim);
  const isAsked = because.length > 0;
  return {
    ...{ claim, step, because, reasons, objections, freedSteps: [], isUnused: false },
    fate: isAsked ? "rejected" : "unsupported",
    causes: isAsked ? [] : (touches.get(claim)?.reasonCauses ?? []),
  };
}

function standingChange(claim: string, touch: Touch, { unused }: Disuse): Change {
  const { step, reasonCauses, otherCauses, reasons, objections, freedSteps } = touch;
  return {
    ...{ claim, step, because: [], reasons, objections, freedSteps },
    fate: reasons.left < reasons.before ? "weakened" : "freed",
    causes: [...reasonCauses, ...otherCauses],
    isUnused: unused.has(claim),
  };
}

function unusedChange(map: ArgumentMap, claim: string, cause: Cause, step: number): Change {
  const counts = leftWhole(map, claim);
  return {
    ...{ claim, step, ...counts },
    fate: "unused",
    because: [],
    causes: [cause],
    freedSteps: [],
    isUnused: true,
  };
}

/** The changes by their steps, those of one step in the order in which they are given. */
function byStep(changes: readonly Change[]): readonly Change[] {
  const steps: Change[][] = [];
  for (const change of changes) {
    const alike = steps[change.step];
    if (alike) alike.push(change);
    else steps[change.step] = [change];
  }
  return steps.flat();
}

function countsOf(changes: Iterable<Change>): Fallout["counts"] {
  const counts = { rejected: 0, unsupported: 0, weakened: 0, freed: 0, unused: 0 };
  for (const { fate, objections, freedSteps } of changes) {
    counts[fate] += 1;
    if (fate === "weakened" && (objections.left < objections.before || freedSteps.length > 0)) counts.freed += 1;
  }
  return counts;
}
