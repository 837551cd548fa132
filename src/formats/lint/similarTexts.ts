import { append } from "../../model/append.ts";
/** Two texts that are alike: the later one, the earlier one most like it, and how much. */
export interface Likeness {
  readonly text: string;
  readonly earlier: string;
  /** From 0, nothing in common, to 1. */
  readonly likeness: number;
}

/** What makes texts alike. */
export interface LikenessOptions {
  /** How many neighbouring characters make a gram. */
  readonly gram: number;
  /** The least likeness that counts. */
  readonly least: number;
}

/**
 * The texts that are like an earlier one, each with the one most like it. The likeness of two texts is that of their sets
 * of neighbouring characters (Dice 1945). Those that cannot be alike are never compared: what is alike enough shares one of
 * its rarest grams (prefix filter, Chaudhuri, Ganti and Kaushik 2006; positions, Xiao, Wang, Lin and Yu 2008).
 */
export function similarTexts(texts: readonly string[], { gram, least }: LikenessOptions): readonly Likeness[] {
  const sketches = sketchesOf(texts, gram);
  const zeros = () => new Uint32Array(texts.length);
  const seen: Seen = { sketches, least, holders: new Map(), shared: zeros(), room: zeros() };
  return sketches.flatMap((sketch, index) => {
    const like = mostAlike(sketch, seen);
    remember(sketch, index, seen);
    return like ? [{ text: sketch.text, earlier: like.sketch.text, likeness: like.likeness }] : [];
  });
}

/** The grams of a text, as numbers that rise from the rarest to the most common. */
interface Sketch {
  readonly text: string;
  readonly grams: readonly number[];
}

function sketchesOf(texts: readonly string[], gram: number): readonly Sketch[] {
  const sets = texts.map((text) => gramsOf(text, gram));
  const counts = new Map<string, number>();
  for (const set of sets) for (const each of set) counts.set(each, (counts.get(each) ?? 0) + 1);
  const rarestFirst = [...counts].sort(([, a], [, b]) => a - b).map(([each]) => each);
  const ranks = new Map(rarestFirst.map((each, rank) => [each, rank]));
  return texts.map((text, i) => {
    const grams = [...(sets[i] ?? [])].map((each) => ranks.get(each) ?? 0);
    return { text, grams: grams.sort((a, b) => a - b) };
  });
}

/** The runs of so many neighbouring characters in a text; all of it, where it is shorter. */
function gramsOf(text: string, gram: number): ReadonlySet<string> {
  const characters = [...text];
  const count = Math.max(1, characters.length - gram + 1);
  return new Set(Array.from({ length: count }, (_, i) => characters.slice(i, i + gram).join("")));
}

interface Seen {
  readonly sketches: readonly Sketch[];
  readonly least: number;
  /** By gram, the texts so far that have it among their rarest, and at which place. */
  readonly holders: Map<number, { readonly index: number; readonly at: number }[]>;
  /** By text, how many grams it shares with the text at hand, as far as was looked, and how many more there can be. */
  readonly shared: Uint32Array;
  readonly room: Uint32Array;
}

interface Like {
  readonly sketch: Sketch;
  readonly likeness: number;
}

function mostAlike(sketch: Sketch, seen: Seen): Like | undefined {
  const { sketches, shared, room, least } = seen;
  let best: Like | undefined;
  for (const index of sharing(sketch, seen)) {
    const other = sketches[index] ?? sketch;
    const sum = sketch.grams.length + other.grams.length;
    const most = (2 * ((shared[index] ?? 0) + (room[index] ?? 0))) / sum;
    shared[index] = 0;
    if (most < (best?.likeness ?? least)) continue;
    const likeness = (2 * inCommon(sketch.grams, other.grams)) / sum;
    if (likeness >= least && likeness > (best?.likeness ?? 0)) best = { sketch: other, likeness };
  }
  return best;
}

/** The texts so far that share one of the rarest grams; how many of them, is counted. */
function sharing({ grams }: Sketch, { sketches, least, holders, shared, room }: Seen): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < telling(grams.length, least); i++) {
    for (const { index, at } of holders.get(grams[i] ?? 0) ?? []) {
      const count = (shared[index] ?? 0) + 1;
      if (count === 1) found.push(index);
      shared[index] = count;
      room[index] = Math.min(grams.length - i, (sketches[index]?.grams.length ?? 0) - at) - 1;
    }
  }
  return found;
}

function remember({ grams }: Sketch, index: number, { least, holders }: Seen): void {
  for (let at = 0; at < telling(grams.length, least); at++) append(holders, grams[at] ?? 0, { index, at });
}

/** How many of its rarest grams tell whether a text of so many can be like another: what is alike shares one of them. */
function telling(grams: number, least: number): number {
  return grams - Math.ceil((least * grams) / (2 - least) - 1e-9) + 1;
}

function inCommon(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const difference = (a[i] ?? 0) - (b[k] ?? 0);
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return count;
}
