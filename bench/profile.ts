import { Session } from "node:inspector/promises";

/** The parts of a layout that a profile tells apart, each by the functions in which it is done. */
const parts = {
  "cards: words measured and broken": ["measureCards"],
  "places of claims by their ids": ["placesOf"],
  "who stands under whom": ["familyOf"],
  "bands and stacks": ["stackRows"],
  "boxes, of cards and places": ["placeCards"],
  "lines of the tree": ["routeBranches"],
  "cross-links: what stands around": ["surroundingsOf"],
  "cross-links: their ways": ["routeLanes"],
  "bounds, territories, voices, headline": ["tidyInSteps"],
  "collecting what is no longer used": ["(garbage collector)"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Part = keyof typeof parts;

/** The parts in the order of a table. */
export const partsOfLayout = Object.keys(parts).filter(isPart);

function isPart(name: string): name is Part {
  return Object.hasOwn(parts, name);
}

/** Where the time of some work goes, as shares of the whole; what is done in none of the parts is left out of account. */
export async function shares(work: () => void): Promise<Readonly<Record<Part, number>>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 200 });
  await session.post("Profiler.start");
  work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return sharesIn(profile);
}

interface Profile {
  readonly nodes: readonly Node[];
  readonly samples?: readonly number[] | undefined;
  readonly timeDeltas?: readonly number[] | undefined;
}

interface Node {
  readonly id: number;
  readonly callFrame: { readonly functionName: string };
  readonly children?: readonly number[] | undefined;
}

function sharesIn({ nodes, samples = [], timeDeltas = [] }: Profile): Readonly<Record<Part, number>> {
  const partOf = partsByNode(nodes);
  const spent = new Map<Part, number>();
  let whole = 0;
  samples.forEach((node, i) => {
    const part = partOf.get(node);
    if (part === undefined) return;
    spent.set(part, (spent.get(part) ?? 0) + (timeDeltas[i] ?? 0));
    whole += timeDeltas[i] ?? 0;
  });
  const shareOf = (part: Part) => (spent.get(part) ?? 0) / Math.max(1, whole);
  return Object.fromEntries(partsOfLayout.map((part) => [part, shareOf(part)])) as Record<Part, number>;
}

/** For each node of the call tree the innermost part that it belongs to. */
function partsByNode(nodes: readonly Node[]): ReadonlyMap<number, Part> {
  const byName = new Map(partsOfLayout.flatMap((part) => parts[part].map((name) => [name, part] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<number, Part>();
  const visit = (node: Node, above: Part | undefined) => {
    // A bundler tells functions of one name apart by a number.
    const part = byName.get(node.callFrame.functionName.replace(/\$\d+$/u, "") as never) ?? above;
    if (part !== undefined) found.set(node.id, part);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, part);
    }
  };
  if (nodes[0]) visit(nodes[0], undefined);
  return found;
}
