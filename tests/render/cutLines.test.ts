import { describe, expect, it } from "vitest";
import { cutLines } from "../../src/render/cutLines.ts";
import { element, type SvgElement } from "../../src/render/element.ts";

const window = { x: -100, y: 40_000, width: 400, height: 800 };
/** As a line leads over a gutter from a claim to one of very many that bear on it. */
const longCurve = "M 0 0 C 40 0 40 90000 80 90000";

const dashed = (d: string, attributes: SvgElement["attributes"] = {}) =>
  element("path", { d, "stroke-dasharray": "8 5", ...attributes });
const numbersIn = (d: string) => (d.match(/-?[\d.]+/gu) ?? []).map(Number);
const dataOf = (drawn: SvgElement) => String(drawn.attributes.d);

describe("a dashed line that leads far", () => {
  const cut = cutLines(dashed(longCurve), window);
  const points = numbersIn(dataOf(cut));

  it("is drawn where it comes through the window, and not much beyond", () => {
    const ys = points.filter((_, i) => i % 2 === 1);
    expect(Math.min(...ys)).toBeLessThanOrEqual(window.y);
    expect(Math.max(...ys)).toBeGreaterThanOrEqual(window.y + window.height);
    expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(4 * window.height);
  });

  it("runs where it ran before", () => {
    // At half its length the whole is at half its height, since it is the same from either end.
    const middle = cutLines(dashed(longCurve), { ...window, y: 44_900, height: 200 });
    const [x = 0, y = 0] = numbersIn(dataOf(middle));
    const t = solved(y);
    expect(x).toBeCloseTo(120 * t * (1 - t) ** 2 + 120 * t ** 2 * (1 - t) + 80 * t ** 3, 1);
  });

  it("has its dashes where they were", () => {
    const straight = cutLines(dashed("M 0 0 V 90000"), window);
    const [, start = 0] = numbersIn(dataOf(straight));
    expect(start).toBeGreaterThan(10_000);
    expect(Number(straight.attributes["stroke-dashoffset"])).toBeCloseTo(start % 13, 1);
    const [, later = 0] = points;
    expect(Number(cut.attributes["stroke-dashoffset"])).toBeGreaterThanOrEqual(0);
    expect(Number(cut.attributes["stroke-dashoffset"])).toBeLessThan(13);
    expect(later).toBeGreaterThan(10_000);
  });

  it("keeps all else that it has", () => {
    const marked = cutLines(dashed(longCurve, { "data-edge": "r1", stroke: "#B8381A" }), window);
    expect(marked.attributes).toMatchObject({ "data-edge": "r1", stroke: "#B8381A", "stroke-dasharray": "8 5" });
  });

  it("is nothing where it does not come through the window", () => {
    expect(dataOf(cutLines(dashed(longCurve), { ...window, x: 5000 }))).toBe("");
  });
});

it.each([
  ["a line that is no longer than the window", dashed("M 0 40000 C 40 40000 40 40700 80 40700")],
  ["a solid line, however long", element("path", { d: longCurve, stroke: "#1D4E8F" })],
  ["a path that is drawn in another way", dashed("M 0 0 A 50 50 0 0 1 0 90000")],
  ["words", element("text", { x: 0, y: 40_100 }, "so it is")],
])("leaves %s as it is", (_, drawn) => {
  expect(cutLines(drawn, window)).toBe(drawn);
  const group = element("g", {}, drawn);
  expect(cutLines(group, window)).toBe(group);
});

it("cuts what lies in groups", () => {
  const group = element("g", { class: "edge" }, dashed(longCurve), element("path", { d: "M 0 0 L 5 5" }));
  const { children } = cutLines(group, window);
  expect(children[0]).toEqual(cutLines(dashed(longCurve), window));
  expect(children[1]).toBe(group.children[1]);
});

/** How far along the curve its height is reached. */
function solved(y: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const t = (low + high) / 2;
    if (270_000 * t ** 2 * (1 - t) + 90_000 * t ** 3 < y) low = t;
    else high = t;
  }
  return low;
}
