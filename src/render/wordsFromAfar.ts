import type { Point, TextLine } from "../layout/layout.ts";
import { mostCamps } from "../layout/manyPositions.ts";
import { middleOf } from "../layout/placed.ts";
import { breakText, textWidth } from "../layout/text.ts";
import { append } from "../model/append.ts";
import { onceInSteps } from "../model/onceInSteps.ts";
import { mapped, type Steps } from "../model/steps.ts";
import type { Scene, SceneCard } from "../scene/scene.ts";
import { type Block, createNeighbourhood, type Neighbourhood, zoomAllApart, zoomApart } from "./neighbourhood.ts";
import { overviewZoom } from "./overviewZoom.ts";

/** Words as they are set between two zooms: from one on, up to another. */
export interface FarSetting {
  readonly lines: readonly TextLine[];
  readonly from: number;
  readonly to: number;
}

/** The words of a card from afar, of one size on the screen at every zoom: around a point of the world, set one way or another. */
export interface FarWords extends Point {
  /** The widest first; they follow each other without a gap. Nearer than all of them, it is the first. */
  readonly settings: readonly FarSetting[];
}

/**
 * What names of positions and labels of reasons say at each zoom, so that they keep their size and none covers another: each
 * has a zoom from which it has room, the names first, then the strongest reasons (after Been, Daiches and Yap, Dynamic Map
 * Labeling, 2006).
 */
export const { of: wordsFromAfar, inSteps: wordsInSteps } = onceInSteps(placeWords);

function* placeWords(scene: Scene): Steps<ReadonlyMap<string, FarWords>> {
  const rooms = roomsOf(scene);
  const standing = createNeighbourhood();
  const words = new Map<string, FarWords>();
  const place = (claim: string, placed: FarWords) => {
    words.set(claim, placed);
    for (const { lines, from, to } of placed.settings) standing.add({ block: blockOf(lines, placed), from, to });
  };
  const areMany = namedIn(scene).length > mostCamps;
  if (!areMany) for (const [claim, name] of yield* namesFromAfar(scene, rooms)) place(claim, name);
  yield* mapped(byWeight(scene, areMany), (card) => place(card.claim, labelFromAfar(card, rooms, standing)));
  return words;
}

/** The positions that have a name. */
function namedIn({ cards }: Scene): readonly SceneCard[] {
  return cards.filter((card) => verdictOf(card) !== undefined);
}

/** What a reason says from afar: in each way of setting it, from the zoom on from which it has room. */
function labelFromAfar(card: SceneCard, rooms: Rooms, standing: Neighbourhood): FarWords {
  const at = verdictOf(card) ? namePlace(card) : { x: card.x + rooms.inset(card), y: middleOf(card) };
  const settings: FarSetting[] = [];
  let to = Number.POSITIVE_INFINITY;
  for (const { lines, least } of waysToSet(card)) {
    const block = blockOf(lines, at);
    const from = Math.max(rounded(standing.leastZoom(block, to)), rounded(block.width / rooms.of(card)), least);
    if (from < to) settings.push({ lines, from, to });
    to = Math.min(to, from);
  }
  return { ...at, settings };
}

const nameSizes = { large: { "zh-Hant": 24, en: 21 }, least: 16, small: 13 } as const;
const labelSize = 13;
const linePitch = 16;
/** How wide a label is at most where the map is seen from farther and farther, on the screen. */
const labelWidths = [120, 75];
const narrowWidth = 56;
/** How wide what is said of a label is at most where there is no room for all of it. */
const partWidths = [120, 90];
const mostLines = 3;
/** From this zoom on a name has below it what it says. */
const withLabel = 0.45;
/** From this zoom on a label of which there is room for a part alone says that part. */
const withPart = 0.4;
/** From this zoom on a label may be narrower than it is set farther away, where many of them would be a thicket. */
const withNarrow = 0.3;

/**
 * All positions' names are set alike, so that none seems to weigh more, as long as all have room; farther away those stand that
 * are clear of the names of weightier positions, and the first holds however far away one is.
 */
