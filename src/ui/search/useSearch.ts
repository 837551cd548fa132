import { useEffect, useState } from "react";
import { appMessages } from "../../messages/app.ts";
import type { ArgumentMap } from "../../model/map.ts";
import type { SteppedSearch } from "../../view/search/createSearch.ts";
import { inSlices } from "../inSlices.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { simplifiedForms } from "./simplifiedForms.ts";

/** A search of the open map with the attached texts, and what it was made from. */
export interface ReadySearch {
  readonly search: SteppedSearch;
  readonly texts: ReadonlyMap<string, string>;
  readonly simplified: ReadonlyMap<string, string>;
  /** Whether it knows the characters that are written in two ways. */
  readonly isWhole: boolean;
}

const made = new WeakMap<ArgumentMap, ReadySearch>();

/** The search of the open map; undefined until it is ready. */
export function useSearch(): ReadySearch | undefined {
  const map = useAtlas((state) => state.map);
  const texts = useAtlas((state) => state.texts);
  const [, setReady] = useState<ReadySearch>();
  const ready = made.get(map);
  const isReady = ready?.texts === texts;
  const isDone = isReady && ready.isWhole;
  const announce = useAnnounce();
  const { state } = useAtlasItself();
  useEffect(() => {
    if (isDone) return;
    const stop = new AbortController();
    prepare(map, texts, stop.signal).then(
      (search) => {
        if (!search) return;
        made.set(map, search);
        setReady(search);
      },
      () => !stop.signal.aborted && announce(appMessages[state().language].broken.part, "alarm"),
    );
    return () => stop.abort();
  }, [map, texts, isDone, announce, state]);
  return isReady ? ready : undefined;
}

async function prepare(
  map: ArgumentMap,
  texts: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<ReadySearch | undefined> {
  const [simplified, { searchInSteps }] = await Promise.all([
    simplifiedForms(),
    import("../../view/search/createSearch.ts"),
  ]);
  const search = await inSlices(searchInSteps(map, { texts, simplified: simplified ?? new Map() }), signal);
  return search && { search, texts, simplified: simplified ?? new Map(), isWhole: simplified !== undefined };
}
