import { describe, expect, it } from "vitest";
import { growthAt, strokesOf } from "../../src/paint/strokes.ts";
import { element } from "../../src/render/element.ts";

const still = { speck: 1, bar: 1 };
/** How many shapes there are in a path. */
const shapesIn = (data: string) => data.split("M").length - 1;
const bar = (y: number, fill = "#1D4E8F") =>
  element("rect", { class: "bar-afar", x: 10, y, width: 100, height: 10, fill });

describe("what is painted on tiles", () => {
  it("is painted together where it looks alike", () => {
    const { strokes } = strokesOf([bar(0), bar(20), bar(40, "#B8381A")], { growth: still });
    expect(strokes.map(({ data }) => shapesIn(data))).toEqual([2, 1]);
  });

  it("is one path, but for what is turned", () => {
    const square = element("rect", { x: 0, y: 0, width: 4, height: 4, fill: "#1D4E8F", transform: "rotate(45 2 2)" });
    const [stroke] = strokesOf([bar(0), square, bar(20)], { growth: still }).strokes;
    expect(shapesIn(stroke?.data ?? "")).toBe(2);
    expect(stroke?.turned).toEqual([{ data: "M0 0h4v4h-4Z", turn: "rotate(45 2 2)" }]);
  });

  it("survives being handed over", () => {
    const made = strokesOf([bar(0)], { growth: still });
    expect(structuredClone(made)).toEqual(made);
  });

  it("has of the groups around it what it does not say itself", () => {
    const thread = element("g", { fill: "none", opacity: 0.5 }, element("path", { d: "M 0 0 H 9", stroke: "#878275" }));
    const [stroke] = strokesOf([thread], { growth: still, opacity: 0.5 }).strokes;
    expect(stroke?.paint).toMatchObject({ fill: "none", stroke: "#878275", opacity: 0.25 });
  });

  it("grows from its own middle: bars in height, signs in both ways", () => {
    const sign = element("g", { class: "speck" }, element("circle", { cx: 50, cy: 30, r: 7.5, fill: "#1D4E8F" }));
    const [high, large] = strokesOf([bar(20), sign], { growth: { speck: 2, bar: 1.5 } }).strokes;
    expect(high?.paint).toMatchObject({ across: 1, down: 1.5 });
    // Once it is stretched, from 25 / 1.5 - 5 on, its middle is at 25 as before.
    expect(Number(/^M10 ([\d.]+)h/u.exec(high?.data ?? "")?.[1])).toBeCloseTo(25 / 1.5 - 5, 5);
    expect(large?.paint).toMatchObject({ across: 2, down: 2 });
    expect(large?.data).toMatch(/^M17.5 15A7.5/u);
  });

  it("is a colour that fades where it is filled by a gradient, by itself", () => {
    const gradient = element(
      "linearGradient",
      { id: "wash" },
      element("stop", { offset: 0, "stop-color": "#27705A", "stop-opacity": "0.075" }),
      element("stop", { offset: 1, "stop-color": "#27705A", "stop-opacity": "0" }),
    );
    const ground = element("rect", { x: 5, y: 6, width: 70, height: 80, fill: "url(#wash)" });
    const { strokes } = strokesOf([ground, ground], { growth: still, fills: new Map([["wash", gradient]]) });
    expect(strokes).toHaveLength(2);
    expect(strokes[0]?.paint.fade).toEqual({
      box: { x: 5, y: 6, width: 70, height: 80 },
      isDown: false,
      stops: [
        { offset: 0, color: "#27705A", opacity: 0.075 },
        { offset: 1, color: "#27705A", opacity: 0 },
      ],
    });
  });

  it("has the signs that are letters", () => {
    const sign = element(
      "text",
      { x: 3, y: 4, "font-size": 11, "font-weight": 700, "font-family": "Inter", fill: "#111" },
      "?",
    );
    expect(strokesOf([element("g", {}, sign)], { growth: still }).signs).toEqual([
      { text: "?", x: 3, y: 4, font: "700 11px Inter", fill: "#111", opacity: 1 },
    ]);
  });
});

it("signs and bars grow as the map is seen from farther away, and no more than that", () => {
  expect(growthAt(1)).toEqual(still);
  expect(growthAt(0.3)).toEqual({ speck: 0.42 / 0.3, bar: 0.48 / 0.3 });
  expect(growthAt(0.1)).toEqual({ speck: 1.9, bar: 1.7 });
});
