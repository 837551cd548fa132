import { useSyncExternalStore } from "react";
import type { Language } from "../../model/map.ts";

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
  /** What happened last, for screen readers. */
  readonly message?: Sentence;
}

let now: Attachments = { keeping: new Map() };
const listeners = new Set<() => void>();

function change(next: Attachments): void {
  now = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is known of attached texts, kept up to date. */
export function useAttachments(): Attachments {
  return useSyncExternalStore(subscribe, () => now);
}

/** Notes where a document's text is kept, or that it is gone; an earlier refusal is settled by that. */
export function noteKeeping(document: string, keeping: Keeping | undefined, message?: Sentence): void {
  const kept = new Map(now.keeping);
  if (keeping) kept.set(document, keeping);
  else kept.delete(document);
  change({ keeping: kept, ...(message ? { message } : {}) });
}

/** Notes why a file was not taken. */
export function noteRefusal(refusal: Sentence): void {
  change({ ...now, refusal, message: refusal });
}

/** Says something to a reader with a screen reader. */
export function announce(message: Sentence): void {
  change({ ...now, message });
}
