/** What a code of DEFLATE (RFC 1951) for a length or a distance stands for: the least of its values, and how many bits tell which. */
export interface Stretch {
  readonly least: number;
  readonly bits: number;
}

/** The lengths of a repeat, from 3 to 258: what the codes 257 to 285 stand for. */
export const lengths: readonly Stretch[] = [
  ...stretches(3, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]),
  { least: 258, bits: 0 },
];

/** How far back a repeat begins, from 1 to 32,768. */
export const distances: readonly Stretch[] = stretches(
  1,
  Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1)),
);

/** The code that ends a block. */
export const blockEnd = 256;

/** How many bits each code of a literal or a length has in a block of fixed codes. */
export const fixedLiteralBits: readonly number[] = [
  ...Array.from({ length: 144 }, () => 8),
  ...Array.from({ length: 112 }, () => 9),
  ...Array.from({ length: 24 }, () => 7),
  ...Array.from({ length: 8 }, () => 8),
];

/** The same for the codes of distances. */
export const fixedDistanceBits: readonly number[] = Array.from({ length: 30 }, () => 5);

function stretches(first: number, bits: readonly number[]): readonly Stretch[] {
  let least = first;
  return bits.map((count) => {
    const stretch = { least, bits: count };
    least += 1 << count;
    return stretch;
  });
}
