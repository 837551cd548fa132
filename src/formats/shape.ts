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
  noLanguage,
  outOfRange,
  tooLong,
  unknownField,
  type ValueType,
  wrongType,
} from "../messages/issues.ts";
import type { Remark } from "../messages/remark.ts";
import { fieldsOf, requiredOf, typeAt } from "./fields.ts";
import { limits } from "./limits.ts";
import { type MapFile, mapSchema } from "./mapSchema.ts";
import { isList, isObject, thingAt, valueAt } from "./outline.ts";
import { hole, type Json } from "./parseJson.ts";
import { type Path, pointerOf } from "./places.ts";
import { errorAt, type Problem } from "./problem.ts";
import { shown } from "./shown.ts";
import { nearestKeyword } from "./suggest.ts";

/** What the shape of a value gives: the file's content if all is right, else everything that is not. */
export interface Shape {
  readonly file?: MapFile;
  readonly problems: readonly Problem[];
}

/** Holds a value against the shape of a map file. */
export function shapeOf(root: Json): Shape {
  const read = z.safeParse(mapSchema, root);
  if (read.success) return { file: read.data, problems: [] };
  const { issues } = read.error;
  const renamed = new Set<string>();
  const unknown = issues.flatMap((issue) => unknownFields(issue, root, renamed));
  const other = issues.flatMap((issue) => problemsOf(issue, [], root));
  return { problems: [...unknown, ...other.filter(({ absent }) => !absent || !renamed.has(pointerOf(absent)))] };
}

type ShapeIssue = z.core.$ZodIssue;

/** A problem and, for a field that is not there, where it would stand. */
interface ShapeProblem extends Problem {
  readonly absent?: Path;
}

function pathOf(steps: readonly PropertyKey[]): Path {
  return steps.map((step) => (typeof step === "number" ? step : String(step)));
}

/** Fields that their object does not know; those that stand for an absent one are noted in `renamed`. */
function unknownFields(issue: ShapeIssue, root: Json, renamed: Set<string>): readonly Problem[] {
  if (issue.code !== "unrecognized_keys") return [];
  const path = pathOf(issue.path);
  const holder = valueAt(root, path);
  if (!isObject(holder)) return [];
  const known = fieldsOf(path);
  const absent = new Set(requiredOf(path).filter((field) => !(field in holder)));
  return issue.keys.map((key) => {
    const meant =
      nearestKeyword(key, [...absent]) ??
      nearestKeyword(
        key,
        known.filter((field) => !(field in holder)),
      );
    const isAbsent = meant !== undefined && absent.delete(meant);
    if (isAbsent) renamed.add(pointerOf([...path, meant]));
    const instead = meant === undefined ? undefined : shown(meant);
    const says = unknownField(thingAt(root, path), shown(key), instead, isAbsent, listed(known));
    return errorAt("map/unknown-field", [...path, key], says, "key");
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
  return [errorIn(path, value, issue)];
}

function missing(path: Path, root: Json): ShapeProblem {
  const owner = path.slice(0, -1);
  const says = missingField(thingAt(root, owner), shown(String(path.at(-1))), typeAt(path));
  return { ...errorAt("map/missing-field", owner, says), absent: path };
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
  return [errorAt("map/wrong-type", path, wrongTypeOf(path, value))];
}

function errorIn(path: Path, value: Json, issue: ShapeIssue): Problem {
  switch (issue.code) {
    case "invalid_value":
      return choiceError(path, value, issue.values);
    case "too_small":
    case "too_big":
      return sizeError(path, value);
    case "custom":
      return customError(path, value, issue.params?.reason);
    default:
      return typeof value === "number" && typeAt(path) === "integer"
        ? errorAt("map/out-of-range", path, outOfRange(shown(value)))
        : errorAt("map/wrong-type", path, wrongTypeOf(path, value));
  }
}

function choiceError(path: Path, value: Json, choices: readonly unknown[]): Problem {
  const code = choices.some((choice) => typeof choice === typeof value) ? "map/bad-choice" : "map/wrong-type";
  if (path.length === 1) return errorAt(code, path, badVersion(shown(value)));
  if (isNeedless(path, value)) return errorAt(code, path, wrongTypeOf(path, value));
  const words = choices.map(String);
  const meant = isObject(value) || isList(value) ? undefined : nearestKeyword(String(value), words);
  const instead = meant === undefined ? undefined : shown(choices[words.indexOf(meant)]);
  return errorAt(code, path, badChoice(shown(value), listed(choices), instead));
}

function sizeError(path: Path, value: Json): Problem {
  if (isList(value)) return errorAt("map/empty", path, emptyList());
  if (typeof value === "string") return errorAt("map/empty", path, emptyText());
  return errorAt("map/out-of-range", path, outOfRange(shown(value)));
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

function wrongTypeOf(path: Path, value: Json): Remark {
  const expected = typeAt(path);
  if (isNeedless(path, value)) return needlessNull(expected);
  return wrongType(shown(value), valueTypeOf(value), expected, meantBy(value, expected));
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

/** The value in the type that is expected, ready to be written; none where it cannot be told. */
function meantBy(value: Json, expected: ValueType): string | undefined {
  if (expected === "list") return isObject(value) || typeof value === "string" ? `[${shown(value)}]` : undefined;
  if (typeof value === "string") return textMeantBy(value, expected);
  const wantsText = expected === "text" || expected === "textOrList";
  return typeof value === "number" && wantsText ? `"${value}"` : undefined;
}

function textMeantBy(text: string, expected: ValueType): string | undefined {
  if (expected === "object") return `{${/\p{Script=Han}/u.test(text) ? '"zh-Hant"' : '"en"'}: ${shown(text)}}`;
  return expected === "integer" && /^\d{1,15}$/u.test(text) ? String(Number(text)) : undefined;
}
