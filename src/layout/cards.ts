import { headlineMessages } from "../messages/headline.ts";
import type { Language } from "../model/map.ts";
import { mapped, type Steps } from "../model/steps.ts";
import { voicesById } from "../view/shownVoices.ts";
import type { ShownClaim, ShownVoice, View } from "../view/view.ts";
import { discsOf, discsWidth } from "./discs.ts";
import type { CardKind, TextLine } from "./layout.ts";
import { textWidth } from "./text.ts";
import {
  type Block,
  blockOf,
  heightOf,
  lineOf,
  type Said,
  type Style,
  said,
  saidOtherwise,
  stackLines,
} from "./typeset.ts";
import { type Fashion, WordedCard } from "./wordedCard.ts";

/** A claim's card: how large it is and what stands on it, wherever it will sit. */
export interface Card {
  readonly kind: CardKind;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  /** How wide its words are together, where that is known without breaking them into lines. */
  readonly ink?: number | undefined;
  /** How high the row at its foot is in which its voices stand; absent where they stand beside its words. */
  readonly foot?: number | undefined;
}

/** How high the chip of a fold is, and how far below its card that of a partly folded claim hangs. */
export const chipHeight = 24;
export const chipGap = 4;

/** What the chip of a partly folded claim takes under its card; that of a folded one stands beside it. */
export function chipUnder({ isFolded, hidden }: ShownClaim): number {
  return !isFolded && hidden.supports + hidden.rebuts > 0 ? chipGap + chipHeight : 0;
}

/** What a card is in the reading tree: a position, a reason for or against one, or what lies below. */
function cardKind(claim: ShownClaim): CardKind {
  if (claim.depth === 1) return "position";
  return claim.depth === 2 ? "reason" : "leaf";
}

/** The cards of a view's claims, in their order. */
export function* measureCards(view: View): Steps<readonly Card[]> {
  const taken = takenOf(view);
  const voices = voicesById(view.voices);
  const known = knownCards("wide", view.language);
  return yield* mapped(view.claims, (claim) => {
    const kind = cardKind(claim);
    if (kind === "position") return known(claim, () => positionCard(claim, taken.get(claim.camp), view.language));
    const { gap, fashion } = kind === "reason" ? reasons : leaves;
    return known(claim, () => new WordedCard(fashion, claim, discsRoom(claim, voices, gap), view.language));
  });
}

/** By shape and language: the cards that were measured, for claims that are shown so again. */
const measured = new Map<string, WeakMap<ShownClaim, Card>>();

/** Gives the card of a claim, measured once. */
export function knownCards(shape: "wide" | "narrow", language: Language) {
  const key = `${shape} ${language}`;
  const cards = measured.get(key) ?? new WeakMap<ShownClaim, Card>();
  measured.set(key, cards);
  return (claim: ShownClaim, measure: (claim: ShownClaim, language: Language) => Card): Card => {
    const known = cards.get(claim);
    if (known) return known;
    const card = measure(claim, language);
    cards.set(claim, card);
    return card;
  };
}

/** By camp, how many voices take its position, in words. */
export function takenOf({ voices, language }: View): ReadonlyMap<number, string> {
  const full = new Map<number, number>();
  const halves = new Map<number, number>();
  for (const { camp, partCamp } of voices) {
    if (camp !== undefined) full.set(camp, (full.get(camp) ?? 0) + 1);
    if (partCamp !== undefined) halves.set(partCamp, (halves.get(partCamp) ?? 0) + 1);
  }
  const { taken } = headlineMessages[language];
  const camps = new Set([...full.keys(), ...halves.keys()]);
  return new Map([...camps].map((camp) => [camp, taken(full.get(camp) ?? 0, halves.get(camp) ?? 0)]));
}

/** What of a card its words may take. */
export interface Frame {
  readonly width: number;
  /** The least height; it grows by the lines that do not fit. */
  readonly height: number;
  readonly left: number;
  /** Where text ends at the right. */
  readonly right: number;
  /** What stays free above and below the text. */
  readonly padding: number;
}

const frames: Readonly<Record<CardKind, Frame>> = {
  position: { width: 200, height: 84, left: 18, right: 185, padding: 10 },
  reason: { width: 240, height: 45, left: 21, right: 229, padding: 4.5 },
  leaf: { width: 268, height: 28, left: 19, right: 260, padding: 5.5 },
};

/** The width of a kind of card. */
export function cardWidth(kind: CardKind): number {
  return frames[kind].width;
}

const mostLines = 3;

/** How cards of a kind are set, in a frame that grows by the lines that do not fit. */
function framed(kind: CardKind, blocks: Fashion["blocks"]): Fashion {
  const { width, height: least, left, padding } = frames[kind];
  const heightFor = (inner: number) => Math.max(least, Math.ceil(inner + 2 * padding));
  return { kind, width, left, blocks, heightFor, topOf: (height, inner) => (height - inner) / 2 };
}

const countStyle: Style = { role: "count", face: "sans400", size: 12, lineHeight: 12 };

