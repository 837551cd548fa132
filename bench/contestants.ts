import type { Contestant, Task } from "./contest.ts";

interface Entry {
  /** What the table calls it. */
  readonly title: string;
  /** The largest debate that it is tried on. */
  readonly most: number;
  readonly load: () => Promise<{ readonly contestant: (task: Task) => Contestant | Promise<Contestant> }>;
}

/** All that is measured, in the order of the table. */
export const contestants = {
  dagre: { title: "dagre", most: 1000, load: () => import("./contestants/dagre.mjs") },
  elk: { title: "elk layered", most: 1000, load: () => import("./contestants/elk.mjs") },
  dot: { title: "Graphviz dot (wasm)", most: 10_000, load: () => import("./contestants/dot.mjs") },
  flextree: {
    title: "d3-flextree (tree part only)",
    most: 100_000,
    load: () => import("./contestants/flextree.mjs"),
  },
  tidy: { title: "Argument Atlas, texts measured too", most: 100_000, load: () => import("./contestants/tidy.ts") },
  remembered: {
    title: "Argument Atlas, cards measured before",
    most: 100_000,
    load: () => import("./contestants/remembered.ts"),
  },
  deferred: {
    title: "Argument Atlas, lines and words when they are seen",
    most: 100_000,
    load: () => import("./contestants/deferred.ts"),
  },
  limit: { title: "limit: JSON.parse of the file", most: 100_000, load: () => import("./contestants/limit.ts") },
} as const satisfies Readonly<Record<string, Entry>>;

export type ContestantName = keyof typeof contestants;

/** Whether there is a contestant of that name. */
export function isContestant(name: string): name is ContestantName {
  return Object.hasOwn(contestants, name);
}
