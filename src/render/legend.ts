import { discWidth, pillOf } from "../layout/discs.ts";
import type { Point, Rectangle, TextLine } from "../layout/layout.ts";
import { breakText, textWidth } from "../layout/text.ts";
import { legendWords } from "../messages/legend.ts";
import { onceForEach } from "../model/onceForEach.ts";
import { extentOfDisc, extentOfLine, overlap, stepsOfRibbon } from "../scene/extent.ts";
import type { Scene, SceneChip, ScenePort, SceneToken } from "../scene/scene.ts";
import { drawPort } from "./card.ts";
import { drawCounts } from "./chip.ts";
import { element, type SvgElement } from "./element.ts";
import { drawSample } from "./fate.ts";
import { drawGlyph } from "./glyph.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawLine } from "./text.ts";
import { drawToken } from "./token.ts";
import { drawPill, drawVerdictDisc } from "./verdict.ts";

/** A key to the picture: samples drawn as the picture draws them, each with its meaning. */
export interface Legend {
  readonly width: number;
  readonly height: number;
  /** Its parts, with the origin at its left top corner. */
  readonly elements: readonly SvgElement[];
  /** What it says of the signs that every map may have, one by one. */
  readonly meanings: readonly string[];
}

const rowHeight = 20;
const rowPitch = 28;
/** Of more rows than the first three each stands closer; and closer still the lines of one sentence. */
const followingPitch = 24;
const linePitch = 18;
const wordsAt = 86;
const fontSize = 12;
/** So wide may a sentence be: what stands on the map leaves no more room beside it. */
const headingWidth = 300;

/**
 * How much a key tells: all, not what is seen on cards alone and only of some maps, or not even what follows, which is told
 * beside the map too.
 */
export const extents = ["full", "short", "least"] as const;

/** The key to a scene, its tokens taken from the scene itself. */
export function drawLegend(scene: Scene, pen: Pen, extent: (typeof extents)[number] = "full"): Legend {
  const signs = [...signRows(scene, pen), ...(extent === "full" ? rarerRows(scene, pen) : [])];
  const rows = [...signs, ...(extent === "least" ? [] : followingRows(scene, pen))];
  const middles: number[] = [];
  for (const { pitch } of rows) middles.push((middles.at(-1) ?? rowHeight / 2 - rowPitch) + pitch);
  const lines = rows.map(({ text, isHeading }, i) => wordsOf(text, isHeading ? 0 : wordsAt, middles[i] ?? 0, pen));
  return {
    width: Math.max(...lines.map((line) => line.x + line.width)),
    height: (middles.at(-1) ?? 0) + rowHeight / 2,
    elements: [
      ...rows.flatMap(({ sample }, i) => sample?.(middles[i] ?? 0) ?? []),
      ...lines.map((line, i) => drawLine(line, rows[i]?.isHeading ? pen.theme.ink : pen.theme.ink2)),
    ],
    meanings: signs.map(({ text }) => text),
  };
}

/** A row of a key. */
interface Row {
  readonly text: string;
  /** How far it stands below the row before it. */
  readonly pitch: number;
  /** What is explained, drawn at a height. */
  readonly sample?: (y: number) => readonly SvgElement[];
  readonly isHeading?: boolean;
}

/** What every map has: reasons, objections, and who says something where there is anybody. */
function signRows(scene: Scene, pen: Pen): readonly Row[] {
  const { support, rebut, voice } = signWords(scene, pen);
  const tokens = sampleTokens(scene);
  const drawn = (y: number) => tokens.map((token) => drawToken({ ...token, y }, pen, { "aria-hidden": "true" }));
  return [
    { text: support, pitch: rowPitch, sample: (y) => supportSample(y, pen) },
    { text: rebut, pitch: rowPitch, sample: (y) => rebutSample(y, pen) },
    ...(tokens.length > 0 ? [{ text: voice, pitch: rowPitch, sample: drawn }] : []),
  ];
}

/** What only some maps have, each as it is drawn on one of their cards: folds, borders, marks of links, counts by halves. */
function rarerRows(scene: Scene, pen: Pen): readonly Row[] {
  const { folded, implicit, elsewhere, half } = legendWords[pen.language];
  const { chip, isImplicit, port, count } = raritiesOf(scene);
  const rowOf = (text: string, sample: Row["sample"] & {}): Row => ({ text, pitch: followingPitch, sample });
  const rows = [
    ...(chip ? [rowOf(folded, (y) => drawCounts(chipAt(chip, 4, y), pen))] : []),
    ...(isImplicit ? [rowOf(implicit, (y) => [dashedBorder(y, pen)])] : []),
    ...(port ? [rowOf(elsewhere, (y) => [drawPort(portAt(port, y), pen)])] : []),
    ...(count ? [rowOf(half, (y) => [drawLine(wordsOf(count.text, 8, y, pen), pen.theme.ink2)])] : []),
  ];
  return rows.map((row, i) => (i === 0 ? { ...row, pitch: rowPitch } : row));
}

/** What only some maps have, an example of each, found in one walk over the cards: there may be very many. */
interface Rarities {
  readonly chip?: SceneChip;
  readonly isImplicit: boolean;
  readonly port?: ScenePort;
  readonly count?: TextLine;
}

