import type { Edit } from "./edit.ts";
import { endOfLine, isLineEnd, startOfLine } from "./lineEnds.ts";
import { visible } from "./shown.ts";

/** Lines that edits change, as they are and as they will be; empty where there are none then. */
export interface ChangedLines {
  /** The number of the first of them, from 1. */
  readonly line: number;
  readonly before: readonly LinePart[];
  readonly after: readonly LinePart[];
}

/** A part of lines, fit to be shown: nothing hidden in it, and shortened where it is long. */
export interface LinePart {
  readonly text: string;
  /** Whether it goes, or comes. */
  readonly isChanged: boolean;
}

/** The lines of a text that edits change, in stretches; of very many the first ones, and how many more there are. */
export function changedLines(
  text: string,
  edits: readonly Edit[],
  most = Number.POSITIVE_INFINITY,
): { readonly changes: readonly ChangedLines[]; readonly more: number } {
  const changes: ChangedLines[] = [];
  let [line, counted] = [1, 0];
  const groups = groupsOf(text, edits);
  for (const group of groups.slice(0, most)) {
    line += lineEndsIn(text.slice(counted, group.start));
    counted = group.start;
    changes.push({ line, ...partsOf(text, group) });
  }
  return { changes, more: groups.length - changes.length };
}

/** Whole lines, and the edits in them. */
interface Group {
  readonly start: number;
  end: number;
  readonly edits: Edit[];
}

function groupsOf(text: string, edits: readonly Edit[]): readonly Group[] {
  const groups: Group[] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    if (last && edit.end < last.end) {
      // In a line that is known already, however long it is.
      last.edits.push(edit);
      continue;
    }
    // Where whole lines go, the one after them stays as it is.
    const isWhole = edit.end > edit.start && edit.text === "" && /[\r\n]/u.test(text.charAt(edit.end - 1));
    const end = isWhole && startOfLine(text, edit.start) === edit.start ? edit.end : endOfLine(text, edit.end);
    if (last && edit.start <= last.end && !(edit.start === last.end && isLineEnd(text[last.end - 1]))) {
      last.edits.push(edit);
      last.end = Math.max(last.end, end);
    } else groups.push({ start: startOfLine(text, edit.start), end, edits: [edit] });
  }
  return groups;
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n?|\n/gu)?.length ?? 0;
}

function partsOf(text: string, { start, end, edits }: Group): Pick<ChangedLines, "before" | "after"> {
  const before: LinePart[] = [];
  const after: LinePart[] = [];
  let at = start;
  for (const edit of edits) {
    const same = part(text.slice(at, edit.start), false, at === start ? "end" : "both");
    before.push(same, part(text.slice(edit.start, edit.end), true));
    after.push(same, part(edit.text, true));
    at = edit.end;
  }
  const rest = part(text.slice(at, end), false, "start");
  return { before: withoutEmpty([...before, rest]), after: withoutEmpty([...after, rest]) };
}

function withoutEmpty(parts: readonly LinePart[]): readonly LinePart[] {
  return parts.filter(({ text }) => text !== "");
}

/** What is shown of a long stretch at its start, its end or both, in UTF-16 units. */
const longest = 80;

function part(text: string, isChanged: boolean, shows: "start" | "end" | "both" = "both"): LinePart {
  const head = shows === "end" ? 0 : longest;
  const tail = shows === "start" ? 0 : longest;
  const isLong = text.length > head + tail + 1;
  const shown = isLong ? `${text.slice(0, head)}…${tail === 0 ? "" : text.slice(-tail)}` : text;
  const lines = shown.replace(/(?:\r\n?|\n)$/u, "").split(/\r\n?|\n/u);
  return { text: lines.map(visible).join("\n"), isChanged };
}
