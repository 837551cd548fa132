import type { ShownRelation } from "../view/view.ts";
import type { Point, Route } from "./layout.ts";
import type { Upright } from "./line.ts";
import type { Seat } from "./placed.ts";

/** A cross-link between two cards. */
export interface Link {
  readonly relation: ShownRelation;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
}

/** A card that a cross-link leaves or reaches, with its place among the view's claims. */
export interface LinkEnd extends Seat {
  readonly place: number;
}

/** A cross-link with its places in the fans of both its cards. */
export interface Lane extends Link {
  readonly leaving: InFan;
  readonly arriving: InFan;
  /** The places of those of its cards that others leave or reach, too. */
  readonly shared: readonly number[];
}

/** A place among the cross-links that leave or reach a card above its middle, or below it. */
export interface InFan {
  /** 0 for the outermost: the longest. */
  readonly rank: number;
  readonly siblings: number;
}

/** Where a cross-link runs: from a point along uprights to an end. */
export interface LaneWay {
  readonly start: Point;
  /** One at least. */
  readonly uprights: readonly Upright[];
  readonly end: Route["end"];
}

/** A lane with its way. */
export interface LaneCourse {
  readonly lane: Lane;
  readonly way: LaneWay;
}

/** Whether a cross-link leaves its card, and reaches the other, above the middle of that. */
export interface LaneSides {
  readonly leavesAbove: boolean;
  readonly arrivesAbove: boolean;
}

/** How the cross-links of a map get from card to card. */
export interface LaneWays {
  readonly sidesOf: (link: Link) => LaneSides;
  /** Asked once for each lane: each keeps clear of those before it that have a card with it in common. */
  readonly wayOf: (lane: Lane) => LaneWay;
}
