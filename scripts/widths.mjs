// Writes src/layout/widths.ts: how wide each character is in the fonts that the page ships.
//   node scripts/widths.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Blob, Buffer, Face, Feature, Font, shape, Variation } from "harfbuzzjs";
import decompress from "woff2-encoder/decompress";
import { root } from "./setup.mjs";

const require = createRequire(import.meta.url);
const inter = "@fontsource-variable/inter";
const notoSans = "@fontsource-variable/noto-sans-tc";
const notoSerif = "@fontsource-variable/noto-serif-tc";

/** The faces of the table: which fonts, the first that has a character before the others, and at which weight. */
const faces = {
  sans400: { fonts: [inter, notoSans], weight: 400 },
  sans600: { fonts: [inter, notoSans], weight: 600 },
  serif700: { fonts: [notoSerif], weight: 700 },
};

/** The marks that Chinese and Latin text share, though not their width. The dash is an em in Inter already, as Chinese has it. */
const marks = "‘’“”…";

/** The picture is set without kerning and ligatures. */
const plain = ["kern", "liga", "calt"].map((name) => new Feature(name, 0));

/** The text of src/layout/widths.ts. */
export async function widthsModule() {
  const widths = {};
  for (const [face, { fonts, weight }] of Object.entries(faces)) widths[face] = await advances(fonts, weight);
  const han = {};
  for (const face of ["sans400", "sans600"]) han[face] = await advances([notoSans], faces[face].weight, only(marks));
  han.serif700 = others(await advances([notoSerif], faces.serif700.weight, any, inChinese), widths.serif700);
  const latin = {
    serif700: others(await advances([notoSerif], faces.serif700.weight, any, inEnglish), widths.serif700),
  };
  return [
    head,
    `export const widths: Readonly<Record<Face, Columns | Heavier>> = ${tables(widths)};`,
    hanHead,
    `export const hanPunctuation: Readonly<Partial<Record<Face, Columns>>> = ${written(han, true)};`,
    latinHead,
    `export const latinPunctuation: Readonly<Partial<Record<Face, Columns>>> = ${written(latin, true)};`,
    "",
  ].join("\n");
}

/** The files of a font package, in the order in which a browser looks into them: the last rule first. */
function slicesOf(name) {
  const css = readFileSync(require.resolve(`${name}/index.css`), "utf8");
  const rules = css.matchAll(/url\(\.\/(files\/[^)]+)\)[^;]*;\s*unicode-range:\s*([^;]+);/g);
  const slices = Array.from(rules, ([, file, ranges]) => ({
    file,
    codePoints: ranges.split(",").flatMap(codePointsOf),
  }));
  return slices.reverse();
}

