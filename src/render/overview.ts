import type { Point, Rectangle, TextLine } from "../layout/layout.ts";
import { breakText, textWidth } from "../layout/text.ts";
import type { Scene, SceneCard, SceneToken } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { isHollow } from "./fate.ts";
import { diamond } from "./glyph.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawLine } from "./text.ts";
import { pigment, washed } from "./theme.ts";
import { drawVerdictDisc } from "./verdict.ts";

/** How far the bar of a leaf stands in from its card, so that the words of the reasons have room to grow. */
export const barInset = 100;

/** The zoom at which the overview begins, outwards. */
export const overviewZoom = 0.8;

const barHeight = 13;
const mostBarWidth = 160;
const wordsInset = 16;
const narrowInset = 6;

/** The claims from afar: a camp's name, a reason's words with its mark, or a bar as long as the words it stands for. */
export function drawMarks(scene: Scene, pen: Pen): readonly SvgElement[] {
  const isTree = isTreeToTheRight(scene);
  const names = scene.cards.flatMap((card) => (card.kind === "position" ? (nameOf(card) ?? []) : []));
  const position = scene.cards.find((card) => card.kind === "position");
  const nameMost = position ? mostIn(roomOf(position, isTree), names.slice(0, 1), widest(names)) : 1;
  return scene.cards.map((card) => {
    const ground = scene.territories.length > 0 ? washed(pen.theme, card.camp) : pen.theme.paper;
    const parts = partsOf(card, { pen, isTree, ground, nameMost });
    return element(
      "g",
      {
        class: "mark",
        "data-mark": card.claim,
        "data-kind": card.kind,
        ...(card.fate ? { "data-fate": card.fate } : {}),
      },
      ...parts,
      ...drawVerdictDisc(card.verdict, discPlace(card, isTree), pen),
    );
  });
}

/** Where the sign of a verdict stands: by a camp's bar, at the foot of a reason's mark, or right of a bar. */
function discPlace(card: SceneCard, isTree: boolean): Point {
  const y = middleOf(card);
  if (card.kind === "position") return { x: card.x + 2.5, y: card.y - 2 };
  if (card.kind === "reason") return { x: card.x, y: y + 15 };
  const bar = barOf(card, isTree);
  return { x: bar.x + bar.width + 11, y };
}

/** Whether a scene is the reading map, whose bars stand in from their cards so that words have room to grow. */
export function isTreeToTheRight(scene: Scene): boolean {
  return scene.territories.length > 0 && !scene.growsDown;
}

/** The voices of a camp as one pill on the strip, the silent ones as hollow discs. */
export function drawPills(scene: Scene, pen: Pen): readonly SvgElement[] {
  const camps = new Set(scene.strip.flatMap(({ camp }) => camp ?? []));
  const silent = scene.strip.filter((token) => token.camp === undefined);
  return [
    ...[...camps].map((camp) => {
      const place = pillOf(scene.strip.filter((token) => token.camp === camp));
      return element("rect", { ...place, rx: 7, fill: pigment(pen.theme, camp) });
    }),
    ...silent.map(({ x, y }) =>
      element("circle", { cx: x, cy: y, r: 6.5, fill: "none", stroke: pen.theme.line, "stroke-width": 2 }),
    ),
  ];
}

