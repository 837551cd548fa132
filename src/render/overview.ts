import type { Point, Rectangle, Ribbon, TextLine } from "../layout/layout.ts";
import { middleOf } from "../layout/placed.ts";
import type { Scene, SceneCard, SceneToken } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { drawFreed, isHollow } from "./fate.ts";
import { diamond } from "./glyph.ts";
import { drawLeaders } from "./leaders.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawLine } from "./text.ts";
import { pigment, washed } from "./theme.ts";
import { drawVerdictDisc } from "./verdict.ts";
import { type FarWords, isNarrow, wordsFromAfar } from "./wordsFromAfar.ts";

/** How far the bar of a leaf stands in from its card, so that the words of the reasons have room to grow. */
export const barInset = 100;

const barHeight = 13;
const mostBarWidth = 160;

/** The claims from afar: a camp's name, a reason's words with its mark, or a bar as long as the words it stands for. */
export function drawMarks(
  scene: Scene,
  pen: Pen,
  cards = scene.cards,
  words = wordsFromAfar(scene),
): readonly SvgElement[] {
  const isTree = isTreeToTheRight(scene);
  return cards.map((card) => {
    const marking = { pen, isTree, ground: groundOf(scene, card, pen), words: words.get(card.claim) };
    return markOf(card, [
      ...(card.kind === "leaf" ? [] : drawLeaders(scene, card, pen)),
      ...partsOf(card, marking),
      ...drawVerdictDisc(card.verdict, discPlace(card, isTree), pen),
      ...(card.fate === "freed" ? [growing(drawFreed(freedPlace(card, isTree), pen))] : []),
    ]);
  });
}

/** What claims say from afar, by itself: in those of its settings that are seen between two zooms; nothing where it has none. */
export function drawWords(
  scene: Scene,
  pen: Pen,
  cards: readonly SceneCard[],
  { words, from, to }: { readonly words: ReadonlyMap<string, FarWords>; readonly from: number; readonly to: number },
): readonly SvgElement[] {
  return cards.flatMap((card) => {
    const all = words.get(card.claim);
    const settings = all?.settings.filter((setting) => setting.from < to && setting.to > from) ?? [];
    if (!all || settings.length === 0) return [];
    const marking = { pen, isTree: isTreeToTheRight(scene), ground: groundOf(scene, card, pen) };
    return [markOf(card, wordsOf(card, { ...marking, words: { ...all, settings } }))];
  });
}

function markOf(card: SceneCard, parts: readonly SvgElement[]): SvgElement {
  const fate = card.fate ? { "data-fate": card.fate } : {};
  return element("g", { class: "mark", "data-mark": card.claim, "data-kind": card.kind, ...fate }, ...parts);
}

/** The colour behind the words of a claim. */
function groundOf({ territories }: Scene, { camp }: SceneCard, { theme }: Pen): string {
  return territories.length > 0 ? washed(theme, camp) : theme.paper;
}

/** Where the sign of a verdict stands: by a camp's bar, at the foot of a reason's mark, or right of a bar. */
function discPlace(card: SceneCard, isTree: boolean): Point {
  const y = middleOf(card);
  if (card.kind === "position") return { x: card.x + 2.5, y: card.y - 2 };
  if (card.kind === "reason") return { x: card.x, y: y + 15 };
  const bar = barOf(card, isTree);
  return { x: bar.x + bar.width + 11, y };
}

/** Where the sign of what is freed of an objection stands: across from that of a verdict, or behind it. */
function freedPlace(card: SceneCard, isTree: boolean): Point {
  const { x, y } = discPlace(card, isTree);
  if (card.kind === "position") return { x, y: card.y + card.height + 2 };
  if (card.kind === "reason") return { x, y: 2 * middleOf(card) - y };
  return card.verdict ? { x: x + 20, y } : { x, y };
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
      const discs = scene.strip.filter((token) => token.camp === camp);
      const band = scene.ribbons.find((ribbon) => ribbon.camp === camp && ribbon.partOf === undefined)?.from;
      const place = pillOf(discs, band);
      const side = place.width > place.height ? "level" : "upright";
      return element("rect", { class: `pill ${side}`, ...place, rx: 7, fill: pigment(pen.theme, camp) });
    }),
    ...silent.map(({ x, y }) =>
      growing(element("circle", { cx: x, cy: y, r: 6.5, fill: "none", stroke: pen.theme.line, "stroke-width": 2 })),
    ),
  ];
}

