import { headlineMessages } from "../messages/headline.ts";
import { camplessName } from "../view/campless.ts";
import { voicesById, voicesOfCamp } from "../view/shownVoices.ts";
import type { ShownVoice, View } from "../view/view.ts";
import { captionAt, captionStyle, captionWidth, othersAround } from "./caption.ts";
import type { Box, Point, Ribbon, StripToken, TextLine } from "./layout.ts";
import { middleOf, type Placed } from "./placed.ts";

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
/** The strip is no higher than this where its voices are too many to stand there each by itself: a window at zoom .9 holds it. */
const highest = 860;
/** Where ribbons begin and end: right of the strip, and under the border of the cards. */
const ribbonFrom = left + 2 * radius + 6;
const ribbonInto = 2;

/** Stands the strip of voices beside a map, by the height of what it is centred on. */
export function standStrip(placed: Placed, middle: number): Strip {
  const { voices, language } = placed.view;
  const groups = standGroups(voices);
  const last = groups.at(-1);
  const height = last === undefined ? 0 : last.top + last.height;
  const top = middle - Math.min(height, highest) / 2;
  const stands = groups.map((group): Group => ({ ...group, top: group.top + top }));
  const tokens = stands.flatMap(({ members, shown, top }) =>
    members.slice(0, shown).map(({ id }, i): StripToken => ({ voice: id, ...discAt(top, i), radius })),
  );
  const others = stands.flatMap(({ members, shown, top }) =>
    othersAround(members.length - shown, discAt(top, shown), language),
  );
  const silent = stands.findLast(({ camp }) => camp === undefined);
  const under = silent ? silent.top + placesOf(silent) * pitch - gap : top + height;
  const name = camplessName(voices, headlineMessages[language]);
  const x = left + radius - captionWidth(name, language) / 2;
  const caption = silent ? [captionAt(name, x, under + 5, language)] : [];
  const bottom = Math.max(top + height, under + (silent ? 5 + captionStyle.lineHeight : 0));
  return { tokens, ribbons: ribbonsOf(placed, stands, tokens), captions: [...others, ...caption], top, bottom };
}

/** The voices of one camp on the strip. */
interface Group {
  /** Absent for those of none. */
  readonly camp: number | undefined;
  readonly members: readonly ShownVoice[];
  /** How many of them stand there by themselves; of the others it is said how many they are. */
  readonly shown: number;
  readonly top: number;
  /** As much of the strip as they are of all voices. */
  readonly height: number;
}

/** How many places a group takes: one for each voice that is shown, and one for the others. */
function placesOf({ members, shown }: Group): number {
  return Math.min(members.length, shown + 1);
}

/** The groups one below the other, from zero on. */
function standGroups(voices: readonly ShownVoice[]): readonly Group[] {
  const camps = [...new Set(voices.map(({ camp }) => camp))];
  const between = camps.map((camp, i) => (i === 0 ? 0 : camp === undefined ? gaps.silent : gaps.camps + gap));
  const room = highest - between.reduce((sum, space) => sum + space, 0);
  const share = shareOf(
    camps.map((camp) => voicesOfCamp(voices, camp).length),
    room + camps.length * gap,
  );
  let y = 0;
  return camps.map((camp, i): Group => {
    const members = voicesOfCamp(voices, camp);
    const height = Math.max(members.length * share, leastOf(members.length)) - gap;
    const places = Math.floor((height + gap) / pitch);
    y += between[i] ?? 0;
    const group = { camp, members, shown: members.length > places ? places - 1 : members.length, top: y, height };
    y += height;
    return group;
  });
}

/** What a group takes at least: of one voice or two each has a place, and of more one, and one for the others. */
function leastOf(members: number): number {
  return Math.min(2, members) * pitch;
}

/** The room of one voice, where groups of these sizes share a room and none has less than the least. */
function shareOf(sizes: readonly number[], room: number): number {
  const share = room / sizes.reduce((sum, size) => sum + size, 0);
  const large = sizes.filter((size) => size * share >= leastOf(size));
  if (large.length === sizes.length || large.length === 0) return Math.max(0, Math.min(pitch, share));
  const small = sizes.filter((size) => size * share < leastOf(size));
  return shareOf(large, room - small.reduce((sum, size) => sum + leastOf(size), 0));
}

/** What is free between two discs. */
const gap = pitch - 2 * radius;

function discAt(top: number, place: number): Point {
  return { x: left + radius, y: top + radius + place * pitch };
}

/** The bands of all camps whose position is shown in the first stack, then the threads of partial stances. */
function ribbonsOf(
  { view, boxes, rows }: Placed,
  groups: readonly Group[],
  tokens: readonly StripToken[],
): readonly Ribbon[] {
  const cards = new Map<number, Box>();
  view.claims.forEach((claim, i) => {
    const box = boxes[i];
    // A ribbon to a further stack would run over all before it.
    if (claim.depth === 1 && box && rows.stacks[i] === 0) cards.set(claim.camp, box);
  });
  const bands = groups.flatMap((group) => bandOf(group, cards.get(group.camp ?? -1)));
  return [...bands, ...threadsOf(view, tokens, cards, groups)];
}

/** The band from a camp's voices to its card: as thick as they are many. */
function bandOf({ camp, top, height }: Group, card: Box | undefined): readonly Ribbon[] {
  if (camp === undefined || !card) return [];
  return [
    {
      position: card.claim,
      camp,
      from: { x: ribbonFrom, y: top + height / 2, height },
      to: { x: card.x + ribbonInto, y: middleOf(card), height: arrivingHeight(height, card) },
    },
  ];
}

function arrivingHeight(height: number, card: Box): number {
  return Math.min(height * 0.66, 84, card.height);
}

/** Threads arrive above the band of their camp, each a little above the one before. */
function threadsOf(
  { voices }: View,
  tokens: readonly StripToken[],
  cards: ReadonlyMap<number, Box>,
  groups: readonly Group[],
): readonly Ribbon[] {
  const arrived = new Map<number, number>();
  return tokens.flatMap((token): readonly Ribbon[] => {
    const { voice: id } = token;
    const partCamp = voicesById(voices).get(id)?.partCamp;
    const card = partCamp === undefined ? undefined : cards.get(partCamp);
    if (!card || partCamp === undefined) return [];
    const before = arrived.get(partCamp) ?? 0;
    arrived.set(partCamp, before + 1);
    const band = groups.find(({ camp }) => camp === partCamp);
    const above = band ? arrivingHeight(band.height, card) / 2 + 4 : 0;
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
