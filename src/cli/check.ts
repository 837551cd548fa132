import { type FileReading, readMapFile } from "../formats/format.ts";
import { lintMap, type Warning } from "../formats/lint/lintMap.ts";
import type { Mended } from "../formats/mend.ts";
import { visible } from "../formats/shown.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { isToStandardOutput, mendedFile, mendedLines, whyNoCopy, writeCopy } from "./mending.ts";
import { besideOf, issueLines, lossLines, openFile } from "./openFile.ts";
import type { Option } from "./options.ts";
import { encodingOption, formatOption, languageOption } from "./sharedOptions.ts";
import { warningLines } from "./warningLines.ts";

const lintOption: Option = { name: "lint", about: (words) => words.check.lint };
const fixOption: Option = { name: "fix", about: (words) => words.check.fix };
const outputOption: Option = { name: "output", short: "o", value: "OUT", about: (words) => words.check.output };

/**
 * `check`: says everything that is wrong with map files; with `--lint`, also what to look at again; with `--fix`, what can be
 * mended without asking, which is done to a copy.
 */
export const check: Command = {
  name: "check",
  operands: "FILE...",
  takesManyFiles: true,
  options: [lintOption, fixOption, outputOption, encodingOption, formatOption, languageOption],
  summary: (words) => words.check.summary,
  fileMeans: (words) => words.check.file,
  run: checkFiles,
};

interface CheckedFile {
  readonly file: string;
  readonly reading: FileReading;
  /** What to look at again; absent where nobody asked, or where the file does not read. */
  readonly warnings?: readonly Warning[];
  /** What it would be, mended; absent where nobody asked, or where nothing can be mended. */
  readonly mended?: Mended<FileReading> | undefined;
}

async function checkFiles(call: Call): Promise<ExitCode> {
  const refused = await whyNoCopy(call);
  if (refused !== undefined) return refused;
  const checked: CheckedFile[] = [];
  for (const file of call.files) {
    const bytes = await openFile(file, call);
    if (bytes) checked.push(await checkedFile(file, await readMapFile(bytes, file, await besideOf(file, call)), call));
  }
  const report = call.options.get("format") === "json" ? asJson(checked) : asText(checked, call);
  // Where the copy is the output, what is said of it goes beside.
  if (isToStandardOutput(call)) call.effects.printError(report);
  else call.effects.print(report);
  if (checked.length < call.files.length) return 2;
  const [only] = checked;
  const copied = only && (await writeCopy(only.mended, call));
  if (copied !== undefined) return copied;
  return checked.every(isFine) ? 0 : 1;
}

async function checkedFile(file: string, reading: FileReading, { options }: Call): Promise<CheckedFile> {
  const warnings = reading.value && options.has("lint") ? { warnings: lintMap(reading) } : {};
  return { file, reading, ...warnings, ...(options.has("fix") ? { mended: await mendedFile(file, reading) } : {}) };
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
    mended: one.mended && { ok: one.mended.reading.value !== undefined, edits: one.mended.edits },
  }));
  return `${JSON.stringify(files, undefined, 2)}\n`;
}

function asText(checked: readonly CheckedFile[], call: Call): string {
  return checked
    .flatMap((one) => linesOf(one, call))
    .map((line) => `${line}\n`)
    .join("");
}

function linesOf({ file, reading, warnings, mended }: CheckedFile, call: Call): readonly string[] {
  const { value: map, text, losses = [] } = reading;
  if (!map) {
    const mending = call.options.has("fix") ? mendedLines(file, reading, mended, call) : [];
    return [...issueLines(file, reading, call), ...mending];
  }
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
