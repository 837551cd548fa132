import type { Scene } from "../scene/scene.ts";
import type { SvgElement } from "./element.ts";
import type { Pen } from "./pen.ts";
import { drawLine, toneOf } from "./text.ts";
import { drawToken } from "./token.ts";

/** The question, its other language, and how much there is. */
export function drawHeadline(scene: Scene, pen: Pen): readonly SvgElement[] {
  return scene.headline.map((line) => drawLine(line, toneOf(line, pen.theme)));
}

/** The voices by camp, the silent ones last, with their caption. */
export function drawStrip(scene: Scene, pen: Pen): readonly SvgElement[] {
  return [
    ...scene.strip.map((token) => drawToken(token, pen, { "data-answer": token.voice })),
    ...scene.captions.map((line) => drawLine(line, toneOf(line, pen.theme))),
  ];
}
