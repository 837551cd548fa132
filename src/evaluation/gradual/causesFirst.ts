import type { Bearings } from "../bearings.ts";
import { count } from "../count.ts";
import { listAt } from "../lists.ts";

/** Claims and relations in an order in which each comes after all that bears on it; none where something goes in a circle. */
export function causesFirst({
  claims,
  size,
  targets,
  premises,
  relationsFrom,
  relationsTo,
}: Bearings): readonly number[] | undefined {
  const open = Int32Array.from(
    { length: size },
    (_, node) => listAt(premises, node).length + listAt(relationsTo, node).length,
  );
  const order = Array.from(open.keys()).filter((node) => open[node] === 0);
  for (const node of order) {
    const next = node < claims ? listAt(relationsFrom, node) : [targets[node] ?? 0];
    for (const other of next) if (count(open, other, -1) === 0) order.push(other);
  }
  return order.length === size ? order : undefined;
}
