import { type FeatureName, featureNames } from "../messages/losses.ts";
import { languageOf } from "../model/languageOf.ts";
import type { ArgumentMap, Basis, Localized } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import { type Loss, LossTally } from "./loss.ts";
import { schemeIn } from "./schemeNote.ts";

/** A map in another form, and what of it that form has no room for. */
export interface Written {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** What a format has room for. Features of claims, relations, voices and passages count only where those have room. */
export type Room = ReadonlySet<FeatureName>;

/** The room of a format that keeps all but these. */
export function roomWithout(...lost: readonly FeatureName[]): Room {
  return new Set(featureNames.filter((feature) => !lost.includes(feature)));
}

/**
 * The losses of a map in a format that has room for some features only: what of the others the map makes use of. Its reader
 * takes every relation to be of the one basis.
 */
export function tallyOutside(room: Room, map: ArgumentMap, basis: Basis = "annotator"): LossTally {
  const tally = new LossTally();
  for (const feature of featureNames) {
    if (room.has(feature) || isImplied(feature, room)) continue;
    for (const which of used[feature](map, basis)) tally.add(feature, which);
  }
  return tally;
}

/** Whether the loss of a feature goes without saying, since that which has it is lost. */
function isImplied(feature: FeatureName, room: Room): boolean {
  const holder = holders.get(feature);
  return holder !== undefined && !room.has(holder);
}

const holders: ReadonlyMap<FeatureName, FeatureName> = new Map([
  ["place", "passages"],
  ["phrase", "passages"],
  ["gloss", "passages"],
  ["gist", "passages"],
  ["mode", "passages"],
  ["voice-details", "voices"],
  ["silent-voices", "voices"],
]);

/** Where a map makes use of each feature, by ids. */
const used: Readonly<Record<FeatureName, (map: ArgumentMap, basis: Basis) => Iterable<string>>> = {
  question: ({ id }) => [id],
  "map-id": ({ id }) => [id],
  language: (map) => textsOf(map).flatMap(([id, text]) => (isTellable(text) ? [] : [id])),
  signs: () => [],
  text: ({ claims }) => idsOf(claims, () => true),
  verdict: ({ claims }) => idsOf(claims, ({ verdict }) => verdict !== undefined),
  label: ({ claims }) => idsOf(claims, ({ label }) => label !== undefined),
  "claim-id": () => [],
  kind: ({ claims }) => idsOf(claims, ({ kind }) => kind !== "reason"),
  tags: ({ claims }) => idsOf(claims, ({ tags }) => tags.length > 0),
  weight: ({ claims }) => idsOf(claims, ({ weight }) => weight !== undefined),
  "claim-note": ({ claims }) => idsOf(claims, ({ note }) => note !== undefined),
  reviewed: ({ claims, relations }) => idsOf([...claims, ...relations], ({ reviewed }) => reviewed !== undefined),
  passages: (map) => passagesOf(map, () => true),
  place: (map) => passagesOf(map, () => true),
  phrase: (map) => passagesOf(map, ({ gist }) => gist !== undefined),
  gloss: (map) => passagesOf(map, ({ gloss }) => gloss !== undefined),
  gist: (map) => passagesOf(map, ({ gist }) => gist !== undefined),
  mode: (map) => passagesOf(map, ({ mode }) => mode !== "asserts"),
  linked: ({ relations }) => idsOf(relations, ({ from }) => from.length > 1),
  twice: () => [],
  undercut: (map) => idsOf(map.relations, ({ to }) => indexOf(map).relations.has(to)),
  support: ({ relations }) => idsOf(relations, ({ type }) => type === "support"),
  rebut: ({ relations }) => idsOf(relations, ({ type }) => type === "rebut"),
  "relation-id": ({ relations }) => idsOf(relations, () => true),
  strength: ({ relations }) => idsOf(relations, ({ strength }) => strength !== 2),
  basis: ({ relations }, usual) => idsOf(relations, ({ basis }) => basis !== usual),
  "relation-note": ({ relations }) =>
    idsOf(relations, ({ note }) => note !== undefined && schemeIn(note) === undefined),
  scheme: ({ relations }) => idsOf(relations, ({ note }) => schemeIn(note) !== undefined),
  "silent-voices": ({ voices, claims }) => {
    const saying = new Set(claims.flatMap(({ passages }) => passages.map(({ voice }) => voice)));
    return idsOf(voices, ({ id }) => !saying.has(id));
  },
  voices: ({ voices }) => idsOf(voices, () => true),
  "voice-details": ({ voices }) => idsOf(voices, () => true),
  documents: ({ documents }) => idsOf(documents, () => true),
  tour: ({ tour }) => tour.map(({ claim }) => claim),
};

/** The texts that most formats write in one language, each with the id of the thing that has it. */
function textsOf({ id, question, voices, claims }: ArgumentMap): readonly (readonly [string, Localized])[] {
  return [
    [id, question],
    ...voices.map((voice) => [voice.id, voice.name] as const),
    ...claims.flatMap((claim) => [
      [claim.id, claim.text] as const,
      ...(claim.label ? [[claim.id, claim.label] as const] : []),
      ...(claim.note ? [[claim.id, claim.note] as const] : []),
      ...claim.passages.flatMap(({ gist }) => (gist ? [[claim.id, gist] as const] : [])),
    ]),
  ];
}

/** Whether the language of a text can be told from the text alone. */
function isTellable(text: Localized): boolean {
  const [first, second] = Object.entries(text);
  return second === undefined && first !== undefined && languageOf(first[1]) === first[0];
}

function idsOf<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  uses: (thing: Thing) => boolean,
): readonly string[] {
  return things.filter(uses).map(({ id }) => id);
}

type Passage = ArgumentMap["claims"][number]["passages"][number];

function passagesOf({ claims }: ArgumentMap, uses: (passage: Passage) => boolean): readonly string[] {
  return claims.flatMap(({ id, passages }) => passages.filter(uses).map(() => id));
}
