// The tables of how smoothly large maps move, and of what they are to reach.

/** The name of ours, and of what none can do better than. */
export const ours = "Argument Atlas, all of it in use";
export const limit = "limit: one rectangle";

/**
 * The figures as tables for a document. A result is a contestant's of a size: `{ claims, title, rows }`, and its rows, where
 * it was measured, are `{ first, heap, movements }`: milliseconds to the first picture, bytes of its values then, and of each
 * movement `{ name, fps, p95, worst, processor }`.
 */
export function framesReport(sizes, results) {
  return [
    "## Drawing: milliseconds to the first picture, memory then, and frames a second while it is moved",
    "",
    "All have the same places. The others show all claims with their first words; Argument Atlas opens as a reader gets it, folded, and is moved with all of it unfolded. The pages are loaded, and rest. The first picture counts from when the file's text is there: ours reads it, checks it and lays it out in that time, the others read cards with their places, and lines; the limit parses the same file as ours. Megabytes are what the page's script holds after the first picture, its code included. A frame is counted when the page is asked for the next. The browser draws with the processor alone. A dash: nothing within four minutes.",
    "",
    ...sizes.flatMap((claims) => sizeTable(results.filter((result) => result.claims === claims))),
    "## What the drawing is to reach",
    "",
    "| claims | target | | here | reached |",
    "|---|---|--:|--:|---|",
    ...sizes.flatMap((claims) => targetRows(results.filter((result) => result.claims === claims))),
    "",
    "To pan, what is drawn is moved as one layer of the screen, and nothing is painted anew but what comes into sight. To zoom a large map, its tiles are drawn anew on one canvas in each frame, stretched but not smoothed: where the processor draws, smoothing took most of a frame. What a frame takes more than the limit's is, in about equal parts, that canvas handed over to the browser's compositor, the camera's own reckoning with the choice of tiles, style and layout of the few elements above them, and the compositor itself, which has more layers to put together. The first picture of ours checks every field and every reference of the file, puts the claims in reading order and measures every word; the limit does none of it: the table of the whole way says how long each takes, the rest is the page's own. The memory is that of the map with its reading order, its search index and its layout, and of the page.",
    "",
  ].join("\n");
}

function sizeTable(results) {
  const names = results.find(({ rows }) => rows)?.rows.movements.map(({ name }) => name) ?? [];
  const columns = [`${results[0]?.claims.toLocaleString("en")} claims`, "first picture", "MB", ...names];
  return [
    `| ${columns.join(" | ")} |`,
    `|---|${"--:|".repeat(columns.length - 1)}`,
    ...results.map(({ title, rows }) => `| ${[title, ...cells(rows, columns.length - 1)].join(" | ")} |`),
    "",
  ];
}

function cells(rows, count) {
  if (!rows) return Array.from({ length: count }, () => "-");
  return [rows.first.toFixed(0), megabytes(rows.heap).toFixed(1), ...rows.movements.map(({ fps }) => fps.toFixed(1))];
}

const megabytes = (bytes) => bytes / 2 ** 20;

/** What is to be reached: `of` gives what it comes to, from our rows, the limit's, and a way to another's. */
const targets = [
  { says: "frames a second, of the slowest movement", least: 58, of: ({ own }) => least(own.movements, "fps") },
  { says: "milliseconds that 95 of 100 frames take", most: 20, of: ({ own }) => most(own.movements, "p95") },
  { says: "milliseconds that the worst frame takes", most: 34, of: ({ own }) => most(own.movements, "worst") },
  {
    says: "processor's time a frame, times the limit's",
    most: 2,
    of: ({ own, bound }) =>
      Math.max(...own.movements.map(({ processor }, i) => processor / bound.movements[i].processor)),
  },
  { says: "first picture, times the limit's", most: 1.4, of: ({ own, bound }) => own.first / bound.first },
  { says: "first picture, times as fast as React Flow", least: 20, of: fasterThan("React Flow"), from: 10_000 },
  { says: "first picture, times as fast as vis-network", least: 12, of: fasterThan("vis-network"), from: 10_000 },
  {
    says: "memory, times the limit's, less 2 MB",
    most: 1.3,
    of: ({ own, bound }) => (megabytes(own.heap) - 2) / megabytes(bound.heap),
  },
];

const least = (movements, figure) => Math.min(...movements.map((movement) => movement[figure]));
const most = (movements, figure) => Math.max(...movements.map((movement) => movement[figure]));

function fasterThan(name) {
  return ({ own, rowsOf }) => {
    const other = rowsOf((title) => title.startsWith(name));
    return other && other.first / own.first;
  };
}

function targetRows(results) {
  const rowsOf = (isAsked) => results.find(({ title }) => isAsked(title))?.rows;
  const own = rowsOf((title) => title === ours);
  const bound = rowsOf((title) => title === limit);
  if (!own || !bound) return [];
  const { claims } = results[0];
  return targets.flatMap(({ says, least: atLeast, most: atMost, of, from = 0 }) => {
    const found = claims < from ? undefined : of({ own, bound, rowsOf });
    if (found === undefined) return [];
    const isReached = found <= (atMost ?? found) && found >= (atLeast ?? found);
    const target = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
    return [`| ${claims.toLocaleString("en")} | ${says} | ${target} | ${shown(found)} | ${isReached ? "yes" : "no"} |`];
  });
}

function shown(figure) {
  return figure >= 100 ? figure.toFixed(0) : figure.toFixed(figure >= 10 ? 1 : 2);
}
