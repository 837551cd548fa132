/** Longer texts are not read: a map cites no book of that length. */
const mostBytes = 64 * 1024 * 1024;

const answers = new Map<string, Promise<Uint8Array | undefined>>();

/** The bytes that a host put at `documents/<id>.txt` beside the page, asked for once; undefined where there are none. */
export function hostText(document: string): Promise<Uint8Array | undefined> {
  const url = new URL(`documents/${encodeURIComponent(document)}.txt`, globalThis.document.baseURI);
  const known = answers.get(url.href);
  if (known) return known;
  const answer = ask(url);
  answers.set(url.href, answer);
  return answer;
}

async function ask(url: URL): Promise<Uint8Array | undefined> {
  if (url.origin !== globalThis.location.origin) return undefined;
  try {
    const answer = await fetch(url, { mode: "same-origin", redirect: "error", credentials: "omit" });
    // A host that answers every address with its start page has no text there.
    const isText = answer.headers.get("content-type")?.startsWith("text/plain") ?? true;
    const length = Number(answer.headers.get("content-length") ?? 0);
    return answer.ok && isText && length <= mostBytes ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
