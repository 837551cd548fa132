import { describe, expect, it } from "vitest";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { ArgumentMap, Language } from "../../src/model/map.ts";
import { type DrawOptions, drawMap } from "../../src/render/drawMap.ts";
import type { SvgElement } from "../../src/render/element.ts";
import { themeNames, themes } from "../../src/render/theme.ts";
import { toMarkup } from "../../src/render/toMarkup.ts";
import { createScene } from "../../src/scene/createScene.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { createView } from "../../src/view/createView.ts";
import { toggle } from "../../src/view/folds.ts";
import { debate, mapOf } from "../support/maps.ts";

function sceneOf(map: ArgumentMap, language: Language = "en", ...folded: readonly string[]): Scene {
  const view = createView(map, { language, layout: "tidy", folded: folding(map, folded) });
  return createScene(view, layoutView(view));
}

/** The folds with all that hangs on these claims folded away. */
function folding(map: ArgumentMap, claims: readonly string[]): ReadonlySet<string> {
  const none: ReadonlySet<string> = new Set();
  return claims.reduce((folded, claim) => toggle(map, folded, claim), none);
}

const scene = sceneOf(debate);
const light: DrawOptions = { theme: "light" };
const live: DrawOptions = { theme: "light", embedded: true };

function* within(root: SvgElement): Iterable<SvgElement> {
  yield root;
  for (const child of root.children) if (typeof child !== "string") yield* within(child);
}

function all(root: SvgElement, attribute: string): readonly SvgElement[] {
  return [...within(root)].filter((item) => attribute in item.attributes);
}

function values(root: SvgElement, attribute: string): readonly (string | number)[] {
  return all(root, attribute).flatMap((item) => item.attributes[attribute] ?? []);
}

function edge(root: SvgElement, relation: string): SvgElement {
  const found = all(root, "data-edge").find((item) => item.attributes["data-edge"] === relation);
  if (!found) throw new Error(`no edge ${relation}`);
  return found;
}

function part(root: SvgElement, name: string): SvgElement | undefined {
  return [...within(root)].find((item) => item.attributes.class === name);
}

/** How high the pill of a card's verdict and the disc of its fate reach, strokes included. */
function topsOfSigns(card: SvgElement): readonly { readonly claim: unknown; readonly top: number }[] {
  const claim = card.attributes["data-claim"];
  const shapes = [...within(card)].filter(({ attributes }) => /^(?:standing|fate)$/u.test(String(attributes.class)));
  return shapes.flatMap(({ children: [shape] }) => {
    if (typeof shape !== "object") return [];
    const { y, cy, r } = shape.attributes;
    const top = cy === undefined ? Number(y) - 0.5 : Number(cy) - Number(r) - 0.5;
    return Number.isFinite(top) ? [{ claim, top }] : [];
  });
}

