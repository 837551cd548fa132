import { deflate } from "../../formats/deflate.ts";

/** The objects of a PDF while it is written, and the file that they make (ISO 32000-1, 7.5). */
export class PdfFile {
  readonly #objects: (Uint8Array | undefined)[] = [];

  /** Keeps a number for an object that is written later. */
  reserve(): number {
    return this.#objects.push(undefined);
  }

  /** Writes an object that is no stream; its number is that of the reserved one, else the next. */
  add(text: string, number = this.reserve()): number {
    this.#objects[number - 1] = bytesOf(text);
    return number;
  }

  /** Writes a stream, compressed, with these entries in its dictionary. */
  addStream(content: string | Uint8Array, entries = ""): number {
    const data = zlib(typeof content === "string" ? bytesOf(content) : content);
    const head = bytesOf(`<< ${entries} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`);
    return this.#objects.push(joined([head, data, bytesOf("\nendstream")]));
  }

  /** The whole file; `root` is its catalogue, `info` says what it is. */
  bytes(root: number, info: number): Uint8Array<ArrayBuffer> {
    // The bytes above 127 tell whoever moves the file that it is no text.
    const parts: Uint8Array[] = [bytesOf("%PDF-1.6\n%"), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a)];
    let at = lengthOf(parts);
    const places = this.#objects.map((object, i) => {
      if (!object) throw new RangeError(`object ${i + 1} has been reserved and never written`);
      const place = at;
      const whole = [bytesOf(`${i + 1} 0 obj\n`), object, bytesOf("\nendobj\n")];
      parts.push(...whole);
      at += lengthOf(whole);
      return `${String(place).padStart(10, "0")} 00000 n \n`;
    });
    const size = places.length + 1;
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
    const trailer = `trailer\n<< /Size ${size} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${at}\n%%EOF\n`;
    return joined([...parts, bytesOf(table), bytesOf(trailer)]);
  }
}

/** A text of any language as a string of a PDF (7.9.2.2), written in digits so that nothing in it can end it. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0"));
  return `<feff${units.join("")}>`;
}

/** Compressed bytes with the head and the sum that PDF's filter expects (RFC 1950). */
function zlib(bytes: Uint8Array): Uint8Array {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return joined([Uint8Array.of(0x78, 0x9c), deflate(bytes), Uint8Array.of(high >> 8, high & 255, low >> 8, low & 255)]);
}

/** All that is written beside compressed data is ASCII. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
