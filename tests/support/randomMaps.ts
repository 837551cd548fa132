import fc from "fast-check";
import {
  type ArgumentMap,
  bases,
  type Claim,
  claimKinds,
  confidences,
  type Localized,
  modes,
  type Passage,
  type Relation,
  relationTypes,
  type SourceDocument,
  stances,
  type TourStep,
  type Voice,
} from "../../src/model/map.ts";

const hostileIds = ["__proto__", "constructor", "toString", "hasOwnProperty", "a/b", "a~b", "0", " ", "‮", "🦀"];
const ids = fc.oneof(fc.constantFrom(...hostileIds), fc.string({ unit: "binary", minLength: 1, maxLength: 6 }));
const words = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.constantFrom("不慌", "<b>&\"'", "\u2028\n\t", "\u2007", "]]}},,"),
);

const localized: fc.Arbitrary<Localized> = fc.oneof(
  fc.record({ "zh-Hant": words, en: words }),
  fc.record({ "zh-Hant": words }),
  fc.record({ en: words }),
);

const reviewed = fc.uniqueArray(fc.oneof(words, fc.constantFrom("lint/near-duplicate", "lint/missing-translation")), {
  maxLength: 2,
});

const hexadecimal = fc.stringMatching(/^[0-9a-f]{64}$/);

function documentOf(id: string): fc.Arbitrary<SourceDocument> {
  return fc.record(
    {
      id: fc.constant(id),
      title: localized,
      characters: fc.integer({ min: 100, max: 10_000 }),
      sha256: hexadecimal,
      date: fc.constantFrom("2020", "2020-03", "2020-03-28"),
    },
    { requiredKeys: ["id", "title", "characters", "sha256"] },
  );
}

function voiceOf(id: string, document: SourceDocument, claims: readonly string[]): fc.Arbitrary<Voice> {
  return stretchIn(0, document.characters, 20).chain(({ start, end }) =>
    fc.record(
      {
        id: fc.constant(id),
        document: fc.constant(document.id),
        start: fc.constant(start),
        end: fc.constant(end),
        name: localized,
        gist: localized,
        paragraphs: fc
          .uniqueArray(fc.integer({ min: start, max: end - 1 }), { maxLength: 4 })
          .map((offsets) => offsets.sort((a, b) => a - b)),
        stance: fc.constantFrom(...stances),
        positions: fc.subarray([...claims], { maxLength: 2 }),
        byline: fc.record(
          { name: words, confidence: fc.constantFrom(...confidences), note: localized },
          { requiredKeys: ["name", "confidence"] },
        ),
        note: localized,
      },
      { requiredKeys: ["id", "document", "start", "end", "name", "paragraphs", "stance", "positions"] },
    ),
  );
}

function stretchIn(from: number, to: number, least: number): fc.Arbitrary<{ start: number; end: number }> {
  return fc
    .integer({ min: from, max: to - least })
    .chain((start) => fc.record({ start: fc.constant(start), end: fc.integer({ min: start + least, max: to }) }));
}

function passageOf(voice: Voice): fc.Arbitrary<Passage> {
  return stretchIn(voice.start, voice.end, 16).chain((stretch) =>
    fc.record(
      {
        voice: fc.constant(voice.id),
        start: fc.constant(stretch.start),
        end: fc.constant(stretch.end),
        phrase: words,
        gloss: words,
        gist: localized,
        mode: fc.constantFrom(...modes),
      },
      { requiredKeys: ["voice", "start", "end", "phrase", "mode"] },
    ),
  );
}

function claimOf(id: string, voices: readonly Voice[]): fc.Arbitrary<Claim> {
  const passages =
    voices.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...voices.map(passageOf)), { maxLength: 3 });
  return fc.record(
    {
      id: fc.constant(id),
      verdict: localized,
      label: localized,
      text: localized,
      tags: fc.array(words, { maxLength: 2 }),
      kind: fc.constantFrom(...claimKinds),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      passages,
      note: localized,
      reviewed,
    },
    { requiredKeys: ["id", "text", "tags", "kind", "passages"] },
  );
}

/** A relation to a claim or, as a rebut, to one of the relations before it. */
function relationOf(id: string, claims: readonly string[], before: readonly string[]): fc.Arbitrary<Relation> {
  return fc
    .tuple(
      fc.shuffledSubarray([...claims], { minLength: 2, maxLength: Math.min(4, claims.length) }),
      fc.constantFrom(undefined, ...before),
    )
    .chain(([[target = "", ...from], relation]) =>
      fc.record(
        {
          id: fc.constant(id),
          type: relation === undefined ? fc.constantFrom(...relationTypes) : fc.constant("rebut" as const),
          from: fc.constant(from),
          to: fc.constant(relation ?? target),
          strength: fc.constantFrom(1 as const, 2 as const, 3 as const),
          basis: fc.constantFrom(...bases),
          note: localized,
          reviewed,
        },
        { requiredKeys: ["id", "type", "from", "to", "strength", "basis"] },
      ),
    );
}

function stepOf(claims: readonly string[]): fc.Arbitrary<TourStep> {
  return fc.record({ claim: fc.constantFrom(...claims), caption: localized });
}

function each<Value>(makers: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<readonly Value[]> {
  return fc.tuple(...makers);
}

const uniqueIds = (least: number, most: number) => fc.uniqueArray(ids, { minLength: least, maxLength: most });

/** Any valid map: hostile ids and texts, undercuts, linked premises, circles of support; not the size of a debate. */
export const randomMaps: fc.Arbitrary<ArgumentMap> = fc
  .record({ documents: uniqueIds(0, 2), voices: uniqueIds(0, 3), statements: uniqueIds(2, 12), claims: fc.nat(8) })
  .chain(({ documents, voices, statements, claims: wanted }) => {
    const claimIds = statements.slice(0, 2 + wanted);
    const relationIds = statements.slice(2 + wanted);
    return each(documents.map(documentOf))
      .chain((texts) =>
        each(
          texts.length === 0
            ? []
            : voices.map((id) => fc.constantFrom(...texts).chain((text) => voiceOf(id, text, claimIds))),
        ).map((speaking) => ({ texts, speaking })),
      )
      .chain(({ texts, speaking }) =>
        fc.record({
          id: ids,
          question: localized,
          documents: fc.constant(texts),
          voices: fc.constant(speaking),
          claims: each(claimIds.map((id) => claimOf(id, speaking))),
          relations: each(relationIds.map((id, i) => relationOf(id, claimIds, relationIds.slice(0, i)))),
          tour: fc.array(stepOf(claimIds), { maxLength: 3 }),
        }),
      );
  });
