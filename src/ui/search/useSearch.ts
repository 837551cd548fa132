import { useContext, useEffect, useState } from "react";
import { appMessages } from "../../messages/app.ts";
import type { Heard } from "../../model/heard.ts";
import type { ArgumentMap } from "../../model/map.ts";
import type { Searched } from "../../view/search/createSearch.ts";
import { createProgress, type Progress } from "../progress.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { orHere } from "./orHere.ts";
import { type SearchElsewhere, SearchElsewhereContext } from "./searchElsewhere.ts";
import type { Seek } from "./seek.ts";
import { simplifiedForms } from "./simplifiedForms.ts";

/** A search of the open map with the attached texts, and what it was made from. */
export interface ReadySearch {
  readonly seek: Seek;
  readonly texts: ReadonlyMap<string, string>;
  readonly simplified: ReadonlyMap<string, string>;
  /** Whether it knows the characters that are written in two ways. */
  readonly isWhole: boolean;
}

const made = new WeakMap<ArgumentMap, ReadySearch>();

/** The search of the open map, undefined until it is ready; and how far it has come. */
export function useSearch(): { readonly ready: ReadySearch | undefined; readonly progress: Progress } {
  const map = useAtlas((state) => state.map);
  const texts = useAtlas((state) => state.texts);
  const elsewhere = useContext(SearchElsewhereContext);
  const [progress] = useState(createProgress);
  const [, setReady] = useState<ReadySearch>();
  const ready = made.get(map);
  const isReady = ready?.texts === texts;
  const isDone = isReady && ready.isWhole;
  const announce = useAnnounce();
  const { state } = useAtlasItself();
  useEffect(() => {
    if (isDone) return;
    const stop = new AbortController();
    prepare({ map, texts, elsewhere, progress, stop: stop.signal }).then(
      (search) => {
        if (!search) return;
        made.set(map, search);
        setReady(search);
      },
      () => !stop.signal.aborted && announce(appMessages[state().language].broken.part, "alarm"),
    );
    return () => stop.abort();
  }, [map, texts, elsewhere, progress, isDone, announce, state]);
  return { ready: isReady ? ready : undefined, progress };
}

/** Up to so many claims are searched on the page: to tell a worker of them takes longer than their search is made. */
const mostHere = 2000;

interface Preparation {
  readonly map: ArgumentMap;
  readonly texts: ReadonlyMap<string, string>;
  readonly elsewhere: SearchElsewhere | undefined;
  readonly progress: Progress;
  readonly stop: AbortSignal;
}

async function prepare({ map, texts, elsewhere, progress, stop }: Preparation): Promise<ReadySearch | undefined> {
  const simplified = await simplifiedForms();
  const searched = { map, texts, simplified: simplified ?? new Map() };
  const away = map.claims.length > mostHere ? elsewhere?.(searched, progress.tell, stop) : undefined;
  // Where there are no workers, or one fails, the page makes the search itself.
  const found = await away?.catch(() => undefined);
  if (stop.aborted) return undefined;
  const seek = found
    ? orHere(found, () => makeHere(searched, progress.tell, new AbortController().signal))
    : await makeHere(searched, progress.tell, stop);
  return seek && { seek, texts, simplified: searched.simplified, isWhole: simplified !== undefined };
}

async function makeHere(searched: Searched, heard: Heard, stop: AbortSignal): Promise<Seek | undefined> {
  const { searchHere } = await import("./searchHere.ts");
  return searchHere(searched, heard, stop);
}
