import { useSyncExternalStore } from "react";
import type { Language } from "../../model/map.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import type { ReadText } from "../open/readElsewhere.ts";
import type { Reading } from "../open/useOpening.ts";
import { useAtlasItself } from "../useAtlas.ts";

/** Where an attached text is kept: remembered on this device, in this tab alone, or put there by the host. */
export type Keeping = "device" | "tab" | "site";

/** A sentence for the reader, in each language. */
export type Sentence = Readonly<Record<Language, string>>;

/** What is known of attached texts beside the texts themselves; it is of this device, so no link restores it. */
export interface Attachments {
  /** By document id. */
  readonly keeping: ReadonlyMap<string, Keeping>;
  /** Why the last file was not taken; gone as soon as one is. */
  readonly refusal?: Sentence;
  /** What happened last. */
  readonly message?: Sentence;
  /** The file that is being read, where nobody else says so. */
  readonly underWay?: UnderWay;
}

/** A text that is being read, and how far that has come. */
export interface UnderWay extends Reading {
  readonly stop: () => void;
}

interface Noted {
  now: Attachments;
  /** Who reads texts beside the page. */
  elsewhere?: ReadText;
  readonly listeners: Set<() => void>;
}

const notes = new WeakMap<Atlas, Noted>();

function notedFor(atlas: Atlas): Noted {
  const noted = notes.get(atlas) ?? { now: { keeping: new Map() }, listeners: new Set() };
  notes.set(atlas, noted);
  return noted;
}

function change(atlas: Atlas, next: Attachments): void {
  const noted = notedFor(atlas);
  noted.now = next;
  for (const listener of noted.listeners) listener();
}

/** What is known of attached texts, kept up to date. */
export function useAttachments(): Attachments {
  const noted = notedFor(useAtlasItself());
  return useSyncExternalStore(
    (listener) => {
      noted.listeners.add(listener);
      return () => noted.listeners.delete(listener);
    },
    () => noted.now,
  );
}

/** Notes where a document's text is kept, or that it is gone; an earlier refusal is settled by that. */
export function noteKeeping(
  atlas: Atlas,
  document: string,
  keeping: Keeping | undefined,
  message: Sentence | undefined,
): void {
  const { now } = notedFor(atlas);
  const kept = new Map(now.keeping);
  if (keeping) kept.set(document, keeping);
  else kept.delete(document);
  change(atlas, { keeping: kept, ...(message ? { message } : {}), ...underWayIn(now) });
}

/** Notes why a file was not taken. */
export function noteRefusal(atlas: Atlas, refusal: Sentence): void {
  change(atlas, { ...notedFor(atlas).now, refusal, message: refusal });
}

/** Forgets a refusal: another map is open. */
export function settleRefusal(atlas: Atlas): void {
  const { now } = notedFor(atlas);
  if (now.refusal) change(atlas, { keeping: now.keeping, ...underWayIn(now) });
}

/** Notes that a text is being read, or no longer. */
export function noteUnderWay(atlas: Atlas, underWay: UnderWay | undefined): void {
  const { underWay: _, ...now } = notedFor(atlas).now;
  change(atlas, underWay ? { ...now, underWay } : now);
}

function underWayIn({ underWay }: Attachments): Pick<Attachments, "underWay"> {
  return underWay ? { underWay } : {};
}

/** Notes who reads texts beside the page. */
export function noteElsewhere(atlas: Atlas, elsewhere: ReadText): void {
  notedFor(atlas).elsewhere = elsewhere;
}

/** Who reads texts beside the page, as far as that is known. */
export function readsElsewhere(atlas: Atlas): ReadText | undefined {
  return notedFor(atlas).elsewhere;
}
