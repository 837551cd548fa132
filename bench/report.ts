import { cpus } from "node:os";
import type { Measured, Parts, Stages } from "./measure.ts";
import { partsOfLayout } from "./profile.ts";
import { targetRows } from "./targets.ts";

/** What a contestant did, by size; nothing where it was not tried, or took too long. */
export interface Row {
  readonly title: string;
  readonly measured: readonly (Measured | undefined)[];
}

/** All that was measured, by size. */
export interface Results {
  readonly rows: readonly Row[];
  readonly stages: readonly (Stages | undefined)[];
  readonly parts: readonly (Parts | undefined)[];
}

/** The whole comparison as a document. */
export function report(sizes: readonly number[], { rows, stages, parts }: Results): string {
  const columns = sizes.map((size) => size.toLocaleString("en"));
  const times = rows.map(({ title, measured }) => [
    title,
    ...measured.map((one) => (one ? milliseconds(one.milliseconds) : "-")),
    exponent(
      sizes,
      measured.map((one) => one?.milliseconds),
    ),
  ]);
  const looks = rows.filter(({ measured }) => measured.some((one) => one?.aspect !== undefined));
  return [
    "# Benchmark",
    "",
    ...introduction(),
    "## Layout, milliseconds",
    "",
    ...table(["claims", ...columns, "growth"], times),
    "Growth is the exponent between the two largest sizes measured: 1 is linear. Like the others, ours is asked where each line runs",
    "and each word stands; the page asks only for what it draws, and what it does before that is the row of lines and words when they are seen.",
    "",
    "## The first run of a process, milliseconds",
    "",
    ...table(["claims", ...columns], rows.map(firstRuns)),
    "For cards that were measured before, another layout has run already.",
    "",
    "## Times as fast as the others: cards measured before / texts measured too",
    "",
    ...table(["claims", ...columns], ratios(rows)),
    "The others are given the sizes of cards; ours has them too after a fold or an edit, and measures words at first.",
    "",
    "## Crossings / cards under a line / width by height",
    "",
    ...table(
      ["claims", ...columns],
      looks.map(({ title, measured }) => [title, ...measured.map(lookOf)]),
    ),
    "Two lines cross where they have no card in common; all relations are drawn, those too that a reader sees only when asked for.",
    "Lines that share a stretch of their way count as if drawn a hair apart.",
    "",
    "## What the layout is to reach",
    "",
    ...table(["claims", "target", "here", "reached"], targetRows(sizes, rows)),
    ...whyNot,
    "## Where the time of the layout goes before anything is drawn, in hundredths: texts measured too / cards measured before",
    "",
    ...table(["claims", ...columns], partRows(parts)),
    "## The whole way, and what is asked of the map then, milliseconds",
    "",
    ...table(["claims", ...columns, "growth"], wayOf(sizes, stages)),
    "Each stage sees a value that it has not seen before: nothing is remembered from the run before. Layout and scene are as the page",
    "makes them: where a line runs and how words are broken is worked out for what is drawn.",
    "",
  ].join("\n");
}

function introduction(): readonly string[] {
  return [
    "Written by `npm run bench`. Generated debates with the shape of real ones: how many children a claim has, how deep they go, how often",
    "they rebut, how many relations lead elsewhere, how long their texts are. The others are given the sizes of our cards and no text to",
    "measure. Medians of the processor's time (what the compiler and the collector beside it take included), in processes of their own; times differ from run to run and from machine to machine: compare within a table.",
    "",
    `Measured on a shared machine with ${cpus().length} processors and no graphics card, Node ${process.versions.node.split(".")[0]}.`,
    "",
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    `|---|${head
      .slice(1)
      .map(() => "--:|")
      .join("")}`,
    ...rows.map(line),
    "",
  ];
}

function milliseconds(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value >= 10 ? value.toFixed(0) : value.toFixed(1);
}

/** How the last of some costs grew with size: the slope between the two largest in logarithms. */
function exponent(sizes: readonly number[], costs: readonly (number | undefined)[]): string {
  const known = sizes.flatMap((size, i) => (costs[i] === undefined ? [] : [{ size, cost: costs[i] ?? 0 }]));
  const [before, last] = known.slice(-2);
  if (!before || !last) return "-";
  return (Math.log(last.cost / before.cost) / Math.log(last.size / before.size)).toFixed(2);
}

/** What keeps a target out of reach, as the shares below show it. */
const whyNot = [
  "Where a target is missed, the shares below tell by what. Nothing of it is a search or a simplex: each part is one pass, or a few,",
  "over claims and relations. What remains is making what the picture is drawn from: for each claim a box with its lines of text, for",
  "each relation a route of its own with its curve. `JSON.parse` makes about as many values, in native code. Of very many",
  "claims what is made no longer fits the processor's cache, and the collector copies what it finds alive. Milliseconds are of a shared",
  "machine; ratios tell more.",
  "",
];

function partRows(parts: readonly (Parts | undefined)[]): readonly (readonly string[])[] {
  const hundredths = (share: number) => (share * 100).toFixed(0);
  return partsOfLayout.map((part) => [
    part,
    ...parts.map((one) => (one ? `${hundredths(one.texts[part])} / ${hundredths(one.remembered[part])}` : "-")),
  ]);
}

function firstRuns({ title, measured }: Row): readonly string[] {
  return [title, ...measured.map((one) => (one ? milliseconds(one.first) : "-"))];
}

const ours = "Argument Atlas";

function ratios(rows: readonly Row[]): readonly (readonly string[])[] {
  const isOurs = ({ title }: Row) => title.startsWith(ours);
  // What draws nothing yet is compared with nobody.
  const own = rows.filter((row) => isOurs(row) && !row.title.endsWith("seen")).toReversed();
  if (own.length === 0) return [];
  return rows
    .filter((row) => !isOurs(row))
    .map(({ title, measured }) => [
      title,
      ...measured.map((one, i) => (one ? own.map((row) => timesAsFast(one, row.measured[i])).join(" / ") : "-")),
    ]);
}

function timesAsFast({ milliseconds }: Measured, own: Measured | undefined): string {
  return own ? twoDigits(milliseconds / own.milliseconds) : "-";
}

/** As many times as two digits tell. */
function twoDigits(times: number): string {
  return Number(times.toPrecision(2)).toLocaleString("en");
}

function lookOf(one: Measured | undefined): string {
  if (one?.aspect === undefined) return "-";
  const { crossings, under, aspect } = one;
  const shape = aspect >= 1 ? `${aspect.toFixed(1)}:1` : `1:${(1 / aspect).toFixed(1)}`;
  return crossings === undefined ? shape : `${crossings.toLocaleString("en")} / ${under} / ${shape}`;
}

const stageTitles: Readonly<Record<keyof Stages, string>> = {
  parse: "JSON.parse alone",
  read: "read and validate",
  view: "reading order and folds",
  layout: "layout",
  scene: "scene",
  whatIf: "what falls if one claim is false",
  verdicts: "what stands, falls or stays open",
  strengths: "strength of every claim (Quadratic Energy)",
};

function wayOf(sizes: readonly number[], stages: readonly (Stages | undefined)[]): readonly (readonly string[])[] {
  return Object.entries(stageTitles).map(([stage, title]) => {
    const costs = stages.map((one) => one?.[stage as keyof Stages]);
    return [title, ...costs.map((cost) => (cost === undefined ? "-" : milliseconds(cost))), exponent(sizes, costs)];
  });
}