function* namesFromAfar(scene: Scene, rooms: Rooms): Steps<ReadonlyMap<string, FarWords>> {
  const cards = namedIn(scene);
  const settings = new Map(cards.map((card) => [card.claim, [] as FarSetting[]]));
  let to = Number.POSITIVE_INFINITY;
  for (const way of nameWays) {
    let needed = leastOf(way);
    const blocks = yield* mapped(cards, (card) => {
      const block = blockOf(nameLines(card, way), namePlace(card));
      needed = Math.max(needed, roomNeeded(way, block, card, rooms));
      return block;
    });
    const from = rounded(Math.max(needed, zoomAllApart(blocks)));
    // What has room only where cards are read is never seen.
    if (from >= Math.min(to, overviewZoom)) continue;
    cards.forEach((card, k) => {
      settings.get(card.claim)?.push({ lines: blocks[k]?.lines ?? [], from, to });
    });
    to = from;
  }
  for (const { claim, lines, from } of byTurns(cards)) if (from < to) settings.get(claim)?.push({ lines, from, to });
  return new Map(cards.map((card) => [card.claim, { ...namePlace(card), settings: settings.get(card.claim) ?? [] }]));
}

/** From which zoom on a name has the room beside it, and what stands below it, that its way asks for. */
function roomNeeded(
  { label, isFree }: NameWay,
  { lines, width, height }: Block,
  card: SceneCard,
  rooms: Rooms,
): number {
  if (isFree) return 0;
  const needed = width / rooms.of(card);
  const below = lines.filter(({ role }) => role === "label").map((line) => line.width);
  return label === undefined ? needed : Math.max(needed, rooms.underName(card, Math.max(0, ...below), height));
}

/** The names as small as they may be, those of the weightier positions first, each from where it is clear of all before it. */
function byTurns(cards: readonly SceneCard[]) {
  const standing: { readonly claim: string; readonly lines: readonly TextLine[]; readonly from: number }[] = [];
  const blocks: Block[] = [];
  for (const card of cards.toSorted((a, b) => a.camp - b.camp)) {
    const block = blockOf(nameLines(card, smallest), namePlace(card));
    const from = blocks.map((other, i) => {
      const apart = zoomApart(block, other);
      return apart > (standing[i]?.from ?? 0) ? apart : 0;
    });
    blocks.push(block);
    standing.push({ claim: card.claim, lines: block.lines, from: rounded(Math.max(0, ...from)) });
  }
  return standing;
}

function namePlace(card: SceneCard): Point {
  return { x: card.x + nameInset, y: middleOf(card) };
}

/** How far in from its card's left edge a name begins. */
const nameInset = 15;

function verdictOf(card: SceneCard): TextLine | undefined {
  return card.kind === "position" ? card.lines.find(({ role }) => role === "verdict") : undefined;
}

/** How a name is set: how large, in how many lines, and what stands below it. */
interface NameWay {
  readonly size: "large" | "least" | "small";
  readonly lines: 1 | 2;
  /** How wide what it says below the name may be; unless told, it says nothing there. */
  readonly label?: number;
  /** Whether it may be wider than the room beside it: it then lies over what is there. */
  readonly isFree?: boolean;
}

const smallest: NameWay = { size: "small", lines: 1, isFree: true };

/** The ways to set a name, the largest first. */
const nameWays: readonly NameWay[] = [
  { size: "large", lines: 1, label: 120 },
  { size: "large", lines: 1, label: 90 },
  { size: "large", lines: 1 },
  { size: "large", lines: 2 },
  { size: "least", lines: 1 },
  { size: "least", lines: 2 },
  { size: "least", lines: 2, isFree: true },
  { size: "least", lines: 1, isFree: true },
  smallest,
];

/** From which zoom on a name may be set so. */
function leastOf({ label }: NameWay): number {
  return label === undefined ? 0 : withLabel;
}

function nameLines(card: SceneCard, { size, lines, label: labelRoom }: NameWay): readonly TextLine[] {
  const words = card.lines.filter(({ role }) => role === "verdict");
  const { face = "serif700", language = "zh-Hant" } = words[0] ?? {};
  const style = {
    role: "verdict",
    face,
    language,
    size: size === "large" ? nameSizes.large[language] : nameSizes[size],
  };
  const name = setIn(joined(words), style as Style, lines, { pitch: style.size * 1.2 });
  const label = labelRoom === undefined ? [] : labelUnder(card, labelRoom);
  return label.length > 0 ? [...name.map((line) => ({ ...line, y: -1 })), ...label] : name;
}

