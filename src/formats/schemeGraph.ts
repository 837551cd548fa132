import type { LossName } from "../messages/losses.ts";
import type { RelationType } from "../model/map.ts";
import type { Draft, DraftRelation } from "./draft.ts";

/** A node that stands for a relation: its premises lead to it, and it leads to its conclusions. */
export interface SchemeNode {
  readonly id: string;
  /** What it is to a map: a relation, or something that maps have not. */
  readonly type: RelationType | LossName;
  /** Whether it goes both ways. */
  readonly isSymmetric?: boolean;
  /** What of a relation of the map it says besides. */
  readonly says?: Partial<DraftRelation>;
}

/** A graph of claims and scheme nodes, in which relations are nodes themselves. */
export interface SchemeGraph {
  readonly schemes: readonly SchemeNode[];
  readonly edges: readonly (readonly [from: string, to: string])[];
  /** Nodes that are neither claims nor schemes: edges to and from them say nothing of relations. */
  readonly others: ReadonlySet<string>;
}

/** Adds the relations of such a graph to a draft that has its claims. */
export function addSchemes(draft: Draft, { schemes, edges, others }: SchemeGraph): void {
  const claims = new Set(draft.claims.map(({ key }) => key));
  const ends = new Map(schemes.map((scheme) => [scheme.id, createEnds()]));
  for (const [from, to] of edges) {
    if (others.has(from) || others.has(to)) continue;
    const isAmongClaims = claims.has(from) && claims.has(to);
    if (isAmongClaims) draft.lost.add("other-relation", `${from} → ${to}`);
    else if ([from, to].some((id) => !claims.has(id) && !ends.has(id))) {
      draft.lost.add("relation-dangling", `${from} → ${to}`);
    } else connect(from, to, ends, claims);
  }
  for (const scheme of schemes) {
    const own = ends.get(scheme.id) ?? createEnds();
    addScheme(draft, scheme, own);
    if (scheme.isSymmetric) addReverse(draft, scheme, own, claims);
  }
}

function connect(from: string, to: string, ends: ReadonlyMap<string, Ends>, claims: ReadonlySet<string>): void {
  if (claims.has(from)) ends.get(to)?.premises.add(from);
  ends.get(from)?.conclusions.add(to);
}

interface Ends {
  readonly premises: Set<string>;
  readonly conclusions: Set<string>;
}

function createEnds(): Ends {
  return { premises: new Set(), conclusions: new Set() };
}

function addScheme(draft: Draft, { id, type, says }: SchemeNode, { premises, conclusions }: Ends): void {
  const [first, ...more] = conclusions;
  if (type !== "support" && type !== "rebut") draft.lost.add(type, id);
  else if (premises.size === 0) draft.lost.add("relation-without-premise", id);
  else if (first === undefined) draft.lost.add("relation-without-conclusion", id);
  else {
    const from = [...premises];
    draft.relations.push({ key: id, ...says, type, from, to: first });
    for (const to of more) draft.relations.push({ ...says, id: `${id}-${to}`, type, from, to });
    if (more.length > 0) draft.lost.add("several-conclusions", id);
  }
}

/** The other way of what goes both ways between two claims. */
function addReverse(
  draft: Draft,
  { id, type, says }: SchemeNode,
  { premises, conclusions }: Ends,
  claims: ReadonlySet<string>,
): void {
  const [to] = premises;
  const [from] = conclusions;
  if ((type !== "support" && type !== "rebut") || to === undefined || from === undefined || !claims.has(from)) return;
  draft.relations.push({ ...says, id: `${id}-back`, type, from: [from], to });
  draft.lost.add("symmetric", `${id}-back`);
}
