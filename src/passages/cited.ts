import type { ArgumentMap, Passage, SourceDocument, Voice } from "../model/map.ts";
import { onceInSteps } from "../model/onceInSteps.ts";
import { mapped, type Steps } from "../model/steps.ts";

/** What one must know of a map to find its passages in a text, and no more: it is told to a worker. */
export interface Cited {
  readonly documents: readonly Pick<SourceDocument, "id" | "characters" | "sha256">[];
  readonly voices: readonly Pick<Voice, "id" | "document" | "paragraphs">[];
  /** In the order of the map, claim by claim. */
  readonly passages: readonly Pick<Passage, "voice" | "start" | "end" | "phrase">[];
}

/** What a map cites, and which passage of it is which. */
interface Citing {
  readonly cited: Cited;
  /** The place of each passage in that list. */
  readonly places: ReadonlyMap<Passage, number>;
}

/** What a map cites; the same map gives the same. */
export const { of: citedOf, inSteps: citedInSteps } = onceInSteps(citing);

function* citing(map: ArgumentMap): Steps<Citing> {
  const passages: Passage[] = [];
  const places = new Map<Passage, number>();
  yield* mapped(map.claims, (claim) => {
    for (const passage of claim.passages) {
      places.set(passage, passages.length);
      passages.push(passage);
    }
  });
  const cited: Cited = {
    documents: map.documents.map(({ id, characters, sha256 }) => ({ id, characters, sha256 })),
    voices: yield* mapped(map.voices, ({ id, document, paragraphs }) => ({ id, document, paragraphs })),
    passages: yield* mapped(passages, ({ voice, start, end, phrase }) => ({ voice, start, end, phrase })),
  };
  return { cited, places };
}
