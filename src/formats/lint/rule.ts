import type { Position } from "../../messages/jsonIssues.ts";
import type { Remark } from "../../messages/remark.ts";
import type { ArgumentMap, Claim, Passage, Relation, SourceDocument, TourStep, Voice } from "../../model/map.ts";
import type { Path } from "../places.ts";

/** One kind of thing that a mapper should look at again. */
export interface Rule {
  /** Stable and documented, for example `lint/near-duplicate`. */
  readonly code: string;
  find(map: ArgumentMap): readonly Finding[];
}

/** A place that a rule points to, and what it says of it. */
export interface Finding extends Spot {
  /** A second place, which the remark names. */
  readonly other?: Spot;
  readonly remark: (other: Position) => Remark;
}

/** A place in a map. */
export interface Spot {
  /** The very object of the map. */
  readonly at: Thing;
  /** The way from there to the value that is meant; empty for the whole. */
  readonly within: Path;
}

/** What has a place of its own in a map. */
export type Thing = ArgumentMap | SourceDocument | Voice | Claim | Passage | Relation | TourStep;
