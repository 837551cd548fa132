import { issueWords } from "../messages/issueList.ts";
import type { Language } from "../model/map.ts";
import type { Issue } from "./issue.ts";
import { visible } from "./shown.ts";
import { isWide } from "./wide.ts";

/** An issue on one line, as compilers write it: `file:line:col: error code: text`. */
export function formatIssue(issue: Issue, file: string, language: Language): string {
  const place = `${visible(file)}:${issue.line}:${issue.column}`;
  return `${place}: ${issue.severity} ${issue.code}: ${issue.found[language]}${issueWords[language].between}${issue.fix[language]}`;
}

/** The line of a file at which an issue stands, its place under a mark; everything visible, nothing too long. */
export interface Excerpt {
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The line of the text at which an issue stands. */
export function excerptAt(text: string, issue: Issue): Excerpt {
  const line = [...lineOf(text, issue.line)];
  const start = issue.column - 1;
  const end = start + issue.length;
  return {
    line: issue.line,
    before: visible(lastOf(line.slice(0, start))),
    marked: visible(firstOf(line.slice(start, end))),
    after: visible(firstOf(line.slice(end))),
  };
}

/** How much of each part of a line is shown, in code points. */
const longest = 60;

function firstOf(part: readonly string[]): string {
  return part.length <= longest ? part.join("") : `${part.slice(0, longest - 1).join("")}…`;
}

function lastOf(part: readonly string[]): string {
  return part.length <= longest ? part.join("") : `…${part.slice(1 - longest).join("")}`;
}

function lineOf(text: string, line: number): string {
  const ends = /\r\n?|\n/gu;
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (let i = 1; i < line && ends.exec(text); i++) start = ends.lastIndex;
  ends.lastIndex = start;
  return text.slice(start, ends.exec(text)?.index);
}

/**
 * An issue with the line of the file, a mark under its place, what is expected and how to mend it:
 *
 *     map.json:5:58: error map/wrong-type: "3" is a text. Write 3.
 *        5 | {"id": "r1", "strength": "3"}
 *          |                          ^^^
 *          Expected: 1, 2 or 3.
 */
export function formatIssueBlock(issue: Issue, file: string, text: string, language: Language): string {
  const { line, before, marked, after } = excerptAt(text, issue);
  const number = String(line).padStart(4);
  const margin = " ".repeat(number.length);
  return [
    formatIssue(issue, file, language),
    `${number} | ${before}${marked}${after}`,
    `${margin} | ${" ".repeat(columnsOf(before))}${"^".repeat(Math.max(1, columnsOf(marked)))}`,
    `${margin}   ${issueWords[language].expected}${issue.expected[language]}`,
  ].join("\n");
}

/** How many columns of a terminal a text takes: Han and full-width characters take two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += isWide(character) ? 2 : 1;
  return columns;
}

/** The issues that are shown, and how many more there are of each code. */
export interface IssueDigest {
  readonly shown: readonly Issue[];
  readonly more: readonly { readonly code: string; readonly count: number }[];
}

/** The first issues of a file, the rest counted by code. */
export function digestOf(issues: readonly Issue[], limit = 20): IssueDigest {
  const counts = new Map<string, number>();
  for (const { code } of issues.slice(limit)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return { shown: issues.slice(0, limit), more: [...counts].map(([code, count]) => ({ code, count })) };
}