/** The pill in place of discs: as long as they are in their longer direction, and narrower. */
function pillOf(discs: readonly SceneToken[]): Rectangle {
  const [xs, ys] = [discs.map(({ x }) => x), discs.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const radius = discs[0]?.radius ?? 0;
  const isLevel = right - left > bottom - top;
  return isLevel
    ? { x: left - radius, y: (top + bottom) / 2 - 7, width: right - left + 2 * radius, height: 14 }
    : { x: left - 7, y: top - radius, width: 14, height: bottom - top + 2 * radius };
}

/** Where a bar stands for a leaf's card; in the whole graph it is as wide as the card, for lines lead to both its ends. */
export function barOf(card: SceneCard, isInTree: boolean): Rectangle {
  const y = middleOf(card) - barHeight / 2;
  if (!isInTree) return { x: card.x, y, width: card.width, height: barHeight };
  const words = card.lines.filter((line) => line.role === "leaf").reduce((sum, line) => sum + line.width, 0);
  const width = Math.max(40, Math.min(mostBarWidth, words * 0.8));
  return { x: card.x + barInset, y, width, height: barHeight };
}

/** Where the words of a reason end when the overview begins: from there its edges lead on. */
export function wordsEnd(card: SceneCard): number {
  return card.x + wordsInset + widest(labelLines(card)) / overviewZoom + 8;
}

/** The middle of a card's height. */
export function middleOf(card: Rectangle): number {
  return card.y + card.height / 2;
}

/** What the marks of one picture have in common. */
interface Marking {
  readonly pen: Pen;
  /** Whether the scene is the reading tree rather than the whole graph. */
  readonly isTree: boolean;
  /** The colour behind words. */
  readonly ground: string;
  /** How much camps' names may grow: all alike, so that none seems to weigh more. */
  readonly nameMost: number;
}

/** How wide words may grow: a camp's up to its edges, a reason's up to the bars. */
const rooms = { position: 190, reason: 300, inGraph: 215, narrow: 134 } as const;
/** How wide what stands under a camp's name is set, before it grows. */
const secondWidth = 120;

/** How high words may grow, so that they touch none above or below. */
const roomHeight = 50;

function isNarrowCard({ width }: SceneCard): boolean {
  return width < rooms.position;
}

/** A narrow card gives its words no more than itself. */
function roomOf(card: SceneCard, isTree: boolean): number {
  const { kind } = card;
  if (isNarrowCard(card)) return rooms.narrow;
  if (kind === "position") return rooms.position;
  return isTree ? rooms.reason : rooms.inGraph;
}

/** How often lines fit a room: so much they may grow. */
function mostIn(room: number, lines: readonly TextLine[], width = widest(lines)): number {
  const across = room / Math.max(1, width);
  const down = roomHeight / (Math.max(1, lines.length) * linePitch);
  return Math.max(1, Math.round(Math.min(across, down) * 100) / 100);
}

const linePitch = 16;

function partsOf(card: SceneCard, marking: Marking): readonly SvgElement[] {
  switch (card.kind) {
    case "position":
      return campParts(card, marking);
    case "reason":
      return reasonParts(card, marking);
    case "leaf":
      return barParts(card, marking);
  }
}

function campParts(card: SceneCard, { pen, ground, nameMost }: Marking): readonly SvgElement[] {
  const color = pigment(pen.theme, card.camp);
  const name = nameOf(card);
  const bar = element("rect", { x: card.x, y: card.y, width: 5, height: card.height, rx: 2.5, fill: color });
  const at = { x: card.x + 15, y: middleOf(card), ground, ...struckOf(card, pen) };
  if (!name) {
    const label = labelLines(card);
    return [bar, keepingSize(label, { ...at, most: mostIn(roomOf(card, true), label), fill: pen.theme.ink })];
  }
  const under = secondLines(card);
  const lift = under.length > 0 ? 0 : name.size * 0.36;
  return [
    bar,
    keepingSize([{ ...name, y: lift - 1 }], { ...at, most: nameMost, fill: color }),
    ...(under.length > 0
      ? [drawSecond(under, { ...at, most: mostIn(roomOf(card, true), under), fill: pen.theme.ink })]
      : []),
  ];
}

/** What stands under a camp's name while it is not too far away. */
function drawSecond(lines: readonly TextLine[], standing: Standing): SvgElement {
  return element("g", { class: "mid" }, keepingSize(lines, standing));
}

function secondLines(card: SceneCard): readonly TextLine[] {
  const words = card.lines.filter((line) => line.role === "label");
  const language = words[0]?.language ?? "en";
  const setting = { face: "sans600", size: 13, language } as const;
  const text = joined(words);
  const lines = text === "" ? [] : breakText(text, setting, { width: secondWidth, lines: 2, isBalanced: true });
  return lines.map((line, i) => lineOf(line, setting, 15.5 + i * linePitch));
}

function nameOf(card: SceneCard): TextLine | undefined {
  const lines = card.lines.filter((line) => line.role === "verdict");
  const [verdict] = lines;
  if (!verdict) return undefined;
  const text = joined(lines);
  const { face, language } = verdict;
  const size = language === "en" ? 21 : 24;
  return { ...verdict, text, size, x: 0, width: textWidth(text, face, size, language) };
}

/** The words of lines as one. */
function joined(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text).join(lines[0]?.language === "en" ? " " : "");
}

function reasonParts(card: SceneCard, { pen, isTree, ground }: Marking): readonly SvgElement[] {
  const isNarrow = isNarrowCard(card);
  // A narrow card is reached at its upper border, and its words begin where it does.
  const at = isNarrow ? { x: card.x + card.width / 2, y: card.y } : { x: card.x, y: middleOf(card) };
  const words = labelLines(card);
  return [
    card.type === "rebut"
      ? diamond(at, 13, 1.5, pen.theme.rebut)
      : element("circle", { cx: at.x, cy: at.y, r: 7.5, fill: pen.theme.support }),
    keepingSize(words, {
      x: card.x + (isNarrow ? narrowInset : wordsInset),
      y: middleOf(card),
      most: mostIn(roomOf(card, isTree), words),
      ground,
      fill: isHollow(card.fate) ? pen.theme.ink3 : pen.theme.ink,
      ...struckOf(card, pen),
    }),
  ];
}

