import { type RefObject, useCallback, useContext, useMemo, useRef, useState } from "react";
import type { FileReading } from "../../formats/format.ts";
import { cutVisible } from "../../formats/shown.ts";
import { appMessages } from "../../messages/app.ts";
import type { ArgumentMap } from "../../model/map.ts";
import { fromHash, mapInHash } from "../../store/address.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import type { Announce } from "../useAnnounce.ts";
import { type Given, givenFrom } from "./given.ts";
import { ReadElsewhereContext } from "./readElsewhere.ts";
import type { OwnMap, Shelf } from "./shelf.ts";
import type { takeFile } from "./takeFile.ts";

/** How much of a file's name is shown, in code points. */
const longestName = 120;

/** What was found in a file that was to be opened. */
export interface Found extends Omit<FileReading, "value"> {
  readonly fileName: string;
  /** The map in it, where it reads: there are only remarks, or it does not keep all. */
  readonly map?: ArgumentMap;
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

/** Opening the reader's own files: what is under way, what is in the way, and what can be done. */
export interface Opening {
  /** The name of the file that is being read. */
  readonly reading?: string;
  /** What was found in the file that was opened last, or that could not be. */
  readonly trouble?: Found;
  /** Whether the reader is shown it. */
  readonly isShown: boolean;
  /** A file of which not all would be kept: it waits for the reader's say, and the open map stays until then. */
  readonly asked?: FoundMap;
  /** Opens a file that is said to be a map. */
  readonly openMap: (files: readonly File[]) => void;
  /** Opens whatever file it is: a map, or the original text of the open one. */
  readonly openFile: (files: readonly File[]) => void;
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
  const [reading, setReading] = useState<string>();
  const [trouble, setTrouble] = useState<Found>();
  const [isShown, setShown] = useState(false);
  const [asked, setAsked] = useState<FoundMap>();
  const turns = useRef(0);
  const readElsewhere = useContext(ReadElsewhereContext);
  const open = useCallback(
    async (found: FoundMap) => {
      const turn = turns.current;
      const { map, fileName, issues, view } = found;
      setTrouble(found);
      setShown(false);
      setAsked(undefined);
      showMap(atlas, { map, fileName }, wanted, view);
      const isKept = await shelf.put({ map, fileName });
      const words = appMessages[atlas.state().language];
      if (turn === turns.current) announce(words.mapOpened(fileName, issues.length, isKept), "seen");
    },
    [atlas, announce, shelf, wanted],
  );
  const give = useCallback(
    async (files: readonly File[], told: "map" | "anything") => {
      const given = givenFrom(files);
      if (!given) return;
      const fileName = cutVisible(given.file.name, longestName);
      turns.current += 1;
      const turn = turns.current;
      const isLast = () => turn === turns.current;
      setReading(fileName);
      const found = await take(given, { told, fileName, atlas, announce, readElsewhere, isLast });
      if (!isLast()) return;
      setReading(undefined);
      if (!found) return;
      if (!isMap(found)) setTrouble(found);
      setShown(!isMap(found));
      setAsked(isMap(found) && losesSome(found) ? found : undefined);
      if (isMap(found) && !losesSome(found)) await open(found);
    },
    [atlas, announce, open, readElsewhere],
  );
  return useMemo(
    () => ({
      ...(reading === undefined ? {} : { reading }),
      ...(trouble === undefined ? {} : { trouble }),
      ...(asked === undefined ? {} : { asked }),
      isShown,
      openMap: (files: readonly File[]) => void give(files, "map"),
      openFile: (files: readonly File[]) => void give(files, "anything"),
      show: () => setShown(true),
      hide: () => setShown(false),
      accept: () => void (asked && open(asked)),
      decline: () => setAsked(undefined),
    }),
    [reading, trouble, asked, isShown, give, open],
  );
}

/** What takes files in is no part of the first picture; where it cannot be had, the file could not be read. */
async function take(given: Given, taking: Parameters<typeof takeFile>[1]): Promise<Found | undefined> {
  try {
    return await (await import("./takeFile.ts")).takeFile(given, taking);
  } catch {
    const { atlas, fileName, announce, isLast } = taking;
    if (isLast()) announce(appMessages[atlas.state().language].opening.unreadable(fileName), "alarm");
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

/** The map at first sight, or as the link that the reader came with or its picture shows it; the link is followed once. */
function showMap(atlas: Atlas, { map, fileName }: OwnMap, wanted: RefObject<string>, view: string | undefined): void {
  const isWanted = mapInHash(wanted.current) === map.id;
  const hash = isWanted ? wanted.current : view;
  atlas.actions.open(map, fileName, hash === undefined ? undefined : fromHash(hash, map));
  if (isWanted) wanted.current = "";
}
