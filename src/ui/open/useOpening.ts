import { type RefObject, useCallback, useContext, useMemo, useRef, useState } from "react";
import type { Issue } from "../../formats/issue.ts";
import { limits } from "../../formats/limits.ts";
import { cutVisible } from "../../formats/shown.ts";
import { appMessages } from "../../messages/app.ts";
import type { ArgumentMap } from "../../model/map.ts";
import { fromHash, mapInHash } from "../../store/address.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import type { Announce } from "../useAnnounce.ts";
import { readGivenFile } from "./givenFile.ts";
import { ReadElsewhereContext } from "./readElsewhere.ts";
import type { OwnMap, Shelf } from "./shelf.ts";

/** How much of a file's name is shown, in code points. */
const longestName = 120;

/** What is wrong, or worth a remark, in a file that was to be opened. */
export interface Trouble {
  readonly fileName: string;
  readonly text: string;
  readonly issues: readonly Issue[];
  /** How many more there are, counted but not described. */
  readonly more?: number;
  /** The map that is open all the same, since there are only remarks. */
  readonly map?: ArgumentMap;
}

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
  readonly trouble?: Trouble;
  /** Whether the reader is shown it. */
  readonly isShown: boolean;
  /** Opens a file that is said to be a map. */
  readonly openMap: (file: File) => Promise<void>;
  /** Opens whatever file it is: a map, or the original text of the open one. */
  readonly openFile: (file: File) => Promise<void>;
  readonly show: () => void;
  readonly hide: () => void;
}

/**
 * Opens files into the atlas; a map replaces the open one only if it reads, and is put on the shelf. `wanted` is the hash that
 * asked for a map that was not at hand.
 */
export function useOpening({ atlas, announce, shelf, wanted }: OpeningParts): Opening {
  const [reading, setReading] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [isShown, setShown] = useState(false);
  const turns = useRef(0);
  const readElsewhere = useContext(ReadElsewhereContext);
  const keep = useCallback(
    async (own: OwnMap, remarks: number, isLast: () => boolean) => {
      const isKept = await shelf.put(own);
      const words = appMessages[atlas.state().language];
      if (isLast()) announce(words.mapOpened(own.fileName, remarks, isKept), "seen");
    },
    [atlas, announce, shelf],
  );
  const give = useCallback(
    async (file: File, told: "map" | "anything") => {
      const words = appMessages[atlas.state().language];
      const fileName = cutVisible(file.name, longestName);
      turns.current += 1;
      const turn = turns.current;
      setReading(fileName);
      const given = await readGivenFile(file, told, readElsewhere);
      // A file that was given later takes the place of this one.
      if (turn !== turns.current) return;
      setReading(undefined);
      switch (given.kind) {
        case "map": {
          const { value: map, ...read } = given.reading;
          setTrouble({ fileName, ...read, ...(map ? { map } : {}) });
          setShown(!map);
          if (!map) return;
          showMap(atlas, { map, fileName }, wanted);
          return keep({ map, fileName }, read.issues.length, () => turn === turns.current);
        }
        case "text":
          await (await import("../panel/attachText.ts")).attachFile(file, atlas);
          return;
        case "tooLarge":
          return announce(words.opening.tooLarge(fileName, file.size, limits.bytes), "alarm");
        case "tooSlow":
          return announce(
            (await import("../../messages/reading.ts")).tooSlow[atlas.state().language](fileName),
            "alarm",
          );
        case "unreadable":
          return announce(words.opening.unreadable(fileName), "alarm");
      }
    },
    [atlas, announce, keep, wanted, readElsewhere],
  );
  return useMemo(
    () => ({
      ...(reading === undefined ? {} : { reading }),
      ...(trouble === undefined ? {} : { trouble }),
      isShown,
      openMap: (file: File) => give(file, "map"),
      openFile: (file: File) => give(file, "anything"),
      show: () => setShown(true),
      hide: () => setShown(false),
    }),
    [reading, trouble, isShown, give],
  );
}

/** The map at first sight, or as the link that the reader came with shows it; the link is followed once. */
function showMap(atlas: Atlas, { map, fileName }: OwnMap, wanted: RefObject<string>): void {
  const isWanted = mapInHash(wanted.current) === map.id;
  atlas.actions.open(map, fileName, isWanted ? fromHash(wanted.current, map) : undefined);
  if (isWanted) wanted.current = "";
}
