import { expect, it } from "vitest";
import { citationsOf } from "../../src/view/citations.ts";
import { createView } from "../../src/view/createView.ts";
import { debate, foldedAt } from "../support/maps.ts";

function cited(...folded: readonly string[]): readonly string[] {
  const view = createView(debate, { language: "en", layout: "tidy", folded: foldedAt(debate, ...folded) });
  return citationsOf(view).map(
    ({ number, claim, voice, paragraph }) => `${number} ${claim} ${voice.id} ${paragraph ?? "-"}`,
  );
}

it("numbers the passages of all shown claims in reading order, each with its paragraph", () =>
  expect(cited()).toEqual([
    "1 base v1 1",
    "2 base v3 1",
    "3 data v1 1",
    "4 old v3 1",
    "5 habit v1 1",
    "6 cash v2 1",
    "7 alarm v2 1",
  ]));

it("numbers only what is shown", () => expect(cited("calm")).toEqual(["1 alarm v2 1"]));
