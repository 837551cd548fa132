import { append } from "../model/append.ts";
import type { Language } from "../model/map.ts";
import {
  type Findings,
  type Searched,
  type SteppedSearch,
  searchInSteps,
  stepsOfSearch,
} from "../view/search/createSearch.ts";
import { addPart, type Message } from "./inParts.ts";
import { thrown } from "./thrown.ts";

/** A query, and the number by which its answer is known again. */
export interface Query {
  readonly number: number;
  readonly words: string;
  readonly language: Language;
}

/** What a worker is told: the texts piece by piece, what else is searched, by parts, and then each query. */
export type SearchTask =
  | { readonly document: string; readonly words: string }
  | Message<Searched>
  | { readonly query: Query };

/** How far the search is made; that it is made; what a query came to. */
export type SearchAnswer =
  | { readonly share: number }
  | { readonly isMade: true }
  | { readonly number: number; readonly findings: Findings };

const texts = new Map<string, string[]>();
let searched: Searched | undefined;
let search: SteppedSearch | undefined;
let last: Query | undefined;

/** So long it seeks before it hears whether something else is asked by now, in milliseconds. */
const slice = 16;

// What is searched comes in by parts; how far the search is made goes out; then for each query what it found, unless another
// was asked meanwhile. Whoever asked may end the worker at any time.
self.addEventListener("message", ({ data }: MessageEvent<SearchTask>) => {
  if ("words" in data) append(texts, data.document, data.words);
  else if ("whole" in data) searched = { ...data.whole, texts: wholeTexts() };
  else if ("part" in data) addPart(searched, data.part);
  else if ("query" in data) answer(data.query).catch(thrown);
  else if (searched) make(searched);
});

function wholeTexts(): Searched["texts"] {
  const whole = new Map([...texts].map(([document, words]) => [document, words.join("")]));
  // Texts may be large: the pieces are not kept beside them.
  texts.clear();
  return whole;
}

function make({ map, texts, simplified }: Searched): void {
  const steps = searchInSteps(map, { texts, simplified });
  const all = stepsOfSearch({ map, texts });
  for (let taken = 0, told = 0; ; taken++) {
    const step = steps.next();
    if (step.done) {
      search = step.value;
      tell({ isMade: true });
      return;
    }
    if (taken < told + all / 100) continue;
    told = taken;
    tell({ share: Math.min(1, taken / all) });
  }
}

async function answer(query: Query): Promise<void> {
  last = query;
  const steps = search?.(query.words, query.language);
  while (steps && last === query) {
    for (const end = performance.now() + slice; performance.now() < end; ) {
      const step = steps.next();
      if (step.done) return tell({ number: query.number, findings: step.value });
    }
    await new Promise((next) => setTimeout(next));
  }
}

function tell(answer: SearchAnswer): void {
  self.postMessage(answer);
}
