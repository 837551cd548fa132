import { append } from "../model/append.ts";
import type { ArgumentMap } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import { isKnownRejection, type Rejection } from "./rejection.ts";

/**
 * The claims that are supposed to be false, each with what was asked that makes it so, in the order of what was asked. A claim
 * that is named is false for itself. A claim that voices say, be it in somebody else's words or as a question, is false when all
 * of them are rejected, by name or with their document: as long as one other voice says it, it stays, and so does a claim that
 * is on record for no voice.
 */
export function rejectedClaims(
  map: ArgumentMap,
  rejected: readonly Rejection[],
): ReadonlyMap<string, readonly Rejection[]> {
  const unknown = rejected.find((rejection) => !isKnownRejection(map, rejection));
  if (unknown) throw new RangeError(`the map has no ${unknown.kind} "${unknown.id}": reject what it has`);
  const silenced = silencedBy(map, rejected);
  const claims = new Map<string, readonly Rejection[]>();
  for (const rejection of rejected) {
    if (rejection.kind === "claim") claims.set(rejection.id, [rejection]);
    else for (const [id, because] of onlySaidBy(map, rejection, silenced)) if (!claims.has(id)) claims.set(id, because);
  }
  return claims;
}

/** By voice, what was asked that rejects it. */
function silencedBy(map: ArgumentMap, rejected: readonly Rejection[]): ReadonlyMap<string, Rejection> {
  const asked = new Map(rejected.map((rejection) => [`${rejection.kind} ${rejection.id}`, rejection]));
  return new Map(
    map.voices.flatMap(({ id, document }) => {
      const rejection = asked.get(`voice ${id}`) ?? asked.get(`document ${document}`);
      return rejection ? [[id, rejection] as const] : [];
    }),
  );
}

/** The claims that a rejected voice or document says and nobody who is not rejected, in file order. */
function onlySaidBy(
  map: ArgumentMap,
  rejection: Rejection,
  silenced: ReadonlyMap<string, Rejection>,
): readonly (readonly [string, readonly Rejection[]])[] {
  return (sayingsOf(map).get(`${rejection.kind} ${rejection.id}`) ?? []).flatMap(({ claim, voices }) => {
    const because = new Set<Rejection>();
    for (const voice of voices) {
      const rejector = silenced.get(voice);
      if (!rejector) return [];
      because.add(rejector);
    }
    return [[claim, [...because]] as const];
  });
}

/** A claim with the voices that say it. */
interface Saying {
  readonly claim: string;
  readonly voices: ReadonlySet<string>;
}

const sayings = new WeakMap<ArgumentMap, ReadonlyMap<string, readonly Saying[]>>();

/** By voice and by document, what is said there. */
function sayingsOf(map: ArgumentMap): ReadonlyMap<string, readonly Saying[]> {
  const known = sayings.get(map);
  if (known) return known;
  const { voices: byId } = indexOf(map);
  const found = new Map<string, Saying[]>();
  for (const { id, passages } of map.claims) {
    const voices = new Set(passages.map(({ voice }) => voice));
    const saying = { claim: id, voices };
    const documents = new Set([...voices].map((voice) => byId.get(voice)?.document));
    for (const voice of voices) append(found, `voice ${voice}`, saying);
    for (const document of documents) append(found, `document ${document}`, saying);
  }
  sayings.set(map, found);
  return found;
}
