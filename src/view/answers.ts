import type { ArgumentMap } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import { mapped, type Steps } from "../model/steps.ts";
import { shownVoices } from "./shownVoices.ts";
import { type Branch, readingTree } from "./tree.ts";
import type { ShownVoice } from "./view.ts";

/** Who says what: a row for each voice, a column for each claim, both in reading order. */
export interface Answers {
  readonly camps: readonly CampColumns[];
  /** The voices by the position they take, those that take none last; a position that nobody takes has no group. */
  readonly groups: readonly AnswerGroup[];
}

/** The claims of one position, the position first. */
export interface CampColumns {
  readonly camp: number;
  readonly position: string;
  readonly claims: readonly string[];
}

/** The voices that take the same position. */
export interface AnswerGroup {
  /** Rank of the position; absent for those that take none. */
  readonly camp?: number;
  readonly rows: readonly AnswerRow[];
}

/** What one voice says. */
export interface AnswerRow {
  readonly voice: ShownVoice;
  /** Its claims, each once, in reading order. */
  readonly marks: readonly AnswerMark[];
  readonly reasons: number;
  readonly objections: number;
}

/** That a voice says a claim. */
export interface AnswerMark {
  readonly claim: string;
  readonly camp: number;
  /** 0-based place of the claim among those of its camp. */
  readonly column: number;
  /** 1 for a position. */
  readonly depth: number;
  /** `part` is a position taken in part; `objection` a claim that rebuts what it hangs on. */
  readonly kind: "reason" | "part" | "objection";
  /** 0-based place of the voice's first passage among those of the claim. */
  readonly passage: number;
}

const known = new WeakMap<ArgumentMap, Answers>();

/** Sorts the claims of a map by who says them, in short steps; the same map gives the same. */
export function* answersInSteps(map: ArgumentMap): Steps<Answers> {
  const before = known.get(map);
  if (before) return before;
  const tree = readingTree(map);
  const camps = tree.roots.map((position, camp) => ({ camp, position, claims: [] as string[] }));
  const marks = new Map<string, AnswerMark[]>(map.voices.map(({ id }) => [id, []]));
  yield* mapped([...tree.branches.values()], (branch) => {
    const column = (camps[branch.camp]?.claims.push(branch.claim.id) ?? 1) - 1;
    for (const [voice, passage] of firstPassages(branch))
      marks.get(voice)?.push(markOf(branch, map, voice, column, passage));
  });
  const rows = yield* mapped(shownVoices(map), (voice) => rowOf(voice, marks.get(voice.id) ?? []));
  const answers = { camps, groups: groupsOf(rows) };
  known.set(map, answers);
  return answers;
}

function firstPassages({ claim }: Branch): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  claim.passages.forEach(({ voice }, index) => {
    if (!first.has(voice)) first.set(voice, index);
  });
  return first;
}

function markOf(
  { claim, camp, depth, relation }: Branch,
  map: ArgumentMap,
  voice: string,
  column: number,
  passage: number,
): AnswerMark {
  const isPart = depth === 1 && indexOf(map).voices.get(voice)?.positions.indexOf(claim.id) === 1;
  const kind = isPart ? "part" : relation?.type === "rebut" ? "objection" : "reason";
  return { claim: claim.id, camp, column, depth, kind, passage };
}

function rowOf(voice: ShownVoice, marks: readonly AnswerMark[]): AnswerRow {
  const objections = marks.filter(({ kind }) => kind === "objection").length;
  return { voice, marks, reasons: marks.length - objections, objections };
}

function groupsOf(rows: readonly AnswerRow[]): readonly AnswerGroup[] {
  const camps = [...new Set(rows.map(({ voice }) => voice.camp))];
  return camps.map((camp) => ({
    ...(camp === undefined ? {} : { camp }),
    rows: rows.filter(({ voice }) => voice.camp === camp),
  }));
}
