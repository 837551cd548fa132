import { type FileReading, readMapFile } from "../formats/format.ts";
import { lintMap, type Warning } from "../formats/lint/lintMap.ts";
import { visible } from "../formats/shown.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { besideOf, issueLines, lossLines, openFile } from "./openFile.ts";
import type { Option } from "./options.ts";
import { formatOption, languageOption } from "./sharedOptions.ts";
import { warningLines } from "./warningLines.ts";

const lintOption: Option = { name: "lint", about: (words) => words.check.lint };

/** `check`: says everything that is wrong with map files; with `--lint`, also what to look at again. */
export const check: Command = {
  name: "check",
  operands: "FILE...",
  takesManyFiles: true,
  options: [lintOption, formatOption, languageOption],
  summary: (words) => words.check.summary,
  fileMeans: (words) => words.check.file,
  run: checkFiles,
};

interface CheckedFile {
  readonly file: string;
  readonly reading: FileReading;
  /** What to look at again; absent where nobody asked, or where the file does not read. */
  readonly warnings?: readonly Warning[];
}

async function checkFiles(call: Call): Promise<ExitCode> {
  const checked: CheckedFile[] = [];
  for (const file of call.files) {
    const bytes = await openFile(file, call);
    if (bytes) checked.push(checkedFile(file, await readMapFile(bytes, file, await besideOf(file, call)), call));
  }
  call.effects.print(call.options.get("format") === "json" ? asJson(checked) : asText(checked, call));
  if (checked.length < call.files.length) return 2;
  return checked.every(isFine) ? 0 : 1;
}

function checkedFile(file: string, reading: FileReading, { options }: Call): CheckedFile {
  return { file, reading, ...(reading.value && options.has("lint") ? { warnings: lintMap(reading) } : {}) };
}

/** Whether the map reads and, where it was asked, nothing is left to look at again. */
function isFine({ reading, warnings = [] }: CheckedFile): boolean {
  return reading.value !== undefined && warnings.every(({ answered }) => answered);
}

function asJson(checked: readonly CheckedFile[]): string {
  const files = checked.map((one) => ({
    file: one.file,
    ok: isFine(one),
    issues: one.warnings ?? one.reading.issues,
    more: one.reading.more,
    losses: one.reading.losses,
  }));
  return `${JSON.stringify(files, undefined, 2)}\n`;
}

function asText(checked: readonly CheckedFile[], call: Call): string {
  return checked
    .flatMap((one) => linesOf(one, call))
    .map((line) => `${line}\n`)
    .join("");
}

function linesOf({ file, reading, warnings }: CheckedFile, call: Call): readonly string[] {
  const { value: map, text, losses = [] } = reading;
  if (!map) return issueLines(file, reading, call);
  const said = lossLines(file, losses, call);
  if (!warnings) return [...issueLines(file, reading, call), ...said, call.words.fine(visible(file), countsOf(map))];
  return [...warningLines(file, text, warnings, call), ...said, sumLine(file, map, warnings, call)];
}

function sumLine(file: string, map: ArgumentMap, warnings: readonly Warning[], { words }: Call): string {
  const answered = warnings.filter((warning) => warning.answered).length;
  const open = warnings.length - answered;
  const sum = words.lintSum(visible(file), open, answered, countsOf(map));
  return open === 0 ? sum : `${sum}\n${words.lintHint}`;
}

function countsOf({ voices, claims, relations }: ArgumentMap) {
  return { voices: voices.length, claims: claims.length, relations: relations.length };
}
