import { type Heard, heardWithin } from "../model/heard.ts";
import type { ArgumentMap, Language } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import type { Findings, Found, Searched } from "../view/search/createSearch.ts";
import { handOver } from "./handOver.ts";
import type { Query, SearchAnswer, SearchTask } from "./search.worker.ts";
import url from "./search.worker.ts?worker&url";
import { startWorker } from "./startWorker.ts";
import { wordsOf } from "./wordsOf.ts";

/** Begins a search by words of the reader, in a language; stopped, it comes to nothing. */
type Seek = (
  words: string,
  language: Language,
) => { readonly later: (stop: AbortSignal) => Promise<Findings | undefined> };

/** A worker that knows what is searched, or comes to know it. */
interface Knowing {
  readonly searched: Searched;
  readonly worker: Worker;
  /** The worker once its search is made; refused where that failed or was ended. */
  readonly ready: Promise<Worker>;
  readonly end: () => void;
}

let knowing: Knowing | undefined;
let rest: ReturnType<typeof setTimeout> | undefined;

/** How long it waits for another query before it ends, and with it what it knows of the map, in milliseconds. */
const patience = 300_000;

/** What share of the making it is to hand a map over, about. */
const shareOfHandingOver = 0.3;

let asked = 0;

/** Makes a search beside the page; a signal that is raised ends that, and the promise is then refused. */
export async function searchInWorker(searched: Searched, heard: Heard, stop: AbortSignal): Promise<Seek> {
  stop.throwIfAborted();
  const begun = begin(searched, heard);
  stop.addEventListener("abort", begun.end, { once: true });
  try {
    await begun.ready;
  } finally {
    stop.removeEventListener("abort", begun.end);
  }
  return (words, language) => ({
    later: async (stop) => {
      const { ready, end } = knowing?.searched === searched ? knowing : begin(searched, () => undefined);
      waitForMore(end);
      const findings = await answerOf(await ready, { number: asked++, words, language }, stop);
      return findings && withOwn(findings, searched.map);
    },
  });
}

/** The one worker that searches begins with something else: what it knew until then is given up. */
function begin(searched: Searched, heard: Heard): Knowing {
  knowing?.end();
  const worker = startWorker(url);
  const ended = new AbortController();
  const end = () => {
    worker.terminate();
    ended.abort();
    if (knowing?.worker === worker) knowing = undefined;
  };
  const ready = new Promise<Worker>((resolve, reject) => {
    const fail = (problem: unknown) => {
      end();
      reject(problem);
    };
    const making = heardWithin(heard, shareOfHandingOver, 1);
    ended.signal.addEventListener("abort", () => reject(ended.signal.reason), { once: true });
    worker.addEventListener("error", ({ message }) => fail(new Error(message || "the search worker failed")));
    worker.addEventListener("message", ({ data }: MessageEvent<SearchAnswer>) => {
      if ("share" in data) making(data.share);
      else if ("isMade" in data) resolve(worker);
    });
    const handed = heardWithin(heard, 0, shareOfHandingOver);
    const tell = (message: unknown) => worker.postMessage(message);
    handOverTexts(searched.texts, tell, ended.signal)
      .then(() => handOver({ ...searched, texts: new Map() }, tell, ended.signal, (told, all) => handed(told / all)))
      .catch(fail);
  });
  // Whoever waits for it hears of it; an end that nobody waits for is no failure.
  ready.catch(() => undefined);
  knowing = { searched, worker, ready, end };
  waitForMore(end);
  return knowing;
}

/** Tells a worker of texts, which may be long, piece by piece. */
async function handOverTexts(
  texts: Searched["texts"],
  tell: (task: SearchTask) => void,
  stop: AbortSignal,
): Promise<void> {
  for (const [document, text] of texts) {
    for (const words of wordsOf(text)) {
      tell({ document, words });
      await new Promise((next) => setTimeout(next));
      stop.throwIfAborted();
    }
  }
}

function waitForMore(end: () => void): void {
  clearTimeout(rest);
  rest = setTimeout(end, patience);
}

function answerOf(worker: Worker, query: Query, stop: AbortSignal): Promise<Findings | undefined> {
  const heard = new AbortController();
  return new Promise<Findings | undefined>((resolve, reject) => {
    if (stop.aborted) return resolve(undefined);
    stop.addEventListener("abort", () => resolve(undefined), { signal: heard.signal });
    const take = ({ data }: MessageEvent<SearchAnswer>) => {
      if ("number" in data && data.number === query.number) resolve(data.findings);
    };
    worker.addEventListener("message", take, { signal: heard.signal });
    const fail = ({ message }: ErrorEvent) => reject(new Error(message || "the search worker failed"));
    worker.addEventListener("error", fail, { signal: heard.signal });
    worker.postMessage({ query });
  }).finally(() => heard.abort());
}

/** What was found, as the claims and voices of the page's own map. */
function withOwn({ claims, voices, isNear }: Findings, map: ArgumentMap): Findings {
  const index = indexOf(map);
  return { claims: ofThese(claims, index.claims), voices: ofThese(voices, index.voices), isNear };
}

function ofThese<Item extends { readonly id: string }>(
  { count, hits }: Found<Item>,
  own: ReadonlyMap<string, Item>,
): Found<Item> {
  return { count, hits: hits.map((hit) => ({ ...hit, item: own.get(hit.item.id) ?? hit.item })) };
}
