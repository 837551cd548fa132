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
 * its rarest grams, and many of them (prefix filter, Chaudhuri, Ganti and Kaushik 2006).
 */
export function similarTexts(texts: readonly string[], { gram, least }: LikenessOptions): readonly Likeness[] {
  const sketches = sketchesOf(texts, gram, least);
  const seen: Seen = { sketches, holders: new Map(), shared: new Uint32Array(texts.length) };
  return sketches.flatMap((sketch, index) => {
    const like = mostAlike(sketch, seen, least);
    remember(sketch, index, seen);
    return like ? [{ text: sketch.text, earlier: like.sketch.text, likeness: like.likeness }] : [];
  });
}

/** The grams of a text, as numbers that rise from the rarest to the most common. */
interface Sketch {
  readonly text: string;
  readonly grams: readonly number[];
  /** Its rarest grams: so many that two texts that are alike share a telling one. */
  readonly telling: readonly number[];
}

function sketchesOf(texts: readonly string[], gram: number, least: number): readonly Sketch[] {
  const sets = texts.map((text) => gramsOf(text, gram));
  const counts = new Map<string, number>();
  for (const set of sets) for (const each of set) counts.set(each, (counts.get(each) ?? 0) + 1);
  const rarestFirst = [...counts].sort(([, a], [, b]) => a - b).map(([each]) => each);
  const ranks = new Map(rarestFirst.map((each, rank) => [each, rank]));
  return texts.map((text, i) => {
    const grams = [...(sets[i] ?? [])].map((each) => ranks.get(each) ?? 0).sort((a, b) => a - b);
    // The smallest text that is like it holds nothing else.
    const fewestInCommon = Math.ceil((least * grams.length) / (2 - least) - 1e-9);
    return { text, grams, telling: grams.slice(0, grams.length - fewestInCommon + 1) };
  });
}

/** The runs of so many neighbouring characters in a text; all of it, where it is shorter. */
function gramsOf(text: string, gram: number): ReadonlySet<string> {
  const characters = [...text];
  const count = Math.max(1, characters.length - gram + 1);
  return new Set(Array.from({ length: count }, (_, i) => characters.slice(i, i + gram).join("")));
}

/** What is remembered of the texts so far. */
interface Seen {
  readonly sketches: readonly Sketch[];
  /** By gram, the texts so far of which it is a telling one. */
  readonly holders: Map<number, number[]>;
  /** By text, how many telling grams it shares with the text at hand; all zero between two texts. */
  readonly shared: Uint32Array;
}

interface Like {
  readonly sketch: Sketch;
  readonly likeness: number;
}

function mostAlike(sketch: Sketch, { sketches, holders, shared }: Seen, least: number): Like | undefined {
  let best: Like | undefined;
  for (const index of sharing(sketch, holders, shared)) {
    const other = sketches[index] ?? sketch;
    const sum = sketch.grams.length + other.grams.length;
    const most = (2 * ((shared[index] ?? 0) + untold(sketch, other))) / sum;
    shared[index] = 0;
    if (most < (best?.likeness ?? least)) continue;
    const likeness = (2 * inCommon(sketch.grams, other.grams)) / sum;
    if (likeness >= least && likeness > (best?.likeness ?? 0)) best = { sketch: other, likeness };
  }
  return best;
}

/** The texts so far that share a telling gram; how many, is counted. */
function sharing({ telling }: Sketch, holders: Seen["holders"], shared: Uint32Array): readonly number[] {
  const found: number[] = [];
  for (const gram of telling) {
    for (const index of holders.get(gram) ?? []) {
      const count = (shared[index] ?? 0) + 1;
      if (count === 1) found.push(index);
      shared[index] = count;
    }
  }
  return found;
}

/** How many grams two texts can share besides their telling ones: those of the one whose telling grams end first. */
function untold(a: Sketch, b: Sketch): number {
  const first = (a.telling.at(-1) ?? 0) <= (b.telling.at(-1) ?? 0) ? a : b;
  return first.grams.length - first.telling.length;
}

function remember({ telling }: Sketch, index: number, { holders }: Seen): void {
  for (const gram of telling) {
    const known = holders.get(gram);
    if (known) known.push(index);
    else holders.set(gram, [index]);
  }
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