/** The card of a position, with how many voices take it. */
export function positionCard(
  claim: ShownClaim,
  taken: string | undefined,
  language: Language,
  frame: Frame = frames.position,
): Card {
  const { left, right } = frame;
  const countWidth = taken === undefined ? 0 : textWidth(taken, countStyle.face, countStyle.size, language);
  const name = said(claim.claim.verdict, language);
  const label = labelOf(claim, language);
  const second = language === "en" ? undefined : saidOtherwise(claim.claim.label, language);
  const port = second ? portRoom(claim, countGap) : 0;
  const beside = right - left - port - (taken === undefined ? 0 : countWidth + countGap - countOverhang);
  const blocks = [
    ...blockOf(name, verdictStyle(name), { width: beside, lines: 2, isBalanced: true }),
    ...blockOf(label, positionLabel, roomFor(name ? right - left : beside), 2),
    ...blockOf(second, positionSecond, { width: right - left, lines: 2, isBalanced: true }, 2),
  ];
  const inner = heightOf(blocks);
  const height = Math.max(frame.height, Math.ceil(inner + 2 * frame.padding));
  const lines = stackLines(blocks, left, (height - inner) / 2);
  const [first] = lines;
  const count =
    taken === undefined || !first
      ? []
      : [lineOf(taken, countStyle, language, Math.max(right - countWidth, first.x + first.width + countGap), first.y)];
  return { kind: "position", width: frame.width, height, lines: [...lines, ...count] };
}

// The least gap between a verdict and the count beside it, and how far the count may reach into the padding for it.
const countGap = 6;
const countOverhang = 5;

function verdictStyle(name: Said | undefined): Style {
  const size = name?.language === "en" ? 17 : 19;
  return { role: "verdict", face: "serif700", size, lineHeight: size * 1.25 };
}

const positionLabel: Style = { role: "label", face: "sans600", size: 14, lineHeight: 19.6 };
const positionSecond: Style = { role: "second", face: "sans400", size: 12, lineHeight: 16.2 };

function reasonBlocks(claim: ShownClaim, discs: number, language: Language): readonly Block[] {
  const { left, right } = frames.reason;
  const label = labelOf(claim, language);
  const second = language === "en" ? undefined : saidOtherwise(claim.claim.label, language);
  const besideDiscs = right - left - discs;
  const besidePort = right - left - portRoom(claim, 0);
  return [
    ...blockOf(label, reasonLabel(label), roomFor(second ? besideDiscs : Math.min(besideDiscs, besidePort))),
    ...blockOf(second, reasonSecond, { width: besidePort, lines: 2 }, 1),
  ];
}

/** The reasons for or against a position, and the gap before their discs. */
const reasons = { gap: 4, fashion: framed("reason", reasonBlocks) } as const;

/** How the words of a reason for or against a position are set. */
export function reasonLabel(label: Said): Style {
  const isLatin = label.language === "en";
  return { role: "label", face: "sans600", size: isLatin ? 13.5 : 14, lineHeight: isLatin ? 17.28 : 18.9 };
}

const reasonSecond: Style = { role: "second", face: "sans400", size: 12, lineHeight: 15.6 };

function leafBlocks(claim: ShownClaim, discs: number, language: Language): readonly Block[] {
  const { left, right } = frames.leaf;
  const width = right - left - discs - portRoom(claim, discs === 0 ? 12 : 6);
  return blockOf(labelOf(claim, language), leafLabel, roomFor(width));
}

/** What lies below them, and the gap before their discs. */
const leaves = { gap: 6, fashion: framed("leaf", leafBlocks) } as const;

/** How the words of a claim deep in the tree are set. */
export const leafLabel: Style = { role: "leaf", face: "sans400", size: 13, lineHeight: 16.9 };

/** The room for words of a width: three lines, about equally long. */
export function roomFor(width: number) {
  return { width, lines: mostLines, isBalanced: true };
}

/** What stands on a claim's card: its label, else its sentence, else its id. */
export function labelOf({ claim }: ShownClaim, language: Language): Said {
  return said(claim.label, language) ?? said(claim.text, language) ?? { text: claim.id, language };
}

/** The room at the right end that the discs of its voices take, with the gap before them. */
function discsRoom({ voices }: ShownClaim, known: ReadonlyMap<string, ShownVoice>, gap: number): number {
  if (voices.length === 0) return 0;
  const discs = discsOf(voices, (id) => known.get(id)?.token ?? "");
  const others = voices.length - discs.length;
  const more = others > 0 ? 3 + textWidth(`+${others}`, "sans600", 11, "en") : 0;
  return discsWidth(discs) + more + gap;
}

/** The room that the mark of its cross-links takes from that of the text, by how much further in it stands. */
function portRoom({ crossLinks }: ShownClaim, inset: number): number {
  if (crossLinks.length === 0) return 0;
  return 13 + inset + (crossLinks.length === 1 ? 0 : textWidth(`${crossLinks.length}`, "sans400", 11, "en"));
}
