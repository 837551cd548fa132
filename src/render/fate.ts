import type { Fate } from "../evaluation/fate.ts";
import type { Point, Rectangle, TextLine } from "../layout/layout.ts";
import { textWidth } from "../layout/text.ts";
import type { SceneCard } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawLine, toneOf } from "./text.ts";

/** How the border and the ground of a card look by its fate: each has a form of its own, not a tone alone. */
export function faceOf(fate: Fate | undefined, { theme }: Pen): Readonly<Record<string, string | number>> {
  switch (fate) {
    case "rejected":
      return { fill: "none", stroke: "none" };
    case "unsupported":
      return { fill: "none", stroke: theme.line, "stroke-width": 1.5, "stroke-dasharray": "1.5 3" };
    case "weakened":
    case "freed":
      return { fill: theme.card, stroke: theme.line };
    case "unused":
      return { fill: "none", stroke: theme.hair };
    case undefined:
      return {};
  }
}

/** Whether a card of this fate stands on nothing any more: it has no ground, and no shadow. */
export function isHollow(fate: Fate | undefined): boolean {
  return fate === "rejected" || fate === "unsupported" || fate === "unused";
}

/** How opaque the word of a relation, the voices and the mark of links are on a card of this fate. */
export function besidesOpacity(fate: Fate | undefined): Readonly<Record<string, number>> {
  return isHollow(fate) ? { opacity: 0.5 } : {};
}

/** What lies on a card's ground beneath its words: the ring of what is rejected, the hatch of what has lost a reason. */
export function fateGround(fate: Fate | undefined, { x, y, width, height }: Rectangle, radius: number, pen: Pen) {
  if (fate === "rejected") {
    const ring = { x: x - 3, y: y - 3, width: width + 6, height: height + 6, rx: radius + 3 };
    return [element("rect", { class: "fate", ...ring, fill: "none", stroke: pen.theme.ink, "stroke-width": 2 })];
  }
  if (fate !== "weakened") return [];
  const inner = { x: x + 1, y: y + 1, width: width - 2, height: height - 2, rx: radius - 1 };
  return [element("rect", { class: "fate", ...inner, fill: hatchOf(pen) })];
}

/** A line of a card's text by its fate: lighter where it has lost its ground, struck through where it is rejected. */
export function fateLine(line: TextLine, fate: Fate | undefined, at: Point, pen: Pen): readonly SvgElement[] {
  if (!isHollow(fate)) return [drawLine(line, toneOf(line, pen.theme), at)];
  const tone = fate === "unused" || line.role === "second" || line.role === "count" ? pen.theme.ink3 : pen.theme.ink2;
  const light = fate === "rejected" ? line : lightened(line);
  return [drawLine(light, tone, at), ...(fate === "rejected" ? strikes(line, at, pen) : [])];
}

const struck: ReadonlySet<TextLine["role"]> = new Set(["verdict", "label", "leaf"]);

/** The stroke through a line of text that is rejected; smaller lines beside it have none. */
export function strikes({ role, x, y, width, size }: TextLine, at: Point, pen: Pen): readonly SvgElement[] {
  if (!struck.has(role)) return [];
  const middle = at.y + y - size * 0.34;
  const d = path("M", at.x + x - 1, middle, "H", at.x + x + width + 1);
  return [element("path", { class: "fate strike", d, fill: "none", stroke: pen.theme.ink2, "stroke-width": 1.5 })];
}

function lightened(line: TextLine): TextLine {
  const { text, face, size, language } = line;
  return face === "sans600" ? { ...line, face: "sans400", width: textWidth(text, "sans400", size, language) } : line;
}

/** The sign of what lost an objection, or its use, on the upper border of its card: these have no border of their own. */
export function fateBadge(card: SceneCard, pen: Pen): readonly SvgElement[] {
  const { fate, kind, x, y, sources } = card;
  if (fate !== "freed" && fate !== "unused") return [];
  // Clear of the sign on the left border, of the title, and of the card that stands close above.
  const at = { x: sources ? sources.x + sources.width + 14 : x + 22, y: y + byTitle[kind] };
  return [element("g", { class: "fate" }, ...drawBadge(fate, at, pen))];
}

