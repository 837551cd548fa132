import type { Loss } from "../../../src/formats/loss.ts";
import { schemeIn } from "../../../src/formats/schemeNote.ts";
import { onOneLine } from "../../../src/formats/writtenText.ts";
import type { FeatureName } from "../../../src/messages/losses.ts";
import { type ArgumentMap, type Claim, inLanguage, type Language, type Passage } from "../../../src/model/map.ts";
import { indexOf } from "../../../src/model/questions.ts";

/**
 * A map without what a format said it could not keep, so that what was written and what is read back can be held against each
 * other: whatever was not told must be the same.
 */
export function without(map: ArgumentMap, losses: readonly Loss[], language: Language): ArgumentMap {
  const told = new Set(losses.map(({ what }) => what));
  const steps = order.filter((what) => told.has(what)).map((what) => erase[what]);
  return steps.reduce((rest, step) => step?.(rest, language) ?? rest, map);
}

type Erase = (map: ArgumentMap, language: Language) => ArgumentMap;

const eachClaim = (map: ArgumentMap, change: (claim: Claim) => Claim): ArgumentMap => ({
  ...map,
  claims: map.claims.map(change),
});
const eachRelation = (
  map: ArgumentMap,
  change: (relation: ArgumentMap["relations"][number]) => unknown,
): ArgumentMap => ({
  ...map,
  relations: map.relations.flatMap((relation) => {
    const changed = change(relation);
    return (Array.isArray(changed) ? changed : [changed]) as ArgumentMap["relations"];
  }),
});
const eachPassage = (map: ArgumentMap, change: (passage: Passage) => Passage): ArgumentMap =>
  eachClaim(map, (claim) => ({ ...claim, passages: claim.passages.map(change) }));
const omit = <Value extends object>(value: Value, ...keys: readonly (keyof Value)[]): Value => {
  const rest = { ...value };
  for (const key of keys) delete rest[key];
  return rest;
};

const erase: Partial<Record<FeatureName, Erase>> = {
  question: (map) => ({ ...map, question: {} }),
  "map-id": (map) => ({ ...map, id: "" }),
  text: (map) => eachClaim(map, (claim) => ({ ...claim, text: {} })),
  label: (map) => eachClaim(map, (claim) => omit(claim, "label")),
  verdict: (map) => eachClaim(map, (claim) => omit(claim, "verdict")),
  kind: (map) => eachClaim(map, (claim) => ({ ...claim, kind: "reason" })),
  tags: (map) => eachClaim(map, (claim) => ({ ...claim, tags: [] })),
  weight: (map) => eachClaim(map, (claim) => omit(claim, "weight")),
  "claim-note": (map) => eachClaim(map, (claim) => omit(claim, "note")),
  reviewed: (map) =>
    eachRelation(
      eachClaim(map, (claim) => omit(claim, "reviewed")),
      (one) => omit(one, "reviewed"),
    ),
  passages: (map) => eachClaim(map, (claim) => ({ ...claim, passages: [] })),
  place: (map) => eachPassage(map, (passage) => ({ ...passage, start: 0, end: 0 })),
  gloss: (map) => eachPassage(map, (passage) => omit(passage, "gloss")),
  mode: (map) => eachPassage(map, (passage) => ({ ...passage, mode: "asserts" })),
  gist: (map) => eachPassage(map, (passage) => omit(passage, "gist")),
  // Where there is a gist it stands for the phrase.
  phrase: (map, language) =>
    eachPassage(map, (passage) => ({
      ...omit(passage, "gist"),
      phrase: passage.gist ? inLanguage(passage.gist, language) : passage.phrase,
    })),
  "claim-id": (map) => ({
    ...map,
    claims: map.claims.map((claim, i) => ({ ...claim, id: `c${i}` })),
    relations: map.relations.map((relation) => ({
      ...relation,
      from: relation.from.map((id) => newId(map, id)),
      to: newId(map, relation.to),
    })),
  }),
  "relation-id": (map) => ({
    ...map,
    relations: map.relations.map((relation, i) => {
      const target = map.relations.findIndex(({ id }) => id === relation.to);
      return { ...relation, id: `#${i}`, to: target < 0 ? relation.to : `#${target}` };
    }),
  }),
  linked: (map) => eachRelation(map, (relation) => relation.from.map((from) => ({ ...relation, from: [from] }))),
  twice: (map) => {
    const ends = map.relations.map(({ type, from, to }) => JSON.stringify([type, from, to]));
    return { ...map, relations: map.relations.filter((_, i) => ends.indexOf(ends[i] ?? "") === i) };
  },
  undercut: (map) => ({ ...map, relations: map.relations.filter(({ to }) => !indexOf(map).relations.has(to)) }),
  support: (map) => ({ ...map, relations: map.relations.filter(({ type }) => type !== "support") }),
  rebut: (map) => ({ ...map, relations: map.relations.filter(({ type }) => type !== "rebut") }),
  strength: (map) => eachRelation(map, (relation) => ({ ...relation, strength: 2 })),
  basis: (map) => eachRelation(map, (relation) => ({ ...relation, basis: "annotator" })),
  "relation-note": (map) =>
    eachRelation(map, (relation) => (schemeIn(relation.note) === undefined ? omit(relation, "note") : relation)),
  scheme: (map) =>
    eachRelation(map, (relation) => (schemeIn(relation.note) === undefined ? relation : omit(relation, "note"))),
  "silent-voices": (map) => {
    const saying = new Set(map.claims.flatMap(({ passages }) => passages.map(({ voice }) => voice)));
    return { ...map, voices: map.voices.filter(({ id }) => saying.has(id)) };
  },
  voices: (map) => ({ ...map, voices: [] }),
  "voice-details": (map) => ({
    ...map,
    voices: [...map.voices.map(({ id, name }) => ({ id, name }) as ArgumentMap["voices"][number])].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
  }),
  documents: (map) => ({ ...map, documents: [], voices: map.voices.map((voice) => omit(voice, "document")) }),
  tour: (map) => ({ ...map, tour: [] }),
  language: (map, language) => mapTexts(map, (text) => ({ en: inLanguage(text, language) })),
  signs: (map) =>
    mapTexts(map, (text) => Object.fromEntries(Object.entries(text).map(([key, value]) => [key, bare(value)]))),
};

/** Erased at the end, in this order: ids last, since the others go by them. */
const last = ["undercut", "linked", "twice", "relation-id", "claim-id"] as const satisfies readonly FeatureName[];
const order = [
  ...(Object.keys(erase) as FeatureName[]).filter((what) => !last.some((other) => other === what)),
  ...last,
];

function newId(map: ArgumentMap, id: string): string {
  const index = map.claims.findIndex((claim) => claim.id === id);
  return index < 0 ? id : `c${index}`;
}

function bare(text: string): string {
  return onOneLine(text)
    .replaceAll("꞉", ":")
    .replace(/[\s\p{C}]/gu, "");
}

/** The map with each of its texts changed, a phrase as a text of its own. */
function mapTexts(map: ArgumentMap, change: (text: Readonly<Record<string, string>>) => object): ArgumentMap {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    const keys = Object.keys(value);
    if (keys.length > 0 && keys.every((key) => key === "en" || key === "zh-Hant")) {
      return change(value as Readonly<Record<string, string>>);
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === "phrase" && typeof inner === "string" ? change({ en: inner }) : walk(inner),
      ]),
    );
  };
  return walk(map) as ArgumentMap;
}