describe("drawMap", () => {
  const picture = drawMap(scene, light);

  it("says first what the picture is and how it is read", () => {
    const [title, desc] = picture.children;
    expect(title).toMatchObject({ name: "title", children: ["Should we?"] });
    expect(desc).toMatchObject({
      name: "desc",
      children: [expect.stringMatching(/^3 answers, \d+ claims, 2 camps; 1 takes no side/)],
    });
    expect(picture.attributes).toMatchObject({ role: "img", "aria-labelledby": "atlas-near-title atlas-near-desc" });
  });

  it("draws each shown claim once, and each relation at rest once", () => {
    expect(values(picture, "data-claim")).toEqual(scene.cards.map((card) => card.claim));
    expect(values(picture, "data-edge")).toEqual(scene.edges.map((one) => one.relation));
  });

  it("tells because from but by line, end and shape, not by colour alone", () => {
    const support = edge(picture, "r2");
    const rebut = edge(picture, "r3");
    expect(part(support, "stroke")?.attributes).not.toHaveProperty("stroke-dasharray");
    expect(part(rebut, "stroke")?.attributes).toMatchObject({ "stroke-dasharray": "7 4" });
    expect(part(support, "end")?.attributes.fill).toBe(themes.light.support);
    expect(part(rebut, "end")?.attributes).toMatchObject({ fill: "none", stroke: themes.light.rebut });
    const shapes = all(picture, "data-claim").map((card) => {
      const glyph = part(card, "glyph")?.children[0];
      return [card.attributes["data-claim"], typeof glyph === "object" ? glyph.name : "none"];
    });
    expect(Object.fromEntries(shapes)).toMatchObject({ calm: "none", data: "circle", old: "rect" });
  });

  it("holds linked premises together with one bracket and one word", () => {
    expect(values(picture, "data-bracket")).toEqual(["r1"]);
    expect(part(edge(picture, "r1"), "glyph")).toBeDefined();
    const members = all(picture, "data-claim").filter((card) =>
      ["base", "habit"].includes(String(card.attributes["data-claim"])),
    );
    expect(members.map((card) => part(card, "glyph"))).toEqual([undefined, undefined]);
  });

  it("puts the signs of verdicts and fates so that they cover no card that stands close above", () => {
    const map = mapOf("p <- a <- b, a <- c, a <- d x- e, a <- f x- g, p <- h, p x- i");
    const rejected = ["e", "g", "i"].map((id) => ({ kind: "claim", id }) as const);
    const asked = { language: "en", layout: "tidy", folded: new Set<string>(), verdicts: "needs-one" } as const;
    const view = createView(map, { ...asked, rejected });
    const { cards, ...rest } = createScene(view, layoutView(view));
    const signs = all(drawMap({ cards, ...rest }, light), "data-claim").flatMap((card) => topsOfSigns(card));
    const gaps = signs.map(({ top, claim }) => {
      const own = cards.find((card) => card.claim === claim);
      const above = cards.filter(({ x, y }) => own && x === own.x && y < own.y);
      return top - Math.max(...above.map((card) => card.y + card.height));
    });
    expect(signs.length).toBeGreaterThan(cards.length);
    // A line of paper is left between them, also where a map is seen a little smaller than it is.
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.5);
  });

  it("gives the word of a verdict room in its pill, and sets the words of every kind of card clear of it", () => {
    const map = mapOf("p <- a <- b, a <- c x- d");
    for (const language of ["zh-Hant", "en"] as const) {
      const view = createView(map, { language, layout: "tidy", folded: new Set<string>(), verdicts: "needs-one" });
      const picture = drawMap(createScene(view, layoutView(view)), light);
      for (const card of all(picture, "data-claim")) {
        const [pill, , word] = part(card, "standing")?.children ?? [];
        const [words] = [...within(card)].filter(({ attributes }) =>
          /^(?:verdict|label|leaf)$/u.test(`${attributes.class}`),
        );
        if (typeof pill !== "object" || typeof word !== "object" || !words)
          throw new Error("a card without its sign or its words");
        const foot = Number(pill.attributes.y) + Number(pill.attributes.height) + 0.5;
        // So far do the tallest letters and characters reach above their line.
        const top = Number(words.attributes.y) - 0.83 * Number(words.attributes["font-size"]);
        expect(foot - 1 - Number(word.attributes.y)).toBeGreaterThanOrEqual(0.2 * Number(word.attributes["font-size"]));
        expect(Number(pill.attributes.height) + 1).toBeGreaterThanOrEqual(1.25 * Number(word.attributes["font-size"]));
        expect(top - foot, `${card.attributes["data-claim"]}`).toBeGreaterThanOrEqual(2.7);
      }
    }
  });

  it("marks an undercut", () => {
    expect(all(picture, "data-undercut").map((item) => item.attributes["data-edge"])).toEqual(["r4"]);
  });

  it("shows the voices on the strip, silent and partial ones told apart", () => {
    const strip = all(picture, "data-answer");
    expect(strip.map((token) => token.attributes["data-answer"])).toEqual(scene.strip.map((token) => token.voice));
    const silent = strip.filter((token) => "data-silent" in token.attributes);
    const part = strip.filter((token) => "data-part" in token.attributes);
    expect(silent.map((token) => token.attributes["data-answer"])).toEqual(["v3"]);
    expect(part.map((token) => token.attributes["data-answer"])).toEqual(["v2"]);
  });

  it("keeps lanes, carets and areas to hit out of a picture of its own", () => {
    expect(all(picture, "data-lane")).toEqual([]);
    expect(all(picture, "visibility")).toEqual([]);
    const classes = values(picture, "class");
    expect(classes).not.toContain("caret");
    expect(classes).not.toContain("hit");
  });

  it("has lanes that wait unseen, carets and areas to hit in a page", () => {
    const group = drawMap(scene, live);
    expect(group.name).toBe("g");
    expect(values(group, "data-lane")).toEqual(scene.lanes.map((lane) => lane.relation));
    expect(scene.lanes.length).toBeGreaterThan(0);
    expect(new Set(all(group, "data-lane").map((lane) => lane.attributes.visibility))).toEqual(new Set(["hidden"]));
    expect(values(group, "class")).toContain("caret");
    expect(values(group, "class").filter((name) => name === "hit").length).toBeGreaterThan(scene.edges.length);
    expect(group.attributes).not.toHaveProperty("style");
  });

  it("counts in the chip of a folded claim what it hides", () => {
    const folded = drawMap(sceneOf(debate, "en", "base"), light);
    const [chip] = all(folded, "data-fold");
    expect(chip?.attributes).toMatchObject({ class: "chip", "data-fold": "base" });
    expect(
      [...within(chip ?? picture)].filter(({ name }) => name === "text").map(({ children }) => children[0]),
    ).toEqual(["1", "1"]);
  });

  it("has ids that are its own, and refers to none that is not there", () => {
    for (const level of ["near", "overview"] as const) {
      const root = drawMap(scene, { ...light, level });
      const ids = values(root, "id");
      expect(new Set(ids).size).toBe(ids.length);
      const fills = values(root, "fill").filter((fill) => String(fill).startsWith("url"));
      expect(fills.length).toBeGreaterThan(0);
      for (const fill of fills) expect(ids).toContain(String(fill).slice(5, -1));
      for (const id of ids) expect(id).toMatch(new RegExp(`^atlas-${level}-`));
    }
  });

  it.each(themeNames)("takes every colour from the %s theme", (theme) => {
    const { camps, shadow, wash, ribbon, ...colors } = themes[theme];
    const known = new Set<string | number>([...Object.values(colors), ...camps, shadow.color, "none"]);
    const root = drawMap(scene, { theme });
    for (const name of ["fill", "stroke", "stop-color"]) {
      const used = new Set(values(root, name).filter((color) => !String(color).startsWith("url")));
      expect([...used].filter((color) => !known.has(color))).toEqual([]);
    }
  });

  it("says because and but in Chinese, and draws plus and minus in English", () => {
    const glyphs = (language: Language) =>
      [...within(drawMap(sceneOf(debate, language), light))]
        .filter((item) => item.attributes.class === "glyph")
        .map((item) => item.children[1])
        .map((sign) => (typeof sign === "object" && sign.name === "text" ? sign.children[0] : "drawn"));
    expect(new Set(glyphs("zh-Hant"))).toEqual(new Set(["因", "但"]));
    expect(new Set(glyphs("en"))).toEqual(new Set(["drawn"]));
  });

  it.each(["zh-Hant", "en"] as const)("puts nothing outside its frame (%s)", (language) => {
    const root = drawMap(sceneOf(debate, language), light);
    const [x = 0, y = 0, width = 0, height = 0] = String(root.attributes.viewBox).split(" ").map(Number);
    for (const { attributes, name } of within(root)) {
      if (name !== "rect" && !(name === "text" && "textLength" in attributes)) continue;
      if ("transform" in attributes) continue;
      const [left, top] = [Number(attributes.x), Number(attributes.y)];
      expect(left).toBeGreaterThanOrEqual(x - 0.01);
      expect(top).toBeGreaterThanOrEqual(y - 0.01);
      expect(left + Number(attributes.width ?? attributes.textLength)).toBeLessThanOrEqual(x + width + 0.01);
      expect(top + Number(attributes.height ?? 0)).toBeLessThanOrEqual(y + height + 0.01);
    }
  });

  it("sets nothing smaller than 12 pixels but numerals, signs and small counts of 11", () => {
    for (const item of within(picture)) {
      if (item.name === "text") expect(item.attributes["font-size"]).toBeGreaterThanOrEqual(11);
    }
    const small = [...within(picture)].filter((item) => item.attributes["font-size"] === 11);
    for (const item of small) expect([...String(item.children[0])].length).toBeLessThanOrEqual(3);
  });

  it("leaves out paper and legend on request", () => {
    const bare = drawMap(scene, { ...light, background: false, legend: false });
    expect(values(bare, "data-layer")).not.toContain("legend");
    expect(values(bare, "fill")).not.toContain(themes.light.paper);
    expect(bare.attributes.viewBox).toBe(
      [scene.bounds.x, scene.bounds.y, scene.bounds.width, scene.bounds.height]
        .map((n) => Math.round(n * 100) / 100)
        .join(" "),
    );
  });

  it("draws the same scene as the same bytes", () =>
    expect(toMarkup(drawMap(sceneOf(structuredClone(debate)), light))).toBe(toMarkup(picture)));
});

