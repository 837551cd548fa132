import { cutVisible } from "../../formats/shown.ts";
import { type AttachmentRefusal, panelMessages } from "../../messages/panel.ts";
import { tooSlow } from "../../messages/reading.ts";
import type { Language, SourceDocument } from "../../model/map.ts";
import { mostBytes } from "../../passages/attachment.ts";
import { forgetPlaces, keepPlaces } from "../../passages/places.ts";
import { forgetRead, keepRead } from "../../passages/readText.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { chooseFiles } from "../open/chooseFiles.ts";
import type { TextReading, Watch } from "../open/readElsewhere.ts";
import { createProgress } from "../progress.ts";
import {
  type Keeping,
  noteKeeping,
  noteRefusal,
  noteUnderWay,
  readsElsewhere,
  type Sentence,
  settleRefusal,
} from "./attachments.ts";
import { hostText } from "./hostText.ts";
import { forgetText, keepText, keptText } from "./keptTexts.ts";
import { readOriginal } from "./readOriginal.ts";

/** How much of a file's name is shown, in code points. */
const longestName = 120;

/** Attaches the file that a reader chooses in the browser's own dialog. */
export function attachChosen(atlas: Atlas): void {
  chooseFiles(".txt,.text,.md,text/plain", ([file]) => {
    if (file) attachFile(file, atlas);
  });
}

/** The file of each page that is being read to be attached. */
const turns = new WeakMap<Atlas, AbortController>();

/**
 * Attaches a file as the original text of whichever document of the map it is. A file that is given later takes its place, and
 * another map ends it. Who watches it says itself how far it is; else that is noted for whoever shows it.
 */
export async function attachFile(file: File, atlas: Atlas, watch?: Watch): Promise<void> {
  const { heard, signal } = beginTurn(file, atlas, watch);
  const { map } = atlas.state();
  if (file.size > mostBytes) return end(atlas, signal, () => refuse("too-large", atlas));
  const reading = await readOriginal({ blob: file, map }, { heard, signal }, readsElsewhere(atlas)).catch(
    () => unreadable,
  );
  await end(atlas, signal, () => take(reading, file, atlas));
}

const unreadable = { state: "refused", reason: "unreadable" } as const;

/** Begins with a file: what was being read until now is called off, and so is this where it is stopped or another map opened. */
function beginTurn(file: File, atlas: Atlas, watch: Watch | undefined): Watch {
  turns.get(atlas)?.abort();
  const own = new AbortController();
  const { signal } = own;
  turns.set(atlas, own);
  const stop = () => own.abort();
  watch?.signal.addEventListener("abort", stop, { signal });
  const leave = atlas.subscribe((state, before) => {
    if (state.map !== before.map) stop();
  });
  signal.addEventListener("abort", () => {
    leave();
    if (turns.get(atlas) === own) turns.delete(atlas);
    if (!watch) noteUnderWay(atlas, undefined);
  });
  if (watch?.signal.aborted) stop();
  const progress = createProgress();
  if (!watch) noteUnderWay(atlas, { fileName: file.name, progress, stop });
  return { heard: watch?.heard ?? progress.tell, signal };
}

/** Ends with a file by doing what comes of it, unless it was called off. */
async function end(atlas: Atlas, signal: AbortSignal, take: () => void | Promise<void>): Promise<void> {
  if (signal.aborted) return;
  turns.get(atlas)?.abort();
  await take();
}

async function take(reading: TextReading | typeof unreadable | undefined, file: File, atlas: Atlas): Promise<void> {
  if (!reading)
    return noteRefusal(
      atlas,
      inBoth((language) => tooSlow[language](cutVisible(file.name, longestName))),
    );
  if (reading.state === "refused") return refuse(reading.reason, atlas);
  const { document, counts, kept } = reading;
  const { map } = atlas.state();
  attach(reading, atlas);
  const known = documentOf(document, atlas);
  const keeping: Keeping = known && (await keepText(known, kept)) ? "device" : "tab";
  // It may take a while to keep a large one: of a map that is left nothing is said.
  if (atlas.state().map !== map) return;
  noteKeeping(
    atlas,
    document,
    keeping,
    both(({ textAttached }) => textAttached(counts)),
  );
}

/** Attaches a text with what is known of it. */
function attach(
  { document, text, codePoints, places }: Extract<TextReading, { state: "attached" }>,
  atlas: Atlas,
): void {
  keepRead(text, codePoints);
  keepPlaces(atlas.state().map, document, text, places);
  atlas.actions.attach(document, text);
}

/** Takes the text of a document off the map and off this device. */
export async function removeText(document: string, atlas: Atlas): Promise<void> {
  const known = documentOf(document, atlas);
  const { map, texts } = atlas.state();
  forgetPlaces(map, document);
  forgetRead((text) => text === texts.get(document));
  atlas.actions.detach(document);
  if (known) await forgetText(known);
  noteKeeping(
    atlas,
    document,
    undefined,
    both(({ textRemoved }) => textRemoved),
  );
}

/** Attaches the texts that this device remembers, else those that the host has put beside the page; not once that is stopped. */
export async function restoreTexts(atlas: Atlas, signal: AbortSignal): Promise<void> {
  settleRefusal(atlas);
  for (const document of atlas.state().map.documents) {
    if (signal.aborted) return;
    if (!atlas.state().texts.has(document.id)) await restoreText(document, atlas, signal);
  }
}

async function restoreText(document: SourceDocument, atlas: Atlas, signal: AbortSignal): Promise<void> {
  const { map } = atlas.state();
  const { id } = document;
  const read = async (blob: Blob | undefined, own: { readonly document?: string } = {}) => {
    if (!blob) return undefined;
    const watch = { heard: () => undefined, signal };
    const reading = await readOriginal({ blob, map, ...own }, watch, readsElsewhere(atlas)).catch(() => undefined);
    return reading?.state === "attached" && reading.document === id ? reading : undefined;
  };
  const kept = await read(await keptText(document), { document: id });
  // A host's text has to pass the same check as a reader's; what was kept may be gone bad.
  const found = kept ?? (signal.aborted ? undefined : await read(await hostText(id)));
  // The reader may have attached another meanwhile.
  const isWanted = !signal.aborted && atlas.state().map === map && !atlas.state().texts.has(id);
  if (!found || !isWanted) return;
  attach(found, atlas);
  noteKeeping(atlas, id, kept ? "device" : "site", undefined);
}

function refuse(reason: AttachmentRefusal, atlas: Atlas): void {
  noteRefusal(
    atlas,
    both(({ refusal }) => refusal[reason]),
  );
}

function documentOf(id: string, atlas: Atlas): SourceDocument | undefined {
  return atlas.state().map.documents.find((document) => document.id === id);
}

function both(sentence: (words: (typeof panelMessages)["en"]) => string): Sentence {
  return inBoth((language) => sentence(panelMessages[language]));
}

function inBoth(sentence: (language: Language) => string): Sentence {
  return { "zh-Hant": sentence("zh-Hant"), en: sentence("en") };
}
