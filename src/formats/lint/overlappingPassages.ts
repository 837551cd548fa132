import { overlappingPassages as says } from "../../messages/lint.ts";
import { append } from "../../model/append.ts";
import type { ArgumentMap, Claim, Passage } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { shown } from "../shown.ts";
import type { Finding, Rule } from "./rule.ts";

/** Passages of which more than half, or of another claim's passage more than half, is the same stretch of a document. */
export const overlappingPassages: Rule = {
  code: "lint/overlapping-passages",
  find: (map) => [...passagesOf(map).values()].flatMap(overlapsIn),
};

interface Cited {
  readonly claim: Claim;
  readonly passage: Passage;
}

/** The passages by document, in the order of the text. */
function passagesOf(map: ArgumentMap): ReadonlyMap<string, readonly Cited[]> {
  const byDocument = new Map<string, Cited[]>();
  for (const claim of map.claims) {
    for (const passage of claim.passages) {
      append(byDocument, indexOf(map).voices.get(passage.voice)?.document ?? "", { claim, passage });
    }
  }
  for (const cited of byDocument.values()) {
    cited.sort((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end);
  }
  return byDocument;
}

/**
 * One finding for each passage that overlaps with one before it. Of all before it, only two of different claims need be
 * looked at for each half: a passage loses more than half to one that ends after its middle, so the last to end; another
 * loses more than half to it if its middle lies after this one's start, so the one with the last middle.
 */
function overlapsIn(cited: readonly Cited[]): readonly Finding[] {
  const lastEnd = new Furthest((passage) => passage.end);
  const lastMiddle = new Furthest((passage) => passage.start + passage.end);
  return cited.flatMap((each) => {
    const earlier = [lastEnd.besides(each.claim), lastMiddle.besides(each.claim)];
    lastEnd.add(each);
    lastMiddle.add(each);
    const [found] = earlier.flatMap((other) => (other ? findingBetween(other, each) : []));
    return found ? [found] : [];
  });
}

/** The passage that reaches furthest, and the one of another claim that does. */
class Furthest {
  #first: Cited | undefined;
  #second: Cited | undefined;
  readonly #reach: (passage: Passage) => number;

  constructor(reach: (passage: Passage) => number) {
    this.#reach = reach;
  }

  add(cited: Cited): void {
    if (!this.#isBeyond(cited, this.#first)) {
      if (cited.claim !== this.#first?.claim && this.#isBeyond(cited, this.#second)) this.#second = cited;
      return;
    }
    if (cited.claim !== this.#first?.claim) this.#second = this.#first;
    this.#first = cited;
  }

  besides(claim: Claim): Cited | undefined {
    return this.#first?.claim === claim ? this.#second : this.#first;
  }

  #isBeyond(cited: Cited, other: Cited | undefined): boolean {
    return !other || this.#reach(cited.passage) > this.#reach(other.passage);
  }
}

function findingBetween(earlier: Cited, { passage }: Cited): readonly Finding[] {
  const shared = Math.min(earlier.passage.end, passage.end) - passage.start;
  const shorter = Math.min(lengthOf(earlier.passage), lengthOf(passage));
  if (2 * shared <= shorter) return [];
  const remark = says(shown(earlier.claim.id), shared, shorter);
  return [{ at: passage, within: [], other: { at: earlier.passage, within: [] }, remark }];
}

function lengthOf({ start, end }: Passage): number {
  return end - start;
}
