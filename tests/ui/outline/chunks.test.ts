import { describe, expect, it } from "vitest";
import { chunksOf } from "../../../src/ui/outline/chunks.ts";
import { outlineRows } from "../../../src/ui/outline/outlineRows.ts";
import { createView } from "../../../src/view/createView.ts";
import { mapOf } from "../../support/maps.ts";

/** Two camps of three rows. */
const map = mapOf("a <- b, a <- c; d <- e, d <- f");
const rows = outlineRows(map, createView(map, { language: "en", layout: "tidy", folded: new Set() }), new Set());

function written(most: number, size: number): readonly string[] {
  return chunksOf(rows, most, size).map(({ stretches }) =>
    stretches
      .map(
        ({ isFirst, rows, isLast }) =>
          `${isFirst ? "[" : ""}${rows.map(({ key }) => key).join("")}${isLast ? "]" : ""}`,
      )
      .join(" "),
  );
}

describe("the chunks of the outline", () => {
  it("are one where the rows are few", () => expect(written(6, 2)).toEqual(["[abc] [def]"]));
  it("are as long as asked where they are many; a camp may go on in the next", () =>
    expect(written(5, 2)).toEqual(["[ab", "c] [d", "ef]"]));
  it("of nothing are none", () => expect(chunksOf([])).toEqual([]));
});
