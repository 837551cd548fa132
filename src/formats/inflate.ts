import { blockEnd, distances, fixedDistanceBits, fixedLiteralBits, lengths, type Stretch } from "./deflateCodes.ts";

/** Why bytes cannot be inflated: they are no whole DEFLATE, or there would be more of them than anybody wants. */
export type Uninflatable = "broken" | "too-large";

/** The bytes that DEFLATE (RFC 1951) has compressed, as long as they are no more than the most that is wanted. */
export function inflate(compressed: Uint8Array, most: number): Uint8Array | Uninflatable {
  const bits = new BitReader(compressed);
  const output = new Output(most);
  try {
    while (!readBlock(bits, output)) {}
  } catch (reason) {
    if (reason === broken || reason === tooLarge) return reason === broken ? "broken" : "too-large";
    throw reason;
  }
  return output.bytes();
}

// They end the reading wherever it is, and never leave `inflate`.
const broken = new Error("broken");
const tooLarge = new Error("too large");

/** Reads a block; says whether it was the last. */
function readBlock(bits: BitReader, output: Output): boolean {
  const isLast = bits.take(1) === 1;
  const kind = bits.take(2);
  if (kind === 0) readStored(bits, output);
  else if (kind === 1) readCoded(bits, output, fixedCodes);
  else if (kind === 2) readCoded(bits, output, readCodes(bits));
  else throw broken;
  return isLast;
}

function readStored(bits: BitReader, output: Output): void {
  bits.align();
  const length = bits.take(16);
  if (bits.take(16) !== (length ^ 0xffff)) throw broken;
  for (let i = 0; i < length; i++) output.put(bits.take(8));
}

interface Codes {
  readonly literals: Code;
  readonly distances: Code;
}

function readCoded(bits: BitReader, output: Output, codes: Codes): void {
  for (let symbol = codes.literals.read(bits); symbol !== blockEnd; symbol = codes.literals.read(bits)) {
    if (symbol < blockEnd) output.put(symbol);
    else {
      const length = stretchAt(lengths, symbol - blockEnd - 1, bits);
      output.repeat(length, stretchAt(distances, codes.distances.read(bits), bits));
    }
  }
}

function stretchAt(stretches: readonly Stretch[], code: number, bits: BitReader): number {
  const stretch = stretches[code];
  if (!stretch) throw broken;
  return stretch.least + bits.take(stretch.bits);
}

/** In which order a block tells how many bits the codes have that tell the codes. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The codes that a block brings with it. */
function readCodes(bits: BitReader): Codes {
  const literals = bits.take(5) + 257;
  const all = literals + bits.take(5) + 1;
  const given = bits.take(4) + 4;
  const sizes = Array.from({ length: 19 }, () => 0);
  for (const place of order.slice(0, given)) sizes[place] = bits.take(3);
  const counts = readCounts(bits, new Code(sizes), all);
  return { literals: new Code(counts.slice(0, literals)), distances: new Code(counts.slice(literals)) };
}

/** How many bits each of so many codes has: told one by one, or as repeats of the last, or of none. */
function readCounts(bits: BitReader, code: Code, wanted: number): readonly number[] {
  const counts: number[] = [];
  while (counts.length < wanted) {
    const symbol = code.read(bits);
    const value = symbol < 16 ? symbol : symbol === 16 ? counts.at(-1) : 0;
    if (value === undefined) throw broken;
    for (let i = timesOf(symbol, bits); i > 0; i--) counts.push(value);
  }
  if (counts.length > wanted) throw broken;
  return counts;
}

function timesOf(symbol: number, bits: BitReader): number {
  if (symbol < 16) return 1;
  if (symbol === 16) return 3 + bits.take(2);
  return symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
}

/** A prefix code, known by how many bits each of its symbols has. */
class Code {
  /** By number of bits, how many symbols have so many. */
  readonly #counts = new Uint16Array(16);
  /** Those symbols, shorter codes first. */
  readonly #symbols: readonly number[];

  constructor(bits: readonly number[]) {
    for (const count of bits) this.#counts[count] = (this.#counts[count] ?? 0) + 1;
    this.#counts[0] = 0;
    const used = bits.flatMap((count, symbol) => (count > 0 ? [{ count, symbol }] : []));
    this.#symbols = used.sort((a, b) => a.count - b.count || a.symbol - b.symbol).map(({ symbol }) => symbol);
  }

  read(bits: BitReader): number {
    let code = 0;
    let first = 0;
    let passed = 0;
    for (let size = 1; size <= 15; size++) {
      const count = this.#counts[size] ?? 0;
      code |= bits.take(1);
      const symbol = code - first < count ? this.#symbols[passed + code - first] : undefined;
      if (symbol !== undefined) return symbol;
      passed += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw broken;
  }
}

const fixedCodes: Codes = { literals: new Code(fixedLiteralBits), distances: new Code(fixedDistanceBits) };

/** Reads bits, the lowest first. */
class BitReader {
  readonly #bytes: Uint8Array;
  #next = 0;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(bits: number): number {
    for (; this.#count < bits; this.#count += 8) {
      const byte = this.#bytes[this.#next++];
      if (byte === undefined) throw broken;
      this.#held |= byte << this.#count;
    }
    const value = this.#held & ((1 << bits) - 1);
    this.#held >>>= bits;
    this.#count -= bits;
    return value;
  }

  /** Leaves out what is left of a byte. */
  align(): void {
    this.take(this.#count % 8);
  }
}

/** Bytes that grow in number, up to the most that is wanted. */
class Output {
  readonly #most: number;
  #held = new Uint8Array(1 << 16);
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  put(byte: number): void {
    if (this.#length >= this.#most) throw tooLarge;
    if (this.#length === this.#held.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.#length++] = byte;
  }

  repeat(length: number, distance: number): void {
    if (distance > this.#length) throw broken;
    for (let i = 0; i < length; i++) this.put(this.#held[this.#length - distance] ?? 0);
  }

  bytes(): Uint8Array {
    return this.#held.slice(0, this.#length);
  }
}
