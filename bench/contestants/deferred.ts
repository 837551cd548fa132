import { layoutView } from "../../src/layout/layoutView.ts";
import type { View } from "../../src/view/view.ts";
import type { Contestant, Task } from "../contest.ts";
import { readWhole, viewOf } from "../task.ts";

/** The same as the page does it: where a line runs and how words are broken is worked out for what is drawn, and nothing is yet. */
export function contestant(task: Task): Contestant {
  const view = viewOf(readWhole(task.text));
  layoutView(view);
  return { prepare: () => ({ ...view }), layOut: (_, again: View) => layoutView(again) };
}