const raritiesOf = onceForEach(({ cards }: Scene): Rarities => {
  let found: Rarities = { isImplicit: false };
  for (const card of cards) {
    const { chip, isImplicit, port } = card;
    if (chip && fits(chip) && saysMore(chip, found.chip)) found = { ...found, chip };
    if (isImplicit && !found.isImplicit) found = { ...found, isImplicit };
    if (port && countsMore(port, found.port)) found = { ...found, port };
    const count = found.count || card.kind !== "position" ? undefined : card.lines.find(isHalfCount);
    if (count) found = { ...found, count };
  }
  return found;
});

/** Whether there is room for the mark of a fold before the words. */
function fits({ counts, width }: SceneChip): boolean {
  return counts.length > 0 && width < wordsAt - 8;
}

function saysMore({ counts }: SceneChip, than: SceneChip | undefined): boolean {
  return !than || (than.counts.length === 1 && counts.length > 1);
}

function countsMore({ line }: ScenePort, than: ScenePort | undefined): boolean {
  return !than || (line !== undefined && than.line === undefined);
}

function isHalfCount({ role, text }: TextLine): boolean {
  return role === "count" && text.includes("½");
}

/** A mark of a fold elsewhere, with nothing on it but what it hides. */
function chipAt({ changed, ...chip }: SceneChip, x: number, middle: number): SceneChip {
  const [dx, dy] = [x - chip.x, middle - chip.height / 2 - chip.y];
  const moved = <Place extends Point>(place: Place): Place => ({ ...place, x: place.x + dx, y: place.y + dy });
  return {
    ...moved(chip),
    ...(changed ? { width: changed.mark.x - 4.5 - chip.x } : {}),
    counts: chip.counts.map(({ type, mark, line }) => ({ type, mark: moved(mark), line: moved(line) })),
  };
}

function dashedBorder(y: number, { theme }: Pen): SvgElement {
  return element("rect", {
    ...{ x: 4.5, y: y - 8.5, width: 57, height: 17, rx: 6.5 },
    fill: theme.card,
    stroke: theme.line,
    "stroke-dasharray": "4 3",
  });
}

function portAt({ line, ...port }: ScenePort, middle: number): ScenePort {
  const [dx, dy] = [12 - port.x, middle - port.y];
  return { ...port, x: 12, y: middle, ...(line ? { line: { ...line, x: line.x + dx, y: line.y + dy } } : {}) };
}

/** What follows: from what is supposed to be false, and from the map. */
function followingRows({ whatIf, verdicts }: Scene, pen: Pen): readonly Row[] {
  const rowOf = (text: string, sample: Row["sample"]): Row => ({
    text,
    pitch: followingPitch,
    ...(sample && { sample }),
  });
  return [
    ...headingRows(whatIf?.heading, pen),
    ...(whatIf?.signs ?? []).map(({ sign, meaning }) =>
      rowOf(meaning, (y) => drawSample(sign, { x: 8, y: y - 9, width: 50, height: 18 }, pen)),
    ),
    ...headingRows(verdicts?.heading, pen),
    ...(verdicts?.signs ?? []).map(({ sign, meaning }) =>
      // As near, and as from afar.
      rowOf(meaning, (y) => [drawPill(sign, { x: 4, y }, pen), ...drawVerdictDisc(sign, { x: 74, y }, pen)]),
    ),
  ];
}

/** What stands over the signs of what follows, in as many lines as a key has room for. */
function headingRows(heading: string | undefined, { language }: Pen): readonly Row[] {
  if (heading === undefined) return [];
  const lines = breakText(heading, { face: "sans400", size: fontSize, language }, { width: headingWidth, lines: 3 });
  return lines.map((text, i) => ({ text, pitch: i === 0 ? rowPitch : linePitch, isHeading: true }));
}

/** What the signs of every map mean, by where it has what is borne on. */
function signWords({ growsDown }: Pick<Scene, "growsDown">, { language }: Pen) {
  const { support, rebut, supportAbove, rebutAbove, voice } = legendWords[language];
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
  for (const ribbon of scene.ribbons) yield* stepsOfRibbon(ribbon);
  yield* scene.territories;
  for (const token of scene.strip) yield extentOfDisc(token);
  for (const line of [...scene.headline, ...scene.captions]) yield extentOfLine(line);
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

/** A voice of the first camp, one of the second, and a silent one, as far as there are such, and room before the words. */
function sampleTokens(scene: Scene): readonly SceneToken[] {
  const samples: SceneToken[] = [];
  let left = 3;
  for (const camp of [0, 1, undefined]) {
    const token = scene.strip.find((candidate) => candidate.camp === camp);
    if (!token) continue;
    const width = discWidth(token.token, 10);
    const sample = { ...token, x: left + width / 2, radius: 10, ...pillOf(token.token, 10) };
    if (left + width < wordsAt) samples.push(sample);
    left += width + 7;
  }
  return samples;
}

function wordsOf(text: string, x: number, middle: number, pen: Pen): TextLine {
  return {
    text,
    role: "caption",
    language: pen.language,
    face: "sans400",
    size: fontSize,
    x,
    y: middle + fontSize * 0.36,
    width: textWidth(text, "sans400", fontSize, pen.language),
  };
}
