import type { CloseUp } from "../layout/closeUp.ts";
import { discGap, discsWidth } from "../layout/discs.ts";
import { textWidth } from "../layout/text.ts";
import { halfOf } from "../scene/extent.ts";
import type { SceneCard } from "../scene/scene.ts";
import { drawPort } from "./card.ts";
import { element, type SvgElement } from "./element.ts";
import { strikes } from "./fate.ts";
import { path, round } from "./path.ts";
import type { Pen } from "./pen.ts";
import { drawLine, toneOf } from "./text.ts";
import { pigment } from "./theme.ts";
import { drawToken } from "./token.ts";

/** What stands on a card in place of its label while it is seen from close, as large as on the screen. */
export function drawCloseUp(card: SceneCard, closeUp: CloseUp, pen: Pen): SvgElement {
  const { zoom, lines, phrase } = closeUp;
  return element(
    "g",
    {
      class: "close-up",
      "data-mark": card.claim,
      transform: `translate(${path(card.x, card.y)}) scale(${1 / zoom})`,
    },
    ...(phrase ? ground(phrase, card, pen) : []),
    ...lines.flatMap((line) => [
      drawLine(line, line.role === "verdict" ? pigment(pen.theme, card.camp) : toneOf(line, pen.theme)),
      ...(card.fate === "rejected" ? strikes(line, { x: 0, y: 0 }, pen) : []),
    ]),
    ...sayers(card, closeUp, pen),
  );
}

/** The ground of a key phrase, as the panel marks it. */
function ground(
  { x, y, width, height }: NonNullable<CloseUp["phrase"]>,
  card: SceneCard,
  pen: Pen,
): readonly SvgElement[] {
  return [
    element("rect", { x, y, width, height, fill: pen.theme.mark }),
    element("rect", { x, y: round(y + height), width, height: 2, fill: pigment(pen.theme, card.camp) }),
  ];
}

/** Who says it, and where else it leads: at the right, beside the first line. */
function sayers(
  { tokens, more: others, port, lines }: SceneCard,
  { tokens: { right, middle } }: CloseUp,
  pen: Pen,
): readonly SvgElement[] {
  // At its end a position has how many voices take it, other cards how many more say it.
  const more = others ?? lines.find(({ role }) => role === "count");
  const moreLine = more && { ...more, x: right - more.width, y: middle + more.size * 0.3635 };
  const end = moreLine ? moreLine.x - 3 : right;
  const width = discsWidth(tokens.map(({ token }) => token));
  // As on the card, from its right end.
  const last = tokens.at(-1);
  const by = last ? end - last.x - halfOf(last) : 0;
  const discs = tokens.map((token) =>
    drawToken({ ...token, x: token.x + by, y: middle }, pen, { "data-voice": token.voice }),
  );
  const portEnd = end - (tokens.length > 0 ? width + discGap : 0) - 4;
  return [
    ...discs,
    ...(moreLine ? [drawLine(moreLine, pen.theme.ink2)] : []),
    ...(port ? [portAt(port, portEnd, middle, pen)] : []),
  ];
}

function portAt(port: NonNullable<SceneCard["port"]>, right: number, middle: number, pen: Pen): SvgElement {
  const { line } = port;
  if (!line) return drawPort({ ...port, x: right - 6, y: middle }, pen);
  const x = right - textWidth(line.text, line.face, line.size, line.language);
  return drawPort({ ...port, x: x - 7, y: middle, line: { ...line, x, y: middle + line.size * 0.3635 } }, pen);
}
