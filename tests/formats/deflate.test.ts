import { readFileSync } from "node:fs";
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64, toBase64 } from "../../src/formats/base64.ts";
import { deflate } from "../../src/formats/deflate.ts";
import { inflate } from "../../src/formats/inflate.ts";

const most = 1 << 24;
const debate = new Uint8Array(readFileSync("data/alipay-wechat/map.json"));
/** Bytes of all kinds: without order, of few kinds, and in long repeats. */
const someBytes = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc.uint8Array({ max: 3, maxLength: 5000 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.integer({ min: 1, max: 300 }))
    .map(([part, times]) => Uint8Array.from({ length: part.length * times }, (_, i) => part[i % part.length] ?? 0)),
);

/** What Node makes of it; nothing where that refuses. */
function byOthers(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateRawSync(bytes);
  } catch {
    return undefined;
  }
}

describe("compressed bytes", () => {
  it("are inflated by others to what they were, whatever they are", () => {
    fc.assert(fc.property(someBytes, (bytes) => inflateRawSync(deflate(bytes)).equals(Buffer.from(bytes))));
  });

  it("that others have compressed, in any kind of block, are inflated", () => {
    const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY];
    fc.assert(
      fc.property(
        someBytes,
        fc.constantFrom(...strategies),
        fc.integer({ min: 0, max: 9 }),
        (bytes, strategy, level) => {
          const inflated = inflate(deflateRawSync(bytes, { strategy, level }), most);
          return typeof inflated !== "string" && Buffer.from(inflated).equals(Buffer.from(bytes));
        },
      ),
    );
  });

  it("of a debate are a third of it", () => {
    const compressed = deflate(debate);
    expect(compressed.length).toBeLessThan(debate.length / 3);
    const inflated = inflate(compressed, most);
    expect(typeof inflated !== "string" && Buffer.from(inflated).equals(debate)).toBe(true);
  });

  it("are no more than is wanted, to the byte", () => {
    const compressed = deflate(new Uint8Array(100_000));
    expect(inflate(compressed, 100_000)).toHaveLength(100_000);
    expect(inflate(compressed, 99_999)).toBe("too-large");
  });

  it("that break off, or are any others, are said to be broken", () => {
    const compressed = deflate(debate);
    for (const length of [0, 1, 1000, compressed.length - 1])
      expect(inflate(compressed.subarray(0, length), most)).toBe("broken");
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const inflated = inflate(bytes, 100_000);
        const others = byOthers(bytes);
        if (others) expect(inflated).toEqual(new Uint8Array(others));
        else expect(inflated === "broken" || inflated === "too-large" || inflated.length <= 100_000).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("base64", () => {
  it("is what others write, and reads back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64"));
        expect(fromBase64(text.replace(/(.{7})/gu, "$1\n "))).toEqual(bytes);
      }),
    );
  });

  it.each(["a", "ab=", "ab*=", "a===", "äöüß"])("is not %j", (text) => expect(fromBase64(text)).toBeUndefined());
});
