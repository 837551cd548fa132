import { type ChangedLines, changedLines, type LinePart } from "../formats/changedLines.ts";
import { type FileReading, readMapFile } from "../formats/format.ts";
import { countMendable, type Mended, mendAll } from "../formats/mend.ts";
import { visible } from "../formats/shown.ts";
import type { Call, ExitCode } from "./command.ts";
import { isSameFile } from "./isSameFile.ts";
import { refuse } from "./refuse.ts";
import { whyUnwritable } from "./whyUnwritable.ts";

/** What a faulty file would be, mended; nothing where it has nothing that can be mended without asking. */
export async function mendedFile(file: string, reading: FileReading): Promise<Mended<FileReading> | undefined> {
  if (reading.value || countMendable(reading.issues) === 0) return undefined;
  const read = (text: string) => readMapFile(new TextEncoder().encode(text), file);
  return mendAll(reading.text, reading.issues, read);
}

/** The lines of a file that mending changes, each as it is and as it would be, and what remains to be done. */
export function mendedLines(file: string, reading: FileReading, mended: Mended<FileReading> | undefined, call: Call) {
  const { words } = call;
  if (reading.value) return [];
  if (!mended) return [words.mending.nothing(visible(file))];
  const changes = changedLines(reading.text, mended.edits).changes.flatMap((change) => changeOf(file, change));
  return [...changes, words.mending.rest(visible(file), mended.reading.value ? 0 : countOf(mended.reading))];
}

function countOf({ issues, more = 0 }: FileReading): number {
  return issues.length + more;
}

function changeOf(file: string, { line, before, after }: ChangedLines): readonly string[] {
  return [`${visible(file)}:${line}:`, ...signed("-", before), ...signed("+", after)];
}

function signed(sign: string, parts: readonly LinePart[]): readonly string[] {
  if (parts.length === 0) return [];
  const text = parts.map((part) => part.text).join("");
  return text.split("\n").map((line) => `${sign} ${line}`);
}

/** Whether the mended copy goes to standard output. */
export function isToStandardOutput({ options }: Call): boolean {
  return options.get("output") === "-";
}

/** Why nothing can be written where the options say; the file itself is never written. */
export async function whyNoCopy(call: Call): Promise<ExitCode | undefined> {
  const { files, options, effects, words } = call;
  const output = options.get("output");
  if (output === undefined) return undefined;
  const [file = "", another] = files;
  if (!options.has("fix")) return refuse(effects, words.mending.withoutFix);
  if (another !== undefined) return refuse(effects, words.tooManyFiles(visible(another)));
  if (isToStandardOutput(call)) return undefined;
  return (await isSameFile(output, file, call)) ? refuse(effects, words.mending.notItself(visible(file))) : undefined;
}

/** Writes the mended copy where the options say; the end of the run where that could not be, or where there is none. */
export async function writeCopy(mended: Mended<FileReading> | undefined, call: Call): Promise<ExitCode | undefined> {
  const { options, effects, words } = call;
  const output = options.get("output");
  if (output === undefined) return undefined;
  if (!mended) {
    const said = isToStandardOutput(call) ? words.mending.nothingPrinted : words.mending.notWritten(visible(output));
    effects.printError(`${said}\n`);
    return undefined;
  }
  const end = mended.reading.value ? 0 : 1;
  if (isToStandardOutput(call)) {
    effects.print(mended.text);
    return end;
  }
  const problem = await whyUnwritable(output, () => effects.writeFile(output, mended.text), call);
  effects.printError(`${problem ?? words.mending.written(visible(output))}\n`);
  return problem === undefined ? end : 2;
}
