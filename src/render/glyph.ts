import type { Point } from "../layout/layout.ts";
import type { RelationType } from "../model/map.ts";
import type { SceneGlyph } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { sans } from "./fonts.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";

/** A relation's word: a disc that says because, or a diamond that says but. */
export function drawGlyph(glyph: SceneGlyph, pen: Pen, attributes: SvgElement["attributes"] = {}): SvgElement {
  return element("g", { class: "glyph", ...attributes }, ground(glyph, pen), sign(glyph, pen));
}

/** A small disc or diamond without a word, as in a count. */
export function drawDot(type: RelationType, at: Point, size: number, pen: Pen): SvgElement {
  return type === "support"
    ? element("circle", { cx: at.x, cy: at.y, r: size / 2, fill: pen.theme.support })
    : diamond(at, size * 0.88, 1, pen.theme.rebut);
}

/** A square that stands on its corner. */
export function diamond(at: Point, side: number, rounding: number, fill: string): SvgElement {
  return element("rect", {
    x: at.x - side / 2,
    y: at.y - side / 2,
    width: side,
    height: side,
    rx: rounding,
    transform: `rotate(${path(45, at.x, at.y)})`,
    fill,
  });
}

function ground(glyph: SceneGlyph, pen: Pen): SvgElement {
  return glyph.type === "support"
    ? element("circle", { cx: glyph.x, cy: glyph.y, r: glyph.size / 2, fill: pen.theme.support })
    : diamond(glyph, glyph.size - 2, 3, pen.theme.rebut);
}

function sign(glyph: SceneGlyph, pen: Pen): SvgElement {
  const word = glyph.type === "support" ? pen.words.because : pen.words.but;
  return word === undefined ? strokes(glyph, pen) : writtenSign(word, glyph, pen);
}

function writtenSign(word: string, { x, y, size }: SceneGlyph, pen: Pen): SvgElement {
  const fontSize = size >= 24 ? 12 : 11;
  return element(
    "text",
    {
      x: x - fontSize / 2,
      // A Han character's body reaches from .88 em above the base line to .12 em below it.
      y: y + fontSize * 0.38,
      "font-family": sans,
      "font-size": fontSize,
      "font-weight": 700,
      textLength: fontSize,
      lengthAdjust: "spacingAndGlyphs",
      "xml:lang": pen.language,
      fill: pen.theme.onRelation,
    },
    word,
  );
}

function strokes({ x, y, size, type }: SceneGlyph, pen: Pen): SvgElement {
  const arm = size >= 24 ? 3.5 : 3;
  const bar = ["M", x - arm, y, "H", x + arm];
  return element("path", {
    d: path(...bar, ...(type === "support" ? ["M", x, y - arm, "V", y + arm] : [])),
    fill: "none",
    stroke: pen.theme.onRelation,
    "stroke-width": 1.8,
  });
}
