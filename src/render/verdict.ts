import type { Verdict } from "../evaluation/verdict.ts";
import type { Point } from "../layout/layout.ts";
import { textWidth } from "../layout/text.ts";
import { verdictWords } from "../messages/verdictWords.ts";
import type { SceneCard } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { byTitle, pillHeight } from "./fate.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawLine, drawNumeral } from "./text.ts";

const fontSize = 11;
const iconSize = 9;
const padding = 6;
const gap = 3;

/** The ground of a card that falls: sunk, so that what stands stands out. */
export function groundOf(verdict: Verdict | undefined, { theme }: Pen): Readonly<Record<string, string>> {
  return verdict === "falls" ? { fill: theme.sunk } : {};
}

/** The word of a card's verdict with its sign, on the upper border of the card; nothing where nobody asked. */
export function drawVerdict(card: SceneCard, pen: Pen): readonly SvgElement[] {
  if (!card.verdict) return [];
  return [drawPill(card.verdict, { x: startOf(card), y: card.y + byTitle[card.kind] }, pen)];
}

/** Right of what else stands on the upper border: the word of the relation, numbers of sources, the sign of a fate. */
function startOf({ kind, x, y, glyph, sources, fate }: SceneCard): number {
  // A map that grows down has the word of the relation in the middle of that border.
  if (glyph && Math.abs(glyph.y - y) < glyph.size / 2) return glyph.x + glyph.size / 2 + 3;
  const afterGlyph = x + { position: 12, reason: 16, leaf: 14 }[kind];
  const afterSources = sources ? sources.x + sources.width + 6 : afterGlyph;
  const hasBadge = fate === "freed" || fate === "unused";
  return hasBadge ? Math.max(x + 34, afterSources + 20) : Math.max(afterGlyph, afterSources);
}

/** A verdict as a pill with a sign and a word: full where a claim falls, empty where it stands, dashed where it is open. */
export function drawPill(verdict: Verdict, { x, y }: Point, pen: Pen): SvgElement {
  const { theme, language } = pen;
  const text = verdictWords[language][verdict];
  const width = textWidth(text, "sans600", fontSize, language);
  const isFull = verdict === "falls";
  const fill = isFull ? theme.card : theme.ink2;
  const box = {
    x: x + 0.5,
    y: y - pillHeight / 2 + 0.5,
    width: pillWidth(width) - 1,
    height: pillHeight - 1,
    rx: pillHeight / 2 - 0.5,
  };
  const line = { text, role: "count", language, face: "sans600", size: fontSize, x: 0, y: 0, width } as const;
  return element(
    "g",
    { class: "standing", "data-verdict": verdict },
    element("rect", {
      ...box,
      fill: isFull ? theme.ink2 : theme.card,
      stroke: isFull ? theme.ink2 : theme.line,
      ...(verdict === "open" ? { "stroke-dasharray": "2.5 2" } : {}),
    }),
    drawSign(verdict, { x: x + padding + iconSize / 2, y }, fill),
    drawLine(line, fill, { x: x + padding + iconSize + gap, y: y + fontSize * 0.345 }),
  );
}

/** How wide the pill of a verdict is, by the width of its word. */
function pillWidth(wordWidth: number): number {
  return padding + iconSize + gap + wordWidth + padding + 1;
}

/** A verdict from afar: its sign on a small disc, at the foot of the mark of its claim. */
export function drawVerdictDisc(verdict: Verdict | undefined, { x, y }: Point, pen: Pen): readonly SvgElement[] {
  if (!verdict || verdict === "stands") return [];
  const isFull = verdict === "falls";
  const { ink, card } = pen.theme;
  return [
    element(
      "g",
      { class: "standing", "data-verdict": verdict },
      element("circle", { cx: x, cy: y, r: 7, fill: isFull ? ink : card, stroke: ink, "stroke-width": 1.2 }),
      drawSign(verdict, { x, y }, isFull ? card : ink),
    ),
  ];
}

/** A tick, a cross, or a question mark, centred on a point. */
function drawSign(verdict: Verdict, { x, y }: Point, color: string): SvgElement {
  if (verdict === "open") return drawNumeral("?", { x, y }, fontSize, { fill: color, weight: 700 });
  const arm = iconSize / 2 - 1.2;
  const d =
    verdict === "stands"
      ? path("M", x - arm, y + 0.2, "L", x - arm * 0.25, y + arm * 0.8, "L", x + arm, y - arm * 0.8)
      : path("M", x - arm, y - arm, "L", x + arm, y + arm, "M", x + arm, y - arm, "L", x - arm, y + arm);
  return element("path", { d, fill: "none", stroke: color, "stroke-width": 1.7, "stroke-linecap": "round" });
}
