import * as z from "zod/mini";
import {
  badChoice,
  badDate,
  badSha256,
  badVersion,
  emptyList,
  emptyText,
  longPhrase,
  missingField,
  needlessNull,
  newerVersion,
  noLanguage,
  outOfRange,
  tooLong,
  unknownField,
  type ValueType,
  weightOutOfRange,
  wrongType,
} from "../messages/issues.ts";
import type { Remark } from "../messages/remark.ts";
import type { Heard } from "../model/heard.ts";
import { fieldsOf, requiredOf, typeAt } from "./fields.ts";
import { limits } from "./limits.ts";
import { type MapFile, mapSchema } from "./mapSchema.ts";
import { isList, isObject, thingAt, valueAt } from "./outline.ts";
import { hole, type Json, type JsonObject } from "./parseJson.ts";
import { type Path, pointerOf } from "./places.ts";
import { errorAt, mendedBy, type Problem } from "./problem.ts";
import { type Remedy, writing } from "./remedy.ts";
import { shown } from "./shown.ts";
import { nearestKeyword } from "./suggest.ts";

/** What the shape of a value gives: the file's content if all is right, else everything that is not. */
export interface Shape {
  readonly file?: MapFile;
  readonly problems: readonly Problem[];
  /** How many more problems there are, counted but not described. */
  readonly more: number;
}

/** Holds a value against the shape of a map file. */
export function shapeOf(root: JsonObject, heard?: Heard): Shape {
  const file = flawlessIn(root, heard);
  return file ? { file, problems: [], more: 0 } : flawsIn(root);
}

/** A list with more entries than these is not held against its shape in one go: see `issuesIn`. */
const mostInOneGo = 1000;

/** What a file says whose shape is right; nothing where something is wrong, or a list within an entry is very long. */
function flawlessIn(root: JsonObject, heard?: Heard): MapFile | undefined {
  const lists = listsIn(mapSchema, root);
  const read = z.safeParse(mapSchema, withFields(root, emptied(lists)));
  if (!read.success) return undefined;
  const entries = lists.reduce((sum, { list }) => sum + list.length, 0);
  const filled: Record<string, readonly unknown[]> = {};
  let done = 0;
  for (const { key, list, entry } of lists) {
    const made: unknown[] = [];
    for (const item of list) {
      const found = hasLongList(item) ? undefined : z.core.safeParse(entry, item);
      if (!found?.success) return undefined;
      made.push(found.data);
      done += 1;
      heard?.(done / entries);
    }
    filled[key] = made;
  }
  // Each list holds what the schema of its entries gave.
  return Object.assign(read.data, filled);
}

function hasLongList(item: Json): boolean {
  return isObject(item) && Object.values(item).some((field) => isList(field) && field.length > mostInOneGo);
}

function flawsIn(root: JsonObject): Shape {
  const unknown: Problem[] = [];
  const other: ShapeProblem[] = [];
  const renamed = new Set<string>();
  let more = 0;
  for (const { issue, base } of issuesIn(mapSchema, root, [])) {
    const isFull = unknown.length + other.length >= limits.problems;
    more += Math.max(0, countOf(issue) - (isFull ? 0 : limits.problems));
    if (isFull) continue;
    for (const problem of unknownFields(issue, base, root, renamed)) unknown.push(problem);
    for (const problem of problemsOf(issue, base, root)) other.push(problem);
  }
  const problems = [...unknown, ...other.filter(({ absent }) => !absent || !renamed.has(pointerOf(absent)))];
  return problems.length === 0 ? fileIn(root) : { problems, more };
}

function countOf(issue: ShapeIssue): number {
  return issue.code === "unrecognized_keys" ? issue.keys.length : 1;
}

function fileIn(root: JsonObject): Shape {
  const read = z.safeParse(mapSchema, root);
  return { ...(read.success ? { file: read.data } : {}), problems: [], more: 0 };
}

type ShapeIssue = z.core.$ZodIssue;

/** What the library finds wrong with a part of the file, and where that part stands. */
interface Found {
  readonly issue: ShapeIssue;
  readonly base: Path;
}

/**
 * What is wrong with a value, list entry by list entry: the library hands all the issues of a list on as the arguments of
 * one call, which holds some hundred thousand at most.
 */
function* issuesIn(schema: Schema, value: Json, base: Path): Generator<Found> {
  const lists = isObject(value) ? listsIn(schema, value) : [];
  const read = z.core.safeParse(schema, lists.length === 0 ? value : withFields(value, emptied(lists)));
  for (const issue of read.error?.issues ?? []) yield { issue, base };
  for (const { key, list, entry } of lists) {
    for (const [i, item] of list.entries()) yield* issuesIn(entry, item, [...base, key, i]);
  }
}

type Schema = z.core.$ZodType;

/** A list of an object, where one may stand, and the schema of its entries. */
interface ListField {
  readonly key: string;
  readonly list: readonly Json[];
  readonly entry: Schema;
}