function codePointsOf(range) {
  const [first, last = first] = range.trim().slice(2).split("-");
  const start = Number.parseInt(first.replaceAll("?", "0"), 16);
  const end = Number.parseInt(last.replaceAll("?", "F"), 16);
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

/** The advance of each character in thousandths of an em. */
async function advances(fonts, weight, isWanted = any, measure = alone) {
  const found = new Map();
  for (const name of fonts) {
    const folder = dirname(require.resolve(`${name}/package.json`));
    for (const { file, codePoints } of slicesOf(name)) {
      const wanted = codePoints.filter((codePoint) => isWanted(codePoint) && !found.has(codePoint));
      if (wanted.length === 0) continue;
      const font = await openFont(join(folder, file), weight);
      for (const codePoint of wanted) {
        const advance = advanceOf(font, codePoint, measure);
        if (advance !== undefined) found.set(codePoint, advance);
      }
    }
  }
  return found;
}

async function openFont(path, weight) {
  const bytes = await decompress(readFileSync(path));
  const face = new Face(new Blob(bytes.slice().buffer));
  const font = new Font(face);
  font.setVariations([new Variation("wght", weight)]);
  return { font, unitsPerEm: face.upem };
}

function advanceOf({ font, unitsPerEm }, codePoint, measure) {
  const glyph = font.nominalGlyph(codePoint);
  if (!glyph) return undefined;
  return Math.round((measure(font, glyph, String.fromCodePoint(codePoint)) * 1000) / unitsPerEm);
}

function alone(font, glyph) {
  return font.glyphHAdvance(glyph);
}

/** In Chinese text the font may have another glyph for a character. */
function inChinese(font, _glyph, character) {
  return shapedAdvance(font, character, "Hani", "zh-Hant", plain);
}

/** So it may in English, where the marks that fill an em are asked to take half of it. */
function inEnglish(font, _glyph, character) {
  return shapedAdvance(font, character, "Latn", "en", [...plain, new Feature("halt", 1)]);
}

function shapedAdvance(font, text, script, language, features) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setScript(script);
  buffer.setLanguage(language);
  shape(font, buffer, features);
  return buffer.getGlyphInfosAndPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

/** Those that are not as wide as in the other table. */
function others(found, table) {
  return new Map([...found].filter(([codePoint, advance]) => table.get(codePoint) !== advance));
}

function any() {
  return true;
}

function only(characters) {
  const codePoints = new Set(Array.from(characters, (character) => character.codePointAt(0)));
  return (codePoint) => codePoints.has(codePoint);
}

/** Neighbours of one width as one run; what is an em wide goes without saying, unless it overrules another table. */
function runs(found, isWhole) {
  const list = [];
  for (const [codePoint, advance] of [...found].sort(([one], [other]) => one - other)) {
    if (advance === 1000 && !isWhole) continue;
    const last = list.at(-1);
    if (last && last[0] + last[1] + 1 === codePoint && last[2] === advance) last[1] += 1;
    else list.push([codePoint, 0, advance]);
  }
  return list;
}

/** The sans is told once: the heavier weight has the same runs, and for each how much wider it is. */
function tables({ sans400, sans600, serif700 }) {
  const both = new Map();
  for (const codePoint of [...sans400.keys(), ...sans600.keys()]) {
    const [light, heavy] = [sans400, sans600].map((found) => found.get(codePoint) ?? 1000);
    if (light !== 1000 || heavy !== 1000) both.set(codePoint, `${light} ${heavy}`);
  }
  const joint = runs(both, true).map(([start, extra, two]) => [start, extra, ...two.split(" ").map(Number)]);
  const more = joint.map(([, , light, heavy]) => heavy - light);
  const entries = [
    `sans400: ${columns(joint)}`,
    `sans600: {\n    like: "sans400",\n    more:\n${lined(more)},\n  }`,
    `serif700: ${columns(runs(serif700, false))}`,
  ];
  return `{\n${entries.map((entry) => `  ${entry},`).join("\n")}\n}`;
}

function written(table, isWhole = false) {
  const entries = Object.entries(table).map(([face, found]) => `  ${face}: ${columns(runs(found, isWhole))},`);
  return `{\n${entries.join("\n")}\n}`;
}

/** Runs column by column: so like stands by like, and the table takes half the room on its way. */
function columns(list) {
  const gaps = list.map(([start], index) => start - (index === 0 ? 0 : list[index - 1][0] + list[index - 1][1] + 1));
  const parts = { gaps, extras: list.map(([, extra]) => extra), advances: list.map(([, , advance]) => advance) };
  const lines = Object.entries(parts).map(([name, numbers]) => `    ${name}:\n${lined(numbers)},`);
  return `{\n${lines.join("\n")}\n  }`;
}

/** Numbers as one string, in lines of at most 120 characters. */
function lined(numbers) {
  const lines = [""];
  for (const number of numbers) {
    if (lines.at(-1).length + `${number}`.length > 108) lines.push("");
    lines.push(`${lines.pop()}${number} `);
  }
  return lines
    .map((line, index) => `      ${JSON.stringify(index === lines.length - 1 ? line.trimEnd() : line)}`)
    .join(" +\n");
}

const head = `// Generated from the fonts that the page ships by scripts/widths.mjs: do not edit, run \`npm run widths\`.
import type { Face } from "./layout.ts";

/** Runs of neighbouring characters of one width, in columns: numbers with spaces between, a number a run. */
export interface Columns {
  /** How many code points lie between the run before and this one. */
  readonly gaps: string;
  /** How many characters follow the first. */
  readonly extras: string;
  /** How wide each of them is, in 1/1000 em. */
  readonly advances: string;
}

/** A face with the runs of another one. */
export interface Heavier {
  readonly like: Face;
  /** How much wider each of them is, in 1/1000 em. */
  readonly more: string;
}

/**
 * How wide each character is, face by face, in rising order of code points. A character in no run is one em (1000) wide,
 * as every Han character is. The sans faces are Inter and, for what it lacks, Noto Sans TC; the serif face is Noto Serif TC.
 */`;

const hanHead = `
/**
 * What is of another width in a line of Chinese: look here first. Inter has narrow quotation marks and a narrow ellipsis:
 * CSS and SVG set these in a run of their own, in Noto Sans TC. The serif has other glyphs, among them a wide dash, where
 * the line says that it is Chinese (\`lang="zh-Hant"\`).
 */`;

const latinHead = `
/**
 * What is of another width in a line of English: look here first. The quotation marks of Noto Serif TC fill an em: CSS and
 * SVG set such a line with \`font-feature-settings: "halt"\`. Its figures are others where it says \`lang="en"\`.
 */`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, "src", "layout", "widths.ts"), await widthsModule());
}
