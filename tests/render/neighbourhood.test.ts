import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, createNeighbourhood, type Standing, zoomAllApart } from "../../src/render/neighbourhood.ts";

/** From here on, outwards, nobody looks whether words cover each other. */
const farthest = 0.15;

const number = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const blocks: fc.Arbitrary<Block> = fc.record({
  ...{ lines: fc.constant([]), x: number(-3000, 3000), y: number(-2000, 2000) },
  ...{ width: number(0, 400), height: number(10, 80) },
});
const standings: fc.Arbitrary<Standing> = fc
  .tuple(blocks, number(0, 1), number(0, 1))
  .map(([block, one, other]) => ({ block, from: Math.min(one, other), to: Math.max(one, other) }));

/** The zoom from which two blocks are clear of each other, by what they cover on the screen. */
function apart(a: Block, b: Block): number {
  const left = a.x <= b.x ? a : b;
  return Math.min((left.width + 4) / Math.abs(a.x - b.x), ((a.height + b.height) / 2 + 2) / Math.abs(a.y - b.y));
}

describe("the neighbourhood of words", () => {
  it("finds what it finds that looks at every word, wherever they stand", () =>
    fc.assert(
      fc.property(fc.array(standings, { maxLength: 60 }), blocks, number(0.2, 2), (all, block, to) => {
        const near = createNeighbourhood();
        for (const standing of all) near.add(standing);
        const each = all.flatMap((other) => {
          const zoom = apart(block, other.block);
          return other.from < to && zoom > other.from ? [Math.min(zoom, other.to)] : [];
        });
        const expected = Math.max(0, ...each);
        const found = near.leastZoom(block, to);
        expect(Math.max(found, farthest)).toBeCloseTo(Math.max(expected, farthest), 12);
      }),
    ));

  it("knows from where on all of some words are apart, in a row, in a column or anyhow", () =>
    fc.assert(
      fc.property(
        fc.array(blocks, { maxLength: 40 }),
        fc.constantFrom(1, 0, 0.01),
        fc.constantFrom(1, 0, 0.01),
        (some, across, down) => {
          const all = some.map((block) => ({ ...block, x: block.x * across, y: block.y * down }));
          const pairs = all.flatMap((one, i) => all.slice(i + 1).map((other) => apart(one, other)));
          expect(zoomAllApart(all)).toBe(Math.max(0, ...pairs));
        },
      ),
    ));
});