function listsIn(schema: Schema, value: JsonObject): readonly ListField[] {
  if (!(schema instanceof z.ZodMiniObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]): readonly ListField[] => {
    const list = value[key];
    const entry = isList(list) ? entryOf(field) : undefined;
    return entry && isList(list) ? [{ key, list, entry }] : [];
  });
}

function emptied(lists: readonly ListField[]): JsonObject {
  return Object.fromEntries(lists.map(({ key }) => [key, []]));
}

/** The schema of the entries of a list; none for what is no list. */
function entryOf(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniExactOptional) {
    return entryOf(schema.def.innerType);
  }
  return schema instanceof z.ZodMiniArray ? schema.def.element : undefined;
}

/** The object with other values in some fields; without a prototype, as every object of a file. */
function withFields(object: Json, fields: JsonObject): JsonObject {
  return Object.assign(Object.create(null), object, fields);
}

function pathOf(steps: readonly PropertyKey[]): Path {
  return steps.map((step) => (typeof step === "number" ? step : String(step)));
}

/** A problem and, for a field that is not there, where it would stand. */
interface ShapeProblem extends Problem {
  readonly absent?: Path;
}

/** Fields that their object does not know; those that stand for an absent one are noted in `renamed`. */
function unknownFields(issue: ShapeIssue, base: Path, root: Json, renamed: Set<string>): readonly Problem[] {
  if (issue.code !== "unrecognized_keys") return [];
  const path = [...base, ...pathOf(issue.path)];
  const holder = valueAt(root, path);
  if (!isObject(holder)) return [];
  const known = fieldsOf(path);
  const free = new Set(known.filter((field) => !(field in holder)));
  const absent = new Set(requiredOf(path).filter((field) => free.has(field)));
  return issue.keys.slice(0, limits.problems).map((key) => {
    const meant = nearestKeyword(key, [...absent]) ?? nearestKeyword(key, [...free]);
    // No two can be meant for one.
    if (meant !== undefined) free.delete(meant);
    const isAbsent = meant !== undefined && absent.delete(meant);
    if (isAbsent) renamed.add(pointerOf([...path, meant]));
    const instead = meant === undefined ? undefined : shown(meant);
    const says = unknownField(thingAt(root, path), shown(key), instead, isAbsent, listed(known));
    const problem = errorAt("map/unknown-field", [...path, key], says, "key");
    return mendedBy(problem, meant === undefined ? undefined : { kind: "key", name: meant });
  });
}

function listed(values: readonly unknown[]): string {
  return values.map(shown).join(", ");
}

function problemsOf(issue: ShapeIssue, base: Path, root: Json): readonly ShapeProblem[] {
  const path = [...base, ...pathOf(issue.path)];
  const value = valueAt(root, path);
  if (issue.code === "unrecognized_keys" || value === hole) return [];
  if (value === undefined) return isObject(valueAt(root, path.slice(0, -1))) ? [missing(path, root)] : [];
  // An object with none but unknown languages: each of those says so itself.
  if (issue.code === "custom" && isObject(value) && Object.keys(value).length > 0) return [];
  if (issue.code === "invalid_union") return unionProblems(issue.errors, path, root, value);
  return [errorIn(path, value, issue, root)];
}

function missing(path: Path, root: Json): ShapeProblem {
  const owner = path.slice(0, -1);
  const says = missingField(thingAt(root, owner), shown(String(path.at(-1))), typeAt(path));
  // There is but one version.
  const remedy =
    path.length === 1 && path[0] === "version" ? ({ kind: "field", text: '"version": 1' } as const) : undefined;
  return { ...mendedBy(errorAt("map/missing-field", owner, says), remedy), absent: path };
}

/** The problems of the choice that the value seems to be: a list of texts rather than one text. */
function unionProblems(
  choices: readonly (readonly ShapeIssue[])[],
  path: Path,
  root: Json,
  value: Json,
): readonly ShapeProblem[] {
  const inner = isList(value)
    ? choices.find((issues) => issues.every((issue) => issue.code !== "invalid_type" || issue.path.length > 0))
    : undefined;
  if (inner) return inner.flatMap((issue) => problemsOf(issue, path, root));
  return [wrongTypeAt("map/wrong-type", path, value)];
}

function errorIn(path: Path, value: Json, issue: ShapeIssue, root: Json): Problem {
  switch (issue.code) {
    case "invalid_value":
      return choiceError(path, value, issue.values);
    case "too_small":
    case "too_big":
      return sizeError(path, value, root);
    case "custom":
      return customError(path, value, issue.params?.reason);
    default:
      return typeof value === "number" && typeAt(path) === "integer"
        ? errorAt("map/out-of-range", path, outOfRange(shown(value)))
        : wrongTypeAt("map/wrong-type", path, value);
  }
}

