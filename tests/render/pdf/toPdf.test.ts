import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { element, type SvgElement } from "../../../src/render/element.ts";
import { toPdf } from "../../../src/render/pdf/toPdf.ts";

const head = { viewBox: "10 20 400 200", "xml:lang": "zh-Hant" };
const page = (...children: readonly SvgElement[]) =>
  element("svg", head, element("title", {}, "該不該？"), element("desc", {}, "一張地圖"), ...children);

/** The objects of a PDF by their numbers, found by the table at its end; streams unpacked. */
function objectsOf(bytes: Uint8Array): ReadonlyMap<number, string> {
  const text = Buffer.from(bytes).toString("latin1");
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(text)?.[1]);
  const [, count = "0", rows = ""] = /^xref\n0 (\d+)\n([\s\S]*?)trailer/u.exec(text.slice(table)) ?? [];
  const places = rows.match(/.{18} \n/gsu) ?? [];
  expect(places).toHaveLength(Number(count));
  return new Map(
    places.slice(1).map((row, i) => {
      const at = Number(row.slice(0, 10));
      const whole = text.slice(at, text.indexOf("\nendobj\n", at));
      expect(whole.startsWith(`${i + 1} 0 obj\n`)).toBe(true);
      const [dictionary = "", data] = whole.split("stream\n");
      if (data === undefined) return [i + 1, dictionary];
      const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1]);
      const packed = Buffer.from(data.slice(0, length), "latin1");
      return [i + 1, `${dictionary}stream\n${inflateSync(packed).toString("latin1")}`];
    }),
  );
}

function drawn(...children: readonly SvgElement[]) {
  const objects = [...objectsOf(toPdf(page(...children)).bytes).values()];
  const content = objects.find((object) => object.includes("/Figure << /MCID 0 >> BDC")) ?? "";
  return { objects, content: content.slice(content.indexOf("cm\n") + 3, content.lastIndexOf("\nQ\nEMC")) };
}

