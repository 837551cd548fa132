import { headlineMessages } from "../messages/headline.ts";
import { camplessName } from "../view/campless.ts";
import type { ShownVoice } from "../view/view.ts";
import type { Box, Ribbon, StripToken, TextLine } from "./layout.ts";
import { middleOf, type Placed } from "./placed.ts";
import { textWidth } from "./text.ts";
import { baseLine, lineOf, type Style } from "./typeset.ts";

/** The voices by their camps, the bands that lead from them to their positions, and the caption of the silent ones. */
export interface Strip {
  readonly tokens: readonly StripToken[];
  readonly ribbons: readonly Ribbon[];
  readonly captions: readonly TextLine[];
  readonly top: number;
  readonly bottom: number;
}

const left = 366;
const radius = 13;
const pitch = 30;
const gaps = { camps: 9, silent: 24 } as const;
/** Where ribbons begin and end: right of the strip, and under the border of the cards. */
const ribbonFrom = left + 2 * radius + 6;
const ribbonInto = 2;

/** Stands the strip of voices beside a map, by the height of what it is centred on. */
export function standStrip(placed: Placed, middle: number): Strip {
  const { voices, language } = placed.view;
  const tops = tokenTops(voices);
  const last = tops.at(-1);
  const height = last === undefined ? 0 : last + 2 * radius;
  const top = middle - height / 2;
  const tokens = voices.map((voice, i): StripToken => {
    return { voice: voice.id, x: left + radius, y: top + (tops[i] ?? 0) + radius, radius };
  });
  const isSilent = voices.at(-1)?.camp === undefined && voices.length > 0;
  const caption = isSilent
    ? [captionUnder(camplessName(voices, headlineMessages[language]), top + height, placed)]
    : [];
  const bottom = top + height + (isSilent ? 5 + captionStyle.lineHeight : 0);
  return { tokens, ribbons: ribbonsOf(placed, tokens), captions: caption, top, bottom };
}

function tokenTops(voices: readonly ShownVoice[]): readonly number[] {
  let y = 0;
  return voices.map((voice, i) => {
    const before = voices[i - 1];
    if (before) y += pitch;
    if (before && before.camp !== voice.camp)
      y += voice.camp === undefined ? gaps.silent - (pitch - 2 * radius) : gaps.camps;
    return y;
  });
}

const captionStyle: Style = { role: "caption", face: "sans400", size: 12, lineHeight: 16 };

function captionUnder(text: string, y: number, { view: { language } }: Placed): TextLine {
  const width = textWidth(text, captionStyle.face, captionStyle.size, language);
  return lineOf(text, captionStyle, language, left + radius - width / 2, baseLine(y + 5, captionStyle));
}

/** The bands of all camps whose position is shown, then the threads of partial stances. */
function ribbonsOf({ view, boxes }: Placed, tokens: readonly StripToken[]): readonly Ribbon[] {
  const cards = new Map<number, Box>();
  view.claims.forEach((claim, i) => {
    const box = boxes[i];
    if (claim.depth === 1 && box) cards.set(claim.camp, box);
  });
  const members = new Map<number, StripToken[]>();
  view.voices.forEach(({ camp }, i) => {
    const token = tokens[i];
    if (camp === undefined || !token) return;
    const list = members.get(camp);
    if (list) list.push(token);
    else members.set(camp, [token]);
  });
  const bands = [...members].flatMap(([camp, list]) => bandOf(camp, list, cards.get(camp)));
  return [...bands, ...threadsOf(view.voices, tokens, cards, members)];
}

/** The band from a camp's tokens to its card: as thick as they are many. */
function bandOf(camp: number, members: readonly StripToken[], card: Box | undefined): readonly Ribbon[] {
  const first = members[0];
  const last = members.at(-1);
  if (!first || !last || !card) return [];
  const height = bandHeight(members.length);
  return [
    {
      position: card.claim,
      camp,
      from: { x: ribbonFrom, y: (first.y + last.y) / 2, height },
      to: { x: card.x + ribbonInto, y: middleOf(card), height: arrivingHeight(height, card) },
    },
  ];
}

function bandHeight(members: number): number {
  return members * pitch - 4;
}

function arrivingHeight(height: number, card: Box): number {
  return Math.min(height * 0.66, 84, card.height);
}

/** Threads arrive above the band of their camp, each a little above the one before. */
function threadsOf(
  voices: readonly ShownVoice[],
  tokens: readonly StripToken[],
  cards: ReadonlyMap<number, Box>,
  members: ReadonlyMap<number, readonly StripToken[]>,
): readonly Ribbon[] {
  const arrived = new Map<number, number>();
  return voices.flatMap(({ id, partCamp }, i): readonly Ribbon[] => {
    const token = tokens[i];
    const card = partCamp === undefined ? undefined : cards.get(partCamp);
    if (!token || !card || partCamp === undefined) return [];
    const before = arrived.get(partCamp) ?? 0;
    arrived.set(partCamp, before + 1);
    const band = members.get(partCamp);
    const above = band ? arrivingHeight(bandHeight(band.length), card) / 2 + 4 : 0;
    const y = Math.max(card.y + 10, middleOf(card) - above - 4 * before);
    return [
      {
        position: card.claim,
        camp: partCamp,
        partOf: id,
        from: { x: ribbonFrom, y: token.y + 9, height: 2 },
        to: { x: card.x + ribbonInto, y, height: 2 },
      },
    ];
  });
}
