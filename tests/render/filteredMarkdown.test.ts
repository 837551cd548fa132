import { expect, it } from "vitest";
import { filteredWords } from "../../src/messages/filtered.ts";
import { toMarkdown } from "../../src/render/toMarkdown.ts";
import { createView } from "../../src/view/createView.ts";
import { firstFolds } from "../../src/view/firstFolds.ts";
import { leftOutUnder } from "../../src/view/leftOutUnder.ts";
import { pictured } from "../../src/view/pictured.ts";
import { mapOf } from "../support/maps.ts";

const map = mapOf("a <- b <- c, a x- d, e <- f");
const filter = { relation: ["rebut"] };
const folded = firstFolds(map, filter);
const view = createView(map, { language: "en", layout: "tidy", folded });

it("an outline of a filtered map says what is filtered, and what of a claim's branch the filter leaves out", () => {
  const counts = { claims: 6, matching: 1, seen: 1 };
  const sentence = { en: filteredWords.en("But", counts), "zh-Hant": filteredWords["zh-Hant"]("但", counts) };
  const text = toMarkdown(view, { filtered: { sentence, leftOut: leftOutUnder(map, view, filter) } });
  expect(text).toContain(
    "**Filter: But. 1 of 6 claims matches; the rest is left out, but for the camps and what leads to these.**",
  );
  expect(text).toContain("(2 more claims left out by the filter)");
  expect(text).not.toContain("folded away");
});

it("what matches and is folded away is told apart from what does not match", () => {
  const all = createView(map, { language: "en", layout: "tidy", folded: new Set(["b", "d", "f"]) });
  expect([...leftOutUnder(map, all, filter)]).toEqual([
    ["a", 2],
    ["e", 1],
  ]);
  expect(filteredWords.en("But", { claims: 6, matching: 1, seen: 0 })).toContain("matches, 1 of them folded away;");
});

it("a picture of a filtered map names the filter, and says how much is drawn", () =>
  expect(pictured(view, "Filter: But. 1 of 6 claims matches.").summary).toEqual([
    "Filter: But. 1 of 6 claims matches.",
    "3 claims are drawn here.",
  ]));
