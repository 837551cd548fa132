import { parse } from "jsonc-parser";
import * as z from "zod/mini";
import type { ArgumentMap } from "../model/map.ts";
import type { Issue, Reading } from "./issue.ts";
import { mapSchema } from "./mapSchema.ts";

/** Reads a map file in our own form. */
export function readMap(text: string): Reading<ArgumentMap> {
  const read = z.safeParse(mapSchema, parse(text));
  if (!read.success) return { issues: read.error.issues.map(issueFrom) };
  const { $schema, version, ...map } = read.data;
  return { value: map, issues: [] };
}

function issueFrom(problem: z.core.$ZodIssue): Issue {
  const pointer = problem.path.map((step) => `/${String(step)}`).join("");
  const words = { "zh-Hant": problem.message, en: problem.message };
  return {
    code: "map/wrong-type",
    severity: "error",
    line: 1,
    column: 1,
    length: 1,
    pointer,
    found: words,
    expected: words,
    fix: words,
  };
}
