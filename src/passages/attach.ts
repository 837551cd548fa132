import { countText } from "../model/codePoints.ts";
import { decode, type Encoding, encodings, markedEncoding } from "../model/decode.ts";
import type { ArgumentMap, SourceDocument } from "../model/map.ts";
import { sha256 } from "../model/sha256.ts";
import { checkPassages, countChecks, type PassageCounts } from "./passageChecks.ts";

/** A file's text, recognised as a document of the map. */
export interface Attachment {
  readonly state: "attached";
  /** The id of the document. */
  readonly document: string;
  /** Its text, as the offsets of the map count it: without a byte order mark or carriage returns it never had. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether it is the document byte for byte. */
  readonly isExact: boolean;
  readonly counts: PassageCounts;
}

/** Why a file is no document of the map. */
export interface Refusal {
  readonly state: "refused";
  /**
   * `empty`: nothing in it; `too-large`: more than 64 MB; `not-text`: in no encoding we know;
   * `other-text`: a text, but none of what the voices say is in it; `no-document`: the map cites none.
   */
  readonly reason: "empty" | "too-large" | "not-text" | "other-text" | "no-document";
}

const mostBytes = 64 * 1024 * 1024;

/** Finds out which document of the map a file is, and how many of its passages are in it. */
export function readAttachment(bytes: Uint8Array, map: ArgumentMap): Attachment | Refusal {
  if (bytes.length > mostBytes) return { state: "refused", reason: "too-large" };
  if (map.documents.length === 0) return { state: "refused", reason: "no-document" };
  const exact = exactly(bytes, map);
  if (exact) return exact;
  const texts = textsOf(bytes);
  if (texts.length === 0) return { state: "refused", reason: "not-text" };
  if (texts.every(({ text }) => text.trim() === "")) return { state: "refused", reason: "empty" };
  const candidates = texts.flatMap((text) => map.documents.map((document) => attached(text, document, map)));
  const best = candidates.reduce((a, b) => (foundIn(b) > foundIn(a) ? b : a));
  return isRecognised(best) ? best : { state: "refused", reason: "other-text" };
}

function exactly(bytes: Uint8Array, map: ArgumentMap): Attachment | undefined {
  const hash = sha256(bytes);
  const document = map.documents.find((candidate) => candidate.sha256 === hash);
  const text = document && decode(bytes, "utf-8");
  if (!document || text === undefined) return undefined;
  const counts = countChecks(checkPassages(text, map, document.id));
  return { state: "attached", document: document.id, text, encoding: "utf-8", isExact: true, counts };
}

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The texts that the bytes may be: one where a mark or valid UTF-8 decides it. */
function textsOf(bytes: Uint8Array): readonly Decoded[] {
  const marked = markedEncoding(bytes);
  // Any bytes could be Windows-1252.
  const candidates = marked ? [marked] : encodings.filter((encoding) => encoding !== "windows-1252");
  const texts = candidates.flatMap((encoding): readonly Decoded[] => {
    const text = decode(bytes, encoding);
    return text === undefined || text.includes("\0") ? [] : [{ text: text.replace(/^\uFEFF/u, ""), encoding }];
  });
  const plain = texts.find(({ encoding }) => encoding === "utf-8");
  return plain ? [plain] : texts;
}

function attached({ text, encoding }: Decoded, document: SourceDocument, map: ArgumentMap): Attachment {
  const lines = withLineEndsOf(document, text);
  const counts = countChecks(checkPassages(lines, map, document.id));
  return { state: "attached", document: document.id, text: lines, encoding, isExact: false, counts };
}

/** The text with line feeds alone at its line ends, unless it has the document's length as it is. */
function withLineEndsOf(document: SourceDocument, text: string): string {
  if (!text.includes("\r") || countText(text).length === document.characters) return text;
  return text.replaceAll(/\r\n?/gu, "\n");
}

function foundIn({ counts }: Attachment): number {
  return counts.verified + counts.moved;
}

/** One in so many passages must be there: short phrases stand in other texts too. */
const oneIn = 10;

function isRecognised(attachment: Attachment): boolean {
  const found = foundIn(attachment);
  return found > 0 && found * oneIn >= found + attachment.counts.missing;
}