function labelUnder(card: SceneCard, width: number): readonly TextLine[] {
  const words = card.lines.filter(({ role }) => role === "label");
  const style = { role: "label", face: "sans600", language: words[0]?.language ?? "en", size: labelSize } as const;
  const text = joined(words);
  const lines = text === "" ? [] : breakText(text, style, { width, lines: 2, isBalanced: true });
  return lines.map((line, i) => lineOf(line, style, 15.5 + i * linePitch));
}

/** A way to set the words of a card, and from which zoom on it may be used. */
interface Way {
  readonly lines: readonly TextLine[];
  readonly least: number;
}

/** The ways of each card's lines: what follows from a map changes its scene, and not its words. */
const ways = new WeakMap<SceneCard["lines"], readonly Way[]>();

function waysToSet(card: SceneCard): readonly Way[] {
  const known = ways.get(card.lines) ?? (verdictOf(card) ? waysToName(card) : breakWays(card.lines));
  ways.set(card.lines, known);
  return known;
}

function waysToName(card: SceneCard): readonly Way[] {
  const withinRoom = nameWays.filter(({ isFree }) => !isFree);
  return withinRoom.map((way) => ({ lines: nameLines(card, way), least: leastOf(way) }));
}

/** As the card breaks them, then narrower and narrower; at last as much as one line holds. */
function breakWays(lines: SceneCard["lines"]): readonly Way[] {
  const words = lines.filter(({ role }) => role === "label");
  const setting = { role: "label", face: "sans400", language: words[0]?.language ?? "en", size: labelSize } as const;
  const whole = joined(words);
  if (whole === "") return [];
  const own = words.map(({ text }, i) => lineOf(text, setting, yOf(i, words.length, linePitch, labelSize)));
  const broken = (width: number) => setIn(whole, setting, mostLines, { pitch: linePitch, width });
  const parts = partWidths.map((width) => {
    const part = beginningOf(whole, setting, width);
    return part === undefined ? [] : [lineOf(part, setting, yOf(0, 1, linePitch, labelSize))];
  });
  return [
    ...[own, ...labelWidths.map(broken)].map((lines) => ({ lines, least: 0 })),
    { lines: broken(narrowWidth), least: withNarrow },
    ...parts.filter(({ length }) => length > 0).map((lines) => ({ lines, least: withPart })),
  ];
}

/** As many whole words of a text as one line holds, and that more follow; nothing where it does not hold one. */
function beginningOf(text: string, style: Style, width: number): string | undefined {
  const [line = ""] = breakText(text, style, { width, lines: 1 });
  const kept = line.replace(/\u2026$/u, "");
  if (kept === line || style.language !== "en" || text[kept.length] === " ") return line;
  const end = kept.lastIndexOf(" ");
  return end > 0 ? `${kept.slice(0, end)}\u2026` : undefined;
}

type Style = Pick<TextLine, "role" | "face" | "language" | "size">;

/** A text in so many lines at most, as even as can be, no word of it broken and none left out where a wider line holds all. */
function setIn(
  text: string,
  style: Style,
  lines: number,
  { pitch, width = 0 }: { readonly pitch: number; readonly width?: number },
): readonly TextLine[] {
  const measure = (part: string) => textWidth(part, style.face, style.size, style.language);
  const widestWord = style.language === "en" ? Math.max(...text.split(/\s+/u).map(measure)) : 2 * style.size;
  const least = Math.max(widestWord, measure(text) / lines, width);
  const tries = (lines === 1 ? [] : stretches).map((stretch) =>
    breakText(text, style, { width: Math.ceil(least * stretch), lines, isBalanced: true }),
  );
  const broken = tries.find((parts) => !parts.at(-1)?.endsWith("\u2026")) ?? [text];
  return broken.map((line, i) => lineOf(line, style, yOf(i, broken.length, pitch, style.size)));
}

/** How much wider than even a line may become, so that its last word still has room. */
const stretches = [1.04, 1.15, 1.3, 1.5];

function lineOf(text: string, style: Style, y: number): TextLine {
  return { text, ...style, x: 0, y, width: textWidth(text, style.face, style.size, style.language) };
}

/** The base line of one of several lines that are centred on the origin. */
function yOf(line: number, lines: number, pitch: number, size: number): number {
  return Math.round(((line - (lines - 1) / 2) * pitch + size * 0.36) * 100) / 100;
}

