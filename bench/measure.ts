import { evaluateMap } from "../src/evaluation/evaluateMap.ts";
import { fallout } from "../src/evaluation/fallout.ts";
import { strengthsOf } from "../src/evaluation/gradual/strengthsOf.ts";
import { readMap } from "../src/formats/json.ts";
import type { Layout } from "../src/layout/layout.ts";
import { layoutView } from "../src/layout/layoutView.ts";
import type { ArgumentMap } from "../src/model/map.ts";
import { createScene } from "../src/scene/createScene.ts";
import type { View } from "../src/view/view.ts";
import type { Contestant } from "./contest.ts";
import { type ContestantName, contestants } from "./contestants.ts";
import { cardsUnderLines, crossings, type Drawing } from "./drawing.ts";
import { type Part, shares } from "./profile.ts";
import { readWhole, taskOf, taskText, viewOf } from "./task.ts";

/** What one contestant did with a debate of one size. */
export interface Measured {
  /** The median of some runs. */
  readonly milliseconds: number;
  /** The first run, before the engine has compiled anything. */
  readonly first: number;
  readonly crossings?: number;
  readonly under?: number;
  /** Width by height. */
  readonly aspect?: number;
}

/** Measures one contestant at one size; lines are looked at up to a size. */
export async function measure(name: ContestantName, claims: number): Promise<Measured> {
  const task = taskOf(claims);
  const { contestant } = await contestants[name].load();
  const { prepare, layOut, drawn }: Contestant = await contestant(task);
  let result: unknown;
  // What a contestant prepares, and what comes of it, is its own: nobody else looks into it.
  const times = await timesOf(
    async (prepared) => {
      result = await layOut(task, prepared as never);
    },
    () => prepare?.(),
  );
  const first = times[0] ?? 0;
  return { milliseconds: median(times), first, ...(drawn ? looksOf(drawn(result as never, task)) : {}) };
}

const mostLooked = 10_000;

function looksOf(drawing: Drawing): Omit<Measured, "milliseconds" | "first"> {
  const { cards } = drawing;
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const width = most(cards.map(({ x, width }) => x + width)) - least(cards.map(({ x }) => x));
  const height = most(cards.map(({ y, height }) => y + height)) - least(cards.map(({ y }) => y));
  const aspect = width / height;
  if (cards.length > mostLooked) return { aspect };
  return { aspect, crossings: crossings(drawing), under: cardsUnderLines(drawing) };
}

/** How long each stage takes on the way from a text to what is to be seen, and what a reader asks of the map then, in milliseconds. */
export type Stages = Readonly<
  Record<"parse" | "read" | "view" | "layout" | "scene" | "whatIf" | "verdicts" | "strengths", number>
>;

/** Measures the stages at one size, each on a map that it has not seen. */
export async function measureStages(claims: number): Promise<Stages> {
  const { text } = taskOf(claims);
  const known = readWhole(text);
  const view = viewOf(known);
  const placedAnew = (): Placed => {
    const seen = structuredClone(view);
    return { seen, layout: layoutView(seen) };
  };
  return {
    parse: await medianOf(JSON.parse, () => text),
    read: await medianOf(readMap, () => text),
    view: await medianOf(viewOf, () => structuredClone(known)),
    layout: await medianOf(layoutView, () => structuredClone(view)),
    scene: await medianOf(({ seen, layout }: Placed) => createScene(seen, layout), placedAnew),
    whatIf: await medianOf((id: string) => fallout(known, [{ kind: "claim", id }]), inTurn(nearThePositions(known))),
    verdicts: await medianOf(() => evaluateMap(known), nothing),
    strengths: await medianOf(() => strengthsOf(known, "quadratic-energy"), nothing),
  };
}

interface Placed {
  readonly seen: View;
  readonly layout: Layout;
}

/** The claims that bear on a position, on which most hangs. */
function nearThePositions({ claims, relations }: ArgumentMap): readonly string[] {
  const positions = new Set(claims.filter(({ kind }) => kind === "position").map(({ id }) => id));
  return relations.filter(({ to }) => positions.has(to)).flatMap(({ from }) => from);
}

function inTurn<Value>(values: readonly Value[]): () => Value {
  let next = 0;
  return () => {
    const value = values[next++ % values.length];
    if (value === undefined) throw new RangeError("there is nothing to take in turn");
    return value;
  };
}

function nothing(): undefined {
  return undefined;
}

/** Where the time of laying out goes, once the engine has compiled it: with cards to be measured, and measured before. */
export async function measureParts(claims: number): Promise<Parts> {
  const view = viewOf(readWhole(taskText(claims)));
  const runs = Math.max(3, Math.min(40, Math.round(100_000 / claims)));
  const unseen = Array.from({ length: runs }, () => structuredClone(view));
  for (let i = 0; i < runs; i++) layoutView({ ...view });
  return {
    texts: await shares(() => {
      for (const seen of unseen) layoutView(seen);
    }),
    remembered: await shares(() => {
      for (const seen of unseen) layoutView({ ...seen });
    }),
  };
}

/** Shares of the whole, by the part of the work. */
export interface Parts {
  readonly texts: Readonly<Record<Part, number>>;
  readonly remembered: Readonly<Record<Part, number>>;
}

async function medianOf<Prepared>(run: (prepared: Prepared) => unknown, prepare: () => Prepared): Promise<number> {
  return median(await timesOf(run, prepare));
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

/**
 * The processor times of some runs, which other programs on the machine disturb less than the time of the clock: three runs
 * at least unless one takes very long, up to a hundred in some seconds, each on something prepared for it alone.
 */
async function timesOf<Prepared>(
  run: (prepared: Prepared) => unknown,
  prepare: () => Prepared,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let spent = 0; times.length < 3 || (spent < 3000 && times.length < 100); ) {
    const prepared = prepare();
    const start = process.cpuUsage();
    await run(prepared);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    spent += times.at(-1) ?? 0;
    if (spent > 20_000) break;
  }
  return times;
}
