import type { Steps } from "../model/steps.ts";

/**
 * Phrases, as a machine that reads a text sign by sign once and tells after each sign which of them end there (Aho and
 * Corasick 1975). Its states are numbers; it begins in 0.
 */
export interface PhraseMachine {
  /** The state after one more sign, a code point. */
  readonly after: (state: number, sign: number) => number;
  /** Where in a state the first, and after one the next, phrase ends, the longest first; 0 where none does. */
  readonly firstEnd: Int32Array;
  readonly nextEnd: Int32Array;
  /** Which phrase ends in a state in which one does. */
  readonly phraseOf: Int32Array;
}

/** After so many phrases, or states, one may pause. */
const many = 1024;

/** The machine that finds phrases, each given as its code points; none is empty, and no two are the same. */
export function* phraseMachine(phrases: readonly Uint32Array[]): Steps<PhraseMachine> {
  return yield* withFallbacks(yield* spelled(phrases));
}

/** States as the signs lead to them that phrases are spelled with. */
interface Spelling {
  readonly count: number;
  readonly ways: ReturnType<typeof createWays>;
  /** Of each state the one before, the sign that leads from there, and how many signs it is from the first. */
  readonly before: Int32Array;
  readonly sign: Int32Array;
  readonly depth: Int32Array;
  readonly phraseOf: Int32Array;
}

function* spelled(phrases: readonly Uint32Array[]): Steps<Spelling> {
  const most = phrases.reduce((sum, phrase) => sum + phrase.length, 1);
  const ways = createWays(most);
  const [before, sign, depth] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const phraseOf = new Int32Array(most).fill(-1);
  let count = 1;
  const onBy = (state: number, next: number) => {
    const known = ways.to(state, next);
    if (known !== 0) return known;
    ways.add(state, next, count);
    before[count] = state;
    sign[count] = next;
    depth[count] = (depth[state] ?? 0) + 1;
    return count++;
  };
  for (const [i, phrase] of phrases.entries()) {
    phraseOf[phrase.reduce(onBy, 0)] = i;
    if (i % many === many - 1) yield;
  }
  return { count, ways, before, sign, depth, phraseOf };
}

/** What is left of what was read, where no phrase goes on like this: the longest end of it by which a phrase begins. */
function* withFallbacks({ count, ways, before, sign, depth, phraseOf }: Spelling): Steps<PhraseMachine> {
  const [fallback, firstEnd, nextEnd] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const after = (from: number, next: number) => {
    for (let state = from; ; state = fallback[state] ?? 0) {
      const to = ways.to(state, next);
      if (to !== 0 || state === 0) return to;
    }
  };
  for (const [i, state] of byDepth(depth, count).entries()) {
    const last = before[state] ?? 0;
    const shorter = last === 0 ? 0 : after(fallback[last] ?? 0, sign[state] ?? 0);
    fallback[state] = shorter;
    nextEnd[state] = firstEnd[shorter] ?? 0;
    firstEnd[state] = (phraseOf[state] ?? -1) >= 0 ? state : (nextEnd[state] ?? 0);
    if (i % many === many - 1) yield;
  }
  return { after, firstEnd, nextEnd, phraseOf };
}

/** States, those that are reached by fewer signs first. */
function byDepth(depth: Int32Array, count: number): Int32Array {
  const places: number[] = [0];
  for (let state = 0; state < count; state++) {
    const next = (depth[state] ?? 0) + 1;
    while (places.length <= next) places.push(0);
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let i = 1; i < places.length; i++) places[i] = (places[i] ?? 0) + (places[i - 1] ?? 0);
  const ordered = new Int32Array(count);
  for (let state = 0; state < count; state++) {
    const at = depth[state] ?? 0;
    const place = places[at] ?? 0;
    ordered[place] = state;
    places[at] = place + 1;
  }
  return ordered;
}

/** Signs of the basic plane. */
const basic = 0x10000;

/** The ways from state to state by signs: those from the first in a list, all others scattered in a table with room to spare. */
function createWays(most: number) {
  const fromFirst = new Int32Array(basic);
  const size = 2 ** Math.ceil(Math.log2(2 * most + 1));
  const mask = size - 1;
  const [states, signs, targets] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const placeOf = (state: number, sign: number) => {
    let place = (Math.imul(state, 0x9e3779b1) ^ Math.imul(sign, 0x85ebca6b)) >>> 0;
    place = (place ^ (place >>> 15)) & mask;
    while (targets[place] !== 0 && (states[place] !== state || signs[place] !== sign)) place = (place + 1) & mask;
    return place;
  };
  return {
    /** Where a sign leads from a state; 0 where it leads nowhere. */
    to: (state: number, sign: number): number =>
      (state === 0 && sign < basic ? fromFirst[sign] : targets[placeOf(state, sign)]) ?? 0,
    add: (state: number, sign: number, target: number): void => {
      if (state === 0 && sign < basic) {
        fromFirst[sign] = target;
        return;
      }
      const place = placeOf(state, sign);
      states[place] = state;
      signs[place] = sign;
      targets[place] = target;
    },
  };
}