/** The words of a label as its card breaks them, around the origin. */
function labelLines(card: SceneCard): readonly TextLine[] {
  const words = card.lines.filter((line) => line.role === "label");
  return words.map((line, i) =>
    lineOf(
      line.text,
      { face: "sans400", size: 13, language: line.language },
      (i - (words.length - 1) / 2) * linePitch + 4.7,
    ),
  );
}

function lineOf(text: string, setting: Pick<TextLine, "face" | "size" | "language">, y: number): TextLine {
  const { face, size, language } = setting;
  return { text, role: "label", ...setting, x: 0, y, width: textWidth(text, face, size, language) };
}

function barParts(card: SceneCard, { pen, isTree }: Marking): readonly SvgElement[] {
  const { x, y, width, height } = barOf(card, isTree);
  if (card.type !== "rebut") {
    const fill = barFill(card, pen.theme.support, pen);
    return [element("rect", { x, y, width, height, rx: height / 2, ...fill }), ...barStrike(card, isTree, pen)];
  }
  return [
    diamond({ x: x + 2, y: y + height / 2 }, height * 0.95, 1, pen.theme.rebut),
    element("rect", {
      x: x + height,
      y: y + 1,
      width: width - height,
      height: height - 2,
      rx: 2.5,
      fill: "none",
      stroke: pen.theme.rebut,
      "stroke-width": 2,
      ...(card.fate === "unsupported" ? { "stroke-dasharray": "2 3" } : {}),
    }),
    ...barStrike(card, isTree, pen),
  ];
}

/** A bar that stands for a reason: full, half-tone where it has lost some of its own, empty where it has fallen. */
function barFill({ fate }: SceneCard, color: string, { theme }: Pen): SvgElement["attributes"] {
  if (!isHollow(fate)) return { fill: color, ...(fate === "weakened" ? { "fill-opacity": 0.45, stroke: color } : {}) };
  const dashes = fate === "unsupported" ? { "stroke-dasharray": "2 3" } : {};
  return { fill: theme.paper, stroke: fate === "unused" ? theme.line : color, "stroke-width": 1.5, ...dashes };
}

function barStrike(card: SceneCard, isTree: boolean, { theme }: Pen): readonly SvgElement[] {
  if (card.fate !== "rejected") return [];
  const { x, width } = barOf(card, isTree);
  const d = path("M", x - 6, middleOf(card), "H", x + width + 6);
  return [element("path", { d, fill: "none", stroke: theme.ink, "stroke-width": 2.5 })];
}

/** With the stroke through words that are rejected. */
function struckOf({ fate }: SceneCard, { theme }: Pen): Pick<Standing, "strike"> {
  return fate === "rejected" ? { strike: theme.ink } : {};
}

/** Where words that keep their size stand in the world, how much they may grow there, and how they look. */
interface Standing {
  readonly x: number;
  readonly y: number;
  readonly most: number;
  readonly ground: string;
  readonly fill: string;
  /** The colour of the stroke through them; absent: none. */
  readonly strike?: string;
}

/**
 * Words that keep their size on the screen: set in screen pixels around an origin of their own, to be scaled by one over
 * the zoom, but at most by `data-most`, where their room in world pixels ends.
 */
function keepingSize(lines: readonly TextLine[], { x, y, most, ground, fill, strike }: Standing): SvgElement {
  return element(
    "g",
    { transform: `translate(${path(x, y)})` },
    element(
      "g",
      { class: "scaled", "data-most": most },
      ...lines.flatMap((line) => [
        behind(line, ground),
        drawLine(line, fill),
        ...(strike ? [through(line, strike)] : []),
      ]),
    ),
  );
}

/** What keeps the lines that run beneath words from striking them through. */
function behind(line: TextLine, ground: string): SvgElement {
  const { x, y, width, size } = line;
  return element("rect", { x: x - 2, y: y - size * 0.95, width: width + 6, height: size * 1.3, fill: ground });
}

function through({ x, y, width, size }: TextLine, stroke: string): SvgElement {
  return element("path", { d: path("M", x, y - size * 0.36, "H", x + width), fill: "none", stroke, "stroke-width": 2 });
}

function widest(lines: readonly TextLine[]): number {
  return Math.max(0, ...lines.map((line) => line.width));
}
