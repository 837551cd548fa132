import { type RefObject, useCallback, useContext, useMemo, useRef, useState } from "react";
import type { FileReading } from "../../formats/format.ts";
import { appMessages } from "../../messages/app.ts";
import type { ArgumentMap } from "../../model/map.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { createProgress, type Progress } from "../progress.ts";
import type { Announce } from "../useAnnounce.ts";
import { ReadElsewhereContext } from "./readElsewhere.ts";
import type { Shelf } from "./shelf.ts";
import type { takeFile } from "./takeFile.ts";

/** What was found in a file that was to be opened. */
export interface Found extends Omit<FileReading, "value"> {
  readonly fileName: string;
  /** The map in it, where it reads: there are only remarks, or it does not keep all. */
  readonly map?: ArgumentMap;
  /** The text that annotations are about. */
  readonly beside?: File;
  /** The file itself, where it may be read in another encoding. */
  readonly file?: File;
  /** The address that it came from, where a link asked for it. */
  readonly from?: string | undefined;
}

/** What was found in a file that reads. */
export type FoundMap = Found & { readonly map: ArgumentMap };

/** What opening acts on. */
export interface OpeningParts {
  readonly atlas: Atlas;
  readonly announce: Announce;
  readonly shelf: Shelf;
  readonly wanted: RefObject<string>;
}

/** A file that is being read, and how far that has come. */
export interface Reading {
  readonly fileName: string;
  readonly progress: Progress;
}

/** Opening the reader's own files: what is under way, what is in the way, and what can be done. */
export interface Opening {
  /** The file that is being read. */
  readonly reading?: Reading;
  /** What was found in the file that was opened last, or that could not be. */
  readonly trouble?: Found;
  /** Whether the reader is shown it. */
  readonly isShown: boolean;
  /** A file of which not all would be kept: it waits for the reader's say, and the open map stays until then. */
  readonly asked?: FoundMap;
  /** Loads what opens files: one is about to come. */
  readonly getReady: () => void;
  /** Opens a file that is said to be a map, as a link shows it. */
  readonly openMap: (files: readonly File[], view?: string) => void;
  /** Opens whatever file it is: a map, or the original text of the open one. */
  readonly openFile: (files: readonly File[]) => void;
  /** Reads no further: the open map stays. */
  readonly stop: () => void;
  readonly show: () => void;
  readonly hide: () => void;
  /** Opens what waits, or lets it go. */
  readonly accept: () => void;
  readonly decline: () => void;
}

/**
 * Opens files into the atlas; a map replaces the open one only if it reads, and is put on the shelf. `wanted` is the hash that
 * asked for a map that was not at hand.
 */
export function useOpening({ atlas, announce, shelf, wanted }: OpeningParts): Opening {
  const [reading, setReading] = useState<Reading>();
  const [trouble, setTrouble] = useState<Found>();
  const [isShown, setShown] = useState(false);
  const [asked, setAsked] = useState<FoundMap>();
  // Each file that is given ends the reading of the one before.
  const turn = useRef<AbortController>(undefined);
  const readElsewhere = useContext(ReadElsewhereContext);
  const open = useCallback(
    async (found: FoundMap) => {
      const own = turn.current;
      setTrouble(found);
      setShown(false);
      setAsked(undefined);
      const { openFound } = await load();
      await openFound(found, { atlas, announce, shelf, wanted }, () => own === turn.current);
    },
    [atlas, announce, shelf, wanted],
  );
  const getReady = useCallback(() => {
    const reading = readElsewhere().then(({ getReady }) => getReady?.());
    // What takes files in asks for what tells maps from texts; where that fails it is told when the file comes.
    for (const part of [load(), import("../../formats/format.ts"), reading]) part.catch(() => undefined);
  }, [readElsewhere]);
  const give = useCallback(
    async (files: readonly File[], told: "map" | "anything", view?: string) => {
      const [first] = files;
      if (!first) return;
      getReady();
      turn.current?.abort();
      const own = new AbortController();
      turn.current = own;
      const isLast = () => own === turn.current;
      const progress = createProgress();
      setReading({ fileName: first.name, progress });
      const watch = { heard: progress.tell, signal: own.signal };
      const found = await take(files, { told, view, atlas, announce, readElsewhere, watch, isLast });
      if (!isLast()) return;
      setReading(undefined);
      if (!found) return;
      if (!isMap(found)) setTrouble(found);
      setShown(!isMap(found));
      setAsked(isMap(found) && losesSome(found) ? found : undefined);
      if (isMap(found) && !losesSome(found)) await open(found);
    },
    [atlas, announce, getReady, open, readElsewhere],
  );
  return useMemo(
    () => ({
      ...(reading === undefined ? {} : { reading }),
      ...(trouble === undefined ? {} : { trouble }),
      ...(asked === undefined ? {} : { asked }),
      isShown,
      getReady,
      openMap: (files: readonly File[], view?: string) => void give(files, "map", view),
      openFile: (files: readonly File[]) => void give(files, "anything"),
      stop: () => {
        turn.current?.abort();
        turn.current = undefined;
        setReading(undefined);
      },
      show: () => setShown(true),
      hide: () => setShown(false),
      accept: () => void (asked && open(asked)),
      decline: () => setAsked(undefined),
    }),
    [reading, trouble, asked, isShown, getReady, give, open],
  );
}

// What takes files in is no part of the first picture.
const load = () => import("./takeFile.ts");

/** Takes files in; where what does that cannot be had, they could not be read. */
async function take(...[files, taking]: Parameters<typeof takeFile>): Promise<Found | undefined> {
  try {
    return await (await load()).takeFile(files, taking);
  } catch {
    const { atlas, announce, isLast } = taking;
    // What shows names safely could not be had either.
    const name = files[0]?.name.replace(/\p{C}/gu, "").slice(0, 120) ?? "";
    if (isLast()) announce(appMessages[atlas.state().language].opening.unreadable(name), "alarm");
    return undefined;
  }
}

/** Whether a file reads. */
export function isMap(found: Found): found is FoundMap {
  return found.map !== undefined;
}

/** Whether some of a file is not kept. */
export function losesSome({ losses = [] }: Pick<Found, "losses">): boolean {
  return losses.length > 0;
}
