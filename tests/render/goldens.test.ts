import { describe, expect, it } from "vitest";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { plainly } from "../../src/model/plainly.ts";
import { drawMap } from "../../src/render/drawMap.ts";
import { pictureOf } from "../../src/render/picture.ts";
import { toMarkup } from "../../src/render/toMarkup.ts";
import { createScene } from "../../src/scene/createScene.ts";
import { createView } from "../../src/view/createView.ts";
import { toggle } from "../../src/view/folds.ts";
import type { ViewRequest } from "../../src/view/view.ts";
import { debate, mapOf } from "../support/maps.ts";

/**
 * Five camps, the last two of one pigment, one without a voice; words that take two lines, marks that a Chinese line has
 * wide and an English one narrow; a relation that only the annotator draws, and a claim that many voices share:
 *
 *     one <= deep <- deeper <- deepest      two x- deep      three      four <~ weak      five
 */
const wordy: ArgumentMap = worded(
  mapOf(`
    one <= deep <- deeper <- deepest
    two x- deep, three, four <~ weak, five x- weak
    v1: deep weak; v2: deep; v3: deep; v4: deep; v5: deep
    v1 = no one; v2 = yes two; v3 = partly three one; v4 = yes four
  `),
);

function worded(map: ArgumentMap): ArgumentMap {
  const label = {
    "zh-Hant": "「引號」與“彎引號”，還有省略……一個寫不下一行的論點",
    en: "“Quoted” words that don’t fit on one line, and more",
  };
  return {
    ...map,
    question: { "zh-Hant": "問題很長，寫成兩行，行嗎？", en: "It’s a long question. Does it take two lines?" },
    claims: map.claims.map((claim) => (["deep", "deeper", "two"].includes(claim.id) ? { ...claim, label } : claim)),
    relations: map.relations.map((relation) => (relation.id === "r3" ? { ...relation, basis: "annotator" } : relation)),
  };
}

/**
 * Where b is rejected, a falls, one keeps a reason, two is freed of an objection, and h is of no more use:
 *
 *     one <- a <- b <- h, one <- c      two x- a, two <- c
 */
const falling = mapOf("one <- a <- b <- h, one <- c, two x- a, two <- c; v1: b; v2: a c; v1 = no one; v2 = yes two");

/**
 * b stands and one falls with it; c and d rule each other out, so that two, whose only reason is c, stays open:
 *
 *     one x- b      two <- c x- d      c -x d
 */
const judged = mapOf("one x- b, two <- c, c x- d, d x- c; v1: b c; v1 = no one");

const cases = [
  { name: "debate.zh-Hant.light", map: debate, language: "zh-Hant", theme: "light", folded: [] },
  { name: "debate.en.dark.folded", map: debate, language: "en", theme: "dark", folded: ["base"] },
  { name: "wordy.zh-Hant.dark", map: wordy, language: "zh-Hant", theme: "dark", folded: ["deeper"] },
  { name: "wordy.en.light", map: wordy, language: "en", theme: "light", folded: [] },
  {
    name: "debate.zh-Hant.light.top",
    map: debate,
    language: "zh-Hant",
    theme: "light",
    folded: ["base"],
    layout: "top",
  },
  {
    name: "falling.zh-Hant.light",
    map: falling,
    language: "zh-Hant",
    theme: "light",
    folded: [],
    rejected: [{ kind: "claim", id: "b" }],
  },
  {
    name: "falling.en.dark.folded",
    map: falling,
    language: "en",
    theme: "dark",
    folded: ["b"],
    rejected: [{ kind: "voice", id: "v1" }],
  },
  { name: "judged.en.light", map: judged, language: "en", theme: "light", folded: [], verdicts: "needs-one" },
  {
    name: "judged.zh-Hant.dark.top",
    map: judged,
    language: "zh-Hant",
    theme: "dark",
    folded: [],
    layout: "top",
    verdicts: "attack-only",
    rejected: [{ kind: "claim", id: "d" }],
  },
] as const;

describe.each(cases)("$name", ({ name, map, language, theme, folded, ...other }) => {
  const none: ReadonlySet<string> = new Set();
  const folds = folded.reduce((all, claim) => toggle(map, all, claim), none);
  const request: ViewRequest = { language, layout: "tidy", ...other, folded: folds };
  const view = createView(map, request);
  const scene = createScene(view, layoutView(view));

  it("shows these things at these places", () =>
    expect(written(scene)).toMatchFileSnapshot(`../goldens/${name}.scene.json`));

  it("looks like this", () => expect(pictureOf(map, request, { theme })).toMatchFileSnapshot(`../goldens/${name}.svg`));

  it("looks like this from afar", () =>
    expect(toMarkup(drawMap(scene, { theme, level: "overview" }))).toMatchFileSnapshot(
      `../goldens/${name}.overview.svg`,
    ));
});

/** A scene as text, lengths to a hundredth of a pixel, in which a change is seen as a changed line. */
function written(scene: unknown): string {
  const rounded = (_: string, value: unknown) =>
    typeof value === "number" ? Math.round(value * 100) / 100 + 0 : value;
  return `${JSON.stringify(plainly(scene), rounded, 1)}\n`;
}
