import { decodeInSteps } from "../model/decode.ts";
import { type Heard, heardAlong, heardWithin } from "../model/heard.ts";
import type { ArgumentMap } from "../model/map.ts";
import { bytesOfStep, sha256InSteps } from "../model/sha256.ts";
import { inOneGo, type Steps } from "../model/steps.ts";
import { type Attachment, mostBytes, type Recognised, type Refusal } from "./attachment.ts";
import { type Cited, citedOf } from "./cited.ts";
import { findIn, recognised } from "./findIn.ts";
import { likeliest } from "./likeliest.ts";
import { triedTextInSteps } from "./readText.ts";

/** Finds out which document of the map a file is, and how many of its passages are in it. */
export function readAttachment(bytes: Uint8Array, map: ArgumentMap): Attachment | Refusal {
  const found = inOneGo(recognise(bytes, citedOf(map).cited, () => undefined));
  if (found.state === "refused") return found;
  const { codePoints: _, places: __, ...attachment } = found;
  return attachment;
}

/** What shares of the whole it takes to hash a file, and to decode it, about; the rest is for finding its passages. */
const [shareOfHash, shareOfDecoding] = [0.3, 0.1];

/** The same in short steps, with what was found out on the way. */
function* recognise(bytes: Uint8Array, cited: Cited, heard: Heard): Steps<Recognised | Refusal> {
  if (bytes.length > mostBytes) return { state: "refused", reason: "too-large" };
  if (cited.documents.length === 0) return { state: "refused", reason: "no-document" };
  const hashing = heardWithin(heard, 0, shareOfHash);
  const hash = yield* heardAlong(sha256InSteps(bytes), bytes.length / bytesOfStep, hashing);
  const rest = heardWithin(heard, shareOfHash, 1);
  const exact = cited.documents.find((document) => document.sha256 === hash);
  const found = exact && (yield* asDocument(bytes, exact.id, cited, rest));
  return found ? { ...found, isExact: true } : yield* likeliest(bytes, cited, rest);
}

/** A text as the document of the map that it is known to be, however little of that is in it. */
function* asDocument(bytes: Uint8Array, document: string, cited: Cited, heard: Heard): Steps<Recognised | undefined> {
  const text = yield* decodeInSteps(bytes, "utf-8");
  if (text === undefined) return undefined;
  heard(shareOfDecoding);
  const read = yield* triedTextInSteps(text);
  const found = yield* findIn(read, cited, new Set([document]), heardWithin(heard, shareOfDecoding, 1));
  return recognised(document, "utf-8", found);
}

/** What is asked about a text. */
export interface AskedOfText {
  readonly cited: Cited;
  /** The document that it is known to be; absent where that is to be found out. */
  readonly document?: string | undefined;
}

/** Reads the bytes of a text as they are asked about. */
export function* readInSteps(
  bytes: Uint8Array,
  { cited, document }: AskedOfText,
  heard: Heard,
): Steps<Recognised | Refusal> {
  if (document === undefined) return yield* recognise(bytes, cited, heard);
  return (yield* asDocument(bytes, document, cited, heard)) ?? { state: "refused", reason: "not-text" };
}
