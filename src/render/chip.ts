import type { SceneCard, SceneChip } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { besidesOpacity, drawSample } from "./fate.ts";
import { drawDot } from "./glyph.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawLine } from "./text.ts";

/** The handle of a card's fold: how much it hides, or a caret where it is open; an exported picture has no carets. */
export function drawChip(card: SceneCard, chip: SceneChip, pen: Pen): readonly SvgElement[] {
  const hides = chip.counts.length > 0;
  if (!hides && !pen.isLive) return [];
  return [
    element(
      "g",
      { class: hides ? "chip" : "caret", "data-fold": card.claim, ...besidesOpacity(card.fate) },
      ...(hides ? [...stem(card, chip, pen), ...drawCounts(chip, pen)] : caret(chip, pen)),
    ),
  ];
}

/** The stroke that joins it to its card: from the right edge of what is folded, from under what is partly folded. */
function stem(card: SceneCard, chip: SceneChip, pen: Pen): readonly SvgElement[] {
  const d =
    chip.isFolded && !pen.growsDown
      ? path("M", card.x + card.width, chip.y + chip.height / 2, "H", chip.x)
      : path("M", chip.x + chip.height / 2, card.y + card.height, "V", chip.y);
  return [element("path", { class: "stem", d, fill: "none", stroke: pen.theme.line, "stroke-width": 1.2 })];
}

/** What a fold hides, counted by kind, without the stroke that joins it to a card. */
export function drawCounts(chip: SceneChip, pen: Pen): readonly SvgElement[] {
  const { x, y, width, height } = chip;
  return [
    element("rect", {
      class: "face",
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      rx: height / 2 - 0.5,
      fill: pen.theme.paper,
      stroke: pen.theme.line,
    }),
    ...chip.counts.flatMap((count) => [drawDot(count.type, count.mark, 7, pen), drawLine(count.line, pen.theme.ink2)]),
    ...(chip.changed ? changed(chip.changed, pen) : []),
  ];
}

/** How many of what it hides change: a card in little, and the number. */
function changed({ mark, line }: NonNullable<SceneChip["changed"]>, pen: Pen): readonly SvgElement[] {
  const box = { x: mark.x - 6, y: mark.y - 5, width: 12, height: 10 };
  return [element("g", { class: "fate" }, ...drawSample("weakened", box, pen), drawLine(line, pen.theme.ink))];
}

function caret({ x, y, width, height }: SceneChip, pen: Pen): readonly SvgElement[] {
  const centre = { x: x + width / 2, y: y + height / 2 };
  return [
    element("rect", { class: "hit", x, y, width, height, fill: "transparent" }),
    element("circle", {
      class: "face",
      cx: centre.x,
      cy: centre.y,
      r: 7.5,
      fill: pen.theme.card,
      stroke: pen.theme.line,
    }),
    element("path", {
      d: pen.growsDown
        ? path("M", centre.x - 3, centre.y + 1.5, "L", centre.x, centre.y - 1.5, "L", centre.x + 3, centre.y + 1.5)
        : path("M", centre.x + 1.5, centre.y - 3, "L", centre.x - 1.5, centre.y, "L", centre.x + 1.5, centre.y + 3),
      fill: "none",
      stroke: pen.theme.ink2,
      "stroke-width": 1.3,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }),
  ];
}