/** The sign of what is freed of an objection, by itself. */
export function drawFreed(at: Point, pen: Pen): SvgElement {
  return element("g", { class: "fate" }, ...drawBadge("freed", at, pen));
}

/** How far the middle of a sign is from the upper border of its card: between its title and what stands close above. */
export const byTitle = { position: -2.5, reason: -0.5, leaf: 2.5 } as const;

/** How high the pill of a verdict is. */
export const pillHeight = 14;

/** From the middle of a sign on the upper border to where words may begin: what the largest reaches, and some paper. */
const signReach = pillHeight / 2 + 2.75;
/** From the last line of words to what may stand below it: what letters reach below their line, and some paper. */
const lineReach = 5;

/** How much lower a card's words stand for a sign on its border that would press on them, as far as there is room. */
export function belowSign({ kind, verdict, fate, lines, tokens, y, height }: SceneCard): number {
  const [first] = lines;
  if (!first || !(verdict || fate === "freed" || fate === "unused")) return 0;
  // So far do the tallest characters reach above their line.
  const wanted = byTitle[kind] + signReach - first.y + 0.83 * first.size;
  const last = Math.max(...lines.map((line) => line.y));
  // Voices stand beside the words, or in a row below them.
  const feet = tokens.map((token) => token.y - token.radius - y + 2).filter((foot) => foot > last + 2);
  return Math.max(0, Math.min(wanted, Math.min(height, ...feet) - last - lineReach));
}

/** A small disc: a diamond that is struck out, or a circle that is. */
function drawBadge(fate: "freed" | "unused", { x, y }: Point, { theme }: Pen): readonly SvgElement[] {
  const sign =
    fate === "freed"
      ? path("M", x, y - 4, "L", x + 4, y, "L", x, y + 4, "L", x - 4, y, "Z")
      : path("M", x - 3.2, y, "A", 3.2, 3.2, 0, 1, 1, x + 3.2, y, "A", 3.2, 3.2, 0, 1, 1, x - 3.2, y);
  const color = fate === "freed" ? theme.rebut : theme.ink3;
  return [
    element("circle", { cx: x, cy: y, r: 6, fill: theme.card, stroke: theme.line }),
    element("path", { d: sign, fill: "none", stroke: color, "stroke-width": 1.3 }),
    element("path", {
      d: fate === "freed" ? path("M", x - 5.4, y, "H", x + 5.4) : path("M", x - 4.2, y + 4.2, "L", x + 4.2, y - 4.2),
      fill: "none",
      stroke: theme.ink,
      "stroke-width": 1.3,
    }),
  ];
}

/** A card in little, by its fate, as a key or a chip shows it. */
export function drawSample(fate: Fate, { x, y, width, height }: Rectangle, pen: Pen): readonly SvgElement[] {
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 3.5 };
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (fate === "freed" || fate === "unused") return drawBadge(fate, middle, pen);
  const face = { fill: pen.theme.card, stroke: pen.theme.line, ...faceOf(fate, pen) };
  if (fate === "weakened")
    return [element("rect", { ...box, ...face }), element("rect", { ...box, fill: hatchOf(pen) })];
  if (fate === "unsupported") return [element("rect", { ...box, ...face })];
  const stroke = { fill: "none", stroke: pen.theme.ink };
  return [
    element("rect", { ...box, ...stroke, "stroke-width": 1.6 }),
    element("path", { d: path("M", x + 6, middle.y, "H", x + width - 6), ...stroke, "stroke-width": 1.5 }),
  ];
}

/** The fill of what has lost a reason: thin strokes from the left foot to the right top. */
function hatchOf(pen: Pen): string {
  return `url(#${pen.prefix}hatch)`;
}

/** That fill itself. */
export function drawHatch(pen: Pen): SvgElement {
  const size = 6.2;
  return element(
    "pattern",
    {
      id: `${pen.prefix}hatch`,
      ...{ width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    },
    element("rect", { width: 1.2, height: size, fill: pen.theme.ink, "fill-opacity": pen.theme.hatch }),
  );
}
