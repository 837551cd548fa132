import { type AttachmentRefusal, panelMessages } from "../../messages/panel.ts";
import type { SourceDocument } from "../../model/map.ts";
import { readAttachment } from "../../passages/attach.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { chooseFiles } from "../open/chooseFiles.ts";
import { type Keeping, noteKeeping, noteRefusal, type Sentence, settleRefusal } from "./attachments.ts";
import { hostText } from "./hostText.ts";
import { forgetText, keepText, keptText } from "./keptTexts.ts";

const mostBytes = 64 * 1024 * 1024;

/** Attaches the file that a reader chooses in the browser's own dialog. */
export function attachChosen(atlas: Atlas): void {
  chooseFiles(".txt,.text,.md,text/plain", ([file]) => {
    if (file) attachFile(file, atlas);
  });
}

/**
 * Attaches a file as the original text of whichever document of the map it is, unless it is no longer wanted once it is read;
 * says whether it was taken.
 */
export async function attachFile(file: File, atlas: Atlas, isWanted = () => true): Promise<boolean> {
  if (file.size > mostBytes) return refuse("too-large", atlas);
  const bytes = await bytesOf(file);
  if (!isWanted()) return false;
  return bytes ? attachBytes(bytes, atlas) : refuse("unreadable", atlas);
}

/** Takes the text of a document off the map and off this device. */
export async function removeText(document: string, atlas: Atlas): Promise<void> {
  const known = documentOf(document, atlas);
  atlas.actions.detach(document);
  if (known) await forgetText(known);
  noteKeeping(
    atlas,
    document,
    undefined,
    both(({ textRemoved }) => textRemoved),
  );
}

/** Attaches the texts that this device remembers, else those that the host has put beside the page. */
export async function restoreTexts(atlas: Atlas): Promise<void> {
  const { map } = atlas.state();
  settleRefusal(atlas);
  for (const document of map.documents) {
    if (atlas.state().texts.has(document.id)) continue;
    const kept = await keptText(document);
    const restored = kept === undefined ? await hostedText(document, atlas) : kept;
    if (restored === undefined || atlas.state().map !== map || atlas.state().texts.has(document.id)) continue;
    atlas.actions.attach(document.id, restored);
    noteKeeping(atlas, document.id, kept === undefined ? "site" : "device", undefined);
  }
}

async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

async function attachBytes(bytes: Uint8Array, atlas: Atlas): Promise<boolean> {
  const attachment = readAttachment(bytes, atlas.state().map);
  if (attachment.state === "refused") return refuse(attachment.reason, atlas);
  const { document, text, counts } = attachment;
  atlas.actions.attach(document, text);
  const known = documentOf(document, atlas);
  const keeping: Keeping = known && (await keepText(known, text)) ? "device" : "tab";
  noteKeeping(
    atlas,
    document,
    keeping,
    both(({ textAttached }) => textAttached(counts)),
  );
  return true;
}

/** A host's text has to pass the same check as a reader's. */
async function hostedText(document: SourceDocument, atlas: Atlas): Promise<string | undefined> {
  const bytes = await hostText(document.id);
  const attachment = bytes && readAttachment(bytes, atlas.state().map);
  return attachment?.state === "attached" && attachment.document === document.id ? attachment.text : undefined;
}

function refuse(reason: AttachmentRefusal, atlas: Atlas): false {
  noteRefusal(
    atlas,
    both(({ refusal }) => refusal[reason]),
  );
  return false;
}

function documentOf(id: string, atlas: Atlas): SourceDocument | undefined {
  return atlas.state().map.documents.find((document) => document.id === id);
}

function both(sentence: (words: (typeof panelMessages)["en"]) => string): Sentence {
  return { "zh-Hant": sentence(panelMessages["zh-Hant"]), en: sentence(panelMessages.en) };
}
