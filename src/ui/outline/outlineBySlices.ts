import type { Heard } from "../../model/heard.ts";
import type { ArgumentMap } from "../../model/map.ts";
import { inOneGo, placesByKey, type Steps } from "../../model/steps.ts";
import { createBareView, viewInSteps } from "../../view/bareView.ts";
import type { View } from "../../view/view.ts";
import { heardInSteps } from "../heardInSteps.ts";
import { inSlices } from "../inSlices.ts";
import type { AskedView, Follow } from "../useView.ts";
import { type OutlineRow, rowsInSteps } from "./outlineRows.ts";

/** What rows are made of. */
export interface Order {
  readonly asked: AskedView;
  readonly follow: Follow;
  /** The claims whose links are told, beside what the folds show. */
  readonly opened: ReadonlySet<string>;
}

/** What the outline shows, and in which rows. */
export interface Outlined {
  readonly setting: { readonly map: ArgumentMap; readonly view: View };
  readonly rows: readonly OutlineRow[];
  /** The places of the rows by their keys. */
  readonly places: ReadonlyMap<string, number>;
}

/** The rows that are ordered. */
export function createOutlined(order: Order): Outlined {
  const { map, request } = order.asked;
  return inOneGo(rowsOf(createBareView(map, request), order));
}

/** The rest of the whole is for drawing it. */
const stages = {
  view: { from: 0, to: 0.55, steps: 0.08 },
  rows: { from: 0.55, to: 0.9, steps: 0.094 },
} as const;

/** The same by and by, so that the page goes on answering; undefined where it was stopped. `heard` hears how far it has come. */
export async function outlineBySlices(order: Order, signal: AbortSignal, heard: Heard): Promise<Outlined | undefined> {
  const { map, request } = order.asked;
  heard(0);
  const bare = await inSlices(viewInSteps(map, request), signal, heardInSteps(heard, stages.view, map.claims.length));
  return bare && inSlices(rowsOf(bare, order), signal, heardInSteps(heard, stages.rows, bare.claims.length));
}

function* rowsOf(bare: View, { asked: { map, request }, follow, opened }: Order): Steps<Outlined> {
  const view = yield* follow(bare, request.folded);
  yield;
  const rows = yield* rowsInSteps(map, view, opened);
  return { setting: { map, view }, rows, places: yield* placesByKey(rows, ({ key }) => key) };
}