describe("the overview", () => {
  const far = drawMap(scene, { ...live, level: "overview" });

  it("has a mark for each claim and a line for each relation at rest", () => {
    // Camps come last, so that nothing lies on their names.
    const [others, camps] = [false, true].map((isCamp) =>
      scene.cards.filter(({ kind }) => (kind === "position") === isCamp),
    );
    expect(values(far, "data-mark")).toEqual([...(others ?? []), ...(camps ?? [])].map((card) => card.claim));
    expect(values(far, "data-edge")).toEqual(scene.edges.map((one) => one.relation));
  });

  it("has words for camps and reasons alone, each from the zoom on at which it has room", () => {
    const worded = all(far, "data-mark").filter((mark) => part(mark, "scaled"));
    const kinds = new Set(worded.map((mark) => mark.attributes["data-kind"]));
    expect(kinds).toEqual(new Set(["position", "reason"]));
    for (const from of values(far, "data-from")) expect(from).toBeLessThan(0.8);
  });

  it("shows an objection as an outline with a diamond, a reason as a solid bar", () => {
    const mark = (claim: string) => all(far, "data-mark").find((item) => item.attributes["data-mark"] === claim);
    expect(mark("data")?.children).toHaveLength(1);
    expect(mark("old")?.children).toHaveLength(2);
  });
});