function choiceError(path: Path, value: Json, choices: readonly unknown[]): Problem {
  const code = choices.some((choice) => typeof choice === typeof value) ? "map/bad-choice" : "map/wrong-type";
  if (path.length === 1) {
    // A later one in quotes is not the first.
    if (typeof value === "string" && Number(value) > 1) return errorAt(code, path, newerVersion(shown(value)));
    return mendedBy(errorAt(code, path, badVersion(shown(value))), writing(1));
  }
  if (isNeedless(path, value)) return wrongTypeAt(code, path, value);
  const words = choices.map(String);
  const meant = isObject(value) || isList(value) ? undefined : nearestKeyword(String(value), words);
  const says = (instead?: string) => errorAt(code, path, badChoice(shown(value), listed(choices), instead));
  if (meant === undefined) return says();
  const choice = choices[words.indexOf(meant)];
  return mendedBy(says(shown(choice)), writing(choice));
}

function sizeError(path: Path, value: Json, root: Json): Problem {
  if (isList(value)) return errorAt("map/empty", path, emptyList());
  if (typeof value === "string") {
    return mendedBy(errorAt("map/empty", path, emptyText()), mayGo(path, root) ? { kind: "leaveOut" } : undefined);
  }
  const says = path.at(-1) === "weight" ? weightOutOfRange : outOfRange;
  return errorAt("map/out-of-range", path, says(shown(value)));
}

function customError(path: Path, value: Json, reason: unknown): Problem {
  if (typeof value !== "string") return errorAt("map/empty", path, noLanguage());
  if (reason === "sha256") return errorAt("map/bad-form", path, badSha256(shown(value)));
  if (reason === "date") return errorAt("map/bad-form", path, badDate(shown(value)));
  const count = [...value].length;
  const isPhrase = path.at(-1) === "phrase";
  const says: Remark = isPhrase ? longPhrase(count, limits.phrase) : tooLong(count, limits.characters);
  return errorAt("map/too-long", path, says);
}

/** Whether what is empty may be left out, without that its object says nothing. */
function mayGo(path: Path, root: Json): boolean {
  const holder = valueAt(root, path.slice(0, -1));
  const field = path.at(-1);
  if (typeof field === "number") return isList(holder) && holder.length > 1;
  return !requiredOf(path.slice(0, -1)).includes(String(field)) && isObject(holder) && Object.keys(holder).length > 1;
}

function wrongTypeAt(code: string, path: Path, value: Json): Problem {
  const expected = typeAt(path);
  if (isNeedless(path, value)) return mendedBy(errorAt(code, path, needlessNull(expected)), { kind: "leaveOut" });
  const meant = onlyEntryOf(value, expected) ?? meantBy(value, expected);
  const says = wrongType(shown(value), valueTypeOf(value), expected, meant?.shown);
  return mendedBy(errorAt(code, path, says), meant?.remedy);
}

/** Whether it is a null in a field that may be left out. */
function isNeedless(path: Path, value: Json): boolean {
  const field = path.at(-1);
  return value === null && typeof field === "string" && !requiredOf(path.slice(0, -1)).includes(field);
}

/** What a value is, as a message says it. */
export function valueTypeOf(value: Json): ValueType {
  if (isList(value)) return "list";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return value === null ? "null" : "object";
}

/** What is meant by a value of another type: as a message shows it, and what makes it that. */
interface Meant {
  readonly shown: string;
  readonly remedy: Remedy;
}

/** The one entry of a list that stands for an entry alone, where it is of the type that is wanted. */
function onlyEntryOf(value: Json, expected: ValueType): Meant | undefined {
  const [entry, another] = isList(value) ? value : [];
  const isMeant = entry !== undefined && entry !== hole && another === undefined && valueTypeOf(entry) === expected;
  return isMeant ? { shown: shown(entry), remedy: { kind: "unwrap" } } : undefined;
}

function meantBy(value: Json, expected: ValueType): Meant | undefined {
  if (expected === "list") return isObject(value) || typeof value === "string" ? within("[", value, "]") : undefined;
  if (typeof value === "string") return textMeantBy(value, expected);
  const wantsText = expected === "text" || expected === "textOrList";
  return typeof value === "number" && wantsText ? plainly(String(value)) : undefined;
}

function textMeantBy(text: string, expected: ValueType): Meant | undefined {
  if (expected === "object") return within(`{${/\p{Script=Han}/u.test(text) ? '"zh-Hant"' : '"en"'}: `, text, "}");
  if (expected === "number") return /^[01]?\.?\d{1,15}$/u.test(text) ? plainly(Number(text)) : undefined;
  return expected === "integer" && /^\d{1,15}$/u.test(text) ? plainly(Number(text)) : undefined;
}

function within(before: string, value: Json, after: string): Meant {
  return { shown: `${before}${shown(value)}${after}`, remedy: { kind: "around", before, after } };
}

function plainly(value: Json): Meant {
  return { shown: shown(value), remedy: writing(value) };
}
