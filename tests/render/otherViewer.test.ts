import { Resvg } from "@resvg/resvg-js";
import { expect, it } from "vitest";
import { layoutView } from "../../src/layout/layoutView.ts";
import { pictureOf } from "../../src/render/picture.ts";
import { themes } from "../../src/render/theme.ts";
import { createScene } from "../../src/scene/createScene.ts";
import { createView } from "../../src/view/createView.ts";
import { debate } from "../support/maps.ts";

const request = { language: "en", layout: "tidy", folded: new Set<string>() } as const;

it.each(["light", "dark"] as const)(
  "is drawn by a viewer that is no browser, in the colours of the %s theme",
  (theme) => {
    const view = createView(debate, request);
    const { bounds, cards } = createScene(view, layoutView(view));
    const picture = new Resvg(pictureOf(debate, request, { theme })).render();
    expect(picture.width).toBe(Math.round(bounds.width));
    const [position] = cards;
    if (!position) throw new Error("the debate has no card");
    const x = Math.round(position.x + 2 - bounds.x);
    const y = Math.round(position.y + position.height / 2 - bounds.y);
    const at = (y * picture.width + x) * 4;
    expect(hexOf(picture.pixels.subarray(at, at + 3))).toBe(themes[theme].camps[0]?.toLowerCase());
  },
);

function hexOf(pixel: Uint8Array): string {
  return `#${[...pixel].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
