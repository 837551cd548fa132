import type { Drawing } from "./drawing.ts";

/** What all contestants are given: cards of these sizes, and from which card to which a relation leads. */
export interface Task {
  readonly text: string;
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** For each card the one it hangs on in the reading tree; -1 for a position. */
  readonly parents: Int32Array;
}

/** One way to lay out a debate, left to right. */
export interface Contestant {
  /** What one run is given that no other has seen; its making is not measured. */
  readonly prepare?: () => unknown;
  /** What is measured. */
  readonly layOut: (task: Task, prepared: never) => unknown;
  /** What came of it, for the measures of its looks; absent for what draws nothing. */
  readonly drawn?: (result: never, task: Task) => Drawing;
}
