import type { Counts } from "../model/codePoints.ts";
import type { Encoding } from "../model/decode.ts";
import type { PassageCounts, Places } from "./places.ts";

/** A text of more bytes is not read: a map cites no book of that length. */
export const mostBytes = 64 * 1024 * 1024;

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

/** A text that was recognised, with what was found out on the way, so that nobody need do so again. */
export interface Recognised extends Attachment {
  readonly codePoints: Counts;
  readonly places: Places;
}
