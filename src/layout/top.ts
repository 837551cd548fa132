import { headlineMessages } from "../messages/headline.ts";
import { inOneGo, mapped, type Steps } from "../model/steps.ts";
import { camplessName } from "../view/campless.ts";
import { voicesOfCamp } from "../view/shownVoices.ts";
import type { ShownVoice, View } from "../view/view.ts";
import { routeBranches } from "./branchRoutes.ts";
import { captionAt, captionStyle, captionWidth, othersAround } from "./caption.ts";
import { boxOf, CardBox } from "./cardBox.ts";
import { type Card, chipGap, chipHeight } from "./cards.ts";
import type { Columns } from "./columns.ts";
import { discWidth } from "./discs.ts";
import { familyOf } from "./family.ts";
import { headlineRight, standHeadline } from "./headline.ts";
import { routeLanes } from "./lanes.ts";
import type { Box, Layout, Point, Rectangle, StripToken, Territory, TextLine } from "./layout.ts";
import { measureNarrowCards } from "./narrowCards.ts";
import { type Placed, placesOf } from "./placed.ts";
import { type Rows, type Spacing, stackRows } from "./rows.ts";
import { TransposedRoute, transposedBracket } from "./transposed.ts";

/**
 * The reading map turned by a quarter: the question and the positions at the top, reasons below what they bear on. It is laid
 * out as the reading map is, at the same cost, and then mirrored at the diagonal.
 */
export function layoutTop(view: View): Layout {
  return inOneGo(topInSteps(view));
}

/** The same as `layoutTop` in short steps. */
export function* topInSteps(view: View): Steps<Layout> {
  const cards = yield* measureNarrowCards(view);
  const placed = yield* placeOnSide(view, cards);
  const branches = yield* routeBranches(placed);
  const lanes = yield* routeLanes(placed);
  const routes = yield* mapped([...branches.routes, ...lanes], (route) => new TransposedRoute(route));
  const boxes = yield* mapped(cards, (card, i) => standing(card, placed.boxes[i]));
  const camps = standVoices(view, boxes);
  const territories = territoriesOf(view, placed, camps.top);
  const headline = headlineOver(view, camps.top - ground.above);
  const silent = standSilent(view, headline.bottom);
  return {
    algorithm: "top",
    bounds: boundsOf(placed, headline.top, silent.right),
    boxes,
    routes,
    territories,
    brackets: branches.brackets.map(transposedBracket),
    strip: [...camps.tokens, ...silent.tokens],
    ribbons: [],
    headline: [...headline.lines, ...camps.captions, ...silent.captions],
  };
}

/** A card that lay on its side, upright again. */
function standing(card: Card, side: Box | undefined): Box {
  if (!side) throw new RangeError("a card has not been placed");
  return boxOf(card, side, side.y, side.x);
}

/** The gaps between cards side by side; a partly folded card's chip hangs below it, where the next level's gap has room. */
function spacingOf({ claims }: View): Spacing {
  const camps = claims.reduce((count, { depth }) => count + (depth === 1 ? 1 : 0), 0);
  const ratio = (depth: number) => (depth === 1 ? 1.5 / camps : 1.5);
  return {
    ...{ camps: 46, reasons: 18, leaves: 12, undercut: 18, outside: 24, below: () => 0 },
    wrapping: { least: 1440 / 0.9, ratio, strip: 16, chip: chipGap + chipHeight },
  };
}

/** What lies between two levels, at least: room for chips, edges and cross-links. */
const levelGap = 84;
/** Where the first position begins, from the left. */
const left = 52;

/** The cards laid on their side: levels are columns, and side by side is one below the other. */
function* placeOnSide(view: View, cards: readonly Card[]): Steps<Placed> {
  const family = familyOf(view);
  const columns = levelsOf(view, cards);
  const sides = cards.map(({ width }) => ({ height: width }));
  const spacing = spacingOf(view);
  const rows = moved(yield* stackRows({ view, family, cards: sides, columns, spacing }), left);
  const boxes = yield* mapped(view.claims, ({ id, depth }, i): Box => {
    const card = cards[i];
    if (!card) throw new RangeError(`the claim "${id}" has not been measured`);
    const x = columns.left(depth - 1) + (rows.shifts[i] ?? 0);
    const { width: height, height: width } = card;
    return new CardBox(card, { claim: id, column: depth - 1 }, { x, y: rows.cardTops[i] ?? 0, width, height });
  });
  return { view, family, rows, columns, boxes, places: yield* placesOf(view), spacing };
}

function moved(rows: Rows, by: number): Rows {
  return {
    ...rows,
    cardTops: rows.cardTops.map((top) => top + by),
    bandTops: rows.bandTops.map((top) => top + by),
    bandBottoms: rows.bandBottoms.map((bottom) => bottom + by),
    childrenBottoms: rows.childrenBottoms.map((bottom) => bottom + by),
    height: rows.height + by,
  };
}

