import { limits } from "../../formats/limits.ts";
import { type AddressRefusal, mapAddress, type Reach } from "./mapAddress.ts";

/** Why no map came from an address. */
export type FetchRefusal = AddressRefusal | "absent" | "type" | "tooLarge" | "tooSlow" | "unreachable";

/** A file that came from an address, or why none did. */
export type FetchedMap =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string }
  | { readonly refusal: FetchRefusal; readonly host?: string };

/** How long all of a file may take to come, in milliseconds. */
const patience = 10_000;

/** What a file of words says that it is; a page is none. */
const textTypes = /^(?:text\/(?!html\b)[\w.+-]+|application\/(?:[\w.-]+\+)?(?:json|xml|yaml|x-yaml))(?:;|$)/iu;

/**
 * Asks an address for a map: without anything that says who asks, and without following it to any other address. What is too
 * large, too slow or no text is not taken.
 */
export async function fetchMap(
  written: string,
  reach: Reach,
  leaving?: AbortSignal,
  deadline = patience,
): Promise<FetchedMap> {
  const address = mapAddress(written, document.baseURI, reach);
  if ("refusal" in address) return address;
  const { url, isOwn } = address;
  const host = url.host;
  const late = AbortSignal.timeout(deadline);
  try {
    const answer = await fetch(url, {
      mode: isOwn ? "same-origin" : "cors",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      headers: { accept: "application/json, text/plain, text/*;q=0.9" },
      signal: leaving ? AbortSignal.any([leaving, late]) : late,
    });
    const refusal = refusalOf(answer);
    if (refusal) {
      await answer.body?.cancel();
      return { refusal, host };
    }
    const bytes = await bytesOf(answer);
    return bytes ? { bytes, fileName: fileNameAt(url) } : { refusal: "tooLarge", host };
  } catch {
    return { refusal: late.aborted ? "tooSlow" : "unreachable", host };
  }
}

function refusalOf({ ok, headers }: Response): FetchRefusal | undefined {
  if (!ok) return "absent";
  if (!textTypes.test(headers.get("content-type") ?? "")) return "type";
  return Number(headers.get("content-length") ?? 0) > limits.bytes ? "tooLarge" : undefined;
}

/** All that comes, unless it is more than a map may have. */
async function bytesOf({ body }: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > limits.bytes) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What a file at an address is called: the end of its path, else its host. */
function fileNameAt({ pathname, host }: URL): string {
  const last = pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last) || host;
  } catch {
    return last;
  }
}
