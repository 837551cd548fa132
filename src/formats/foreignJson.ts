import { type Expectation, unfit } from "../messages/foreignIssues.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { Draft } from "./draft.ts";
import type { Reading } from "./issue.ts";
import { limits } from "./limits.ts";
import { isList, isObject } from "./outline.ts";
import { type Json, type JsonObject, parseJson } from "./parseJson.ts";
import { placeIssues } from "./placeIssues.ts";
import type { Path } from "./places.ts";
import { errorAt, type Problem } from "./problem.ts";
import { settle } from "./settle.ts";
import { shown } from "./shown.ts";

/** Says what is not as its format has it. */
export type Complain = (value: Json | undefined, path: Path, expectation: Expectation) => void;

/** Reads a file of another format that is JSON; what is wrong with it is found all at once. */
export function readForeignJson(
  text: string,
  root: Expectation,
  draftOf: (root: JsonObject, complain: Complain) => Draft,
): Reading<ArgumentMap> {
  const { value, faults, more } = parseJson(text);
  if (faults.length > 0 || more > 0) {
    return { issues: placeIssues(text, faults, []), ...(more > 0 ? { more } : {}) };
  }
  const problems: Problem[] = [];
  let undescribed = 0;
  const complain: Complain = (found, path, expectation) => {
    if (problems.length >= limits.problems) undescribed++;
    else problems.push(errorAt("format/unfit", path, unfit(shown(found ?? null), expectation)));
  };
  if (!isObject(value)) complain(value, [], root);
  const draft = isObject(value) ? draftOf(value, complain) : undefined;
  if (draft && problems.length === 0) return settle(draft);
  return { issues: placeIssues(text, [], problems), ...(undescribed > 0 ? { more: undescribed } : {}) };
}

/** An object in a list of a file, with its place. */
export interface Item {
  readonly value: JsonObject;
  readonly path: Path;
}

/** The objects of a list; what is none is complained of. A list that must be there is complained of where it is not. */
export function itemsAt(
  holder: JsonObject,
  key: string,
  expectation: Expectation,
  complain: Complain,
  path: Path = [],
): readonly Item[] {
  const list = holder[key];
  if (!isList(list)) {
    if (list !== undefined) complain(list, [...path, key], expectation);
    return [];
  }
  return list.flatMap((value, i): readonly Item[] => {
    if (isObject(value)) return [{ value, path: [...path, key, i] }];
    complain(value, [...path, key, i], expectation);
    return [];
  });
}

/** The id at a key, as a text: a text that is not empty, or a number. */
export function idAt(holder: JsonObject, key: string): string | undefined {
  const value = holder[key];
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The text at a key; empty where there is none. */
export function wordsAt(holder: JsonObject, key: string): string {
  const value = holder[key];
  return typeof value === "string" ? value : "";
}
