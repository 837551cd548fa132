import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element } from "../../src/render/element.ts";
import { layer } from "../../src/render/layers.ts";
import { markupIn, toMarkup } from "../../src/render/toMarkup.ts";
import { readXml, textOf } from "../support/xml.ts";

const words = (text: string) => toMarkup(element("text", {}, text)).split("\n")[1];

describe("toMarkup", () => {
  it("escapes what has a meaning in XML", () =>
    expect(words(`</text><script>"&'`)).toBe("<text>&lt;/text&gt;&lt;script&gt;&quot;&amp;&#39;</text>"));

  it("escapes the end of a section that it never opens", () => expect(words("]]>")).toBe("<text>]]&gt;</text>"));

  it("leaves out what XML cannot hold", () =>
    expect(words("a\u0000b\uD800c\uFFFFd\u001Be")).toBe("<text>abcde</text>"));

  it("keeps characters beyond the basic plane", () => expect(words("𠮷😀")).toBe("<text>𠮷😀</text>"));

  it("writes line ends and tabs so that a reader of XML keeps them", () =>
    expect(words("a\tb\nc\rd")).toBe("<text>a&#9;b&#10;c&#13;d</text>"));

  it("rounds lengths to a hundredth and knows no minus zero", () =>
    expect(toMarkup(element("rect", { x: 1 / 3, y: -0.001, width: 20 }))).toContain(
      '<rect x="0.33" y="0" width="20"/>',
    ));

  it("writes what is very large in pieces, which are the same together", () => {
    const rows = Array.from({ length: 60_000 }, (_, y) => element("rect", { y }));
    const pieces = markupIn(layer("cards", rows));
    expect(pieces.length).toBeGreaterThan(2);
    const text = pieces.join("");
    expect(text).toBe(toMarkup(layer("cards", rows)));
    expect(text.match(/<rect y="\d+"\/>/gu)).toEqual(rows.map((_, y) => `<rect y="${y}"/>`));
    expect(text.endsWith("</g>\n")).toBe(true);
  });

  it("refuses a length that is no number", () =>
    expect(() => toMarkup(element("rect", { x: Number.NaN }))).toThrow(
      new RangeError("a length must be a finite number, but got NaN"),
    ));

  it("writes attributes in the order in which they were given", () =>
    expect(toMarkup(element("rect", { y: 1, x: 2 }))).toContain('<rect y="1" x="2"/>'));

  it("refuses the name of an attribute that could do more than say something", () => {
    for (const name of ["onload", 'x" onload', "a=b", "", "<"]) {
      expect(() => toMarkup(element("rect", { [name]: "1" }))).toThrow(RangeError);
    }
  });

  it("breaks groups into lines, but never words", () =>
    expect(toMarkup(element("g", {}, element("text", {}, "a "), element("g")))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<g>\n<text>a </text>\n<g/>\n</g>\n',
    ));

  it("is read back as it was meant, whatever the strings", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (value, text) => {
        const read = readXml(toMarkup(element("text", { "data-claim": value }, text)));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML cannot hold
        const legal = (raw: string) => raw.replace(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
        expect(read.attributes.get("data-claim")).toBe(legal(value));
        expect(textOf(read)).toBe(legal(text));
      }),
    );
  });
});
