import { discGap, discsOf, discsWidth, pillOf } from "../layout/discs.ts";
import type { Box, TextLine } from "../layout/layout.ts";
import type { Language } from "../model/map.ts";
import type { ShownClaim, ShownVoice } from "../view/view.ts";
import { figures } from "./figures.ts";
import type { ScenePort, SceneToken } from "./scene.ts";

/** What stands at the right end of a card: who says the claim, and where else it leads. */
export interface Sayers {
  readonly tokens: readonly SceneToken[];
  readonly more?: TextLine;
  readonly port?: ScenePort;
}

/** The voices of a view by their ids. */
export type Voices = ReadonlyMap<string, ShownVoice>;

const radius = 10;

/** The tokens and the port mark of a claim's card; a position has none, for its voices stand on the strip. */
export function sayersOf(claim: ShownClaim, box: Box, voices: Voices, language: Language): Sayers {
  const middle = tokensMiddle(box);
  const right = box.x + box.width - (box.kind === "leaf" ? 8 : 9);
  const saying = box.kind === "position" ? [] : claim.voices;
  const discs = discsOf(saying, (id) => voices.get(id)?.token ?? "");
  const more = moreOf(saying.length - discs.length, right, middle, language);
  const end = more ? more.x - 3 : right;
  let left = end - discsWidth(discs);
  const port = portOf(claim, box, left, language);
  const tokens = saying.slice(0, discs.length).map((id) => {
    const token = tokenFor(id, voices, radius);
    const half = token.half ?? radius;
    const x = left + half;
    left = x + half + discGap;
    return { ...token, x, y: middle, radius };
  });
  return { tokens, ...(more ? { more } : {}), ...(port ? { port } : {}) };
}

function tokensMiddle({ kind, y, height, foot }: Box): number {
  if (foot !== undefined) return y + height - foot / 2 - 2;
  return kind === "reason" ? y + 16 : y + height / 2;
}

/** What a voice's disc shows, wherever it stands. */
export function tokenFor(id: string, voices: Voices, radius: number): Omit<SceneToken, "x" | "y" | "radius"> {
  const voice = voices.get(id);
  if (!voice) throw new RangeError(`the view has no voice "${id}", but a claim or the strip shows it`);
  return {
    voice: id,
    token: voice.token,
    ...pillOf(voice.token, radius),
    ...(voice.camp === undefined ? {} : { camp: voice.camp }),
    ...(voice.partCamp === undefined ? {} : { partCamp: voice.partCamp }),
  };
}

function moreOf(count: number, right: number, middle: number, language: Language): TextLine | undefined {
  if (count <= 0) return undefined;
  const line = figures(`+${count}`, right, middle, { language, size: 11, face: "sans600" });
  return { ...line, x: right - line.width };
}

/** On a leaf before its tokens; else in the corner, or, where a position's text needs that, before the count above. */
function portPlace(box: Box, tokensLeft: number): { readonly right: number; readonly middle: number } {
  if (box.kind === "leaf" || box.foot !== undefined) return { right: tokensLeft - 6, middle: tokensMiddle(box) };
  const count = box.lines.find(({ role }) => role === "count");
  const needsCorner = box.kind === "position" && box.lines.some(({ role }) => role === "second");
  if (count && needsCorner) return { right: box.x + count.x - 8, middle: box.y + count.y - 4 };
  return { right: box.x + box.width - 10, middle: box.y + box.height - 11 };
}

function portOf(claim: ShownClaim, box: Box, tokensLeft: number, language: Language): ScenePort | undefined {
  const count = claim.crossLinks.length;
  if (count === 0) return undefined;
  const { right, middle } = portPlace(box, tokensLeft);
  if (count === 1) return { count, x: right - 6, y: middle };
  const line = figures(String(count), right, middle, { language, size: 11, face: "sans400" });
  const left = right - line.width;
  return { count, x: left - 7, y: middle, line: { ...line, x: left } };
}
