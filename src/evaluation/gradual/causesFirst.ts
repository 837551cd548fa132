import { type Bearings, nextOf } from "../bearings.ts";
import { count } from "../count.ts";
import { listAt } from "../lists.ts";

/** Claims and relations in an order in which each comes after all that bears on it; none where something goes in a circle. */
export function causesFirst(bearings: Bearings): readonly number[] | undefined {
  const { size, premises, relationsTo } = bearings;
  const open = Int32Array.from(
    { length: size },
    (_, node) => listAt(premises, node).length + listAt(relationsTo, node).length,
  );
  const order = Array.from(open.keys()).filter((node) => open[node] === 0);
  for (const node of order)
    for (const next of nextOf(node, bearings)) if (count(open, next, -1) === 0) order.push(next);
  return order.length === size ? order : undefined;
}
