import type { View } from "../../src/view/view.ts";
import { laidOutWhole } from "../asked.ts";
import type { Contestant, Task } from "../contest.ts";
import { readWhole, viewOf } from "../task.ts";

/**
 * The same when the cards have been measured before, as after a fold or an edit: what the others do, who are given the
 * sizes of cards. It is looked at where its texts are measured too: the picture is the same.
 */
export function contestant(task: Task): Contestant {
  const view = viewOf(readWhole(task.text));
  laidOutWhole(view);
  return { prepare: () => ({ ...view }), layOut: (_, again: View) => laidOutWhole(again) };
}
