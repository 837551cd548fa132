import { describe, expect, it } from "vitest";
import type { ArgumentMap } from "../../src/model/map.ts";
import { type PictureOptions, pictureOf } from "../../src/render/picture.ts";
import { themes } from "../../src/render/theme.ts";
import type { ViewRequest } from "../../src/view/view.ts";
import { debate } from "../support/maps.ts";
import { elementsOf, readXml, textOf, type XmlElement } from "../support/xml.ts";

const request: ViewRequest = { language: "en", layout: "tidy", folded: new Set() };

function drawn(options: Partial<PictureOptions> = {}, asked: Partial<ViewRequest> = {}, map: ArgumentMap = debate) {
  const root = readXml(pictureOf(map, { ...request, ...asked }, { theme: "light", ...options }));
  const all = [...elementsOf(root)];
  const layer = (name: string) => all.find(({ attributes }) => attributes.get("data-layer") === name);
  return { root, all, layer, texts: all.filter(({ name }) => name === "text").map(textOf), frame: frameOf(root) };
}

function frameOf(root: XmlElement) {
  const [x = 0, y = 0, width = 0, height = 0] = (root.attributes.get("viewBox") ?? "").split(" ").map(Number);
  return { x, y, width, height };
}

const claimsIn = ({ all }: ReturnType<typeof drawn>) =>
  all.flatMap(({ attributes }) => attributes.get("data-claim") ?? []);

describe("the ground of a picture", () => {
  const paperOf = ({ root }: ReturnType<typeof drawn>) =>
    root.children.find((child) => typeof child !== "string" && child.name === "rect");

  it("is paper in a theme's colour", () => expect(paperOf(drawn({ theme: "dark" }))).toBeTruthy());

  it("is nothing, in the colours of the light theme", () => {
    const picture = drawn({ theme: "transparent" });
    expect(paperOf(picture)).toBeUndefined();
    expect(picture.all.some(({ attributes }) => attributes.get("fill") === themes.light.card)).toBe(true);
  });

  it("has the washes of the positions, or not", () => {
    expect(drawn().layer("territories")).toBeDefined();
    expect(drawn({ washes: false }).layer("territories")).toBeUndefined();
    expect(drawn({ washes: false }).layer("ribbons")).toBeDefined();
  });
});

describe("what a picture can do without", () => {
  it("is the question, and the room for it", () => {
    expect(drawn().texts).toContain("Should we?");
    const without = drawn({ title: false });
    expect(without.texts).not.toContain("Should we?");
    expect(without.root.children.some((child) => typeof child !== "string" && textOf(child) === "Should we?")).toBe(
      true,
    );
    expect(without.frame.width).toBeLessThan(drawn().frame.width - 300);
  });

  it("is the key to its signs", () => {
    expect(drawn().layer("legend")).toBeDefined();
    expect(drawn({ legend: false }).layer("legend")).toBeUndefined();
  });

  it("is who says what, and every sign of it", () => {
    expect(drawn().all.some(({ attributes }) => attributes.get("class") === "token")).toBe(true);
    const without = drawn({ answers: false });
    expect(without.all.filter(({ attributes }) => /token|count/u.test(attributes.get("class") ?? ""))).toEqual([]);
    expect(without.layer("strip")).toBeUndefined();
    expect(without.layer("ribbons")).toBeUndefined();
    expect(without.texts.join()).not.toContain("grey = no side");
  });

  it("leaves everything else where it is", () => {
    const placeOf = (picture: ReturnType<typeof drawn>) =>
      picture.all.find(({ attributes }) => attributes.get("data-claim") === "data")?.children[0];
    expect(placeOf(drawn({ title: false, answers: false }))).toEqual(placeOf(drawn()));
  });
});

describe("the sources of a picture", () => {
  it("are numbers on the cards and a list of places and key phrases under the map", () => {
    const { texts, layer } = drawn({ sources: true });
    expect(texts).toContain("1–2");
    const list = textOf(layer("sources") ?? { name: "", attributes: new Map(), children: [] });
    expect(list).toContain("Sources");
    expect(list.replaceAll(/\s+/gu, " ")).toMatch(/Answer 1, paragraph 1: “base”/u);
  });

  it("are never what the passages say", () => {
    const { texts } = drawn({ sources: true });
    expect(texts.join()).not.toContain("says");
    expect(drawn().layer("sources")).toBeUndefined();
  });

  it("are named in the picture's language, their words in their own", () => {
    const map = {
      ...debate,
      claims: debate.claims.map((claim) => ({
        ...claim,
        passages: claim.passages.map((passage) => ({ ...passage, phrase: "幾個字", gloss: "a few words" })),
      })),
    };
    expect(drawn({ sources: true }, {}, map).texts).toContain("(a few words)");
    expect(drawn({ sources: true }, { language: "zh-Hant" }, map).texts).not.toContain("（a few words）");
    expect(drawn({ sources: true }, { language: "zh-Hant" }, map).texts).toContain("答 1，第 1 段：");
    expect(drawn({ sources: true }, { language: "zh-Hant" }, map).texts).toContain("「幾個字」");
  });
});

describe("a window on a map", () => {
  const window = { x: 1000, y: -20, width: 200, height: 100 };

  it("is as large as it is, and cuts off what reaches beyond it", () => {
    const { frame, all } = drawn({ window, legend: false });
    expect(frame).toEqual(window);
    const [clip] = all.filter(({ name }) => name === "clipPath");
    expect(clip?.children).toHaveLength(3);
    const cut = all.find(({ attributes }) => attributes.get("clip-path") === `url(#${clip?.attributes.get("id")})`);
    expect([...elementsOf(cut ?? drawn().root)].filter(({ name }) => name === "text").length).toBeGreaterThan(0);
  });

  it("holds nothing of what lies elsewhere", () => {
    expect(claimsIn(drawn({ window }))).toEqual(["data", "old"]);
    expect(drawn({ window }).texts).not.toContain("Should we?");
  });

  it("lists only the sources of what it shows, under the numbers that they have on the whole map", () => {
    const list = drawn({ window, sources: true }).layer("sources");
    const numbers = [...elementsOf(list ?? drawn().root)].filter(({ name }) => name === "text").map(textOf);
    expect(numbers.filter((text) => /^\d+$/u.test(text))).toEqual(["3", "4"]);
  });
});

it("shows a branch alone", () => expect(claimsIn(drawn({}, { branch: "cash" }))).toEqual(["calm", "cash"]));

it("bears the address of what it shows, and nothing where none is known", () => {
  const { all } = drawn({ permalink: "https://example.org/#c=a&l=en" });
  expect(all.filter(({ name }) => name === "metadata").map(textOf)).toEqual(["https://example.org/#c=a&l=en"]);
  expect(drawn().all.filter(({ name }) => name === "metadata")).toEqual([]);
});
