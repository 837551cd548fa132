import { formatIssue, formatIssueBlock } from "../formats/excerpt.ts";
import type { Warning } from "../formats/lint/lintMap.ts";
import { visible } from "../formats/shown.ts";
import { inLanguage } from "../model/map.ts";
import type { Call } from "./command.ts";

/** Every warning about a file as a line, for a person with its line of the file; what is answered, with its note. */
export function warningLines(file: string, text: string, warnings: readonly Warning[], call: Call): readonly string[] {
  const { effects, language } = call;
  return warnings.map((warning) => {
    if (warning.note) return answeredLine(file, warning, warning.note, call);
    return effects.isTerminal
      ? `${formatIssueBlock(warning, file, text, language)}\n`
      : formatIssue(warning, file, language);
  });
}

function answeredLine(
  file: string,
  { line, column, code, found }: Warning,
  note: NonNullable<Warning["note"]>,
  { words, language }: Call,
): string {
  const says = words.answeredBy(found[language], visible(inLanguage(note, language)));
  return `${visible(file)}:${line}:${column}: note ${code}: ${says}`;
}
