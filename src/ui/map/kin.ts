import { append } from "../../model/append.ts";
import type { ArgumentMap, RelationType } from "../../model/map.ts";
import { onceInSteps } from "../../model/onceInSteps.ts";
import { indexOf as mapIndexOf } from "../../model/questions.ts";
import { keyed, mapped, type Steps } from "../../model/steps.ts";
import { voicesById } from "../../view/shownVoices.ts";
import type { ShownClaim, ShownRelation, View } from "../../view/view.ts";

/** What belongs together around a claim or a voice: what keeps its colour while the rest steps back. */
export interface Kin {
  readonly claims: ReadonlySet<string>;
  /** The ids of the relations between them, at rest or as lanes. */
  readonly relations: ReadonlySet<string>;
}

/**
 * A claim, the premises linked with it, its way to the root, what bears on it, where its cross-links lead, and whence others
 * come to it: who looks at a claim is to see all that speaks for and against it.
 */
export function kinOf(view: View, id: string): Kin {
  const { claims: shown, below, crossing } = indexOf(view);
  const claims = new Set<string>();
  const relations = new Set<string>();
  const take = (claim: string, relation: string | undefined) => {
    claims.add(claim);
    if (relation !== undefined) relations.add(relation);
  };
  for (let at = shown.get(id); at && !claims.has(at.id); at = shown.get(aboveOf(at) ?? "")) take(at.id, at.relation);
  for (const claim of besides(view, shown.get(id))) claims.add(claim);
  for (const claim of below.get(id) ?? []) take(claim.id, claim.relation);
  for (const { id: relation, from, to } of crossing.get(id) ?? []) for (const end of [...from, to]) take(end, relation);
  return { claims, relations };
}

/** The premises that bear together with a claim by the relation by which it hangs. */
function besides({ relations }: View, claim: ShownClaim | undefined): readonly string[] {
  return relations.find(({ id, role }) => id === claim?.relation && role !== "cross")?.from ?? [];
}

/** What a voice says, the positions it takes, and the relations among these. */
export function kinOfVoice(view: View, id: string): Kin {
  const voice = voicesById(view.voices).get(id);
  const taken = new Set([voice?.camp, voice?.partCamp]);
  const said = view.claims.filter((claim) => claim.voices.includes(id) || (claim.depth === 1 && taken.has(claim.camp)));
  const claims = new Set(said.map((claim) => claim.id));
  const inner = said.filter((claim) => claims.has(aboveOf(claim) ?? ""));
  return { claims, relations: new Set(inner.flatMap((claim) => claim.relation ?? [])) };
}

/** So many claims are lit one by one. */
const mostLit = 100;

/** Whether it is so many that what is lit is painted, of a picture that is on tiles, rather than drawn live above them. */
export function isCrowd({ claims }: Kin): boolean {
  return claims.size > mostLit;
}

/** A cross-link of a claim, seen from that claim. */
export interface Link {
  readonly relation: string;
  readonly type: RelationType;
  /** Whether it leads away from the claim, rather than to it. */
  readonly leaves: boolean;
  /** The claim at its other end, shown or folded away. */
  readonly other: string;
}

/** The cross-links of a claim: those that leave it, then those that come to it from claims that are shown. */
export function linksOf(map: ArgumentMap, view: View, id: string): readonly Link[] {
  const { claims, crossing } = indexOf(view);
  const { relations } = mapIndexOf(map);
  const leaving = (claims.get(id)?.crossLinks ?? []).flatMap((relation) => relations.get(relation) ?? []);
  const arriving = (crossing.get(id) ?? []).filter(({ from }) => !from.includes(id));
  return [
    ...leaving.flatMap(({ id: relation, type, to }): readonly Link[] => {
      const other = relations.get(to)?.from.find((premise) => premise !== id) ?? to;
      return relations.has(other) ? [] : [{ relation, type, leaves: true, other }];
    }),
    ...arriving.flatMap(({ relation, from }): readonly Link[] =>
      from[0] === undefined ? [] : [{ relation: relation.id, type: relation.type, leaves: false, other: from[0] }],
    ),
  ];
}

/** The claim above another on its way to the root: what it undercuts, else what it hangs on. */
export function aboveOf(claim: ShownClaim): string | undefined {
  return claim.undercuts ?? claim.parent;
}

/** What one asks of a view again and again, answered once for each view. */
interface ViewIndex {
  readonly claims: ReadonlyMap<string, ShownClaim>;
  /** By claim: those that bear on it directly, and those that undercut its own step. */
  readonly below: ReadonlyMap<string, readonly ShownClaim[]>;
  /** By claim: the cross-links that leave it or end at it. */
  readonly crossing: ReadonlyMap<string, readonly ShownRelation[]>;
}

/** The index of a view; the same view gives the same index. */
export const { of: indexOf, inSteps: indexInSteps } = onceInSteps(createIndex);

function* createIndex(view: View): Steps<ViewIndex> {
  const below = new Map<string, ShownClaim[]>();
  yield* mapped(view.claims, (claim) => {
    const above = aboveOf(claim);
    if (above !== undefined) append(below, above, claim);
  });
  const crossing = new Map<string, ShownRelation[]>();
  yield* mapped(view.relations, (relation) => {
    if (relation.role !== "cross") return;
    for (const end of new Set([...relation.from, relation.to])) append(crossing, end, relation);
  });
  const claims = yield* keyed(view.claims, ({ id }) => id);
  return { claims, below, crossing };
}
