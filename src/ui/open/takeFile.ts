import type { RefObject } from "react";
import { limits } from "../../formats/limits.ts";
import { cutVisible } from "../../formats/shown.ts";
import { appMessages } from "../../messages/app.ts";
import { astrayWords } from "../../messages/astray.ts";
import { openedWith, tooLarge, tooSlow } from "../../messages/reading.ts";
import { heardWithin } from "../../model/heard.ts";
import { isSameMap } from "../../model/isSameMap.ts";
import type { ArgumentMap } from "../../model/map.ts";
import { fromHash, isAstray, mapInHash } from "../../store/address.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { readyInSteps } from "../../view/readyInSteps.ts";
import { inSlices } from "../inSlices.ts";
import { attachFile } from "../panel/attachText.ts";
import type { Announce } from "../useAnnounce.ts";
import { askedAddress } from "./askedAddress.ts";
import { type Given, givenFrom, isHalf } from "./given.ts";
import { type GivenFile, readGivenFile } from "./givenFile.ts";
import type { ReadElsewhere, Watch } from "./readElsewhere.ts";
import type { Found, FoundMap, OpeningParts } from "./useOpening.ts";

/** What a file that the reader gave is taken in with. */
interface Taking {
  readonly told: "map" | "anything";
  /** How the link shows the map that asked for it. */
  readonly view?: string | undefined;
  readonly atlas: Atlas;
  readonly announce: Announce;
  readonly readElsewhere: ReadElsewhere;
  readonly watch: Watch;
  /** Whether no other was given since. */
  readonly isLast: () => boolean;
}

/** What share of the whole the reading of a large file takes, about; the rest is for making its map ready. */
const shareOfReading = 0.75;

/** How much of a file's name is shown, in code points. */
const longestName = 120;

/** A file's name as the page shows it. */
export function shownName(name: string): string {
  return cutVisible(name, longestName);
}

/** The file that was given last where it came by itself: annotations and their text may come one after the other. */
const lastAlone = new WeakMap<Atlas, File>();

/** Takes in what the reader gave: what was found in a map file comes back; a text is attached, and what is neither is said. */
export async function takeFile(files: readonly File[], taking: Taking): Promise<Found | undefined> {
  const { atlas } = taking;
  const given = givenFrom(files, lastAlone.get(atlas));
  if (!given) return undefined;
  if (!given.beside && isHalf(given.file)) lastAlone.set(atlas, given.file);
  else lastAlone.delete(atlas);
  const { heard, signal } = taking.watch;
  const reading = { signal, heard: heardWithin(heard, 0, shareOfReading) };
  const found = await readGivenFile(given, taking.told, taking.readElsewhere, reading);
  // A file that was given later takes the place of this one.
  return taking.isLast() ? takeFound(found, given, taking) : undefined;
}

async function takeFound(found: GivenFile, given: Given, taking: Taking): Promise<Found | undefined> {
  const { atlas, announce } = taking;
  const { language } = atlas.state();
  const fileName = shownName(given.file.name);
  const words = appMessages[language].opening;
  switch (found.kind) {
    case "map":
      return mapFound(found.reading, given, taking);
    case "text":
      await attachFile(given.file, atlas, taking.watch);
      return undefined;
    case "tooLarge":
      announce(tooLarge[language](fileName, given.file.size, limits.bytes), "alarm");
      return undefined;
    case "tooSlow":
      announce(tooSlow[language](fileName), "alarm");
      return undefined;
    case "unreadable":
      announce(words.unreadable(fileName), "alarm");
      return undefined;
  }
}

type MapReading = Extract<GivenFile, { readonly kind: "map" }>["reading"];

/** What was found in a map file; nothing where it is the open map, which a link asks for again: it shows it as it says. */
async function mapFound({ value: map, ...read }: MapReading, given: Given, taking: Taking): Promise<Found | undefined> {
  const { state, actions } = taking.atlas;
  const isAsked = taking.view !== undefined;
  const open = state().map;
  if (map && isAsked && (await inSlices(isSameMap(map, open)))) {
    // Another may have been opened meanwhile.
    if (taking.view !== "" && taking.isLast() && state().map === open) actions.restore(fromHash(taking.view, open));
    return undefined;
  }
  if (map) await makeReady(map, taking.watch);
  const { beside, file } = given;
  const view = taking.view || read.view;
  return {
    fileName: shownName(given.file.name),
    ...read,
    ...(view === undefined ? {} : { view }),
    ...(map ? { map } : {}),
    ...(beside ? { beside } : {}),
    ...(read.encodings ? { file } : {}),
    ...(isAsked ? { from: askedAddress() } : {}),
  };
}

/** How many steps it takes for each claim to make a map ready, about. */
const stepsForClaim = 0.126;

/** Works out what the first sight of a map asks; stopped, nothing of the file is opened. */
async function makeReady(map: ArgumentMap, { heard, signal }: Watch): Promise<void> {
  const within = heardWithin(heard, shareOfReading, 1);
  const expected = Math.max(1, stepsForClaim * map.claims.length);
  await inSlices(readyInSteps(map), signal, (taken) => within(taken / expected));
}

/** Opens a map that was found in a file and puts it on the shelf; with annotations, their text is attached. */
export async function openFound(found: FoundMap, parts: OpeningParts, isLast: () => boolean): Promise<void> {
  const { atlas, announce, shelf, wanted } = parts;
  const { map, fileName, issues, beside, from } = found;
  const isAmiss = showMap(atlas, found, wanted);
  if (beside) await attachFile(beside, atlas);
  const isKept = await shelf.put({ map, fileName, from });
  if (!isLast()) return;
  const { language } = atlas.state();
  const words = appMessages[language];
  const opened = words.mapOpened(fileName) + openedWith[language](issues.length, isKept);
  announce(isAmiss ? `${opened} ${astrayWords[language].noSuchClaim}` : opened, "seen");
}

/**
 * Shows the map at first sight, or as the link that the reader came with or its picture shows it; the link is followed once.
 * Says whether it leads to a claim that is not there.
 */
function showMap(atlas: Atlas, { map, fileName, view }: FoundMap, wanted: RefObject<string>): boolean {
  const isWanted = mapInHash(wanted.current) === map.id;
  const hash = isWanted ? wanted.current : view;
  atlas.actions.open(map, fileName, hash === undefined ? undefined : fromHash(hash, map));
  if (isWanted) wanted.current = "";
  return hash !== undefined && isAstray(hash, map);
}