/** The words of lines as one. */
function joined(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text).join(lines[0]?.language === "en" ? " " : "");
}

function blockOf(lines: readonly TextLine[], { x, y }: Point): Block {
  const height = 2 * halfHeightOf(lines);
  return { lines, x, y, width: Math.max(0, ...lines.map(({ width }) => width)), height };
}

/** How far the words of a setting reach above and below their point, on the screen. */
export function halfHeightOf(lines: readonly TextLine[]): number {
  return Math.max(0, ...lines.map((line) => Math.max(line.size - line.y, line.y + line.size * 0.25)));
}

/** How much room words have to their right, in world pixels. */
interface Rooms {
  readonly of: (card: SceneCard) => number;
  /** The zoom from which what stands below a name, so wide and with the name so high on the screen, is clear of the lines to its card. */
  readonly underName: (card: SceneCard, width: number, height: number) => number;
  /** How far in from the left edge of a card its words begin. */
  readonly inset: (card: SceneCard) => number;
}

const tidyReason = 370;
/** How far in from its card's left edge a label begins. */
export const wordsInset = 16;
const inGraph = { position: 190, reason: 215 } as const;
const narrow = { width: 190, inset: 6, gap: 12 } as const;

/** Whether a card gives its words no more than itself. */
export function isNarrow({ width }: SceneCard): boolean {
  return width < narrow.width;
}

function roomsOf(scene: Scene): Rooms {
  const isTidy = scene.territories.length > 0 && !scene.growsDown;
  const inset = (card: SceneCard) => (isNarrow(card) ? narrow.inset : wordsInset);
  const underName: Rooms["underName"] = (card, width, height) =>
    scene.growsDown ? height / card.height : width / (card.width - nameInset);
  if (!isTidy && !scene.growsDown) {
    return { inset, underName, of: (card) => (card.kind === "position" ? inGraph.position : inGraph.reason) };
  }
  if (!isTidy) {
    const beside = besideIn(scene);
    return { inset, underName, of: (card) => Math.max(134, beside(card) - narrow.gap) };
  }
  const firstOf = (wanted: SceneCard["kind"]) =>
    scene.cards.reduce((least, { kind, x }) => (kind === wanted ? Math.min(least, x) : least), Infinity);
  // The same in all stacks.
  const position = Math.min(400, firstOf("reason") - 8 - firstOf("position") - nameInset);
  return { inset, underName, of: ({ kind }) => (kind === "position" ? position : tidyReason) };
}

/** How far it is to the next card of the same level, and no further than the ground of its camp reaches. */
function besideIn({ cards, territories }: Scene): (card: SceneCard) => number {
  const ends = new Map(territories.map(({ camp, x, width }) => [camp, x + width]));
  const byDepth = new Map<number, number[]>();
  for (const { depth, x } of cards) append(byDepth, depth, x);
  const next = new Map<number, ReadonlyMap<number, number>>();
  for (const [depth, xs] of byDepth) {
    const across = [...new Set(xs)].sort((a, b) => a - b);
    next.set(depth, new Map(across.map((x, i) => [x, (across[i + 1] ?? Infinity) - x])));
  }
  return ({ depth, x, camp }) => Math.min((ends.get(camp) ?? x + 600) - x, next.get(depth)?.get(x) ?? Infinity);
}

/** What is set one by one, by what counts: positions, reasons that bear most, those that most voices say, then in their order. */
function byWeight({ cards, edges }: Scene, withNames: boolean): readonly SceneCard[] {
  const worded = cards.filter(
    (card) => card.kind === "reason" || (card.kind === "position" && (withNames || !verdictOf(card))),
  );
  const widths = new Map(worded.map(({ claim }) => [claim, 0]));
  for (const { from, width } of edges) if (widths.has(from)) widths.set(from, width);
  return [...worded].sort(
    (a, b) =>
      Number(b.kind === "position") - Number(a.kind === "position") ||
      (widths.get(b.claim) ?? 0) - (widths.get(a.claim) ?? 0) ||
      b.tokens.length - a.tokens.length,
  );
}

/** Up to the next thousandth, so that what is written down holds. */
function rounded(zoom: number): number {
  return Math.ceil(zoom * 1000 - 1e-6) / 1000;
}
