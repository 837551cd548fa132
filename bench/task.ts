import { readMap } from "../src/formats/json.ts";
import { writeMap } from "../src/formats/writeMap.ts";
import { layoutView } from "../src/layout/layoutView.ts";
import type { ArgumentMap } from "../src/model/map.ts";
import { createView } from "../src/view/createView.ts";
import type { View } from "../src/view/view.ts";
import type { Task } from "./contest.ts";
import { debateOf } from "./debate.ts";

/** The task of a size: cards as large as ours are, in the order in which they are read. */
export function taskOf(claims: number): Task {
  const text = taskText(claims);
  const map = readWhole(text);
  const view = viewOf(map);
  const { boxes } = layoutView(view);
  const places = new Map(view.claims.map(({ id }, i) => [id, i]));
  const placeOf = (id: string | undefined) => places.get(id ?? "") ?? -1;
  return {
    text,
    widths: Float64Array.from(boxes, ({ width }) => width),
    heights: Float64Array.from(boxes, ({ height }) => height),
    from: Int32Array.from(map.relations, ({ from }) => placeOf(from[0])),
    to: Int32Array.from(map.relations, ({ to }) => placeOf(to)),
    parents: Int32Array.from(view.claims, ({ parent }) => placeOf(parent)),
  };
}

/** A generated debate as a file of ours. */
export function taskText(claims: number): string {
  return writeMap(debateOf({ claims }));
}

/** The map of a text that is known to be one. */
export function readWhole(text: string): ArgumentMap {
  const { value } = readMap(text);
  if (!value) throw new RangeError("the debate cannot be read");
  return value;
}

/** All of a map, as the reading map shows it. */
export function viewOf(map: ArgumentMap): View {
  return createView(map, { language: "en", layout: "tidy", folded: new Set() });
}
