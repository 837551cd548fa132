/** A text as XML writes it; what XML cannot say becomes U+FFFD. */
export function escapedXml(text: string): string {
  return legalXml(text).replace(/[&<>"\r\n\t]/gu, (sign) => escapes.get(sign) ?? sign);
}

/** A text without what XML cannot say. */
export function legalXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\r", "&#13;"],
  ["\n", "&#10;"],
  ["\t", "&#9;"],
]);
