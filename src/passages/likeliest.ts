import { decodeInSteps, type Encoding, encodings, markedEncoding } from "../model/decode.ts";
import { type Heard, heardWithin } from "../model/heard.ts";
import type { Steps } from "../model/steps.ts";
import type { Recognised, Refusal } from "./attachment.ts";
import type { Cited } from "./cited.ts";
import { type FoundIn, findIn, recognised } from "./findIn.ts";
import { lineFeedsAlone } from "./lineFeeds.ts";
import { triedTextInSteps } from "./readText.ts";

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The document of which most passages are in what bytes may be, of equals the first by encoding and then by the map; refused
 * where too few are.
 */
export function* likeliest(bytes: Uint8Array, cited: Cited, heard: Heard): Steps<Recognised | Refusal> {
  const texts = yield* textsOf(bytes);
  if (texts.length === 0) return { state: "refused", reason: "not-text" };
  if (!texts.some(({ text }) => /\S/u.test(text))) return { state: "refused", reason: "empty" };
  let best: Recognised | undefined;
  for (const [i, decoded] of texts.entries()) {
    const own = heardWithin(heard, i / texts.length, (i + 1) / texts.length);
    for (const next of yield* candidatesIn(decoded, cited, own))
      if (!best || foundIn(next) > foundIn(best)) best = next;
  }
  return best && isRecognised(best) ? best : { state: "refused", reason: "other-text" };
}

/** The texts that the bytes may be: one where a mark or valid UTF-8 decides it. */
function* textsOf(bytes: Uint8Array): Steps<readonly Decoded[]> {
  const marked = markedEncoding(bytes);
  // Any bytes could be Windows-1252.
  const candidates = marked ? [marked] : encodings.filter((encoding) => encoding !== "windows-1252");
  const texts: Decoded[] = [];
  for (const encoding of candidates) {
    const text = yield* decodeInSteps(bytes, encoding);
    if (text === undefined || text.includes("\0")) continue;
    const decoded = { text: text.replace(/^\uFEFF/u, ""), encoding };
    if (encoding === "utf-8") return [decoded];
    texts.push(decoded);
  }
  return texts;
}

/** Each document, with what a text has of it: as it is where it has the document's length, else with line feeds alone. */
function* candidatesIn({ text, encoding }: Decoded, cited: Cited, heard: Heard): Steps<readonly Recognised[]> {
  const read = yield* triedTextInSteps(text);
  const hasReturns = text.includes("\r");
  const isAsItIs = (document: Cited["documents"][number]) => !hasReturns || document.characters === read.length;
  const asItIs = new Set(cited.documents.filter(isAsItIs).map(({ id }) => id));
  const others = new Set(cited.documents.map(({ id }) => id).filter((id) => !asItIs.has(id)));
  const share = others.size === 0 ? 1 : asItIs.size === 0 ? 0 : 0.5;
  const found: FoundIn[] = [];
  if (asItIs.size > 0) found.push(yield* findIn(read, cited, asItIs, heardWithin(heard, 0, share)));
  if (others.size > 0) {
    const plain = yield* triedTextInSteps(yield* lineFeedsAlone(text));
    found.push(yield* findIn(plain, cited, others, heardWithin(heard, share, 1)));
  }
  return cited.documents.flatMap(({ id }) =>
    found.filter(({ documents }) => documents.has(id)).map((own) => recognised(id, encoding, own)),
  );
}

function foundIn({ counts }: Recognised): number {
  return counts.verified + counts.moved;
}

/** One in so many passages must be there: short phrases stand in other texts too. */
const oneIn = 10;

function isRecognised(attachment: Recognised): boolean {
  const found = foundIn(attachment);
  return found > 0 && found * oneIn >= found + attachment.counts.missing;
}
