import type { RelationType } from "../model/map.ts";
import type { ShownRelation } from "../view/view.ts";
import type { Box, Bracket, Curve, Point, Route } from "./layout.ts";
import { middleOf, rightOf } from "./placed.ts";
import { type Trunk, trunkLine } from "./trunks.ts";

/** What a line of the tree runs between, and around. */
export interface Run {
  readonly leaves: Box;
  readonly reaches: Box;
  /** The stroke that holds linked premises together: their line begins there. */
  readonly bracket: Bracket | undefined;
  /** How far below the middle of the card that it reaches it ends. */
  readonly port: number;
  /** Where the column of that card ends. */
  readonly columnEnd: number;
  /** Where those that hang on that card stand in stacks. */
  readonly trunk: Trunk | undefined;
}

/**
 * A line of the tree. It knows between what it runs, and says where when it is asked: of a large map most lines are never
 * drawn, and their points would be most of what it takes to remember.
 */
export class TreeLine implements Route {
  readonly #shown: ShownRelation;
  readonly #leaves: Box;
  readonly #reaches: Box;
  readonly #bracket: Bracket | undefined;
  readonly #port: number;
  readonly #columnEnd: number;
  readonly #trunk: Trunk | undefined;

  constructor(shown: ShownRelation, { leaves, reaches, bracket, port, columnEnd, trunk }: Run) {
    this.#shown = shown;
    this.#leaves = leaves;
    this.#reaches = reaches;
    this.#bracket = bracket;
    this.#port = port;
    this.#columnEnd = columnEnd;
    this.#trunk = trunk;
  }

  get relation(): string {
    return this.#shown.id;
  }

  get from(): string {
    return this.#shown.from[0] ?? "";
  }

  get to(): string {
    return this.#shown.to;
  }

  get type(): RelationType {
    return this.#shown.relation.type;
  }

  get role(): Route["role"] {
    return this.#shown.role;
  }

  get strength(): Route["strength"] {
    return this.#shown.relation.strength;
  }

  get column(): number {
    return this.#reaches.column;
  }

  get glyph(): Point {
    return wordOf(this.#leaves, this.#bracket);
  }

  get end(): Route["end"] {
    const reaches = this.#reaches;
    return { x: rightOf(reaches) + 8, y: middleOf(reaches) + this.#port, angle: Math.PI };
  }

  get curve(): Curve {
    const { end } = this;
    const from = startOf(this.#leaves, this.#bracket);
    return this.#trunk ? trunkLine(this.#trunk, from, end) : treeCurve(from, end, this.#columnEnd);
  }

  /** Whether it runs so, too. */
  runs({ reaches, port, trunk }: Pick<Run, "reaches" | "port" | "trunk">): boolean {
    return this.#reaches === reaches && this.#port === port && this.#trunk?.strip === trunk?.strip;
  }
}

/** Where the word of a relation stands: on the card that it leaves, or between linked premises. */
export function wordOf(leaves: Box, bracket: Bracket | undefined): Point {
  if (bracket) return { x: bracket.x, y: (bracket.top + bracket.bottom) / 2 };
  return { x: leaves.x, y: middleOf(leaves) };
}

/** Where its line begins, left of the word. */
function startOf(leaves: Box, bracket: Bracket | undefined): Point {
  const { x, y } = wordOf(leaves, bracket);
  return { x: x - (bracket || leaves.kind !== "reason" ? 8 : 10), y };
}

function treeCurve(from: Point, end: Point, columnEnd: number): Curve {
  // A card that ends before its column does is reached level from there, beside no other card.
  const near = Math.max(end.x, columnEnd);
  const bend = (from.x + near) / 2;
  if (near === end.x) return [from.x, from.y, bend, from.y, bend, end.y, near, end.y];
  return [
    ...[from.x, from.y, bend, from.y, bend, end.y, near, end.y],
    ...[near + (end.x - near) / 3, end.y, end.x + (near - end.x) / 3, end.y, end.x, end.y],
  ];
}