/** The pill in place of discs: as long as their band is wide, else as they are in their longer direction, and narrower. */
function pillOf(discs: readonly SceneToken[], band: Ribbon["from"] | undefined): Rectangle {
  if (band) return { x: (discs[0]?.x ?? 0) - 7, y: band.y - band.height / 2, width: 14, height: band.height };
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
  const words = card.ink ?? card.lines.reduce((sum, line) => sum + line.width, 0);
  const width = Math.max(40, Math.min(mostBarWidth, words * 0.8));
  return { x: card.x + barInset, y, width, height: barHeight };
}

/** What the marks of one picture have in common, and the words of the one. */
interface Marking {
  readonly pen: Pen;
  /** Whether the scene is the reading tree rather than the whole graph. */
  readonly isTree: boolean;
  /** The colour behind words. */
  readonly ground: string;
  readonly words: FarWords | undefined;
}

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

function campParts(card: SceneCard, marking: Marking): readonly SvgElement[] {
  const fill = pigment(marking.pen.theme, card.camp);
  const bar = element("rect", { x: card.x, y: card.y, width: 5, height: card.height, rx: 2.5, fill });
  return [bar, ...wordsOf(card, marking)];
}

function reasonParts(card: SceneCard, marking: Marking): readonly SvgElement[] {
  const { theme } = marking.pen;
  // A narrow card is reached at its upper border, and its words begin where it does.
  const at = isNarrow(card) ? { x: card.x + card.width / 2, y: card.y } : { x: card.x, y: middleOf(card) };
  const sign =
    card.type === "rebut"
      ? diamond(at, 13, 1.5, theme.rebut)
      : element("circle", { cx: at.x, cy: at.y, r: 7.5, fill: theme.support });
  return [growing(sign), ...wordsOf(card, marking)];
}

function barParts(card: SceneCard, { pen, isTree }: Marking): readonly SvgElement[] {
  const { x, y, width, height } = barOf(card, isTree);
  const bar = { class: "bar-afar", x, y, width, height };
  if (card.type !== "rebut") {
    const fill = barFill(card, pen.theme.support, pen);
    return [element("rect", { ...bar, rx: height / 2, ...fill }), ...barStrike(card, isTree, pen)];
  }
  const dashes = card.fate === "unsupported" ? { "stroke-dasharray": "2 3" } : {};
  const outline = { rx: 2.5, fill: "none", stroke: pen.theme.rebut, "stroke-width": 2, ...dashes };
  return [
    growing(diamond({ x: x + 2, y: y + height / 2 }, height * 0.95, 1, pen.theme.rebut)),
    element("rect", { ...bar, x: x + height, y: y + 1, width: width - height, height: height - 2, ...outline }),
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

/** A sign that does not become a mere speck on the live map. */
function growing(sign: SvgElement): SvgElement {
  return element("g", { class: "speck" }, sign);
}

/** Words in all their settings where the map moves; in a picture of its own, in the first. */
function wordsOf(card: SceneCard, { pen, ground, words }: Marking): readonly SvgElement[] {
  const settings = words?.settings.slice(0, pen.isLive ? undefined : 1) ?? [];
  if (!words || settings.length === 0) return [];
  const ink = isHollow(card.fate) ? pen.theme.ink3 : pen.theme.ink;
  const toneOf = ({ role }: TextLine) => (role === "verdict" ? pigment(pen.theme, card.camp) : ink);
  const strike = (line: TextLine) => (card.fate === "rejected" ? [through(line, pen.theme.ink)] : []);
  return [
    element(
      "g",
      { transform: `translate(${path(words.x, words.y)})` },
      ...settings.map(({ lines, from, to }) =>
        element(
          "g",
          { class: "scaled", "data-from": from, ...(Number.isFinite(to) ? { "data-to": to } : {}) },
          ...lines.flatMap((line) => [behind(line, ground), drawLine(line, toneOf(line)), ...strike(line)]),
        ),
      ),
    ),
  ];
}

/** What keeps the lines that run beneath words from striking them through. */
function behind({ x, y, width, size }: TextLine, fill: string): SvgElement {
  return element("rect", { class: "ground", x: x - 2, y: y - size * 0.95, width: width + 6, height: size * 1.3, fill });
}

function through({ x, y, width, size }: TextLine, stroke: string): SvgElement {
  return element("path", { d: path("M", x, y - size * 0.36, "H", x + width), fill: "none", stroke, "stroke-width": 2 });
}
