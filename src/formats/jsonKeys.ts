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
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === signs.quote) {
      const end = endOfText(text, i);
      if ((depth === 1 || depth === 3) && top.size + inner.size < most) note(i, end);
      i = end;
    } else if (sign === signs.openBrace || sign === signs.openBracket) depth++;
    else if (sign === signs.closeBrace || sign === signs.closeBracket) depth--;
  }
  return { top, inner };

  function note(start: number, end: number): void {
    const key = text.slice(start + 1, Math.min(end, start + 100));
    if (depth === 3 && inner.has(key)) return;
    const value = valueAfter(text, end + 1);
    if (value === undefined) return;
    if (depth === 1) top.set(key, value);
    else inner.add(key);
  }
}

const signs = { quote: 0x22, openBrace: 0x7b, closeBrace: 0x7d, openBracket: 0x5b, closeBracket: 0x5d } as const;

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
