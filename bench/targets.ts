import type { Row } from "./report.ts";

/** What a layout of one size is to reach. */
interface Target {
  readonly claims: number;
  readonly says: string;
  /** What it comes to here, where all that it is measured by was measured. */
  readonly found: (rows: RowsByTitle) => number | undefined;
  readonly most?: number;
  readonly least?: number;
}

type RowsByTitle = (title: string) => Row["measured"][number];

const own = "Argument Atlas, cards measured before";
const looks = "Argument Atlas, texts measured too";
const dot = "Graphviz dot (wasm)";

const time = (title: string) => (rows: RowsByTitle) => rows(title)?.milliseconds;
const under = (rows: RowsByTitle) => rows(looks)?.under;

function faster(than: string) {
  return (rows: RowsByTitle) => quotient(rows(than)?.milliseconds, rows(own)?.milliseconds);
}

function crossed(rows: RowsByTitle): number | undefined {
  return quotient(rows(looks)?.crossings, rows(dot)?.crossings);
}

function quotient(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || !b ? undefined : a / b;
}

const targets: readonly Target[] = [
  { claims: 300, says: "milliseconds, texts measured too", found: time(looks), most: 16 },
  { claims: 300, says: "crossings, times those of dot", found: crossed, most: 0.95 },
  { claims: 300, says: "cards under a line", found: under, most: 0 },
  { claims: 1000, says: "milliseconds", found: time(own), most: 5 },
  { claims: 1000, says: "times as fast as dot", found: faster(dot), least: 20 },
  { claims: 1000, says: "times as fast as dagre", found: faster("dagre"), least: 130 },
  { claims: 1000, says: "crossings, times those of dot", found: crossed, most: 0.6 },
  { claims: 10_000, says: "milliseconds", found: time(own), most: 20 },
  { claims: 10_000, says: "times as fast as dot", found: faster(dot), least: 500 },
  { claims: 10_000, says: "crossings, times those of dot", found: crossed, most: 0.8 },
  {
    claims: 100_000,
    says: "times what JSON.parse takes",
    found: (rows) => quotient(rows(own)?.milliseconds, rows("limit: JSON.parse of the file")?.milliseconds),
    most: 1,
  },
];

/** What the layout is to reach, what it reached, and whether that is enough: a row each. */
export function targetRows(sizes: readonly number[], rows: readonly Row[]): readonly (readonly string[])[] {
  return targets.flatMap(({ claims, says, found, most, least }) => {
    const size = sizes.indexOf(claims);
    const value = found((title) => rows.find((row) => row.title === title)?.measured[size]);
    if (size < 0 || value === undefined) return [];
    const isReached = value <= (most ?? value) && value >= (least ?? value);
    const target = most === undefined ? `at least ${least}` : `at most ${most}`;
    const shown = Number(value.toPrecision(2)).toLocaleString("en");
    return [[`${claims.toLocaleString("en")}: ${says}`, target, shown, isReached ? "yes" : "no"]];
  });
}
