import type { ArgumentMap, Claim, Passage, SourceDocument, Voice } from "../model/map.ts";
import type { LossTally } from "./loss.ts";

/** The map with those documents, voices, passages, positions and stops alone that hold; what does not is told. */
export function withSources(map: ArgumentMap, lost: LossTally): ArgumentMap {
  const documents = firstById(map.documents);
  const claimIds = new Set(map.claims.map(({ id }) => id));
  const voices = firstById(map.voices.filter((voice) => isPlaced(voice, documents.get(voice.document))));
  for (const voice of map.voices) if (voices.get(voice.id) !== voice) lost.add("source", voice.id);
  return {
    ...map,
    documents: [...documents.values()],
    voices: [...voices.values()].map((voice) => withPositions(voice, claimIds, lost)),
    claims: map.claims.map((claim) => withPassages(claim, voices, lost)),
    tour: map.tour.filter(({ claim }) => {
      if (!claimIds.has(claim)) lost.add("tour", claim);
      return claimIds.has(claim);
    }),
  };
}

function firstById<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  const first = new Map<string, Thing>();
  for (const thing of things) if (!first.has(thing.id)) first.set(thing.id, thing);
  return first;
}

function isPlaced({ start, end, paragraphs }: Voice, document: SourceDocument | undefined): boolean {
  return (
    document !== undefined &&
    start >= 0 &&
    start < end &&
    end <= document.characters &&
    paragraphs.every((offset, i) => offset >= start && offset < end && offset > (paragraphs[i - 1] ?? -1))
  );
}

function withPositions(voice: Voice, claims: ReadonlySet<string>, lost: LossTally): Voice {
  const positions = [...new Set(voice.positions)].filter((id) => claims.has(id));
  if (positions.length === voice.positions.length) return voice;
  lost.add("source", voice.id);
  return { ...voice, positions };
}

function withPassages(claim: Claim, voices: ReadonlyMap<string, Voice>, lost: LossTally): Claim {
  const passages = claim.passages.filter((passage) => {
    const holds = isWithin(passage, voices.get(passage.voice));
    if (!holds) lost.add("source", claim.id);
    return holds;
  });
  return passages.length === claim.passages.length ? claim : { ...claim, passages };
}

function isWithin({ start, end, phrase }: Passage, voice: Voice | undefined): boolean {
  const length = [...phrase].length;
  return voice !== undefined && start >= voice.start && start < end && end <= voice.end && length <= end - start;
}
