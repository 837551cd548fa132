import { mostBytes } from "../../passages/attachment.ts";

const answers = new Map<string, Promise<Blob | undefined>>();
const lists = new Map<string, Promise<readonly unknown[]>>();

/** The text that a host put at `documents/<id>.txt` beside the page, asked for once; undefined where it lists no such text. */
export async function hostText(document: string): Promise<Blob | undefined> {
  const list = await once(lists, placeOf("index.json"), textsOfHost);
  return list.includes(document) ? once(answers, placeOf(`${encodeURIComponent(document)}.txt`), textAt) : undefined;
}

function placeOf(file: string): URL {
  return new URL(`documents/${file}`, globalThis.document.baseURI);
}

function once<Answer>(known: Map<string, Promise<Answer>>, url: URL, ask: (url: URL) => Promise<Answer>) {
  const answer = known.get(url.href) ?? ask(url);
  known.set(url.href, answer);
  return answer;
}

/** The ids of the documents whose texts a host has, as the build or the host itself has written them down. */
async function textsOfHost(url: URL): Promise<readonly unknown[]> {
  try {
    const list: unknown = await (await asked(url))?.json();
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

async function textAt(url: URL): Promise<Blob | undefined> {
  try {
    const answer = await asked(url);
    // A host that answers every address with its start page has no text there.
    const isText = answer?.headers.get("content-type")?.startsWith("text/plain") ?? true;
    const length = Number(answer?.headers.get("content-length") ?? 0);
    return answer && isText && length <= mostBytes ? await answer.blob() : undefined;
  } catch {
    return undefined;
  }
}

/** What the page's own host answers; nothing where it has no such file, or where there is no network to ask it by. */
async function asked(url: URL): Promise<Response | undefined> {
  if (url.origin !== globalThis.location.origin || !navigator.onLine) return undefined;
  const answer = await fetch(url, { mode: "same-origin", redirect: "error", credentials: "omit" });
  return answer.ok ? answer : undefined;
}
