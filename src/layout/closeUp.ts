import { languageOf } from "../model/languageOf.ts";
import { inLanguage, type Language, type Passage } from "../model/map.ts";
import type { ShownClaim, ShownVoice } from "../view/view.ts";
import { discGap, discsOf, discsWidth } from "./discs.ts";
import type { Box, Rectangle, TextLine } from "./layout.ts";
import { breakText, textWidth } from "./text.ts";
import { baseLine, lineOf, type Said, type Style, said, saidOtherwise } from "./typeset.ts";

/** All that is known of a claim, as far as its card holds it, seen from close. Lengths are screen pixels at `zoom`. */
export interface CloseUp {
  readonly zoom: number;
  readonly lines: readonly TextLine[];
  /** The ground of the key phrase of its first source; absent where there is no room for it. */
  readonly phrase?: Rectangle;
  /** Where its voices' discs may stand: their right end, and the middle of their height. */
  readonly tokens: { readonly right: number; readonly middle: number };
}

/** What close-ups are made with. */
export interface CloseUpRequest {
  readonly language: Language;
  readonly zoom: number;
  /** By id. */
  readonly voices: ReadonlyMap<string, ShownVoice>;
}

/** The zooms for which close-ups are set; in between, words grow with the card. */
const zooms = [1.6, 2, 2.5, 3.2] as const;

/** The zoom for which a close-up is set that is seen at another zoom. */
export function closeUpZoom(zoom: number): number {
  return zooms.findLast((step) => zoom >= step) ?? zooms[0];
}

/** Sets what is known of a claim into its card: its sentence in both languages, a key phrase, and what its voices say. */
export function closeUpOf(claim: ShownClaim, box: Box, request: CloseUpRequest): CloseUp {
  const { zoom } = request;
  const height = box.height * zoom;
  const room = roomOn(box, claim, request);
  const paragraphs = fitting(wantedOf(claim, request), room);
  const taken = paragraphs.reduce((sum, { lines, style }) => sum + lines.length * style.lineHeight, 0);
  const top = room.lid + (height - room.lid - taken) / 2;
  const lines = stack(paragraphs, room.left, top);
  const phrase = lines.find(({ role }) => role === "phrase");
  return {
    zoom,
    lines,
    ...(phrase ? { phrase: groundOf(phrase) } : {}),
    tokens: { right: box.width * zoom - 10, middle: Math.max(top, 0) + 11 },
  };
}

/** How wide lines may be on a card, the first ones beside its voices' discs, and how high they may be together. */
interface CloseUpRoom {
  readonly left: number;
  readonly first: number;
  readonly width: number;
  readonly height: number;
  /** What the word of a relation takes above them. */
  readonly lid: number;
}

const insets = { position: 28, reason: 32, leaf: 30 } as const;
const narrowInset = 14;
const right = 12;
const padding = 4;
/** How far the word of a relation reaches down into a card that bears it on its upper border, in world pixels. */
const lidHeight = 11;
/** What the count behind the discs and the mark of cross-links take. */
const discs = { more: 24, port: 30, height: 24 } as const;

function roomOn(box: Box, claim: ShownClaim, { zoom, voices }: CloseUpRequest): CloseUpRoom {
  const left = (box.foot === undefined ? insets[box.kind] : narrowInset) * Math.min(1.25, zoom / 1.6);
  const width = box.width * zoom - left - right;
  const saying = box.kind === "position" ? [] : claim.voices.filter((id) => voices.has(id));
  const sayers = discsOf(saying, (id) => voices.get(id)?.token ?? "");
  const shown = sayers.length > 0 ? discsWidth(sayers) + discGap : 0;
  const more = saying.length > sayers.length ? discs.more : 0;
  const port = claim.crossLinks.length > 0 ? discs.port : 0;
  const lid = box.foot === undefined ? 0 : lidHeight * zoom;
  return { left, width, first: width - shown - more - port, height: box.height * zoom - lid - 2 * padding, lid };
}

/** A text that is to stand on the card, and on how many lines at most. */
interface Wanted {
  readonly found: Said | undefined;
  readonly style: Style;
  readonly most: number;
}

const styles = {
  verdict: { role: "verdict", face: "serif700", size: 22, lineHeight: 28 },
  sentence: { role: "label", face: "sans600", size: 13.5, lineHeight: 18.5 },
  second: { role: "second", face: "sans400", size: 12.5, lineHeight: 16.5 },
  phrase: { role: "phrase", face: "serif700", size: 14, lineHeight: 24 },
  sayer: { role: "sayer", face: "sans400", size: 12.5, lineHeight: 17.5 },
} as const satisfies Readonly<Record<string, Style>>;

function wantedOf({ id, claim, voices, depth }: ShownClaim, request: CloseUpRequest): readonly Wanted[] {
  const { language } = request;
  const sentence = said(claim.text, language) ?? { text: id, language };
  return [
    { found: depth === 1 ? said(claim.verdict, language) : undefined, style: styles.verdict, most: 1 },
    { found: sentence, style: styles.sentence, most: 6 },
    { found: saidOtherwise(claim.text, language), style: styles.second, most: 4 },
    { found: phraseOf(claim.passages[0]), style: styles.phrase, most: 1 },
    ...voices.map((voice) => ({ found: sayerOf(request.voices.get(voice), language), style: styles.sayer, most: 1 })),
  ];
}

function phraseOf(passage: Passage | undefined): Said | undefined {
  if (!passage?.phrase) return undefined;
  const language = languageOf(passage.phrase);
  return { text: language === "en" ? `“${passage.phrase}”` : `「${passage.phrase}」`, language };
}

/** What a voice is called and what it says on the whole. */
function sayerOf(shown: ShownVoice | undefined, language: Language): Said | undefined {
  if (!shown) return undefined;
  const { voice } = shown;
  const gist = voice.gist && inLanguage(voice.gist, language);
  const name = inLanguage(voice.name, language);
  const text = gist ? `${name}${language === "en" ? ": " : "："}${gist}` : name;
  return { text, language };
}

/** A text that stands on the card, in lines. */
interface Paragraph {
  readonly lines: readonly string[];
  readonly language: Language;
  readonly style: Style;
}

/** The paragraphs for which there is room, in their order; the first that does not fit in full ends in an ellipsis. */
function fitting(wanted: readonly Wanted[], room: CloseUpRoom): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let taken = 0;
  for (const { found, style, most } of wanted) {
    const count = Math.min(most, Math.floor((room.height - taken) / style.lineHeight));
    if (!found || count < 1) continue;
    const width = taken < discs.height ? room.first : room.width;
    const lines = breakText(found.text, { ...style, language: found.language }, { width, lines: count });
    paragraphs.push({ lines, language: found.language, style });
    taken += lines.length * style.lineHeight;
  }
  return paragraphs;
}

function stack(paragraphs: readonly Paragraph[], left: number, top: number): readonly TextLine[] {
  let y = top;
  return paragraphs.flatMap(({ lines, language, style }) =>
    lines.map((text) => {
      const line = lineOf(text, style, language, left, baseLine(y, style));
      y += style.lineHeight;
      return line;
    }),
  );
}

/** What is marked of a phrase: the words between its brackets. */
function groundOf({ x, y, width, size, text, face, language }: TextLine): Rectangle {
  const open = textWidth(text.slice(0, 1), face, size, language);
  const close = textWidth(text.slice(-1), face, size, language);
  return { x: x + open, y: y - size * 1.02, width: width - open - close, height: size * 1.36 };
}
