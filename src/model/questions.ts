import { append } from "./append.ts";
import { distinct } from "./distinct.ts";
import { type ArgumentMap, type Claim, inLanguage, type Relation, type Voice } from "./map.ts";
import { onceForEach } from "./onceForEach.ts";
import { onceInSteps } from "./onceInSteps.ts";
import { keyed, mapped, type Steps } from "./steps.ts";

/** What one asks of a map again and again, answered once for each map. */
export interface MapIndex {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly voices: ReadonlyMap<string, Voice>;
  /** The relations whose target is the claim or relation of that id, in file order. */
  readonly relationsTo: ReadonlyMap<string, readonly Relation[]>;
  /** The relations that the claim of that id is a premise of, in file order. */
  readonly relationsFrom: ReadonlyMap<string, readonly Relation[]>;
}

/** The index of a map; the same map gives the same index. */
export const { of: indexOf, inSteps: indexInSteps } = onceInSteps(createIndex);

function* createIndex(map: ArgumentMap): Steps<MapIndex> {
  const relationsTo = new Map<string, Relation[]>();
  const relationsFrom = new Map<string, Relation[]>();
  yield* mapped(map.relations, (relation) => {
    append(relationsTo, relation.to, relation);
    for (const claim of distinct(relation.from)) append(relationsFrom, claim, relation);
  });
  return {
    claims: yield* keyed(map.claims, ({ id }) => id),
    relations: yield* keyed(map.relations, ({ id }) => id),
    voices: yield* keyed(map.voices, ({ id }) => id),
    relationsTo,
    relationsFrom,
  };
}

/** The claims that answer the question itself, in file order; where none is marked, those that bear on nothing. */
export function positions(map: ArgumentMap): readonly Claim[] {
  const marked = map.claims.filter((claim) => claim.kind === "position");
  if (marked.length > 0) return marked;
  const { relationsFrom } = indexOf(map);
  return map.claims.filter((claim) => !relationsFrom.has(claim.id));
}

/** The relations by which claims support the claim or relation of that id. */
export function reasonsFor(map: ArgumentMap, id: string): readonly Relation[] {
  return (indexOf(map).relationsTo.get(id) ?? []).filter((relation) => relation.type === "support");
}

/** The relations by which claims rebut the claim, or undercut the relation, of that id. */
export function objectionsTo(map: ArgumentMap, id: string): readonly Relation[] {
  return (indexOf(map).relationsTo.get(id) ?? []).filter((relation) => relation.type === "rebut");
}

/** How many reasons and objections a claim has; premises that bear only together are one. */
export function bearingCounts(map: ArgumentMap, id: string): { readonly reasons: number; readonly objections: number } {
  return { reasons: reasonsFor(map, id).length, objections: objectionsTo(map, id).length };
}

/** Whether the relation bears on another relation. */
export function isUndercut(map: ArgumentMap, relation: Relation): boolean {
  return indexOf(map).relations.has(relation.to);
}

/** The voices that say a claim, in the order in which they speak, each once. */
export function whoSays(map: ArgumentMap, claim: Claim): readonly Voice[] {
  const { voices } = indexOf(map);
  const saying = new Set(claim.passages.flatMap((passage) => voices.get(passage.voice) ?? []));
  return inOrderOfSpeaking(map, [...saying]);
}

/** Some voices of a map in the order in which they speak. */
function inOrderOfSpeaking(map: ArgumentMap, voices: readonly Voice[]): readonly Voice[] {
  const ranks = ranksOf(map);
  return voices.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

const ranksOf = onceForEach(({ voices }: ArgumentMap) => new Map(voices.map((voice, rank) => [voice, rank])));

/** What stands in a voice's token: the number at the end of its name, of a very long one the end; else its first letter. */
export function tokenOf(voice: Voice): string {
  const name = inLanguage(voice.name, "zh-Hant");
  const number = /\d+$/u.exec(name)?.[0];
  return number === undefined ? ([...name][0] ?? "") : number.length > 5 ? `…${number.slice(-3)}` : number;
}

/** The 1-based paragraph of a voice in which an offset of its document lies; none where its paragraphs are unknown. */
export function paragraphAt(voice: Pick<Voice, "paragraphs">, offset: number): number | undefined {
  const paragraph = voice.paragraphs.filter((start) => start <= offset).length;
  return paragraph > 0 ? paragraph : undefined;
}