/** The levels of a tree, each as high as the highest of its cards. */
function levelsOf({ claims }: View, cards: readonly Card[]): Columns {
  const heights: number[] = [];
  claims.forEach(({ depth }, i) => {
    heights[depth - 1] = Math.max(heights[depth - 1] ?? 0, cards[i]?.height ?? 0);
  });
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height + levelGap);
  const top = (level: number) => tops[level] ?? (tops.at(-1) ?? 0) + (level + 1 - tops.length) * levelGap;
  return { left: top, right: (level) => top(level) + (heights[level] ?? 0) };
}

const disc = { radius: 13, pitch: 30, perRow: 5, gap: 14 } as const;
/** So many voices stand by themselves above a position, and so many that are of none; of more it is said how many they are. */
const most = { ofCamp: 4 * disc.perRow, ofNone: 24 } as const;

/** Of some voices those that have a place, how many others there are, which take the last place together, and how far places lie apart. */
function seatsFor(voices: readonly ShownVoice[], most: number) {
  const seated = voices.length > most ? voices.slice(0, most - 1) : voices;
  const pitch = seated.reduce<number>(
    (widest, { token }) => Math.max(widest, discWidth(token, disc.radius) + 4),
    disc.pitch,
  );
  return { seated, others: voices.length - seated.length, places: Math.min(voices.length, most), pitch };
}

/** The voices of each camp above its position, in rows. */
function standVoices(view: View, boxes: readonly Box[]) {
  const tokens: StripToken[] = [];
  const captions: TextLine[] = [];
  let top = 0;
  view.claims.forEach(({ depth, camp }, i) => {
    const box = boxes[i];
    if (depth > 1 || !box) return;
    const { seated, others, places, pitch } = seatsFor(voicesOfCamp(view.voices, camp), most.ofCamp);
    const perRow = Math.max(1, Math.floor((disc.perRow * disc.pitch) / pitch));
    const rows = Math.ceil(places / perRow);
    const placeAt = (rank: number): Point => {
      const row = Math.floor(rank / perRow);
      const inRow = Math.min(perRow, places - row * perRow);
      return {
        x: box.x + box.width / 2 + ((rank % perRow) - (inRow - 1) / 2) * pitch,
        y: box.y - disc.gap - disc.radius - (rows - 1 - row) * disc.pitch,
      };
    };
    tokens.push(...seated.map(({ id }, rank): StripToken => ({ voice: id, ...placeAt(rank), radius: disc.radius })));
    captions.push(...othersAround(others, placeAt(seated.length), view.language));
    if (places > 0) top = Math.min(top, placeAt(0).y - disc.radius);
  });
  return { tokens, captions, top };
}

/** How far a territory reaches beyond its cards: to the sides, above its voices, and below its deepest level. */
const ground = { pad: 16, above: 14, below: 56 } as const;

function territoriesOf(view: View, { rows }: Placed, voicesTop: number): readonly Territory[] {
  const y = voicesTop - ground.above;
  const height = rows.right + ground.below - y;
  return view.claims.flatMap(({ id, depth, camp }, i): readonly Territory[] => {
    if (depth > 1) return [];
    const x = (rows.bandTops[i] ?? 0) - ground.pad;
    return [{ position: id, camp, x, y, width: (rows.bandBottoms[i] ?? 0) + ground.pad - x, height }];
  });
}

/** What stays free between the headline and the map: room for a button. */
const underHeadline = 84;
const margin = 34;

/** The headline above the map, at its left. */
function headlineOver(view: View, mapTop: number) {
  const { lines, top, bottom } = standHeadline(view, 0);
  const lift = mapTop - underHeadline - bottom;
  return { lines: lines.map((line) => ({ ...line, y: line.y + lift })), top: top + lift, bottom: bottom + lift };
}

/** The voices that take no side, beside the headline. */
function standSilent(view: View, bottom: number) {
  const { seated, others, places, pitch } = seatsFor(voicesOfCamp(view.voices), most.ofNone);
  const first = headlineRight + 48;
  const y = bottom - captionStyle.lineHeight - 5 - disc.radius;
  const placeAt = (rank: number): Point => ({ x: first + (pitch - disc.pitch) / 2 + disc.radius + rank * pitch, y });
  const name = camplessName(view.voices, headlineMessages[view.language]);
  const captions = [
    ...othersAround(others, placeAt(seated.length), view.language),
    ...(places > 0 ? [captionAt(name, first, y + disc.radius + 5, view.language)] : []),
  ];
  const tokens = seated.map(({ id }, rank): StripToken => ({ voice: id, ...placeAt(rank), radius: disc.radius }));
  const right = places > 0 ? first + Math.max(places * pitch, captionWidth(name, view.language)) : headlineRight;
  return { tokens, captions, right };
}

function boundsOf({ rows, boxes }: Placed, headlineTop: number, beside: number): Rectangle {
  const right = Math.max(boxes.length > 0 ? rows.height + ground.pad : 0, beside) + margin;
  const top = headlineTop - margin;
  const bottom = boxes.length > 0 ? rows.right + Math.max(ground.below, chipGap + chipHeight) : 0;
  return { x: 0, y: top, width: right, height: bottom + margin - top };
}
