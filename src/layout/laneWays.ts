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

/** A cross-link with its place among those that leave the same card in the same direction. */
export interface Lane extends Link {
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

/** How the cross-links of a map get from card to card. */
export interface LaneWays {
  /** Whether it sets out upwards. */
  readonly isUp: (link: Link) => boolean;
  readonly wayOf: (lane: Lane) => LaneWay;
}
