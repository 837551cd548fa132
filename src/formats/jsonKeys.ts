/** The keys of a JSON text by which its form is told. */
export interface JsonKeys {
  /** The keys of the outermost object, each with the sign that its value begins with. */
  readonly top: ReadonlyMap<string, string>;
  /** The keys of the objects two levels further in: of entries of a list, or of an object. */
  readonly inner: ReadonlySet<string>;
}

let lastText: string | undefined;
let lastKeys: JsonKeys = { top: new Map(), inner: new Set() };

/** The keys of a text that seems to be a JSON object, right or wrong; without any where it does not. */
export function jsonKeysOf(text: string): JsonKeys {
  if (text !== lastText) {
    lastKeys = keysIn(text);
    lastText = text;
  }
  return lastKeys;
}

/** So many different keys tell enough. */
const most = 1000;

function keysIn(text: string): JsonKeys {
  const top = new Map<string, string>();
  const inner = new Set<string>();
  if (!/^\uFEFF?\s*\{/u.test(text)) return { top, inner };
  let depth = 0;
  const signs = /["{}[\]]/gu;
  for (let sign = signs.exec(text); sign; sign = signs.exec(text)) {
    if (sign[0] === '"') {
      const end = endOfText(text, sign.index);
      signs.lastIndex = end + 1;
      const value = top.size + inner.size < most ? valueAfter(text, end + 1) : undefined;
      const key = text.slice(sign.index + 1, Math.min(end, sign.index + 100));
      if (value !== undefined) note(key, value, depth);
    } else depth += sign[0] === "{" || sign[0] === "[" ? 1 : -1;
  }
  return { top, inner };

  function note(key: string, value: string, at: number): void {
    if (at === 1) top.set(key, value);
    if (at === 3) inner.add(key);
  }
}

/** Where the quote stands that closes a text. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** The sign that follows the colon; nothing where none does. */
function valueAfter(text: string, place: number): string | undefined {
  const colon = /\s*:\s*(\S)/uy;
  colon.lastIndex = place;
  return colon.exec(text)?.[1];
}
