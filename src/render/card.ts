import type { TextLine } from "../layout/layout.ts";
import type { SceneCard, ScenePort } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { belowSign, besidesOpacity, faceOf, fateBadge, fateGround, fateLine, isHollow, strikes } from "./fate.ts";
import { drawGlyph } from "./glyph.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawLine } from "./text.ts";
import { pigment } from "./theme.ts";
import { drawToken } from "./token.ts";
import { drawVerdict, groundOf } from "./verdict.ts";

const radii = { position: 10, reason: 8, leaf: 7 } as const;

/** A claim's card: its words, the word of its relation, who says it, and where else it leads. */
export function drawCard(card: SceneCard, pen: Pen): SvgElement {
  return element(
    "g",
    {
      class: "card",
      "data-claim": card.claim,
      "data-kind": card.kind,
      ...(card.isImplicit ? { "data-implicit": "" } : {}),
      ...(card.fate ? { "data-whatif": card.fate } : {}),
    },
    ...ground(card, pen),
    ...words(card, pen),
    ...(card.tokens.length > 0 ? [tokens(card, pen)] : []),
    ...(card.port ? [drawPort(card.port, pen)] : []),
    ...fateBadge(card, pen),
    ...drawVerdict(card, pen),
    ...(card.sources ? numbers(card.sources, pen) : []),
    ...(card.glyph ? [drawGlyph(card.glyph, pen, besidesOpacity(card.fate))] : []),
  );
}

function ground(card: SceneCard, pen: Pen): readonly SvgElement[] {
  const { theme } = pen;
  const radius = radii[card.kind];
  const { x, y, width, height } = card;
  return [
    ...(isHollow(card.fate) ? [] : [shadow(card, radius, pen)]),
    element("rect", {
      class: "face",
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      rx: radius - 0.5,
      fill: theme.card,
      stroke: card.isImplicit ? theme.line : theme.hair,
      ...(card.isImplicit ? { "stroke-dasharray": "4 3" } : {}),
      ...groundOf(card.verdict, pen),
      ...faceOf(card.fate, pen),
    }),
    ...fateGround(card.fate, card, radius, pen),
    ...(card.kind === "position" ? [bar(card, radius, pen)] : []),
  ];
}

function shadow({ x, y, width, height }: SceneCard, rx: number, { theme }: Pen): SvgElement {
  const { color: fill, opacity } = theme.shadow;
  return element("rect", { class: "shadow", x, y: y + 1, width, height, rx, fill, "fill-opacity": opacity });
}

const barWidth = 5;

function bar(card: SceneCard, radius: number, pen: Pen): SvgElement {
  const { x, y, height } = card;
  // How far the corner has curved inwards where the bar ends.
  const shoulder = radius - Math.sqrt(radius ** 2 - (radius - barWidth) ** 2);
  const right = x + barWidth;
  return element("path", {
    class: "bar",
    d: path(
      ...["M", right, y + shoulder, "A", radius, radius, 0, 0, 0, x, y + radius],
      ...["V", y + height - radius, "A", radius, radius, 0, 0, 0, right, y + height - shoulder, "Z"],
    ),
    fill: pigment(pen.theme, card.camp),
  });
}

function words(card: SceneCard, pen: Pen): readonly SvgElement[] {
  const at = { x: card.x, y: card.y + belowSign(card) };
  return card.lines.flatMap((line) =>
    line.role === "verdict"
      ? [drawLine(line, pigment(pen.theme, card.camp), at), ...(card.fate === "rejected" ? strikes(line, at, pen) : [])]
      : fateLine(line, card.fate, at, pen),
  );
}

function tokens(card: SceneCard, pen: Pen): SvgElement {
  return element(
    "g",
    { class: "tokens" },
    ...card.tokens.map((token) => drawToken(token, pen, { "data-voice": token.voice })),
    ...(card.more ? [drawLine(card.more, pen.theme.ink2)] : []),
  );
}

/** The numbers of its sources, which interrupt the card's border. */
function numbers(line: TextLine, pen: Pen): readonly SvgElement[] {
  const { x, y, width, size } = line;
  const gap = { x: x - 4, y: y - size * 0.78, width: width + 8, height: size * 0.84, rx: 3, fill: pen.theme.card };
  return [element("rect", gap), drawLine(line, pen.theme.ink3)];
}

/** The mark of cross-links: an arrow that leads away, and their number where there are several. */
export function drawPort({ x, y, line }: ScenePort, pen: Pen): SvgElement {
  return element(
    "g",
    { class: "port" },
    element("path", {
      d: path("M", x - 3, y + 3, "L", x + 3, y - 3, "M", x - 1.5, y - 3, "H", x + 3, "V", y + 1.5),
      fill: "none",
      stroke: pen.theme.ink3,
      "stroke-width": 1.2,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }),
    ...(line ? [drawLine(line, pen.theme.ink3)] : []),
  );
}
