import { issueWords } from "../messages/issueList.ts";
import type { Language } from "../model/map.ts";
import type { Issue } from "./issue.ts";
import { cut, visible } from "./shown.ts";
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

/** The line of the text at which an issue stands, as far as it is near to its place. */
export function excerptAt(text: string, issue: Pick<Issue, "line" | "column" | "length">): Excerpt {
  const start = startOfLine(text, issue.line);
  const place = ahead(text, start, issue.column - 1);
  const end = ahead(text, place, issue.length);
  return {
    line: issue.line,
    before: visible(lastOf(text.slice(Math.max(start, place - reach), place))),
    marked: visible(cut(text.slice(place, end), longest)),
    after: visible(cut(text.slice(end, ahead(text, end, longest + 1)), longest)),
  };
}

/** How much of each part of a line is shown, in code points, and what surely holds more, in UTF-16 units. */
const longest = 60;
const reach = 2 * longest + 2;

function lastOf(part: string): string {
  const characters = [...part];
  return characters.length <= longest ? part : `…${characters.slice(1 - longest).join("")}`;
}

function startOfLine(text: string, line: number): number {
  const ends = /\r\n?|\n/gu;
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (let i = 1; i < line && ends.exec(text); i++) start = ends.lastIndex;
  return start;
}

/** Some code points further on in the text, at most at the end of the line. */
function ahead(text: string, from: number, count: number): number {
  let at = from;
  for (let i = 0; i < count && at < text.length; i++) {
    const code = text.codePointAt(at) ?? 0;
    if (code === 10 || code === 13) return at;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
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
