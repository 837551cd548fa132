import type { Language, RelationType } from "../model/map.ts";
import type { LayoutName } from "../view/view.ts";

/** A rectangle in world pixels: CSS pixels at zoom 1, x to the right, y down. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A smooth path: a start point, then for each piece two control points and an end point: [x, y, x1, y1, x2, y2, x, y, ...]. */
export type Curve = readonly number[];

/** Where everything of a view sits, in world pixels; no colours, no words beyond the lines of text it broke. */
export interface Layout {
  readonly algorithm: LayoutName;
  /** All that is drawn lies inside it. */
  readonly bounds: Rectangle;
  /** In the order of the view's claims. */
  readonly boxes: readonly Box[];
  readonly routes: readonly Route[];
  /** One for each position, in reading order; empty in the layered layout. */
  readonly territories: readonly Territory[];
  /** One bracket for each group of linked premises that stand together. */
  readonly brackets: readonly (Bracket | LevelBracket)[];
  /** The voices that take a position, and those that take none; empty in the layered layout. */
  readonly strip: readonly StripToken[];
  /** Empty where the voices stand beside their position. */
  readonly ribbons: readonly Ribbon[];
  /**
   * Kicker, question, its second language and the sentence with the counts, then the caption of the strip's silent voices;
   * lines are in world pixels.
   */
  readonly headline: readonly TextLine[];
}

/** The faces of the width table. */
export type Face = "sans400" | "sans600" | "serif700";

/** What a line of text is, so that a drawer can choose its tone. */
export type TextRole =
  | "kicker"
  | "question"
  | "questionSecond"
  | "summary"
  | "verdict"
  | "label"
  | "second"
  | "count"
  | "leaf"
  | "phrase"
  | "sayer"
  | "caption";

/** One line of text, ready to be set. */
export interface TextLine {
  readonly text: string;
  readonly role: TextRole;
  readonly language: Language;
  readonly face: Face;
  /** Font size in world pixels. */
  readonly size: number;
  /** Left end of its base line; relative to its box, or to the world in the headline and the strip. */
  readonly x: number;
  readonly y: number;
  /** By the width table, in world pixels. */
  readonly width: number;
}

export type CardKind = "position" | "reason" | "leaf";

/** Where a claim's card sits. */
export interface Box extends Rectangle {
  readonly claim: string;
  readonly kind: CardKind;
  /** 0 for positions, 1 for what bears on them, and so on. */
  readonly column: number;
  readonly lines: readonly TextLine[];
  /** How wide its words are together, where that is known without breaking them into lines; no more than can be seen of it. */
  readonly ink?: number | undefined;
  /** How high the row at its foot is in which its voices stand; absent where they stand beside its words. */
  readonly foot?: number | undefined;
}

/** Where a relation runs, from the claim that bears to what it bears on. */
export interface Route {
  readonly relation: string;
  /**
   * The claim it leaves. Linked premises that stand together have one route for their bracket, from the first member;
   * otherwise each claim that a relation leads from has its own.
   */
  readonly from: string;
  /** The claim at its end. */
  readonly to: string;
  readonly type: RelationType;
  /** As in the view: drawn at rest (`tree`, `undercut`) or only when asked for (`cross`). */
  readonly role: "tree" | "undercut" | "cross";
  readonly strength: 1 | 2 | 3;
  /** Column of its target; strength shows as width only at column 0. */
  readonly column: number;
  readonly curve: Curve;
  /** Centre of the glyph that says because or but. */
  readonly glyph: Point;
  /**
   * Where its stroke ends, a few pixels short of what it reaches so that there is room for an arrow or a bar, and the
   * direction it arrives in, in radians (0 = to the right, PI = to the left).
   */
  readonly end: Point & { readonly angle: number };
}

/** The ground of a position and all that stands under it. */
export interface Territory extends Rectangle {
  readonly position: string;
  readonly camp: number;
}

/** The sign of linked premises: a vertical stroke left of its members. */
export interface Bracket {
  readonly relation: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The same above premises that stand side by side: a level stroke. */
export interface LevelBracket {
  readonly relation: string;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/** A voice on the strip: a disc by centre and radius. */
export interface StripToken extends Point {
  readonly voice: string;
  readonly radius: number;
}

/** The band from a position's voices to its card. */
export interface Ribbon {
  readonly position: string;
  readonly camp: number;
  /** Absent for the band of all full stances; the voice's id for the thread of a partial one. */
  readonly partOf?: string;
  /** The middles of its two ends, and how thick it is there. */
  readonly from: Point & { readonly height: number };
  readonly to: Point & { readonly height: number };
}
