import { Blob, Buffer, Face, Feature, Font, shape, Variation } from "harfbuzzjs";
import decompress from "woff2-encoder/decompress";
import type { Language } from "../model/map.ts";

/** A slice of a font, opened: at any weight it tells which glyphs a text takes, and what they look like. */
export interface Typeface {
  readonly unitsPerEm: number;
  readonly has: (codePoint: number) => boolean;
  readonly shape: (text: string, how: Shaping) => Shaped;
}

/** How a text is set, beside its size. */
export interface Shaping {
  readonly weight: number;
  readonly language: Language;
  /** With marks that fill an em only half as wide. */
  readonly isHalfWidth: boolean;
}

/** A text as outlines of its glyphs, in units of the font, y up, and how far it advances. */
export interface Shaped {
  readonly glyphs: readonly Glyph[];
  readonly advance: number;
}

/** A glyph of a text where it stands. */
export interface Glyph {
  /** The characters that it stands for; none where the glyph before it stands for them. */
  readonly text: string;
  /** The data of an SVG path that begins at the glyph's own place; empty where there is nothing to see. */
  readonly outline: string;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
}

/** Opens a file in WOFF2. */
export async function openTypeface(bytes: Uint8Array): Promise<Typeface> {
  const sfnt = await decompress(bytes);
  const face = new Face(new Blob(sfnt.slice().buffer));
  const fonts = new Map<number, Font>();
  const at = (weight: number) => {
    const known = fonts.get(weight);
    if (known) return known;
    const font = new Font(face);
    font.setVariations([new Variation("wght", weight)]);
    fonts.set(weight, font);
    return font;
  };
  const glyphs = new Map<string, string>();
  const glyph = (weight: number, id: number) => {
    const key = `${weight} ${id}`;
    const known = glyphs.get(key) ?? relative(at(weight).glyphToJson(id));
    glyphs.set(key, known);
    return known;
  };
  return {
    unitsPerEm: face.upem,
    has: (codePoint) => Boolean(at(400).nominalGlyph(codePoint)),
    shape: (text, how) => shaped(text, how, at(how.weight), (id) => glyph(how.weight, id)),
  };
}

/** The picture is set without kerning and ligatures (see render/fonts.ts). */
const plain = ["kern", "liga", "calt"].map((name) => new Feature(name, 0));

function shaped(text: string, { language, isHalfWidth }: Shaping, font: Font, glyph: (id: number) => string): Shaped {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setLanguage(language);
  shape(font, buffer, isHalfWidth ? [...plain, new Feature("halt", 1)] : plain);
  const glyphs: Glyph[] = [];
  let pen = 0;
  let known = -1;
  const infos = buffer.getGlyphInfosAndPositions();
  const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((one, other) => one - other);
  for (const { codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } of infos) {
    const end = starts.find((start) => start > cluster) ?? text.length;
    const said = cluster === known ? "" : text.slice(cluster, end);
    const place = { x: Math.round(pen + xOffset), y: Math.round(yOffset), advance: xAdvance };
    glyphs.push({ text: said, outline: glyph(codepoint), ...place });
    pen += xAdvance;
    known = cluster;
  }
  return { glyphs, advance: pen };
}

interface Command {
  readonly type: string;
  readonly values: readonly number[];
}

/** The outline of a glyph in whole units, each point counted from the one before: that is the shortest way to write it. */
function relative(commands: readonly Command[]): string {
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  let path = "";
  for (const { type, values } of commands) {
    const whole = values.map(Math.round);
    path += type.toLowerCase() + joined(whole.map((value, i) => value - (i % 2 === 0 ? x : y)));
    if (type === "Z") [x, y] = start;
    else [x, y] = [whole.at(-2) ?? x, whole.at(-1) ?? y];
    if (type === "M") start = [x, y];
  }
  return path;
}

/** Numbers in a row; a minus parts them as well as a space does. */
function joined(numbers: readonly number[]): string {
  return numbers.map((number, i) => (i === 0 || number < 0 ? `${number}` : ` ${number}`)).join("");
}
