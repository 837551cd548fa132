import type { ArgumentMap, Claim, Relation } from "../src/model/map.ts";
import { familyOf, type Parents } from "./family.ts";
import { below, type Random, randomFrom } from "./random.ts";
import { sentence } from "./sentence.ts";

/** What a generated debate is to be like. */
export interface DebateRequest {
  readonly claims: number;
  readonly seed?: number;
}

/** How often a claim rebuts what it hangs on, and how many more relations there are for each claim. */
const rebutting = 0.54;
const crossing = 0.09;

/** A debate of the size asked for with the shape of real ones: the same seed gives the same debate. */
export function debateOf({ claims: count, seed = 1 }: DebateRequest): ArgumentMap {
  const random = randomFrom(seed * 7919 + count);
  const positions = Math.min(4, count);
  const parents = familyOf(count, positions, random);
  return {
    id: `debate-${count}`,
    question: { en: "What is to be done?" },
    documents: [],
    voices: [],
    claims: Array.from({ length: count }, (_, i) => claimOf(i, i < positions, random)),
    relations: relationsOf(parents, random),
    tour: [],
  };
}

function claimOf(i: number, isPosition: boolean, random: Random): Claim {
  const kind = isPosition ? "position" : "reason";
  return { id: `c${i}`, text: { en: sentence(random) }, tags: [], kind, passages: [] };
}

/** What hangs each claim on its parent, strongest; then the weak ones that lead elsewhere, always to an earlier claim. */
function relationsOf(parents: Parents, random: Random): readonly Relation[] {
  const relations: Relation[] = [];
  const add = (from: number, to: number, strength: 1 | 2 | 3) => {
    const type = random() < rebutting ? "rebut" : "support";
    relations.push({ id: `r${relations.length}`, type, from: [`c${from}`], to: `c${to}`, strength, basis: "explicit" });
  };
  parents.forEach((parent, claim) => {
    if (parent >= 0) add(claim, parent, random() < 0.5 ? 2 : 3);
  });
  for (const [from, to] of crossings(parents, random)) add(from, to, 1);
  return relations;
}

/** Pairs of claims that are not parent and child, mostly near relatives; each pair once. */
function crossings(parents: Parents, random: Random): readonly (readonly [number, number])[] {
  const children = childrenOf(parents);
  const wanted = Math.round(parents.length * crossing);
  const found = new Map<number, readonly [number, number]>();
  for (let tries = 50 * wanted; found.size < wanted && tries > 0; tries--) {
    const one = below(parents.length, random);
    const other = random() < 0.7 ? relativeOf(one, parents, children, random) : below(parents.length, random);
    const [from, to] = one > other ? [one, other] : [other, one];
    if (from !== to && parents[from] !== to) found.set(from * parents.length + to, [from, to]);
  }
  return [...found.values()];
}

function childrenOf(parents: Parents): readonly (readonly number[])[] {
  const children: number[][] = Array.from({ length: parents.length }, () => []);
  parents.forEach((parent, claim) => {
    children[parent]?.push(claim);
  });
  return children;
}

/** Two or three steps up, and up to two down another way. */
function relativeOf(claim: number, parents: Parents, children: readonly (readonly number[])[], random: Random): number {
  let at = claim;
  for (let up = 2 + below(2, random); up > 0 && (parents[at] ?? -1) >= 0; up--) at = parents[at] ?? at;
  for (let down = below(3, random); down > 0; down--) {
    const under = children[at] ?? [];
    at = under[below(under.length, random)] ?? at;
  }
  return at;
}
