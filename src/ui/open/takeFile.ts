import { limits } from "../../formats/limits.ts";
import { appMessages } from "../../messages/app.ts";
import { tooLarge, tooSlow } from "../../messages/reading.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { readyInSteps } from "../../view/readyInSteps.ts";
import { inSlices } from "../inSlices.ts";
import { attachFile } from "../panel/attachText.ts";
import type { Announce } from "../useAnnounce.ts";
import type { Given } from "./given.ts";
import { readGivenFile } from "./givenFile.ts";
import type { ReadElsewhere } from "./readElsewhere.ts";
import type { Found } from "./useOpening.ts";

/** What a file that the reader gave is taken in with. */
interface Taking {
  readonly told: "map" | "anything";
  /** How it is called on the page. */
  readonly fileName: string;
  readonly atlas: Atlas;
  readonly announce: Announce;
  readonly readElsewhere: ReadElsewhere;
  /** Whether no other was given since. */
  readonly isLast: () => boolean;
}

/** Takes in what the reader gave: what was found in a map file comes back; a text is attached, and what is neither is said. */
export async function takeFile(files: Given, taking: Taking): Promise<Found | undefined> {
  const { fileName, atlas, announce } = taking;
  const { file } = files;
  const given = await readGivenFile(files, taking.told, taking.readElsewhere);
  // A file that was given later takes the place of this one.
  if (!taking.isLast()) return undefined;
  const { language } = atlas.state();
  const words = appMessages[language].opening;
  switch (given.kind) {
    case "map": {
      const { value: map, ...read } = given.reading;
      if (map) await inSlices(readyInSteps(map));
      return { fileName, ...read, ...(map ? { map } : {}) };
    }
    case "text":
      await attachFile(file, atlas);
      return undefined;
    case "tooLarge":
      announce(tooLarge[language](fileName, file.size, limits.bytes), "alarm");
      return undefined;
    case "tooSlow":
      announce(tooSlow[language](fileName), "alarm");
      return undefined;
    case "unreadable":
      announce(words.unreadable(fileName), "alarm");
      return undefined;
  }
}
