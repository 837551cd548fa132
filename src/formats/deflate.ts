import { blockEnd, distances, fixedDistanceBits, fixedLiteralBits, lengths, type Stretch } from "./deflateCodes.ts";

/**
 * Bytes in the DEFLATE format (RFC 1951), in one block of fixed codes. The same bytes always give the same, on any machine;
 * what a browser or Node compresses by itself differs from one version to the next.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const pen = new BitPen(bytes.length);
  const repeats = new Repeats(bytes);
  pen.put(1, 1);
  pen.put(1, 2);
  for (let at = 0; at < bytes.length; ) {
    const { length, distance } = repeats.longestAt(at);
    if (length === 0) pen.putCode(literals, bytes[at] ?? 0);
    else {
      putStretch(pen, literals, lengths, length, blockEnd + 1);
      putStretch(pen, backs, distances, distance, 0);
    }
    for (const end = at + Math.max(1, length); at < end; at++) repeats.note(at);
  }
  pen.putCode(literals, blockEnd);
  return pen.end();
}

/** A code as it is written: its bits, the first of them last, and how many they are. */
interface Code {
  readonly value: number;
  readonly bits: number;
}

const literals = codesOf(fixedLiteralBits);
const backs = codesOf(fixedDistanceBits);

/** The codes of an alphabet, by how many bits each has: shorter ones first, among equals in order. */
function codesOf(bits: readonly number[]): readonly Code[] {
  const codes: Code[] = bits.map(() => ({ value: 0, bits: 0 }));
  let next = 0;
  for (let size = 1; size <= 15; size++) {
    next <<= 1;
    for (const [symbol, count] of bits.entries()) {
      if (count === size) codes[symbol] = { value: reversed(next++, size), bits: size };
    }
  }
  return codes;
}

function reversed(value: number, bits: number): number {
  let turned = 0;
  for (let i = 0; i < bits; i++) turned |= ((value >> i) & 1) << (bits - 1 - i);
  return turned;
}

function putStretch(pen: BitPen, codes: readonly Code[], stretches: readonly Stretch[], value: number, first: number) {
  const symbol = stretches.findLastIndex(({ least }) => least <= value);
  const { least, bits } = stretches[symbol] ?? { least: value, bits: 0 };
  pen.putCode(codes, first + symbol);
  pen.put(value - least, bits);
}

/** Writes bits, the lowest first. */
class BitPen {
  readonly #bytes: Uint8Array;
  #length = 0;
  #held = 0;
  #count = 0;

  /** For so many bytes, none of which takes more than nine bits. */
  constructor(bytes: number) {
    this.#bytes = new Uint8Array(Math.ceil((bytes * 9) / 8) + 8);
  }

  put(value: number, bits: number): void {
    this.#held |= value << this.#count;
    this.#count += bits;
    for (; this.#count >= 8; this.#count -= 8) {
      this.#bytes[this.#length++] = this.#held & 0xff;
      this.#held >>>= 8;
    }
  }

  putCode(codes: readonly Code[], symbol: number): void {
    const code = codes[symbol];
    if (!code) throw new RangeError(`there is no code for ${symbol}`);
    this.put(code.value, code.bits);
  }

  end(): Uint8Array {
    if (this.#count > 0) this.#bytes[this.#length++] = this.#held & 0xff;
    return this.#bytes.slice(0, this.#length);
  }
}

const farthest = 32_768;
const longest = 258;
/** So many earlier places are looked at for one that goes on in the same way. */
const patience = 64;

/** Where the same three bytes have stood before, the last place first. */
class Repeats {
  readonly #bytes: Uint8Array;
  readonly #last = new Int32Array(1 << 15).fill(-1);
  readonly #before: Int32Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#before = new Int32Array(bytes.length).fill(-1);
  }

  note(at: number): void {
    const key = this.#keyAt(at);
    this.#before[at] = this.#last[key] ?? -1;
    this.#last[key] = at;
  }

  longestAt(at: number): { readonly length: number; readonly distance: number } {
    let best = { length: 0, distance: 0 };
    let earlier = this.#last[this.#keyAt(at)] ?? -1;
    for (let i = 0; i < patience && earlier >= 0 && at - earlier <= farthest; i++) {
      const length = this.#lengthOf(earlier, at);
      if (length >= 3 && length > best.length) best = { length, distance: at - earlier };
      earlier = this.#before[earlier] ?? -1;
    }
    return best;
  }

  #lengthOf(earlier: number, at: number): number {
    const most = Math.min(longest, this.#bytes.length - at);
    let length = 0;
    while (length < most && this.#bytes[earlier + length] === this.#bytes[at + length]) length++;
    return length;
  }

  #keyAt(at: number): number {
    const [a = 0, b = 0, c = 0] = [this.#bytes[at], this.#bytes[at + 1], this.#bytes[at + 2]];
    return ((a << 10) ^ (b << 5) ^ c) & 0x7fff;
  }
}
