const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const values: ReadonlyMap<string, number> = new Map([...signs].map((sign, value) => [sign, value]));

/** Bytes in base64 (RFC 4648). */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const written = [18, 12, 6, 0].map((shift) => signs.charAt((group >> shift) & 63)).join("");
    parts.push(written.slice(0, Math.min(4, bytes.length - at + 1)).padEnd(4, "="));
  }
  return parts.join("");
}

/** The bytes of a base64 text, blanks and line ends left out; undefined where it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  const compact = text.replace(/\s+/gu, "");
  const written = compact.replace(/={1,2}$/u, "");
  if (compact.length % 4 !== 0 || /[^A-Za-z0-9+/]/u.test(written)) return undefined;
  const bytes = new Uint8Array(Math.floor((written.length * 3) / 4));
  let held = 0;
  for (let at = 0; at < written.length; at++) {
    held = ((held << 6) | (values.get(written.charAt(at)) ?? 0)) & 0xffffff;
    if (at % 4 > 0) bytes[Math.floor((at * 3) / 4)] = (held >> (6 - 2 * (at % 4))) & 0xff;
  }
  return bytes;
}
