import type { SupportReading } from "../../../src/evaluation/flatten.ts";
import type { Verdict } from "../../../src/evaluation/verdict.ts";
import type { ArgumentMap, Relation } from "../../../src/model/map.ts";

/** The verdicts as their definition says, tried again and again on all that is open until nothing changes. */
export function slowVerdicts(
  { claims, relations }: ArgumentMap,
  readsSupport: boolean,
  rejected: readonly string[],
): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>([...claims, ...relations].map(({ id }) => [id, "open"]));
  const are = (ids: readonly string[], verdict: Verdict) => ids.every((id) => verdicts.get(id) === verdict);
  const isAny = (ids: readonly string[], verdict: Verdict) => ids.some((id) => verdicts.get(id) === verdict);
  const onto = (id: string, type: Relation["type"]) =>
    relations.filter((relation) => relation.to === id && relation.type === type).map((relation) => relation.id);
  const claimVerdict = (id: string): Verdict => {
    const objections = onto(id, "rebut");
    const reasons = readsSupport ? onto(id, "support") : [];
    if (isAny(objections, "stands") || (reasons.length > 0 && are(reasons, "falls"))) return "falls";
    return are(objections, "falls") && (reasons.length === 0 || isAny(reasons, "stands")) ? "stands" : "open";
  };
  const relationVerdict = ({ id, from }: Relation): Verdict => {
    const undercuts = onto(id, "rebut");
    if (isAny(from, "falls") || isAny(undercuts, "stands")) return "falls";
    return are(from, "stands") && are(undercuts, "falls") ? "stands" : "open";
  };
  for (let changed = true; changed; ) {
    const next = [
      ...claims.map(({ id }) => [id, claimVerdict(id)] as const),
      ...relations.map((relation) => [relation.id, relationVerdict(relation)] as const),
    ].map(([id, verdict]) => [id, rejected.includes(id) ? "falls" : verdict] as const);
    changed = next.some(([id, verdict]) => verdicts.get(id) !== verdict);
    for (const [id, verdict] of next) verdicts.set(id, verdict);
  }
  return verdicts;
}

/** A framework by numbers: `attacks[i]` holds whom argument i attacks. */
export type Attacks = readonly (readonly number[])[];

/** A framework with supports, by numbers. */
export interface Bipolar {
  readonly attacks: Attacks;
  /** `supports[i]` holds whom argument i supports. */
  readonly supports: Attacks;
}

/** What a framework with supports comes to under a reading: whom each argument attacks, helpers behind the arguments. */
export function slowReading({ attacks, supports }: Bipolar, reading: SupportReading): Attacks {
  const nodes = attacks.map((_, node) => node);
  if (reading === "attack-only") return attacks;
  if (reading === "needs-one") {
    const supported = nodes.filter((node) => supports.some((targets) => targets.includes(node)));
    const helper = (node: number) => nodes.length + supported.indexOf(node);
    const own = nodes.map((node) => [...(attacks[node] ?? []), ...(supports[node] ?? []).map(helper)]);
    return [...own, ...supported.map((node) => [node])];
  }
  const leads = (from: number, to: number, on: readonly number[] = []): boolean =>
    from === to ||
    nodes.some((next) => {
      const [one, other] = reading === "deductive" ? [from, next] : [next, from];
      return supports[one]?.includes(other) && !on.includes(next) && leads(next, to, [...on, next]);
    });
  const implied = nodes.map((node) => nodes.filter((other) => leads(node, other)));
  return nodes.map((from) =>
    nodes.filter((to) => implied[from]?.some((x) => implied[to]?.some((y) => attacks[x]?.includes(y)))),
  );
}

/** The extensions as their definitions say, tried on all sets of arguments. */
export function slowExtensions(attacks: Attacks): Readonly<Record<string, readonly string[]>> {
  const sets = Array.from({ length: 2 ** attacks.length }, (_, mask) => mask);
  const has = (mask: number, node: number) => (mask & (1 << node)) !== 0;
  const nodes = attacks.map((_, node) => node);
  const attackedBy = (mask: number) =>
    nodes
      .filter((node) => has(mask, node))
      .reduce((all, node) => (attacks[node] ?? []).reduce((m, t) => m | (1 << t), all), 0);
  const defends = (mask: number, node: number) =>
    nodes.every((other) => !attacks[other]?.includes(node) || has(attackedBy(mask), other));
  const isFree = (mask: number) => (mask & attackedBy(mask)) === 0;
  const within = (small: number, large: number) => (small & ~large) === 0;
  const admissible = sets.filter((set) => isFree(set) && nodes.every((node) => !has(set, node) || defends(set, node)));
  const complete = admissible.filter((set) => nodes.every((node) => has(set, node) || !defends(set, node)));
  const largest = (some: readonly number[], size: (set: number) => number) =>
    some.filter((set) => !some.some((other) => size(other) !== size(set) && within(size(set), size(other))));
  const preferred = largest(complete, (set) => set);
  const shared = preferred.reduce((all, set) => all & set, 2 ** attacks.length - 1);
  const written = (some: readonly number[]) =>
    some.map((set) => nodes.filter((node) => has(set, node)).join(" ")).sort();
  return {
    grounded: written(complete.filter((set) => complete.every((other) => within(set, other)))),
    complete: written(complete),
    preferred: written(preferred),
    stable: written(admissible.filter((set) => (set | attackedBy(set)) === 2 ** attacks.length - 1)),
    "semi-stable": written(largest(complete, (set) => set | attackedBy(set))),
    ideal: written(
      largest(
        admissible.filter((set) => within(set, shared)),
        (set) => set,
      ),
    ),
  };
}
