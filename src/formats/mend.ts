import { afterEachOther, type Edit, withEdits } from "./edit.ts";
import type { Issue, Reading } from "./issue.ts";

/** What mending a text comes to. */
export interface Mended<Read extends Reading<unknown>> {
  readonly text: string;
  /** What was changed, as edits of the text as it was. */
  readonly edits: readonly Edit[];
  /** What reading it gives then. */
  readonly reading: Read;
}

/** Reads a text; undefined where it took too long. */
type Read<Result> = (text: string) => Promise<Result | undefined>;

/** What is mended may bring to light what lay behind it: so often at most. */
const mostRounds = 40;

/** How many of the issues have a remedy. */
export function countMendable(issues: readonly Issue[]): number {
  return issues.filter(({ edits }) => edits !== undefined).length;
}

/** Mends one issue of a text, and nothing else. */
export async function mendOne<Result extends Reading<unknown>>(
  text: string,
  { edits = [] }: Issue,
  read: Read<Result>,
): Promise<Mended<Result> | undefined> {
  const mended = withEdits(text, edits);
  const reading = await read(mended);
  return reading && { text: mended, edits, reading };
}

/** Mends all that can be mended without asking, and what comes to light by that. */
export async function mendAll<Result extends Reading<unknown>>(
  text: string,
  issues: readonly Issue[],
  read: Read<Result>,
): Promise<Mended<Result> | undefined> {
  let edits = editsOf(issues);
  let mended = { text: withEdits(text, edits), edits };
  for (let round = 1; ; round++) {
    const reading = await read(mended.text);
    if (!reading) return undefined;
    edits = round < mostRounds ? editsOf(reading.issues) : [];
    if (edits.length === 0) return { ...mended, reading };
    mended = { text: withEdits(mended.text, edits), edits: afterEachOther(mended.edits, edits) };
  }
}

/** The edits of as many issues as can be mended at once: of two that touch the same place the later one waits. */
function editsOf(issues: readonly Issue[]): readonly Edit[] {
  const taken: Edit[] = [];
  const remedies = issues.flatMap(({ edits }) => (edits ? [edits] : []));
  for (const edits of remedies.sort(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0))) {
    const [first] = edits;
    if (first && isAfter(first, taken.at(-1))) taken.push(...edits);
  }
  return taken;
}

function isAfter({ start, end }: Edit, last: Edit | undefined): boolean {
  if (!last || start > last.end) return true;
  return start === last.end && start < end && last.start < last.end;
}
