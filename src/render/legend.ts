import type { Rectangle, TextLine } from "../layout/layout.ts";
import { breakText, textWidth } from "../layout/text.ts";
import { extentOfDisc, extentOfLine, overlap } from "../scene/extent.ts";
import type { Scene, SceneToken } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { drawSample } from "./fate.ts";
import { drawGlyph } from "./glyph.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawLine } from "./text.ts";
import { drawToken } from "./token.ts";
import { drawPill } from "./verdict.ts";

/** A key to the picture: samples drawn as the picture draws them, each with its meaning. */
export interface Legend {
  readonly width: number;
  readonly height: number;
  /** Its parts, with the origin at its left top corner. */
  readonly elements: readonly SvgElement[];
}

const rowHeight = 20;
const rowPitch = 28;
const wordsAt = 86;
const fontSize = 12;

/** The key to a scene, its tokens taken from the scene itself. */
export function drawLegend(scene: Scene, pen: Pen): Legend {
  const { support, rebut, voice } = legendWords(scene, pen.words);
  const tokens = sampleTokens(scene);
  const fates = scene.whatIf?.signs ?? [];
  const signs = [support, rebut, ...(tokens.length > 0 ? [voice] : [])].map((text, row) => wordsOf(text, row, pen));
  const captions = linesOf(scene.whatIf?.caption, pen).map((line, i) => ({
    ...wordsOf(line, signs.length + i, pen),
    x: 0,
  }));
  const firstFate = signs.length + captions.length;
  const verdicts = scene.verdicts?.signs ?? [];
  const firstVerdict = firstFate + fates.length;
  const lines = [
    ...signs,
    ...captions,
    ...fates.map(({ meaning }, i) => wordsOf(meaning, firstFate + i, pen)),
    ...verdicts.map(({ meaning }, i) => wordsOf(meaning, firstVerdict + i, pen)),
  ];
  return {
    width: Math.max(...lines.map((line) => line.x + line.width)),
    height: rowPitch * (lines.length - 1) + rowHeight,
    elements: [
      ...supportSample(middleOf(0), pen),
      ...rebutSample(middleOf(1), pen),
      ...tokens.map((token, i) =>
        drawToken({ ...token, x: 13 + i * 27, y: middleOf(2), radius: 10 }, pen, { "aria-hidden": "true" }),
      ),
      ...fates.flatMap(({ sign }, i) =>
        drawSample(sign, { x: 8, y: middleOf(firstFate + i) - 9, width: 50, height: 18 }, pen),
      ),
      ...verdicts.map(({ sign }, i) => drawPill(sign, { x: 4, y: middleOf(firstVerdict + i) }, pen)),
      ...lines.map((line) => drawLine(line, line.x === 0 ? pen.theme.ink : pen.theme.ink2)),
    ],
  };
}

/** What is supposed to be false, in as many lines as a key has room for. */
function linesOf(caption: string | undefined, { language }: Pen): readonly string[] {
  if (caption === undefined) return [];
  return breakText(caption, { face: "sans400", size: fontSize, language }, { width: 420, lines: 3 });
}

/** What the signs of a scene mean, by where it has what is borne on. */
export function legendWords({ growsDown }: Pick<Scene, "growsDown">, { legend }: Pen["words"]) {
  const { support, rebut, supportAbove, rebutAbove, voice } = legend;
  return growsDown ? { support: supportAbove, rebut: rebutAbove, voice } : { support, rebut, voice };
}

/** Where the key stands: at the left bottom, or below everything where it would cover something there. */
export function placeLegend(legend: Legend, scene: Scene): Rectangle {
  const { bounds } = scene;
  const { width, height } = legend;
  const corner = { x: bounds.x + 36, y: bounds.y + bounds.height - 24 - height, width, height };
  const isFree = ![...obstacles(scene)].some((obstacle) => overlap(corner, obstacle, 12));
  return isFree ? corner : { ...corner, y: bounds.y + bounds.height + 12 };
}

function* obstacles(scene: Scene): Iterable<Rectangle> {
  yield* scene.cards;
  yield* scene.territories;
  for (const token of scene.strip) yield extentOfDisc(token);
  for (const line of [...scene.headline, ...scene.captions]) yield extentOfLine(line);
}

function middleOf(row: number): number {
  return row * rowPitch + rowHeight / 2;
}

function supportSample(y: number, pen: Pen): readonly SvgElement[] {
  return [
    element("path", {
      d: path("M", 8, y, "H", 46),
      fill: "none",
      stroke: pen.theme.support,
      "stroke-width": 1.9,
      "stroke-linecap": "round",
    }),
    element("path", { d: path("M", 2, y, "L", 9, y - 3.7, "V", y + 3.7, "Z"), fill: pen.theme.support }),
    drawGlyph({ type: "support", x: 54, y, size: 20 }, pen),
  ];
}

function rebutSample(y: number, pen: Pen): readonly SvgElement[] {
  const stroke = { fill: "none", stroke: pen.theme.rebut };
  return [
    element("path", {
      d: path("M", 46, y, "H", 5),
      ...stroke,
      "stroke-width": 1.9,
      "stroke-dasharray": "7 4",
    }),
    element("path", { d: path("M", 5, y - 5, "V", y + 5), ...stroke, "stroke-width": 2.2 }),
    drawGlyph({ type: "rebut", x: 54, y, size: 20 }, pen),
  ];
}

/** A voice of the first camp, one of the second, and a silent one, as far as there are such. */
function sampleTokens(scene: Scene): readonly SceneToken[] {
  const samples = [0, 1, undefined].map((camp) => scene.strip.find((token) => token.camp === camp));
  return samples.filter((token) => token !== undefined);
}

function wordsOf(text: string, row: number, pen: Pen): TextLine {
  return {
    text,
    role: "caption",
    language: pen.language,
    face: "sans400",
    size: fontSize,
    x: wordsAt,
    y: middleOf(row) + fontSize * 0.36,
    width: textWidth(text, "sans400", fontSize, pen.language),
  };
}