describe("a PDF of a picture", () => {
  it("has one page as large as the picture, a title, a language and its description in its place", () => {
    const { objects } = drawn();
    expect(objects.find((object) => object.includes("/Type /Page "))).toContain("/MediaBox [0 0 300 150]");
    const utf16 = (text: string) => `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;
    expect(objects.join("\n")).toContain(`/Title ${utf16("該不該？")}`);
    expect(objects.join("\n")).toContain(`/Lang ${utf16("zh-Hant")}`);
    expect(objects.join("\n")).toContain(`/Alt ${utf16("一張地圖")}`);
  });

  it("has units of its own where the picture is larger than a page may be", () => {
    const huge = element("svg", { ...head, viewBox: "0 0 400 400000" });
    const objects = [...objectsOf(toPdf(huge).bytes).values()];
    expect(objects.find((object) => object.includes("/Type /Page "))).toContain("/UserUnit 21");
  });

  it("fills and strokes what a shape says, or the group around it", () => {
    const shape = element("path", { d: "M1 2h3v4z", "stroke-width": 2, stroke: "#0000ff", "stroke-dasharray": "7 4" });
    expect(drawn(element("g", { fill: "#ff0000" }, shape)).content).toBe(
      [
        "/E1 gs\n1 0 0 rg\n1 2 m\n4 2 l\n4 6 l\nh\nf",
        "/E1 gs\n0 0 1 RG 2 w [7 4] 0 d 0 J 0 j\n1 2 m\n4 2 l\n4 6 l\nh\nS",
      ].join("\n"),
    );
  });

  it("moves what is moved, and what comes after it stands where it stood", () => {
    const dot = element("rect", { width: 1, height: 1 });
    const { content } = drawn(element("g", { transform: "translate(5 6) scale(2 -2)" }, dot), dot);
    expect(content.split("\n")).toEqual([
      ...["q", "2 0 0 -2 5 6 cm", "/E1 gs", "0 0 0 rg", "0 0 m", "1 0 l", "1 1 l", "0 1 l", "h", "f", "Q"],
      ...["/E1 gs", "0 0 0 rg", "0 0 m", "1 0 l", "1 1 l", "0 1 l", "h", "f"],
    ]);
  });

  it("draws a circle as four curves that meet on it", () => {
    const { content } = drawn(element("circle", { cx: 10, cy: 10, r: 5 }));
    const ends = [...content.matchAll(/(\S+ \S+) c$/gmu)].map(([, end]) => end);
    expect(ends).toEqual(["10 5", "15 10", "10 15", "5 10"]);
    // Half-way along a quarter, within a two-thousandth of the radius.
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (/^(.*) 10 5 c$/mu.exec(content)?.[1] ?? "").split(" ").map(Number);
    const middle = [(5 + 3 * x1 + 3 * x2 + 10) / 8, (10 + 3 * y1 + 3 * y2 + 5) / 8] as const;
    expect(Math.hypot(middle[0] - 10, middle[1] - 10) / 5).toBeCloseTo(1, 3);
  });

  it("turns curves with one pull into curves with two, relative ones too", () => {
    const { content } = drawn(element("path", { d: "M0 0q3 0 3 3Q3 6 0 6" }));
    expect(content).toContain("2 0 3 1 3 3 c\n3 5 2 6 0 6 c");
  });

  it("fades a group as a whole", () => {
    const dot = element("rect", { width: 1, height: 1 });
    const { content, objects } = drawn(element("g", { opacity: 0.5 }, dot, dot));
    expect(content).toMatch(/^q\n\/E\d+ gs\n\/X\d+ Do\nQ$/u);
    expect(objects.join("\n")).toMatch(/\/ca 0\.5 \/CA 0\.5/u);
    expect(objects.join("\n")).toMatch(/\/Group << \/S \/Transparency >>/u);
  });

  it("lets a gradient of one colour through as its stops say, from left to right or from top to bottom", () => {
    const stop = (offset: number, opacity: string) =>
      element("stop", { offset, "stop-color": "#ff0000", "stop-opacity": opacity });
    const gradient = (turn: Record<string, string>) =>
      element(
        "defs",
        {},
        element("linearGradient", { id: "g", ...turn }, stop(0, "0.4"), stop(0.8, "0.4"), stop(1, "0")),
      );
    const box = element("rect", { x: 10, y: 20, width: 30, height: 40, fill: "url(#g)" });
    const across = drawn(gradient({}), box).objects.join("\n");
    expect(across).toContain("/Coords [10 20 40 20]");
    expect(across).toContain("/Bounds [0.8]");
    expect(drawn(gradient({ gradientTransform: "rotate(90)" }), box).objects.join("\n")).toContain(
      "/Coords [10 20 10 60]",
    );
  });

  it("names the texts that it leaves out", () => {
    const text = element("text", { x: 0, y: 0 }, "a", element("tspan", {}, "ก"));
    expect(toPdf(page(text)).unset).toEqual(["aก"]);
  });

  it("sets glyphs as text: each is written once, and what it stands for is told", () => {
    const glyph = (text: string, x: number, d = "m0 0h500v500z") =>
      element("path", { d, transform: `translate(${x} 0)`, "data-text": text, "data-advance": 600 });
    const line = (...glyphs: readonly SvgElement[]) =>
      element("g", { fill: "#123456" }, element("g", { transform: "scale(0.01 -0.01)" }, ...glyphs));
    const { content, objects } = drawn(
      line(glyph("微", 0), glyph(" ", 600, ""), glyph("𠮷", 1200, "m1 1h2v2z")),
      line(glyph("微", 0), glyph("微", 700)),
    );
    expect(content.split("\n").filter((row) => /T[jm]$/u.test(row))).toEqual([
      ...["1 0 0 1 0 0 Tm", "<000100020003> Tj"],
      ...["1 0 0 1 0 0 Tm", "<0001> Tj", "1 0 0 1 700 0 Tm", "<0001> Tj"],
    ]);
    expect(content).toContain("0.0706 0.2039 0.3373 rg\nBT\n/F");
    expect(objects.find((object) => object.includes("/CIDFontType0 "))).toContain("/W [1 [600 600 600]]");
    const font = objects.find((object) => object.includes("/Subtype /CIDFontType0C")) ?? "";
    // Its width; to 0 0; lines by 500 0 and 0 500; the end (Adobe Technical Note 5177).
    const square = [248, 236, 139, 139, 21, 248, 136, 139, 139, 248, 136, 5, 14];
    expect(font.split(String.fromCharCode(...square))).toHaveLength(2);
    expect(objects.join("\n")).toContain("/FontBBox [0 0 500 500]");
    const map = objects.find((object) => object.includes("begincmap"));
    expect(map).toContain("3 beginbfchar\n<0001> <5fae>\n<0002> <0020>\n<0003> <d842dfb7>\nendbfchar");
  });

  it("tells of a hundred characters in a list at most", () => {
    const glyphs = Array.from({ length: 255 }, (_, i) =>
      element("path", {
        ...{ d: `m0 0h${i + 1}v9z`, transform: `translate(${i} 0)` },
        ...{ "data-text": String.fromCodePoint(0x4e00 + i), "data-advance": 1 },
      }),
    );
    const { objects } = drawn(element("g", { fill: "#000000" }, ...glyphs));
    const lists = objects.flatMap((object) => object.match(/\d+ beginbfchar/gu) ?? []);
    expect(lists).toEqual(["100 beginbfchar", "100 beginbfchar", "55 beginbfchar"]);
  });

  it("draws glyphs that are no plain text as outlines", () => {
    const glyph = element("path", { d: "m0 0h5v5z", transform: "translate(0 0)", "data-text": "a", "data-advance": 6 });
    expect(drawn(element("g", { fill: "none", stroke: "#ff0000" }, glyph)).content).not.toContain("BT");
  });

  it("is the same bytes each time", () => {
    const picture = page(element("circle", { cx: 1, cy: 2, r: 3, fill: "#123456" }));
    expect(toPdf(picture).bytes).toEqual(toPdf(picture).bytes);
  });

  it("refuses what it does not know rather than leave it out", () => {
    expect(() => drawn(element("rect", { width: 1, height: 1, fill: "red" }))).toThrow('"red" is no colour');
    expect(() => drawn(element("rect", { width: 1, height: 1, fill: "url(#nowhere)" }))).toThrow("nowhere");
    expect(() => drawn(element("path", { d: "M0 0S1 1 2 2" }))).toThrow('"S" is no command');
    expect(() => drawn(element("g", { transform: "skewX(3)" }))).toThrow("skewX");
  });
});
