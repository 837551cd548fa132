import type { ArgumentMap, Claim, Localized, Relation, Voice } from "../../src/model/map.ts";

/** What a random map is like. */
export interface Shape {
  readonly seed: number;
  readonly claims: number;
}

type Random = () => number;

/**
 * A map like a debate, the same for the same seed: positions, reasons under reasons (each hangs on an earlier claim, on a
 * recent one rather than on an old one), cross-links, circles, linked premises, undercuts, undercuts of undercuts, claims
 * that bear on nothing, and labels in one language or both, some of them far too long.
 */
export function randomMap({ seed, claims: count }: Shape): ArgumentMap {
  const random = mulberry32(seed);
  const positions = 1 + Math.floor(random() * Math.min(5, count));
  const ids = Array.from({ length: count }, (_, i) => `claim-${i}`);
  const voices = voicesOf(ids.slice(0, positions), random);
  return {
    id: `random-${seed}`,
    question: textOf(random, 4),
    documents: [],
    voices,
    claims: ids.map((id, i) => claimOf(id, i < positions, voices, random)),
    relations: relationsOf(ids, positions, random),
    tour: [],
  };
}

/** Small fast numbers from a seed, alike on every machine (Mulberry32, Tommy Ettinger 2017). */
function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError("there is nothing to pick from");
  return value;
}

function voicesOf(positions: readonly string[], random: Random): readonly Voice[] {
  return Array.from({ length: Math.floor(random() * 13) }, (_, i) => {
    const isSilent = random() < 0.3;
    const taken = isSilent ? [] : [pick(positions, random), ...(random() < 0.2 ? [pick(positions, random)] : [])];
    return {
      id: `voice-${i}`,
      document: "doc",
      start: i * 100,
      end: i * 100 + 100,
      name: { "zh-Hant": `答 ${i + 1}`, en: `Answer ${i + 1}` },
      paragraphs: [],
      stance: isSilent ? "none" : "yes",
      positions: taken,
    };
  });
}

function claimOf(id: string, isPosition: boolean, voices: readonly Voice[], random: Random): Claim {
  const saying = voices.filter(() => random() < 0.15);
  const length = random() < 0.05 ? 12 : 1;
  return {
    id,
    ...(isPosition && random() < 0.8 ? { verdict: textOf(random, 1) } : {}),
    ...(random() < 0.9 ? { label: textOf(random, length) } : {}),
    text: textOf(random, length + 1),
    tags: [],
    kind: isPosition ? "position" : "reason",
    passages: saying.map(({ id: voice, start }) => ({ voice, start, end: start + 4, phrase: "text", mode: "asserts" })),
  };
}

const han = ["人都在這裡", "換了也沒用", "大家都用過，", "「付款」很方便", "價格降了一半"];
const latin = ["people stay", "nobody uses it", "incomprehensibilities", "it costs half", "“paying” is easy"];

function textOf(random: Random, length: number): Localized {
  const zh = Array.from({ length: length + Math.floor(random() * 2) }, () => pick(han, random)).join("");
  const en = Array.from({ length: length + Math.floor(random() * 2) }, () => pick(latin, random)).join(" ");
  const languages = random();
  if (languages < 0.1) return { en };
  return languages < 0.2 ? { "zh-Hant": zh } : { "zh-Hant": zh, en };
}

function relationsOf(ids: readonly string[], positions: number, random: Random): readonly Relation[] {
  const relations: Relation[] = [];
  const add = (from: readonly string[], to: string) => {
    relations.push({
      id: `relation-${relations.length}`,
      type: random() < 0.65 ? "support" : "rebut",
      from,
      to,
      strength: pick([1, 2, 3] as const, random),
      basis: random() < 0.7 ? "explicit" : "annotator",
    });
  };
  for (let i = positions; i < ids.length; i++) {
    const id = ids[i] ?? "";
    const before = ids[i - 1 - Math.floor(random() ** 2 * Math.min(i, 40))] ?? "";
    if (random() < 0.03) continue;
    if (relations.length > 0 && random() < 0.07) add([id], pick(relations, random).id);
    else if (i + 1 < ids.length && random() < 0.08) {
      add([id, ids[i + 1] ?? ""], before);
      i += 1;
    } else add([id], before);
    if (random() < 0.25) {
      const other = pick(ids, random);
      if (other !== id) add([id], other);
    }
  }
  return relations;
}
