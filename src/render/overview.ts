import type { Rectangle, TextLine } from "../layout/layout.ts";
import { textWidth } from "../layout/text.ts";
import type { Scene, SceneCard } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { diamond } from "./glyph.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawLine, toneOf } from "./text.ts";
import { pigment } from "./theme.ts";

/** How far the bar of a leaf stands in from its card, so that the words of the reasons have room to grow. */
export const barInset = 100;

/** From this zoom outwards the overview is shown; its words are laid out for it. */
export const overviewZoom = 0.8;

const barHeight = 13;
const mostBarWidth = 160;
const wordsInset = 16;
const reasonSize = 13;

/** A claim from afar: a camp's name, a reason's words with its mark, or a bar as long as the words it stands for. */
export function drawMark(card: SceneCard, pen: Pen): SvgElement {
  return element("g", { class: "mark", "data-mark": card.claim, "data-kind": card.kind }, ...partsOf(card, pen));
}

/** Where a bar stands for a leaf's card. */
export function barOf(card: SceneCard): Rectangle {
  const words = card.lines.filter((line) => line.role === "leaf").reduce((sum, line) => sum + line.width, 0);
  const width = Math.max(40, Math.min(mostBarWidth, words * 0.8));
  return { x: card.x + barInset, y: middleOf(card) - barHeight / 2, width, height: barHeight };
}

/** Where the words of a reason end when the overview first appears: from there its edges lead on. */
export function wordsEnd(card: SceneCard): number {
  const widths = wordsOf(card).map((line) => reasonWidth(line));
  return card.x + wordsInset + Math.max(0, ...widths) / overviewZoom + 8;
}

/** The middle of a card's height. */
export function middleOf(card: Rectangle): number {
  return card.y + card.height / 2;
}

/** The voices of a camp as one pill on the strip, the silent ones as hollow discs. */
export function drawPills(scene: Scene, pen: Pen): readonly SvgElement[] {
  const pills = new Map<number, { x: number; top: number; bottom: number }>();
  for (const { camp, x, y, radius } of scene.strip) {
    if (camp === undefined) continue;
    const pill = pills.get(camp) ?? { x, top: y - radius, bottom: y + radius };
    pills.set(camp, { x, top: Math.min(pill.top, y - radius), bottom: Math.max(pill.bottom, y + radius) });
  }
  return [
    ...[...pills].map(([camp, { x, top, bottom }]) =>
      element("rect", { x: x - 7, y: top, width: 14, height: bottom - top, rx: 7, fill: pigment(pen.theme, camp) }),
    ),
    ...scene.strip
      .filter((token) => token.camp === undefined)
      .map(({ x, y }) =>
        element("circle", { cx: x, cy: y, r: 6.5, fill: "none", stroke: pen.theme.line, "stroke-width": 2 }),
      ),
  ];
}

function partsOf(card: SceneCard, pen: Pen): readonly SvgElement[] {
  switch (card.kind) {
    case "position":
      return campParts(card, pen);
    case "reason":
      return reasonParts(card, pen);
    case "leaf":
      return barParts(card, pen);
  }
}

function campParts(card: SceneCard, pen: Pen): readonly SvgElement[] {
  const verdict = card.lines.find((line) => line.role === "verdict");
  const color = pigment(pen.theme, card.camp);
  const bar = element("rect", { x: card.x, y: card.y, width: 5, height: card.height, rx: 2.5, fill: color });
  if (!verdict) return [bar, ...reasonWords(card, 22, 190, pen)];
  const size = verdict.language === "en" ? 21 : 24;
  const width = (verdict.width * size) / verdict.size;
  const line: TextLine = { ...verdict, size, width, x: 0, y: size * 0.36 };
  return [bar, scaled(card.x + 15, middleOf(card), [line], [width], 185, () => color, pen)];
}

function reasonParts(card: SceneCard, pen: Pen): readonly SvgElement[] {
  const at = { x: card.x, y: middleOf(card) };
  const dot =
    card.glyph?.type === "rebut"
      ? diamond(at, 13, 1.5, pen.theme.rebut)
      : element("circle", { cx: at.x, cy: at.y, r: 7.5, fill: pen.theme.support });
  return [dot, ...reasonWords(card, wordsInset, card.width + barInset - wordsInset - 60, pen)];
}

function reasonWords(card: SceneCard, inset: number, room: number, pen: Pen): readonly SvgElement[] {
  const words = wordsOf(card);
  const leading = reasonSize * 1.25;
  const lines = words.map((line, i): TextLine => {
    const y = reasonSize * 0.36 + (i - (words.length - 1) / 2) * leading;
    return { ...line, face: "sans400", size: reasonSize, width: reasonWidth(line), x: 0, y };
  });
  if (lines.length === 0) return [];
  const widths = lines.map((line) => line.width);
  return [scaled(card.x + inset, middleOf(card), lines, widths, room, (line) => toneOf(line, pen.theme), pen)];
}

function wordsOf(card: SceneCard): readonly TextLine[] {
  return card.lines.filter((line) => line.role === "label");
}

function reasonWidth(line: TextLine): number {
  return textWidth(line.text, "sans400", reasonSize, line.language);
}

function barParts(card: SceneCard, pen: Pen): readonly SvgElement[] {
  const { x, y, width, height } = barOf(card);
  if (card.glyph?.type !== "rebut") {
    return [element("rect", { x, y, width, height, rx: height / 2, fill: pen.theme.support })];
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
    }),
  ];
}

/**
 * Words that keep their size on the screen: set in screen pixels around an origin of their own, to be scaled by one over
 * the zoom, but at most by `data-most`, where their room in world pixels ends.
 */
function scaled(
  x: number,
  y: number,
  lines: readonly TextLine[],
  widths: readonly number[],
  room: number,
  fill: (line: TextLine) => string,
  pen: Pen,
): SvgElement {
  const most = Math.max(1, room / Math.max(1, ...widths));
  return element(
    "g",
    { transform: `translate(${path(x, y)})` },
    element(
      "g",
      {
        class: "scaled",
        "data-most": Math.round(most * 100) / 100,
        stroke: pen.theme.paper,
        "stroke-width": 4,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      },
      ...lines.map((line) => drawLine(line, fill(line))),
    ),
  );
}
