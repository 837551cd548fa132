import { append } from "../model/append.ts";
import type { ArgumentMap, Claim, Relation } from "../model/map.ts";
import { indexInSteps, type MapIndex, positions } from "../model/questions.ts";
import { mapped, type Steps } from "../model/steps.ts";

/** By which relation a claim hangs in the reading tree, and on which claim. */
export interface Hanging {
  readonly relation: Relation;
  /** The claim it bears on; for an undercut, a claim of the relation it bears on. */
  readonly on: string;
}

/**
 * How each claim hangs on another: by its strongest relation, the first in the file among equals. Positions and claims
 * that bear on nothing are absent. Where that would lead in a circle, one claim of the circle hangs by another of its
 * relations that leads out, or, where there is none, on nothing.
 */
export function* hangingsOf(map: ArgumentMap): Steps<ReadonlyMap<string, Hanging>> {
  const options = yield* optionsOf(map);
  const growth: Growth = { options, hangers: yield* hangersOf(options), hangings: new Map(), attached: new Set() };
  for (const claim of map.claims) {
    if (options.has(claim.id)) continue;
    grow(claim.id, growth);
    yield;
  }
  joinCircles(circlesOf(map.claims, growth), growth);
  return growth.hangings;
}

/** The ways in which each claim could hang, best first. */
type Options = ReadonlyMap<string, readonly Hanging[]>;

interface Growth {
  readonly options: Options;
  /** By claim: those whose best way is to hang on it. */
  readonly hangers: ReadonlyMap<string, readonly string[]>;
  readonly hangings: Map<string, Hanging>;
  /** The claims that surely lead to a root. */
  readonly attached: Set<string>;
}

function* optionsOf(map: ArgumentMap): Steps<Options> {
  const index = yield* indexInSteps(map);
  const roots = new Set(positions(map).map((position) => position.id));
  const ranked = new Map<string, readonly Relation[]>();
  yield* mapped(map.claims, ({ id }) => {
    if (!roots.has(id)) ranked.set(id, rankedRelations(id, index));
  });
  const ground = groundsOf(index, ranked);
  const options = new Map<string, readonly Hanging[]>();
  yield* mapped([...ranked], ([claim, relations]) => {
    const ways = relations.flatMap((relation): readonly Hanging[] => {
      const on = ground(relation);
      return on === undefined || on === claim ? [] : [{ relation, on }];
    });
    if (ways.length > 0) options.set(claim, ways);
  });
  return options;
}

function rankedRelations(claim: string, index: MapIndex): readonly Relation[] {
  return [...(index.relationsFrom.get(claim) ?? [])].sort((a, b) => b.strength - a.strength);
}

/** On which claim whatever hangs by a relation hangs: one for all its premises, so that they stay together. */
function groundsOf(
  index: MapIndex,
  ranked: ReadonlyMap<string, readonly Relation[]>,
): (relation: Relation) => string | undefined {
  const grounds = new Map<Relation, string | undefined>();
  return (relation) => {
    if (!grounds.has(relation)) grounds.set(relation, groundOf(relation, index, ranked));
    return grounds.get(relation);
  };
}

/** The target; of an undercut, a premise of what it undercuts, rather one that hangs by that and is not its own too. */
function groundOf(
  { from, to }: Relation,
  index: MapIndex,
  ranked: ReadonlyMap<string, readonly Relation[]>,
): string | undefined {
  if (index.claims.has(to)) return to;
  const target = index.relations.get(to);
  const premises = target?.from.filter((id) => index.claims.has(id)) ?? [];
  const own = new Set(from);
  const others = premises.filter((id) => !own.has(id));
  const candidates = others.length > 0 ? others : premises;
  return candidates.find((id) => ranked.get(id)?.[0] === target) ?? candidates[0];
}

function* hangersOf(options: Options): Steps<ReadonlyMap<string, readonly string[]>> {
  const hangers = new Map<string, string[]>();
  yield* mapped([...options], ([claim, [best]]) => {
    if (best) append(hangers, best.on, claim);
  });
  return hangers;
}

/** Attaches a claim and all that by their best ways lead to it; returns what was attached. */
function grow(seed: string, { options, hangers, hangings, attached }: Growth): readonly string[] {
  const grown = [seed];
  attached.add(seed);
  for (const claim of grown) {
    for (const hanger of hangers.get(claim) ?? []) {
      const best = options.get(hanger)?.[0];
      if (!best || attached.has(hanger)) continue;
      hangings.set(hanger, best);
      attached.add(hanger);
      grown.push(hanger);
    }
  }
  return grown;
}

/** The circles that best ways run in, each once. */
function circlesOf(claims: readonly Claim[], { options, attached }: Growth): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const walked = new Map<string, number>();
  claims.forEach((start, walk) => {
    let at = start.id;
    const path: string[] = [];
    while (!attached.has(at) && !walked.has(at)) {
      walked.set(at, walk);
      path.push(at);
      at = options.get(at)?.[0]?.on ?? at;
    }
    if (walked.get(at) === walk && path.length > 0) circles.push(path.slice(path.indexOf(at)));
  });
  return circles;
}

/** Joins circles to the tree, those with a way out first; each way is looked at once, and once more when it opens. */
function joinCircles(circles: readonly (readonly string[])[], growth: Growth): void {
  const waiting = new Map<string, (readonly string[])[]>();
  for (const circle of circles) {
    for (const claim of circle) for (const way of growth.options.get(claim) ?? []) append(waiting, way.on, circle);
  }
  const join = (circle: readonly string[], mayStandAlone: boolean): readonly string[] => {
    if (circle.some((claim) => growth.attached.has(claim))) return [];
    const exit = bestExit(circle, growth);
    if (exit) growth.hangings.set(exit.claim, exit.way);
    else if (!mayStandAlone) return [];
    return grow(exit?.claim ?? weakestOf(circle, growth.options), growth);
  };
  const joinAll = (queue: (readonly string[])[], mayStandAlone: boolean) => {
    for (const circle of queue) {
      for (const claim of join(circle, mayStandAlone)) {
        for (const opened of waiting.get(claim) ?? []) queue.push(opened);
        waiting.delete(claim);
      }
    }
  };
  joinAll([...circles], false);
  for (const circle of circles) {
    const grown = join(circle, true);
    joinAll(
      grown.flatMap((claim) => waiting.get(claim) ?? []),
      false,
    );
  }
}

function bestExit(
  circle: readonly string[],
  { options, attached }: Growth,
): { claim: string; way: Hanging } | undefined {
  let best: { claim: string; way: Hanging } | undefined;
  for (const claim of circle) {
    const way = options.get(claim)?.find((option) => attached.has(option.on));
    if (way && (!best || way.relation.strength > best.way.relation.strength)) best = { claim, way };
  }
  return best;
}

/** The claim whose best way is the weakest: there the circle is cut. */
function weakestOf(circle: readonly string[], options: Options): string {
  const strength = (claim: string) => options.get(claim)?.[0]?.relation.strength ?? 0;
  return circle.reduce((weakest, claim) => (strength(claim) < strength(weakest) ? claim : weakest));
}
