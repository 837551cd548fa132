import { expect, it } from "vitest";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { SvgElement } from "../../src/render/element.ts";
import { drawPicture } from "../../src/render/picture.ts";
import { createView } from "../../src/view/createView.ts";
import { debate, mapOf } from "../support/maps.ts";

function pictureWith(text: string): SvgElement {
  const claims = debate.claims.map(({ label: _, ...claim }) =>
    claim.id === "base" ? { ...claim, text: { en: text } } : claim,
  );
  const rejected = [{ kind: "claim", id: "base" }] as const;
  const request = { language: "en", layout: "tidy", folded: new Set<string>(), rejected } as const;
  const view = createView({ ...debate, claims }, request);
  return drawPicture(view, layoutView(view), { theme: "light" });
}

it("makes no picture wider for what is supposed to be false, however long that is", () => {
  const short = pictureWith("A short claim");
  const long = pictureWith("A claim of very many words. ".repeat(400));
  expect(Number(long.attributes.width)).toBeLessThan(Number(short.attributes.width) + 500);
  const key = long.children.find((part) => typeof part !== "string" && part.attributes["data-layer"] === "legend");
  expect(JSON.stringify(key)).toContain("…");
});

it.each([
  ["needs-one", "What follows from this map (reasons count)", "any one objection stands, or all reasons fall"],
  ["attack-only", "What follows from this map (objections only)", "any one objection stands"],
] as const)("names the reading of the verdicts, and says what they mean by it: %s", (verdicts, heading, falls) => {
  const map = mapOf("one x- b, two <- c");
  const request = { language: "en", layout: "tidy", folded: new Set<string>(), verdicts } as const;
  const view = createView(map, request);
  const picture = drawPicture(view, layoutView(view), { theme: "light" });
  const key = picture.children.find((part) => typeof part !== "string" && part.attributes["data-layer"] === "legend");
  const words = JSON.stringify(key);
  expect(words).toContain(heading);
  expect(words).toContain(falls);
});
